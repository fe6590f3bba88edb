import { Check, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useEditor, useJob } from './editor.ts';
import type { Entry } from './entry.ts';
import { fetchRole, type RoleTemplate } from './library-client.ts';
import { entriesAt } from './state.ts';
import { type Loading, useRoles } from './use-roles.ts';

/** Lines of any template to take over one by one. */
export function DutyBank() {
  const job = useJob();
  const [isOpen, setOpen] = useState(false);
  const roles = useRoles(isOpen);
  const [id, setId] = useState('');
  const [role, setRole] = useState<Loading<RoleTemplate> | null>(null);
  const selectId = useId();
  const choose = (next: string): void => {
    setId(next);
    if (next === '') {
      setRole(null);
      return;
    }
    setRole({ kind: 'loading' });
    fetchRole(next).then(
      (value) => setRole({ kind: 'ready', value }),
      () => setRole({ kind: 'failed' }),
    );
  };
  const open = (): void => {
    setOpen(!isOpen);
    if (!isOpen && id === '' && job.origin.kind === 'template') choose(job.origin.source);
  };
  return (
    <section className="bank" aria-label="职责库">
      <h2 className="zone-title">
        <button type="button" aria-expanded={isOpen} onClick={open}>
          职责库
        </button>
      </h2>
      {isOpen && (
        <>
          <label htmlFor={selectId}>从模板里挑</label>
          <select id={selectId} value={id} onChange={(event) => choose(event.target.value)}>
            <option value="">选择模板</option>
            {roles.kind === 'ready' &&
              roles.value.map((entry) => (
                <option key={entry.id} value={entry.id}>
                  {entry.title}
                </option>
              ))}
          </select>
          <p role="status" className="bank-status">
            {roles.kind === 'failed' || role?.kind === 'failed'
              ? '模板没有取到。请检查网络，再选一次。'
              : role?.kind === 'loading'
                ? '正在取模板…'
                : ''}
          </p>
          {role?.kind === 'ready' && (
            <>
              <BankList title="职责" list="duties" role={role.value} />
              <BankList title="要求" list="requirements" role={role.value} />
            </>
          )}
        </>
      )}
    </section>
  );
}

function BankList({
  title,
  list,
  role,
}: {
  title: string;
  list: 'duties' | 'requirements';
  role: RoleTemplate;
}) {
  const job = useJob();
  const { run, newId } = useEditor();
  const present = new Set(job[list].map(({ text }) => text.trim()));
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {role.job[list].map((line) => {
          const isIn = present.has(line.text.trim());
          const insert = (): void => {
            const id = newId();
            const entry = { ...line, id } as unknown as Entry;
            run(
              { verb: 'insert', list, at: entriesAt(job, list).length, entries: [entry] },
              { path: `${list}/${id}/text`, caret: 'end' },
            );
          };
          return (
            <li key={line.id}>
              <span>{line.text}</span>
              <button
                type="button"
                disabled={isIn}
                aria-label={isIn ? `已有：${line.text}` : `加入：${line.text}`}
                title={isIn ? '已在文档里' : '加入文档'}
                onClick={insert}
              >
                {isIn ? <Check size={16} aria-hidden="true" /> : <Plus size={16} aria-hidden="true" />}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
