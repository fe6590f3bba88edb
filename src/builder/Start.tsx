import { ClipboardPaste, FilePlus2, LayoutTemplate } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { DeletedList, DraftList, KeptList } from './DraftList.tsx';
import { IMPORT_WORDS, ImportBox } from './ImportBox.tsx';
import { filterRoles } from './library-client.ts';
import { SearchField } from './SearchField.tsx';
import type { DraftEntry } from './storage.ts';
import type { OpenDocument } from './use-draft.ts';
import { useDrop } from './use-drop.ts';
import { useRoles } from './use-roles.ts';

export type Way = 'template' | 'paste';

interface Props {
  readonly way: Way;
  readonly drafts: readonly DraftEntry[];
  /** Documents that could not be saved when they were left. */
  readonly kept: readonly OpenDocument[];
  readonly onKept: (document: OpenDocument) => void;
  readonly onRole: (id: string) => void;
  readonly onBlank: () => void;
  readonly onPaste: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onOpen: (id: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onDelete: (entry: DraftEntry) => void;
  readonly deleted: readonly DraftEntry[];
  readonly onRestore: (id: string) => void;
  readonly onBackupAll: () => void;
}

/** Where one begins: a template, an old text or file, a blank sheet, or a draft left earlier. */
export function Start(props: Props) {
  const [way, setWay] = useState<Way>(props.way);
  const isOver = useDrop(props.onFile);
  return (
    <div className={isOver ? 'start over' : 'start'}>
      <h1>写一份岗位说明书</h1>
      <KeptList kept={props.kept} onOpen={props.onKept} />
      <DraftList {...props} />
      <DeletedList deleted={props.deleted} onRestore={props.onRestore} />
      <h2>新写一份</h2>
      <div className="ways">
        <WayButton
          way="template"
          chosen={way}
          onChoose={setWay}
          icon={<LayoutTemplate size={18} aria-hidden="true" />}
        >
          从模板
        </WayButton>
        <WayButton
          way="paste"
          chosen={way}
          onChoose={setWay}
          icon={<ClipboardPaste size={18} aria-hidden="true" />}
        >
          {IMPORT_WORDS}
        </WayButton>
        <button type="button" className="button" onClick={props.onBlank}>
          <FilePlus2 size={18} aria-hidden="true" />
          空白
        </button>
      </div>
      {way === 'template' && <Templates onRole={props.onRole} />}
      {way === 'paste' && <ImportBox onPaste={props.onPaste} onFile={props.onFile} />}
    </div>
  );
}

function WayButton({
  way,
  chosen,
  onChoose,
  icon,
  children,
}: {
  way: Way;
  chosen: Way;
  onChoose: (way: Way) => void;
  icon: ReactNode;
  children: ReactNode;
}) {
  return (
    <button type="button" className="button" aria-pressed={way === chosen} onClick={() => onChoose(way)}>
      {icon}
      {children}
    </button>
  );
}

function Templates({ onRole }: { onRole: (id: string) => void }) {
  const roles = useRoles(true);
  const [query, setQuery] = useState('');
  const found = roles.kind === 'ready' ? filterRoles(roles.value, query) : [];
  return (
    <section className="start-box" aria-label="从模板">
      <SearchField label="找模板" hint="岗位名称，例如售后" value={query} onSearch={setQuery} />
      <p role="status" className="quiet small">
        {roles.kind === 'loading'
          ? '正在取模板…'
          : roles.kind === 'failed'
            ? '模板没有取到。请检查网络后刷新，或先从空白写起。'
            : found.length === 0
              ? '没有这样的模板。换个说法，或从空白写起。'
              : `${found.length}份模板`}
      </p>
      <ul className="templates">
        {found.map((role) => (
          <li key={role.id}>
            <button type="button" onClick={() => onRole(role.id)}>
              <strong>{role.title}</strong>
              {role.summary && <span>{role.summary}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
