import { memo } from 'react';
import { REQUIREMENT_KINDS, type Requirement } from '#model/job-description.ts';
import { REQUIREMENT } from '#templates/words.ts';
import { AddButton } from './AddButton.tsx';
import { useEditor, useJob } from './editor.ts';
import { type Entry, newEntry } from './entry.ts';
import { LineField } from './LineField.tsx';
import { LineTools } from './LineTools.tsx';
import { entriesAt } from './state.ts';
import { ChoiceField } from './ValueField.tsx';

/** What the holder must have, each with its kind and whether it is a must. */
export function RequirementsBlock() {
  const job = useJob();
  const { run, newId } = useEditor();
  const entries = entriesAt(job, 'requirements');
  const insert = (): void => {
    const id = newId();
    run(
      { verb: 'insert', list: 'requirements', at: entries.length, entries: [newEntry('requirements', id)] },
      { path: `requirements/${id}/text`, caret: 'start' },
    );
  };
  return (
    <>
      <ol className="line-list requirements">
        {entries.map((entry, index) => (
          <RequirementItem key={entry.id} entry={entry} index={index} isLast={index === entries.length - 1} />
        ))}
      </ol>
      <AddButton label="添加要求" onClick={insert} />
    </>
  );
}

const RequirementItem = memo(function RequirementItem({
  entry,
  index,
  isLast,
}: {
  entry: Entry;
  index: number;
  isLast: boolean;
}) {
  const requirement = entry as unknown as Requirement;
  const name = `要求${index + 1}`;
  return (
    <li className="line">
      <ChoiceField
        path={`requirements/${entry.id}/kind`}
        label={`${name}的类别`}
        options={KINDS}
        value={requirement.kind}
      />
      <LineField list="requirements" entry={entry} label={name} hint="一条只写一项，写清怎样才算够" />
      <NecessityButton requirement={requirement} name={name} />
      <LineTools list="requirements" id={entry.id} index={index} isLast={isLast} name={name} />
    </li>
  );
});

const KINDS: Readonly<Record<string, string>> = Object.fromEntries(
  REQUIREMENT_KINDS.map((kind) => [kind, REQUIREMENT[kind]]),
);

function NecessityButton({ requirement, name }: { requirement: Requirement; name: string }) {
  const { run } = useEditor();
  const isMust = requirement.necessity === 'must';
  return (
    <button
      type="button"
      className={`necessity ${requirement.necessity}`}
      aria-label={`${name}：${isMust ? '必备' : '优先'}，改为${isMust ? '优先' : '必备'}`}
      title={`改为${isMust ? '优先' : '必备'}`}
      onClick={() =>
        run({
          verb: 'set',
          path: `requirements/${requirement.id}/necessity`,
          value: isMust ? 'prefer' : 'must',
        })
      }
    >
      {isMust ? '必备' : '优先'}
    </button>
  );
}
