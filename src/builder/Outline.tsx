import type { Level } from '#check/finding.ts';
import { LEVEL_WORDS } from '#library/words.ts';
import { useEditor, useJob, useView } from './editor.ts';
import { LevelIcon } from './LevelIcon.tsx';
import { countOf, isFilled, type Section } from './section.ts';
import { sections } from './sections.ts';

/** The sections with how much they hold and the gravest flaw in each; a click leads there. */
export function Outline({
  levelOf,
  onLeave,
}: {
  levelOf: (section: Section) => Level | null;
  /** Called before the editor goes where a click leads. */
  onLeave?: () => void;
}) {
  const job = useJob();
  const { layout } = useView();
  const { jump } = useEditor();
  const shown = sections.filter(
    (section) =>
      section.uses.includes(layout) &&
      (section.add !== '' || section.paths.some((path) => isFilled(job, path))),
  );
  return (
    <nav className="outline" aria-label="目录">
      <h2 className="zone-title">目录</h2>
      <ol>
        {shown.map((section) => {
          const level = levelOf(section);
          const count = countOf(job, section);
          return (
            <li key={section.id}>
              <button
                type="button"
                onClick={() => {
                  onLeave?.();
                  jump({ path: section.id, caret: 'start' });
                }}
              >
                <span className={count === 0 ? 'empty' : ''}>{section.title}</span>
                {level && (
                  <span className="outline-level">
                    <LevelIcon level={level} size={14} />
                    <span className="unseen">有{LEVEL_WORDS[level].name}</span>
                  </span>
                )}
                <span className="outline-count">{count > 0 ? count : ''}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
