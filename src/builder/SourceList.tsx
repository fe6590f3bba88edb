import { useEffect, useState } from 'react';
import { type Citations, fetchCitations } from './sources-client.ts';

/** The laws a finding rests on: what they say, since when, and what a breach costs. */
export function SourceList({ cited }: { cited: readonly string[] }) {
  const [citations, setCitations] = useState<Citations | 'failed' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    fetchCitations().then(
      (loaded) => isCurrent && setCitations(loaded),
      () => isCurrent && setCitations('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (cited.length === 0) return null;
  if (citations === null) return <p className="sources">正在取依据…</p>;
  return (
    <ul className="sources">
      {cited.map((key) => {
        const found = citations === 'failed' ? undefined : citations[key];
        return (
          <li key={key}>
            <a href={found?.href ?? `/sources/${key.split('#')[0]}/`} target="_blank" rel="noreferrer">
              {found?.name ?? '查看依据'}
            </a>
            {found?.effective && `（${found.effective}起施行）`}
            {found?.says && `：${found.says}`}
            {found?.penalty && `违反的后果：${found.penalty}`}
          </li>
        );
      })}
    </ul>
  );
}
