import { type ReactNode, useEffect, useRef } from 'react';
import { type Finding, LEVELS, type Level } from '#check/finding.ts';
import { LEVEL_WORDS } from '#library/words.ts';
import { FindingCard } from './FindingCard.tsx';
import { type Card, cardsOf, findingKey, verdict } from './findings-view.ts';
import { IgnoredList } from './IgnoredList.tsx';
import { LevelIcon } from './LevelIcon.tsx';
import { ThemeSummary } from './ThemeSummary.tsx';
import type { Checked } from './use-check.ts';
import { useHeldFocus } from './use-held-focus.ts';

/** The finding that is explained; a new one each time it is asked for. */
export interface Active {
  readonly key: string;
}

interface Props {
  readonly checked: Checked | null;
  readonly failed: boolean;
  readonly active: Active | null;
  readonly onOpen: (finding: Finding | null) => void;
}

const FIRST = ['', '先改这一处', '先改这两处', '先改这三处'] as const;

/** The right zone's first tab: what is wrong, the most rewarding first, then by how grave it is. */
export function Findings({ checked, failed, active, onOpen }: Props) {
  const zone = useRef<HTMLDivElement>(null);
  useHeldFocus(zone, checked);
  useEffect(() => {
    const card = active && zone.current?.querySelector(`[data-finding~="${CSS.escape(active.key)}"]`);
    if (!card) return;
    card.scrollIntoView({ block: 'nearest' });
    // Asked for by keyboard, or from a zone that is not shown any more: the focus comes along.
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.matches('.field-mark'))
      card.querySelector<HTMLElement>('.finding-title')?.focus({ preventScroll: true });
  }, [active]);
  if (failed) return <p role="alert">检查没有加载成功，写作和下载不受影响。请检查网络后刷新页面。</p>;
  if (!checked) return <p role="status">正在检查…</p>;
  const { findings, score, ruleOf } = checked;
  const { first, rest } = cardsOf(findings, findings.length > 3 ? score.best : []);
  const { band, words } = verdict(checked);
  const cardView = ({ findings: own, gain }: Card) => {
    const keys = own.map(findingKey);
    const isOpen = active !== null && keys.includes(active.key);
    return (
      <li key={keys[0]} data-finding={keys.join(' ')}>
        <FindingCard
          findings={own}
          rule={ruleOf(own[0].rule)}
          gain={gain}
          isOpen={isOpen}
          onToggle={() => onOpen(isOpen ? null : own[0])}
        />
      </li>
    );
  };
  return (
    <div className="findings" ref={zone}>
      <p className={`score ${band}`} tabIndex={-1}>
        <strong>{score.points}</strong>分，{words}
        <span className="score-counts">
          {LEVELS.map((level) => (
            <span key={level}>
              <LevelIcon level={level} size={14} />
              {LEVEL_WORDS[level].name}
              {score.byLevel[level]}
            </span>
          ))}
        </span>
        <a href="/score/" target="_blank" rel="noreferrer">
          怎么算的
        </a>
      </p>
      <ThemeSummary summary={checked.summary} />
      {findings.length === 0 && <p className="all-clear">没有发现问题。发出去之前，再请用人经理读一遍。</p>}
      {first.length > 0 && (
        <section aria-labelledby="best-title">
          <h2 id="best-title">{FIRST[first.length]}</h2>
          <ol className="cards">{first.map(cardView)}</ol>
        </section>
      )}
      {LEVELS.map((level) => (
        <LevelGroup
          key={level}
          level={level}
          cards={rest.filter(({ findings: [one] }) => one.level === level)}
          cardView={cardView}
          isRest={first.length > 0}
        />
      ))}
      <IgnoredList ruleOf={ruleOf} unused={checked.unusedIgnores} />
    </div>
  );
}

function LevelGroup({
  level,
  cards,
  cardView,
  isRest,
}: {
  level: Level;
  cards: readonly Card[];
  cardView: (card: Card) => ReactNode;
  isRest: boolean;
}) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={`level-${level}`}>
      <h2 id={`level-${level}`}>
        {isRest ? '其余' : ''}
        {LEVEL_WORDS[level].name}
        <span className="quiet">{cards.reduce((sum, { findings }) => sum + findings.length, 0)}</span>
      </h2>
      <ul className="cards">{cards.map(cardView)}</ul>
    </section>
  );
}
