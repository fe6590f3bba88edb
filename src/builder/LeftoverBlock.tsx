import { useRef, useState } from 'react';
import type { Path } from '#model/path.ts';
import { useEditor, useJob } from './editor.ts';
import { LineField } from './LineField.tsx';
import { placeName } from './place-name.ts';
import { entriesAt } from './state.ts';
import { useMenu } from './use-menu.ts';

/** Where most lines belong; each has a button of its own. */
const MAIN = [
  { path: 'duties', word: '是职责' },
  { path: 'requirements', word: '是要求' },
] as const;

/** The other places for a line: lists take it as an entry, texts at their end. */
const OTHERS: readonly Path[] = [
  'purpose',
  'authority',
  'conditions/hours',
  'conditions/travel',
  'conditions/environment',
  'conditions/hazards',
  'pay/structure',
  'pay/note',
  'benefits',
  'company/name',
  'company/intro',
  'posting/apply',
  'posting/materials',
  'posting/process',
  'posting/contact',
];

/** Lines an import could not place: each can be moved to where it belongs or taken out. */
export function LeftoverBlock() {
  const job = useJob();
  const { run } = useEditor();
  const entries = entriesAt(job, 'leftover');
  return (
    <>
      <p className="unprinted-note">没认出该放在哪里的内容。归好或删掉；留在这里的不会写进下载的文件。</p>
      <ol className="line-list leftover">
        {entries.map((entry, index) => {
          const name = `未归类的内容${index + 1}`;
          const path = `leftover/${entry.id}`;
          // On to the next one, or to the section that takes this one in.
          const next = entries[index + 1] ?? entries[index - 1];
          const focus = (other: Path) =>
            ({ path: next ? `leftover/${next.id}/text` : other, caret: 'start' }) as const;
          const put = (list: Path): void =>
            run({ verb: 'transfer', path, list, at: entriesAt(job, list).length }, focus(list));
          return (
            <li className="line" key={entry.id}>
              <LineField list="leftover" entry={entry} label={name} />
              <span className="line-tools always">
                {MAIN.map(({ path: list, word }) => (
                  <button
                    type="button"
                    className="worded"
                    key={list}
                    aria-label={`${name}${word}`}
                    onClick={() => put(list)}
                  >
                    {word}
                  </button>
                ))}
                <OtherPlaces name={name} onPlace={put} />
                <button
                  type="button"
                  className="worded"
                  aria-label={`不要${name}`}
                  onClick={() => run({ verb: 'remove', path }, focus('duties'))}
                >
                  不要
                </button>
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** A menu, not a list of choices: with the keyboard a list would move the line at the first arrow. */
function OtherPlaces({ name, onPlace }: { name: string; onPlace: (path: Path) => void }) {
  const job = useJob();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  useMenu(isOpen, setOpen, box, toggle);
  return (
    <span className="places" ref={box}>
      <button
        type="button"
        className="worded"
        aria-label={`把${name}归到别处`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        ref={toggle}
        onClick={() => setOpen(!isOpen)}
      >
        归到…
      </button>
      {isOpen && (
        <span role="menu" className="menu" aria-label={`把${name}归到`}>
          {OTHERS.map((path) => (
            <button
              type="button"
              role="menuitem"
              className="place"
              key={path}
              tabIndex={-1}
              onClick={() => {
                setOpen(false);
                onPlace(path);
              }}
            >
              {placeName(job, path)}
            </button>
          ))}
        </span>
      )}
    </span>
  );
}
