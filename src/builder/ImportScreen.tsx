import { useEffect, useRef, useState } from 'react';
import { joinToPrevious, reassign } from '#import/assemble.ts';
import { readMapped } from '#import/read-rows.ts';
import type { ColumnMapping, ImportResult, Part } from '#import/result.ts';
import type { JobDescription } from '#model/job-description.ts';
import { ImportLine } from './ImportLine.tsx';
import { importRows, importSummary, withoutOmitted } from './import-rows.ts';
import { SheetColumns } from './SheetColumns.tsx';

interface Props {
  readonly results: readonly ImportResult[];
  /** Takes the documents, the one to open first. */
  readonly onDone: (jobs: readonly JobDescription[]) => void;
  readonly onCancel: () => void;
}

interface Decisions {
  readonly key: string;
  readonly result: ImportResult;
  /** Ids of points that are not wanted. */
  readonly omitted: ReadonlySet<string>;
}

/** All documents of an import with the decisions on each. */
type Step = readonly Decisions[];

function undecided(results: readonly ImportResult[]): Step {
  return results.map((result, index) => ({ key: `d${index + 1}`, result, omitted: new Set<string>() }));
}

/** What came beside what it was taken for; every decision can be changed before it becomes a document. */
export function ImportScreen({ results, onDone, onCancel }: Props) {
  const [steps, setSteps] = useState<readonly Step[]>(() => [undecided(results)]);
  const [shown, setShown] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const all = steps.at(-1) ?? [];
  const current = all[shown];
  if (!current) return null;
  const { result, omitted } = current;
  const take = (next: Omit<Decisions, 'key'>): void =>
    setSteps([...steps, all.with(shown, { ...current, ...next })]);
  const without = (id: string): ReadonlySet<string> => new Set([...omitted].filter((each) => each !== id));
  const decide = (id: string, part: Part): void =>
    take({ result: reassign(result, id, part), omitted: without(id) });
  const join = (id: string): void => take({ result: joinToPrevious(result, id), omitted: without(id) });
  const omit = (id: string): void =>
    take({ result: reassign(result, id, 'leftover'), omitted: new Set([...omitted, id]) });
  const map = (mapping: ColumnMapping): void => {
    if (!result.sheet) return;
    setSteps([...steps, undecided(readMapped(result.sheet, mapping, result.job.origin.source))]);
  };
  const done = (): void => {
    const jobs = all.map((each) => withoutOmitted(each.result, each.omitted));
    onDone([...jobs.slice(shown, shown + 1), ...jobs.toSpliced(shown, 1)]);
  };
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
            <p key={note} className="import-note">
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
          <button type="button" className="button primary" onClick={done}>
            就这样，开始写
          </button>
        </p>
      </header>
      {result.sheet && <SheetColumns sheet={result.sheet} onMapping={map} />}
      {all.length > 1 && (
        <nav className="import-several" aria-label="几份文档">
          里面有{all.length}份：
          {all.map((each, index) => (
            <button
              type="button"
              key={each.key}
              aria-current={index === shown ? 'true' : undefined}
              onClick={() => setShown(index)}
            >
              {each.result.job.identity.title.trim() || `第${index + 1}份`}
            </button>
          ))}
        </nav>
      )}
      <div className="import-names" aria-hidden="true">
        <span>原文</span>
        <span>认作</span>
      </div>
      <ol className="import-rows">
        {importRows(result).map((row) => (
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
