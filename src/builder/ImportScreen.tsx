import { useEffect, useRef, useState } from 'react';
import type { ImportResult, Part } from '#import/result.ts';
import type { JobDescription } from '#model/job-description.ts';
import { ImportLine } from './ImportLine.tsx';
import { importRows, importSummary, withoutOmitted } from './import-rows.ts';

type Importing = typeof import('./importing.ts');

interface Props {
  readonly result: ImportResult;
  readonly importing: Importing;
  readonly onDone: (job: JobDescription) => void;
  readonly onCancel: () => void;
}

interface Decisions {
  readonly result: ImportResult;
  /** Ids of points that are not wanted. */
  readonly omitted: ReadonlySet<string>;
}

/** What came beside what it was taken for; every decision can be changed before it becomes a document. */
export function ImportScreen({ result: first, importing, onDone, onCancel }: Props) {
  const [steps, setSteps] = useState<readonly Decisions[]>([{ result: first, omitted: new Set() }]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const current = steps.at(-1) ?? { result: first, omitted: new Set<string>() };
  const { result, omitted } = current;
  const take = (next: Decisions): void => setSteps([...steps, next]);
  const without = (id: string): ReadonlySet<string> => new Set([...omitted].filter((each) => each !== id));
  const decide = (id: string, part: Part): void =>
    take({ result: importing.reassign(result, id, part), omitted: without(id) });
  const join = (id: string): void =>
    take({ result: importing.joinToPrevious(result, id), omitted: without(id) });
  const omit = (id: string): void =>
    take({ result: importing.reassign(result, id, 'leftover'), omitted: new Set([...omitted, id]) });
  const rows = importRows(result);
  const firstPoint = result.points[0]?.id;
  return (
    <section className="import" aria-labelledby="import-title">
      <header className="import-head">
        <div>
          <h1 id="import-title" ref={heading} tabIndex={-1}>
            核对一遍
          </h1>
          <p role="status">{importSummary(result, omitted)}。认错的点一下改过来，没看懂的会一起带进文档。</p>
          {result.notes.map((note) => (
            <p key={note} className="quiet">
              {note}
            </p>
          ))}
        </div>
        <p className="row">
          <button type="button" className="button" onClick={onCancel}>
            返回
          </button>
          <button
            type="button"
            className="button"
            disabled={steps.length < 2}
            onClick={() => setSteps(steps.slice(0, -1))}
          >
            撤销
          </button>
          <button
            type="button"
            className="button primary"
            onClick={() => onDone(withoutOmitted(result, omitted))}
          >
            就这样，开始写
          </button>
        </p>
      </header>
      <div className="import-names" aria-hidden="true">
        <span>原文</span>
        <span>认作</span>
      </div>
      <ol className="import-rows">
        {rows.map((row) => (
          <ImportLine
            key={row.key}
            row={row}
            job={result.job}
            isOmitted={row.point !== null && omitted.has(row.point.id)}
            isFirst={row.point?.id === firstPoint}
            onPart={decide}
            onJoin={join}
            onOmit={omit}
          />
        ))}
      </ol>
    </section>
  );
}
