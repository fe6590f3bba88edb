import type { Path } from '#model/path.ts';
import { dutySlots } from './duty-slots.ts';
import { useEditor, useView } from './editor.ts';

/** What the duty with the cursor says and what it does not say yet; a click shows the words or goes to the end. */
export function DutySlots({ path, text, name }: { path: Path; text: string; name: string }) {
  const { readDuty } = useView();
  const { jump } = useEditor();
  if (!readDuty || text.trim() === '') return null;
  return (
    <p className="duty-slots">
      {dutySlots(readDuty(text)).map(({ name: slot, found, ask }) => (
        <button
          type="button"
          key={slot}
          className={found ? '' : 'missing'}
          title={found ? found.text : ask}
          aria-label={found ? `${name}的${slot}：${found.text}` : `${name}没有写${slot}，${ask}`}
          onClick={() => jump({ path, caret: found?.span ?? 'end' })}
        >
          <span>{slot}</span>
          {found ? shorten(found.text) : '未写'}
        </button>
      ))}
    </p>
  );
}

function shorten(text: string): string {
  return text.length > 8 ? `${text.slice(0, 7)}…` : text;
}
