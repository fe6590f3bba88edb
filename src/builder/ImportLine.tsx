import { memo } from 'react';
import { PARTS, type Part, type Point } from '#import/result.ts';
import type { JobDescription } from '#model/job-description.ts';
import type { ImportRow } from './import-rows.ts';
import { MAIN_PARTS, PART_NAMES } from './part-names.ts';
import { placeName } from './place-name.ts';

interface Props {
  readonly row: ImportRow;
  readonly job: JobDescription;
  readonly isOmitted: boolean;
  readonly isFirst: boolean;
  readonly onPart: (id: string, part: Part) => void;
  readonly onJoin: (id: string) => void;
  readonly onOmit: (id: string) => void;
}

/** A stretch of the source and the decision on it. */
export const ImportLine = memo(function ImportLine(props: Props) {
  const { row, isOmitted } = props;
  const { source, point } = row;
  const state =
    point === null ? 'heading' : isOmitted ? 'omitted' : point.part === 'leftover' ? 'unclear' : 'clear';
  return (
    <li className={`import-row ${state}`}>
      <p className="import-source">
        {source.map(({ text, start, isMark }) => (
          <span key={start} className={isMark ? 'mark' : ''}>
            {text}
          </span>
        ))}
      </p>
      {point === null ? <p className="import-place">标题</p> : <Decision {...props} point={point} />}
    </li>
  );
});

function Decision({
  row,
  job,
  isOmitted,
  isFirst,
  onPart,
  onJoin,
  onOmit,
  point,
}: Props & { readonly point: Point }) {
  const { id, part, text } = point;
  const label = text.length > 12 ? `${text.slice(0, 12)}…` : text;
  return (
    <fieldset className="decision">
      <legend className="unseen">{`「${label}」认作`}</legend>
      {MAIN_PARTS.map((each) => (
        <button
          type="button"
          key={each}
          aria-pressed={part === each && !isOmitted}
          onClick={() => onPart(id, each)}
        >
          {PART_NAMES[each]}
        </button>
      ))}
      <select
        className={isMain(part) || part === 'leftover' || isOmitted ? '' : 'decided'}
        aria-label={`「${label}」是其他内容`}
        value={isMain(part) || isOmitted ? '' : part}
        onChange={(event) => {
          const chosen = PARTS.find((each) => each === event.target.value);
          if (chosen) onPart(id, chosen);
        }}
      >
        <option value="" disabled>
          其他…
        </option>
        {(Object.keys(PART_NAMES) as Part[])
          .filter((each) => !isMain(each))
          .map((each) => (
            <option key={each} value={each}>
              {PART_NAMES[each]}
            </option>
          ))}
      </select>
      <button type="button" disabled={isFirst} onClick={() => onJoin(id)}>
        并入上条
      </button>
      <button type="button" aria-pressed={isOmitted} onClick={() => onOmit(id)}>
        不要
      </button>
      <span className="import-place">{isOmitted ? '' : destination(job, row, part)}</span>
    </fieldset>
  );
}

/** Where the words went, unless the part's own name says so already. */
function destination(job: JobDescription, { path }: ImportRow, part: Part): string {
  if (part === 'leftover') return '没看懂';
  const name = path === null ? '' : placeName(job, path);
  return name === '' || name === PART_NAMES[part] ? '' : `→${name}`;
}

function isMain(part: Part): boolean {
  return (MAIN_PARTS as readonly Part[]).includes(part);
}
