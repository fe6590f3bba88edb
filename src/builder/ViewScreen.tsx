import { Copy, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Finding, LEVELS } from '#check/finding.ts';
import { LEVEL_WORDS } from '#library/words.ts';
import type { JobDescription } from '#model/job-description.ts';
import { textAt } from '#model/path.ts';
import { LevelIcon } from './LevelIcon.tsx';
import { layouts, writeHtml } from './layouts.ts';
import { paperNodes } from './paper-nodes.ts';
import { placeName } from './place-name.ts';
import { keepRemarks, loadRemarks } from './remarks-store.ts';
import { type ManagerRemark, remarksText } from './remarks-text.ts';
import { browserStore, newId, today } from './store.ts';
import '#export/paper.css';
import './view.css';

interface Props {
  readonly job: JobDescription;
  readonly say: (text: string, tone?: 'plain' | 'error') => void;
}

/** What the hiring manager sees: the posting as on a phone, what was found in it, and room for remarks, which stay in this browser. */
export function ViewScreen({ job, say }: Props) {
  const title = job.identity.title.trim() || '未命名岗位';
  const [remarks, setRemarks] = useState<readonly ManagerRemark[]>(
    () => loadRemarks(browserStore(), window.location.hash) ?? [{ id: newId(), quote: '', text: '' }],
  );
  const [picked, setPicked] = useState('');
  const [shownText, setShownText] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => keepRemarks(browserStore(), window.location.hash, remarks), [remarks]);
  const lines = useMemo(
    () => [...job.duties, ...job.requirements].map(({ text }) => text).filter((text) => text.trim() !== ''),
    [job],
  );
  /** Puts the cursor into the remark on these words, a new one where there is none. At once: a phone shows its keyboard only then. */
  const write = (quote: string): void => {
    const id = remarks.find((one) => one.quote === quote)?.id ?? newId();
    flushSync(() =>
      setRemarks((all) => (all.some((one) => one.id === id) ? all : [...all, { id, quote, text: '' }])),
    );
    const field = list.current?.querySelector<HTMLElement>(`[data-remark="${CSS.escape(id)}"]`);
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'nearest' });
  };
  const drop = (id: string): void => setRemarks((all) => all.filter((one) => one.id !== id));
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
        <h1>请你过目：{title}</h1>
        <p className="quiet">只看不改。点一句话，就能对它写意见；意见记在这台设备上，写完复制，发回去。</p>
      </header>
      <Posting job={job} remarks={remarks} onQuote={write} />
      <div className="view-side">
        <FindingLines job={job} />
        <section aria-labelledby="remarks-title">
          <h2 id="remarks-title">意见</h2>
          <ul className="view-remarks" ref={list}>
            {remarks.map(({ id, quote, text }) => (
              <li key={id} className={quote === '' ? '' : 'on-words'}>
                <label htmlFor={`remark-${id}`}>{quote === '' ? '整体' : `「${quote}」`}</label>
                {quote !== '' && (
                  <button
                    type="button"
                    className="bar-button icon"
                    aria-label={`不写对「${quote}」的意见`}
                    onClick={() => drop(id)}
                  >
                    <X size={16} aria-hidden="true" />
                  </button>
                )}
                <textarea
                  id={`remark-${id}`}
                  data-remark={id}
                  rows={3}
                  value={text}
                  onChange={(event) => {
                    const { value } = event.target;
                    setRemarks((all) => all.map((one) => (one.id === id ? { ...one, text: value } : one)));
                  }}
                  // Touched by mistake: nothing was written, nothing stays.
                  onBlur={() => {
                    if (quote !== '' && text.trim() === '') drop(id);
                  }}
                />
                <button
                  type="button"
                  className="button view-done"
                  onClick={(event) => event.currentTarget.blur()}
                >
                  写好了
                </button>
              </li>
            ))}
          </ul>
          <form
            className="view-pick"
            onSubmit={(event) => {
              event.preventDefault();
              if (picked !== '') write(picked);
              setPicked('');
            }}
          >
            <select
              value={picked}
              aria-label="对哪一句写意见"
              onChange={(event) => setPicked(event.target.value)}
            >
              <option value="">对哪一句写意见</option>
              {lines.map((line) => (
                <option key={line}>{line}</option>
              ))}
            </select>
            <button type="submit" className="bar-button" disabled={picked === ''}>
              写意见
            </button>
          </form>
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

function Posting({
  job,
  remarks,
  onQuote,
}: {
  job: JobDescription;
  remarks: readonly ManagerRemark[];
  onQuote: (quote: string) => void;
}) {
  const paper = useRef<HTMLDivElement>(null);
  const latest = useRef(onQuote);
  useEffect(() => {
    latest.current = onQuote;
  });
  useEffect(() => {
    const { current } = paper;
    if (!current) return;
    current.replaceChildren(paperNodes(writeHtml(layouts.posting.full.build(job))));
    const quote = (event: Event): void => {
      const place = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-path]') : null;
      const words = place?.textContent?.trim();
      if (words) latest.current(words);
    };
    current.addEventListener('click', quote);
    return () => current.removeEventListener('click', quote);
  }, [job]);
  useEffect(() => {
    const quotes = new Set(remarks.map(({ quote }) => quote));
    for (const place of paper.current?.querySelectorAll('[data-path]') ?? [])
      place.classList.toggle('remarked', quotes.has(place.textContent?.trim() ?? ''));
  }, [remarks]);
  return <div className="view-phone preview on-paper" ref={paper} />;
}

/** What the checker finds in what candidates will see. */
function FindingLines({ job }: { job: JobDescription }) {
  const [found, setFound] = useState<readonly Found[] | 'failed' | null>(null);
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
          {[...Map.groupBy<string, Found>(found, ({ rule, level }) => `${rule} ${level}`)].map(
            ([key, group]) => (
              <FoundLine key={key} job={job} group={group} />
            ),
          )}
        </ul>
      )}
    </section>
  );
}

/** A finding with what its rule says. */
type Found = Finding & { readonly title: string };

/** All findings of one rule, with their places. */
function FoundLine({ job, group }: { job: JobDescription; group: readonly Found[] }) {
  const [first] = group;
  if (!first) return null;
  const places = group.map(
    ({ path, quote }) =>
      placeName(job, path) + (quote !== '' && textAt(job, path) !== quote ? `「${quote}」` : ''),
  );
  return (
    <li>
      <LevelIcon level={first.level} size={16} />
      <span>
        <span className="unseen">{LEVEL_WORDS[first.level].name}：</span>
        {first.title}
        <span className="quiet">（{[...new Set(places)].join('、')}）</span>
      </span>
    </li>
  );
}
