import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Finding, Replacement } from '#check/finding.ts';
import type { Rule } from '#check/rule.ts';
import { LEVEL_WORDS } from '#library/words.ts';
import { useEditor, useJob } from './editor.ts';
import type { Entry } from './entry.ts';
import { type Card, fieldOf, findingKey } from './findings-view.ts';
import { LevelIcon } from './LevelIcon.tsx';
import { placeName } from './place-name.ts';
import { SourceList } from './SourceList.tsx';

interface Props {
  readonly findings: Card['findings'];
  readonly rule: Rule | undefined;
  /** Points that mending it wins, where it is one to mend first. */
  readonly gain?: number | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Findings with one cure: where, what, what to write instead; opened, why, on what grounds and what excuses it. */
export function FindingCard({ findings, rule, gain, isOpen, onToggle }: Props) {
  const job = useJob();
  const { run, jump } = useEditor();
  const id = useId();
  const [{ level, path, span, replacements, rule: ruleId }] = findings;
  const place = placeName(job, path);
  const show = (): void => jump({ path: fieldOf(job, path), caret: span });
  const replace = (replacement: Replacement): void =>
    run({ verb: 'edit', edits: replacement.edits }, { path: fieldOf(job, path), caret: 'end' });
  return (
    <article className={`finding ${level}`} aria-labelledby={id}>
      <h3 id={id}>
        <LevelIcon level={level} />
        <span className="unseen">{LEVEL_WORDS[level].name}：</span>
        <button type="button" className="finding-title" aria-expanded={isOpen} onClick={onToggle}>
          {rule?.title ?? ruleId}
        </button>
        {gain !== undefined && <span className="gain">＋{gain}分</span>}
        <button type="button" className="finding-place" aria-label={`到${place}`} onClick={show}>
          {place}
        </button>
      </h3>
      {findings.map((finding) => (
        <Words key={findingKey(finding)} finding={finding} />
      ))}
      {replacements.length > 0 && (
        <p className="replacements">
          {replacements.map((replacement) => (
            <button type="button" key={replacement.label} onClick={() => replace(replacement)}>
              {buttonWords(replacement)}
            </button>
          ))}
        </p>
      )}
      {isOpen && rule && <Explanation findings={findings} rule={rule} />}
    </article>
  );
}

function Words({ finding: { quote, detail } }: { finding: Finding }) {
  if (quote === '' && detail === '') return null;
  return (
    <p className="finding-words">
      {quote !== '' && <q className={quote.length < 16 ? 'short' : ''}>{quote}</q>}
      {detail}
    </p>
  );
}

/** 删去 and sentences of a rule stand as they are; words to write instead are named as such. */
function buttonWords({ label, edits }: Replacement): string {
  const isText = edits.some((edit) => edit.kind === 'replace' && edit.text === label);
  return isText ? `改为「${label}」` : label;
}

function Explanation({ findings, rule }: { findings: Card['findings']; rule: Rule }) {
  return (
    <div className="explanation">
      <p>{rule.why}</p>
      <p>
        <strong>怎么改</strong>
        {rule.advice}
      </p>
      {rule.exceptions?.map(({ when, write, sources }) => (
        <div className="exception" key={when}>
          <p>
            <strong>例外</strong>
            {when}
            {write}
          </p>
          <SourceList cited={sources} />
        </div>
      ))}
      {rule.sources.length > 0 && (
        <>
          <p>
            <strong>依据</strong>
          </p>
          <SourceList cited={rule.sources} />
        </>
      )}
      <IgnoreForm findings={findings} rule={rule} />
      <p>
        <a href={`/rules/${rule.id}/`} target="_blank" rel="noreferrer">
          这条规则的说明
        </a>
      </p>
    </div>
  );
}

/** Lives with a finding, here or everywhere; the reason is kept in the document. */
function IgnoreForm({ findings, rule }: { findings: Card['findings']; rule: Rule }) {
  const { current, run, newId } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const reasonId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const ignore = (isWhole: boolean): void => {
    const entry = (finding: Finding | null) =>
      ({
        id: newId(),
        rule: rule.id,
        path: finding?.path ?? null,
        quote: finding?.quote ?? null,
        reason: reason.trim(),
      }) satisfies Entry;
    const entries = isWhole ? [entry(null)] : findings.map(entry);
    run({ verb: 'insert', list: 'ignored', at: current().ignored.length, entries });
  };
  const close = (): void => {
    flushSync(() => setOpen(false));
    opener.current?.focus();
  };
  if (!isOpen)
    return (
      <button type="button" className="text-button" ref={opener} onClick={() => setOpen(true)}>
        忽略…
      </button>
    );
  const isReady = reason.trim() !== '';
  return (
    <form
      className="ignore-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) ignore(false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <label htmlFor={reasonId}>为什么不改（必填，记在文档里）</label>
      <input
        id={reasonId}
        type="text"
        value={reason}
        maxLength={200}
        placeholder="例如：按公司制度第5条"
        // The field appears because it was asked for.
        ref={(field) => field?.focus()}
        onChange={(event) => setReason(event.target.value)}
      />
      <span className="row">
        <button type="submit" disabled={!isReady}>
          忽略这一处
        </button>
        <button type="button" disabled={!isReady} onClick={() => ignore(true)}>
          忽略整条规则
        </button>
        <button type="button" className="text-button" onClick={close}>
          取消
        </button>
      </span>
    </form>
  );
}
