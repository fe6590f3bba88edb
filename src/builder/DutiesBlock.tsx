import { SlidersHorizontal } from 'lucide-react';
import { memo } from 'react';
import type { Duty, Line } from '#model/job-description.ts';
import { RESPONSIBILITY } from '#templates/words.ts';
import { AddButton } from './AddButton.tsx';
import { DutySlots } from './DutySlots.tsx';
import { useEditor, useJob, useView } from './editor.ts';
import { type Entry, newEntry } from './entry.ts';
import { LineField } from './LineField.tsx';
import { LineTools } from './LineTools.tsx';
import { TextField } from './TextField.tsx';
import { ChoiceField, NumberField } from './ValueField.tsx';

/** What the degrees of responsibility are called where no heading says what they are. */
const RESPONSIBILITY_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(RESPONSIBILITY).map(([key, word]) => [key, word === '全责' ? word : `${word}责任`]),
);

/** The duties with what belongs to each. */
export function DutiesBlock() {
  const job = useJob();
  const { layout } = useView();
  const { run, newId } = useEditor();
  const { duties } = job;
  const shares = duties.some(({ weight }) => weight !== null)
    ? duties.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
    : null;
  const insert = (): void => {
    const id = newId();
    run(
      { verb: 'insert', list: 'duties', at: duties.length, entries: [newEntry('duties', id)] },
      { path: `duties/${id}/text`, caret: 'start' },
    );
  };
  const isPosting = layout === 'posting';
  return (
    <>
      {isPosting && duties.some(hasInside) && (
        <p className="unprinted-note">领域、衡量标准、责任和权重写进岗位说明书，招聘启事里不出现。</p>
      )}
      <ol className={isPosting ? 'duty-list unprinted-parts' : 'duty-list'}>
        {duties.map((duty, index) => (
          <DutyItem key={duty.id} duty={duty} index={index} isLast={index === duties.length - 1} />
        ))}
      </ol>
      <p className="after-list">
        <AddButton label="添加职责" onClick={insert} />
        {shares !== null && <span className={shares === 100 ? 'sum' : 'sum off'}>权重合计{shares}%</span>}
      </p>
    </>
  );
}

/** Whether a duty has parts that a posting does not print. */
function hasInside({ area, measures, weight, responsibility }: Duty): boolean {
  return area !== '' || measures.length > 0 || weight !== null || responsibility !== null;
}

const DutyItem = memo(function DutyItem({
  duty,
  index,
  isLast,
}: {
  duty: Duty;
  index: number;
  isLast: boolean;
}) {
  const { isOpened } = useView();
  const { open, jump } = useEditor();
  const path = `duties/${duty.id}`;
  const name = `职责${index + 1}`;
  const isOpen = ['area', 'weight', 'responsibility'].some((key) => isOpened(`${path}/${key}`));
  const isParent = duty.children.length > 0 || duty.measures.length > 0;
  return (
    <li className="duty">
      <div className="duty-line">
        {(duty.area !== '' || isOpen) && (
          <TextField
            path={`${path}/area`}
            value={duty.area}
            label={`${name}的领域`}
            hint="领域"
            className="area"
          />
        )}
        <LineField
          list="duties"
          entry={asEntry(duty)}
          label={name}
          hint="动作＋对象＋做到什么程度，例如：每周汇总故障件，按型号分析原因并提出整改"
          isParent={isParent}
        />
        {(duty.weight !== null || isOpen) && (
          <NumberField path={`${path}/weight`} value={duty.weight} label={`${name}的权重`} unit="%" />
        )}
      </div>
      <SubLines list={`${path}/children`} lines={duty.children} label={`${name}的细分`} />
      <SubLines list={`${path}/measures`} lines={duty.measures} label={`${name}的衡量标准`} tag="衡量" />
      <DutySlots path={`${path}/text`} text={duty.text} name={name} />
      <LineTools list="duties" id={duty.id} index={index} isLast={isLast} name={name}>
        {(duty.responsibility !== null || isOpen) && (
          <ChoiceField
            path={`${path}/responsibility`}
            value={duty.responsibility}
            label={`${name}的责任程度`}
            options={RESPONSIBILITY_WORDS}
            none="责任未定"
          />
        )}
        <AddSub list={`${path}/measures`} label="衡量标准" name={name} count={duty.measures.length} />
        <AddSub list={`${path}/children`} label="细分" name={name} count={duty.children.length} />
        {!isOpen && (
          <button
            type="button"
            className="worded"
            aria-label={`${name}的领域、权重、责任`}
            onClick={() => {
              open(`${path}/area`);
              jump({ path: `${path}/area`, caret: 'end' });
            }}
          >
            <SlidersHorizontal size={16} aria-hidden="true" />
            权重
          </button>
        )}
      </LineTools>
    </li>
  );
});

function AddSub({ list, label, name, count }: { list: string; label: string; name: string; count: number }) {
  const { run, newId } = useEditor();
  return (
    <button
      type="button"
      className="worded"
      aria-label={`给${name}添加${label}`}
      onClick={() => {
        const id = newId();
        run(
          { verb: 'insert', list, at: count, entries: [newEntry(list, id)] },
          { path: `${list}/${id}/text`, caret: 'start' },
        );
      }}
    >
      {label}
    </button>
  );
}

function SubLines({
  list,
  lines,
  label,
  tag,
}: {
  list: string;
  lines: readonly Line[];
  label: string;
  tag?: string;
}) {
  if (lines.length === 0) return null;
  return (
    <ol className={tag ? 'measure-list' : 'sub-list'}>
      {lines.map((line, index) => (
        <li key={line.id} className="line">
          {tag && (
            <span className="tag" aria-hidden="true">
              {tag}
            </span>
          )}
          <LineField list={list} entry={asEntry(line)} label={`${label}${index + 1}`} />
          <LineTools
            list={list}
            id={line.id}
            index={index}
            isLast={index === lines.length - 1}
            name={`${label}${index + 1}`}
          />
        </li>
      ))}
    </ol>
  );
}

/** Fields of lists know their entries by id and words only. */
function asEntry(line: Duty | Line): Entry {
  return line as unknown as Entry;
}
