import { useEditor, useJob } from './editor.ts';
import { LineField } from './LineField.tsx';
import { entriesAt } from './state.ts';

const TARGETS = [
  { list: 'duties', word: '是职责' },
  { list: 'requirements', word: '是要求' },
  { list: 'benefits', word: '是福利' },
] as const;

/** Lines an import could not place: each can be moved to where it belongs or taken out. */
export function LeftoverBlock() {
  const job = useJob();
  const { run } = useEditor();
  const entries = entriesAt(job, 'leftover');
  return (
    <ol className="line-list leftover">
      {entries.map((entry, index) => (
        <li className="line" key={entry.id}>
          <LineField list="leftover" entry={entry} label={`未归类的内容${index + 1}`} />
          <span className="line-tools always">
            {TARGETS.map(({ list, word }) => (
              <button
                type="button"
                className="worded"
                key={list}
                aria-label={`未归类的内容${index + 1}${word}`}
                onClick={() =>
                  run({
                    verb: 'transfer',
                    path: `leftover/${entry.id}`,
                    list,
                    at: entriesAt(job, list).length,
                  })
                }
              >
                {word}
              </button>
            ))}
            <button
              type="button"
              className="worded"
              aria-label={`不要未归类的内容${index + 1}`}
              onClick={() => run({ verb: 'remove', path: `leftover/${entry.id}` })}
            >
              不要
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
}
