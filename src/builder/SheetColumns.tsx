import { type ColumnMapping, PARTS, type Part, type Sheet } from '#import/result.ts';
import { PART_NAMES } from './part-names.ts';

interface Props {
  readonly sheet: Sheet;
  readonly onMapping: (mapping: ColumnMapping) => void;
}

/** What each column of a sheet was taken for; a change reads every row again. */
export function SheetColumns({ sheet, onMapping }: Props) {
  const { titles, mapping } = sheet;
  const change = (index: number, value: string): void =>
    onMapping(titles.map((_, at) => (at === index ? partOf(value) : (mapping[at] ?? null))));
  const columns = titles.map((title, index) => ({
    index,
    name: title.trim() === '' ? `第${index + 1}列` : title,
  }));
  return (
    <details className="sheet-columns">
      <summary>表格的{titles.length}列各是什么</summary>
      <p className="quiet small">改一列，所有行重新整理，逐行改过的决定会还原；可以撤销。</p>
      <ul>
        {columns.map(({ name, index }) => (
          <li key={index}>
            <label>
              <span>{name}</span>
              <select value={mapping[index] ?? ''} onChange={(event) => change(index, event.target.value)}>
                <option value="">不归类</option>
                {(Object.keys(PART_NAMES) as Part[])
                  .filter((part) => part !== 'leftover')
                  .map((part) => (
                    <option key={part} value={part}>
                      {PART_NAMES[part]}
                    </option>
                  ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

function partOf(value: string): Part | null {
  return PARTS.find((part) => part === value) ?? null;
}
