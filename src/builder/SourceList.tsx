import { useEffect, useState } from 'react';
import { citation, fetchSources, type Sources } from './sources-client.ts';

/** The laws a finding rests on: what they say, since when, and what a breach costs. */
export function SourceList({ cited }: { cited: readonly string[] }) {
  const [sources, setSources] = useState<Sources | 'failed' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    fetchSources().then(
      (loaded) => isCurrent && setSources(loaded),
      () => isCurrent && setSources('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (cited.length === 0) return null;
  if (sources === null) return <p className="sources">正在取依据…</p>;
  return (
    <ul className="sources">
      {cited.map((key) => {
        const found = sources === 'failed' ? null : citation(sources, key);
        const address = found?.address ?? `/sources/${key.split('#')[0]}/`;
        return (
          <li key={key}>
            <a href={address} target="_blank" rel="noreferrer">
              {found?.name ?? '查看依据'}
            </a>
            {found?.says && `：${found.says}`}
            {found?.penalty && `违者${found.penalty}`}
            {found?.effective && <span className="quiet">（{found.effective}起施行）</span>}
          </li>
        );
      })}
    </ul>
  );
}
