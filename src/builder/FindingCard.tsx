import { useId, useState } from 'react';
import type { Finding, Replacement } from '#check/finding.ts';
import type { Rule } from '#check/rule.ts';
import { LEVEL_WORDS } from '#library/words.ts';
import { useEditor, useJob } from './editor.ts';
import type { Entry } from './entry.ts';
import { fieldOf } from './findings-view.ts';
import { LevelIcon } from './LevelIcon.tsx';
import { placeName } from './place-name.ts';
import { SourceList } from './SourceList.tsx';

interface Props {
  readonly finding: Finding;
  readonly rule: Rule | undefined;
  /** Points that mending it wins, where it is one to mend first. */
  readonly gain?: number | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One finding: where, what, what to write instead; opened, why, on what grounds and what excuses it. */
export function FindingCard({ finding, rule, gain, isOpen, onToggle }: Props) {
  const job = useJob();
  const { run, jump } = useEditor();
  const id = useId();
  const { level, path, span, quote, detail, replacements } = finding;
  const place = placeName(job, path);
  const title = rule?.title ?? finding.rule;
  const show = (): void => jump({ path: fieldOf(job, path), caret: span });
  const replace = (replacement: Replacement): void =>
    run({ verb: 'edit', edits: replacement.edits }, { path: fieldOf(job, path), caret: 'end' });
  return (
    <article className={`finding ${level}`} aria-labelledby={id}>
      <h3 id={id}>
        <LevelIcon level={level} />
        <span className="unseen">{LEVEL_WORDS[level].name}：</span>
        <button type="button" className="finding-title" aria-expanded={isOpen} onClick={onToggle}>
          {title}
        </button>
        {gain !== undefined && <span className="gain">＋{gain}分</span>}
        <button type="button" className="finding-place" aria-label={`到${place}`} onClick={show}>
          {place}
        </button>
      </h3>
      {(quote !== '' || detail !== '') && (
        <p className="finding-words">
          {quote !== '' && <q className={quote.length < 16 ? 'short' : ''}>{quote}</q>}
          {detail}
        </p>
      )}
      {replacements.length > 0 && (
        <p className="replacements">
          {replacements.map((replacement) => (
            <button type="button" key={replacement.label} onClick={() => replace(replacement)}>
              {buttonWords(replacement)}
            </button>
          ))}
        </p>
      )}
      {isOpen && rule && <Explanation finding={finding} rule={rule} />}
    </article>
  );
}

/** 删去 and sentences of a rule stand as they are; words to write instead are named as such. */
function buttonWords({ label, edits }: Replacement): string {
  const isText = edits.some((edit) => edit.kind === 'replace' && edit.text === label);
  return isText ? `改为「${label}」` : label;
}

function Explanation({ finding, rule }: { finding: Finding; rule: Rule }) {
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
      <IgnoreForm finding={finding} rule={rule} />
      <p>
        <a href={`/rules/${rule.id}/`} target="_blank" rel="noreferrer">
          这条规则的说明
        </a>
      </p>
    </div>
  );
}

/** Lives with a finding, here or everywhere; the reason is kept in the document. */
function IgnoreForm({ finding, rule }: { finding: Finding; rule: Rule }) {
  const { current, run, newId } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const reasonId = useId();
  const ignore = (isWhole: boolean): void => {
    const entry = {
      id: newId(),
      rule: rule.id,
      path: isWhole ? null : finding.path,
      quote: isWhole ? null : finding.quote,
      reason: reason.trim(),
    } satisfies Entry;
    run({ verb: 'insert', list: 'ignored', at: current().ignored.length, entries: [entry] });
  };
  if (!isOpen)
    return (
      <button type="button" className="text-button" onClick={() => setOpen(true)}>
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
    >
      <label htmlFor={reasonId}>忽略的理由（记在文档里）</label>
      <input
        id={reasonId}
        type="text"
        value={reason}
        maxLength={200}
        // The field appears because it was asked for.
        ref={(field) => field?.focus()}
        onChange={(event) => setReason(event.target.value)}
      />
      <span className="row">
        <button type="submit" disabled={!isReady}>
          忽略此处
        </button>
        <button type="button" disabled={!isReady} onClick={() => ignore(true)}>
          忽略此规则
        </button>
        <button type="button" className="text-button" onClick={() => setOpen(false)}>
          取消
        </button>
      </span>
    </form>
  );
}
