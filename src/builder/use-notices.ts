import { useCallback, useEffect, useRef, useState } from 'react';
import type { Notice } from './Notices.tsx';

/** How long a message without anything to do stays, in milliseconds. */
const STAY = 6000;

/** Messages, at most one of each id. */
export function useNotices(): {
  readonly notices: readonly Notice[];
  readonly post: (notice: Notice) => void;
  readonly dismiss: (id: string) => void;
} {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const dismiss = useCallback((id: string): void => {
    setNotices((all) => all.filter((notice) => notice.id !== id));
  }, []);
  const post = useCallback(
    (notice: Notice): void => {
      clearTimeout(timers.current.get(notice.id));
      setNotices((all) => [...all.filter(({ id }) => id !== notice.id), notice]);
      // What asks for a decision or reports a failure waits for the visitor.
      if (notice.tone === 'plain' && !notice.actions)
        timers.current.set(
          notice.id,
          setTimeout(() => dismiss(notice.id), STAY),
        );
    },
    [dismiss],
  );
  useEffect(() => {
    const { current } = timers;
    return () => {
      for (const timer of current.values()) clearTimeout(timer);
    };
  }, []);
  return { notices, post, dismiss };
}
