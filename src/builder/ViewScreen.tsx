import { Copy, Plus, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Finding, LEVELS } from '#check/finding.ts';
import type { JobDescription } from '#model/job-description.ts';
import { textAt } from '#model/path.ts';
import { LevelIcon } from './LevelIcon.tsx';
import { layouts, writeHtml } from './layouts.ts';
import { placeName } from './place-name.ts';
import { type ManagerRemark, remarksText } from './remarks-text.ts';
import { newId, today } from './store.ts';
import '#export/paper.css';
import './view.css';

interface Props {
  readonly job: JobDescription;
  readonly say: (text: string, tone?: 'plain' | 'error') => void;
}

/** What the hiring manager sees: the posting as on a phone, what was found in it, and room for remarks. */
export function ViewScreen({ job, say }: Props) {
  const title = job.identity.title.trim() || '未命名岗位';
  const [remarks, setRemarks] = useState<readonly ManagerRemark[]>(() => [
    { id: newId(), quote: '', text: '' },
  ]);
  const [shownText, setShownText] = useState<string | null>(null);
  const lines = useMemo(
    () => [...job.duties, ...job.requirements].map(({ text }) => text).filter((text) => text.trim() !== ''),
    [job],
  );
  const add = (quote: string): void => setRemarks((all) => [...all, { id: newId(), quote, text: '' }]);
  const hasWords = remarks.some(({ text }) => text.trim() !== '');
  const copy = async (): Promise<void> => {
    const text = remarksText(title, remarks);
    try {
      await navigator.clipboard.writeText(text);
      say('意见已复制，可以粘贴到聊天里发回去。');
    } catch {
      setShownText(text);
      say('浏览器不让网页写剪贴板。请选中下面的文字，自己复制。', 'error');
    }
  };
  return (
    <div className="view">
      <header className="view-head">
        <h1>{title}：招聘启事请你过目</h1>
        <p className="quiet">只看不改。点一句话，就能对它写意见；意见留在这个页面上，复制后发回去。</p>
      </header>
      <Posting job={job} onQuote={add} />
      <div className="view-side">
        <FindingLines job={job} />
        <section aria-labelledby="remarks-title">
          <h2 id="remarks-title">意见</h2>
          <ul className="view-remarks">
            {remarks.map(({ id, quote, text }) => (
              <li key={id}>
                <label>
                  {quote === '' ? '整体' : `「${quote}」`}
                  <textarea
                    rows={3}
                    value={text}
                    onChange={(event) => {
                      const { value } = event.target;
                      setRemarks((all) => all.map((one) => (one.id === id ? { ...one, text: value } : one)));
                    }}
                  />
                </label>
                {quote !== '' && (
                  <button
                    type="button"
                    className="bar-button icon"
                    aria-label={`不写对「${quote}」的意见`}
                    onClick={() => setRemarks((all) => all.filter((one) => one.id !== id))}
                  >
                    <X size={16} aria-hidden="true" />
                  </button>
                )}
              </li>
            ))}
          </ul>
          <p>
            <label className="view-pick">
              <Plus size={16} aria-hidden="true" />
              <select value="" aria-label="对哪一句写意见" onChange={(event) => add(event.target.value)}>
                <option value="" disabled>
                  对哪一句写意见
                </option>
                {lines.map((line) => (
                  <option key={line}>{line}</option>
                ))}
              </select>
            </label>
          </p>
          <p>
            <button type="button" className="button primary" disabled={!hasWords} onClick={copy}>
              <Copy size={16} aria-hidden="true" />
              复制意见
            </button>
          </p>
          {shownText !== null && (
            <textarea
              className="view-copy"
              readOnly
              rows={6}
              aria-label="意见的文字"
              value={shownText}
              onFocus={(event) => event.target.select()}
            />
          )}
        </section>
      </div>
    </div>
  );
}

function Posting({ job, onQuote }: { job: JobDescription; onQuote: (quote: string) => void }) {
  const paper = useRef<HTMLDivElement>(null);
  const latest = useRef(onQuote);
  useEffect(() => {
    latest.current = onQuote;
  });
  useEffect(() => {
    const { current } = paper;
    if (!current) return;
    // The writer escapes every text, also one that came in a link.
    const page = document.createRange().createContextualFragment(writeHtml(layouts.posting.full.build(job)));
    for (const heading of page.querySelectorAll('h1')) {
      heading.setAttribute('role', 'heading');
      heading.setAttribute('aria-level', '2');
    }
    current.replaceChildren(page);
    const quote = (event: Event): void => {
      const place = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-path]') : null;
      const words = place?.textContent?.trim();
      if (words) latest.current(words);
    };
    current.addEventListener('click', quote);
    return () => current.removeEventListener('click', quote);
  }, [job]);
  return <div className="view-phone preview on-paper" ref={paper} />;
}

/** What the checker finds in what candidates will see. */
function FindingLines({ job }: { job: JobDescription }) {
  const [found, setFound] = useState<readonly (Finding & { title: string })[] | 'failed' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    import('./checker.ts').then(
      ({ checker: { check, rules } }) => {
        const titles = new Map(rules.map(({ id, title }) => [id, title]));
        const { findings: all } = check(job, { rules, today: today(), use: 'posting' });
        const findings = LEVELS.flatMap((level) => all.filter((one) => one.level === level));
        if (isCurrent) setFound(findings.map((one) => ({ ...one, title: titles.get(one.rule) ?? one.rule })));
      },
      () => isCurrent && setFound('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [job]);
  return (
    <section aria-labelledby="found-title">
      <h2 id="found-title">检查结果</h2>
      <p role="status">
        {found === null
          ? '正在检查…'
          : found === 'failed'
            ? '检查没有加载成功，看和写意见不受影响。'
            : found.length === 0
              ? '没有发现问题。'
              : `发现${found.length}个问题：`}
      </p>
      {Array.isArray(found) && found.length > 0 && (
        <ul className="view-findings">
          {found.map((one: Finding & { title: string }) => (
            <li key={`${one.rule} ${one.path} ${one.span.join('-')}`}>
              <LevelIcon level={one.level} size={16} />
              <span>
                {one.title}
                <span className="quiet">
                  （{placeName(job, one.path)}
                  {one.quote !== '' && textAt(job, one.path) !== one.quote ? `「${one.quote}」` : ''}）
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
