import { useId, useState } from 'react';
import type { JobDescription } from '#model/job-description.ts';
import { BOARDS, cutFromShort, fitBoard } from '#templates/boards.ts';
import { lastBoard, rememberBoard } from './store.ts';

/** What the short posting leaves out, and how it fits the form of a job board; the limit can be one's own. */
export function ShortNote({ job, text }: { job: JobDescription; text: string }) {
  const [board, setBoard] = useState(lastBoard);
  const id = useId();
  const choose = (next: string): void => {
    setBoard(next);
    rememberBoard(next);
  };
  const known = BOARDS.find((each) => each.id === board);
  const own = Number(board);
  const chosen = known ?? { id: 'own', name: '', title: null, text: own > 0 ? own : null, source: null };
  const cuts = cutFromShort(job).map(({ label, count }) => (count === 1 ? label : `${label}${count}条`));
  return (
    <div className="preview-note">
      <p className="row short-fit">
        <label htmlFor={id}>字数上限</label>
        <select
          id={id}
          value={known ? board : 'own'}
          onChange={({ target }) => choose(target.value === 'own' ? '' : target.value)}
        >
          {BOARDS.map(({ id: value, name, text: most }) => (
            <option key={value} value={value}>
              {name}（{most}字）
            </option>
          ))}
          <option value="own">自己填</option>
        </select>
        {!known && (
          <input
            type="number"
            min={1}
            inputMode="numeric"
            aria-label="正文最多多少字"
            placeholder="网站提示的字数"
            value={board}
            onChange={({ target }) => choose(target.value)}
          />
        )}
      </p>
      <p role="status">
        {fitBoard(chosen, { title: job.identity.title, text }).map(({ field, count, most }) => (
          <span key={field} className={count > most ? 'short-over' : ''}>
            {field === 'title' ? '岗位名称' : '正文'}
            {count}字，上限{most}字{count > most && `，超出${count - most}字，网站可能截断`}。
          </span>
        ))}
        {chosen.source === null && known && '上限没有逐家核实，以网站的提示为准。'}
      </p>
      {cuts.length > 0 && <p>短版没有写：{cuts.join('、')}。内容还在，换成完整版就有。</p>}
    </div>
  );
}
