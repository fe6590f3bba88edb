import type { Rule } from '#check/rule.ts';
import type { Ignored } from '#model/job-description.ts';
import { useEditor, useJob } from './editor.ts';
import { placeName } from './place-name.ts';

/** What the author decided to live with, each with its reason and a way back. */
export function IgnoredList({
  ruleOf,
  unused,
}: {
  ruleOf: (id: string) => Rule | undefined;
  unused: readonly Ignored[];
}) {
  const job = useJob();
  const { run } = useEditor();
  if (job.ignored.length === 0) return null;
  return (
    <details className="ignored">
      <summary>已忽略{job.ignored.length}处</summary>
      <ul>
        {job.ignored.map((entry) => {
          const title = ruleOf(entry.rule)?.title ?? entry.rule;
          return (
            <li key={entry.id}>
              <p>
                <strong>{title}</strong>
                {entry.path === null ? '（整条规则）' : `（${placeName(job, entry.path)}）`}
                {entry.quote && <q>{entry.quote}</q>}
              </p>
              <p className="quiet">
                理由：{entry.reason || '没有写'}
                {unused.includes(entry) && '。这里已经没有这个问题'}
              </p>
              <button
                type="button"
                className="text-button"
                aria-label={`恢复检查：${title}`}
                onClick={() => run({ verb: 'remove', path: `ignored/${entry.id}` })}
              >
                恢复检查
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
