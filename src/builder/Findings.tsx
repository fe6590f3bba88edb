import { type ReactNode, useEffect, useRef } from 'react';
import { type Finding, LEVELS, type Level } from '#check/finding.ts';
import { BAND_WORDS, LEVEL_WORDS } from '#library/words.ts';
import { FindingCard } from './FindingCard.tsx';
import { findingKey } from './findings-view.ts';
import { IgnoredList } from './IgnoredList.tsx';
import { LevelIcon } from './LevelIcon.tsx';
import { ThemeSummary } from './ThemeSummary.tsx';
import type { Checked } from './use-check.ts';

interface Props {
  readonly checked: Checked | null;
  readonly failed: boolean;
  /** The key of the opened finding, or null. */
  readonly active: string | null;
  readonly onOpen: (finding: Finding | null) => void;
}

/** The right zone's first tab: what is wrong, the most rewarding first, then by how grave it is. */
export function Findings({ checked, failed, active, onOpen }: Props) {
  const zone = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active !== null)
      zone.current
        ?.querySelector(`[data-finding="${CSS.escape(active)}"]`)
        ?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  if (failed) return <p role="alert">检查没有加载成功，写作和下载不受影响。请检查网络后刷新页面。</p>;
  if (!checked) return <p role="status">正在检查…</p>;
  const { findings, score, ruleOf } = checked;
  const best = score.best.map(({ finding }) => finding);
  const card = (finding: Finding, gain?: number) => {
    const key = findingKey(finding);
    return (
      <li key={key} data-finding={key}>
        <FindingCard
          finding={finding}
          rule={ruleOf(finding.rule)}
          gain={gain}
          isOpen={active === key}
          onToggle={() => onOpen(active === key ? null : finding)}
        />
      </li>
    );
  };
  return (
    <div className="findings" ref={zone}>
      <p className={`score ${score.band}`}>
        <strong>{score.points}</strong>分，{BAND_WORDS[score.band]}
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
      {findings.length > 3 && (
        <section aria-labelledby="best-title">
          <h2 id="best-title">先改这三处</h2>
          <ol className="cards">{score.best.map(({ finding, points }) => card(finding, points))}</ol>
        </section>
      )}
      {LEVELS.map((level) => (
        <LevelGroup
          key={level}
          level={level}
          findings={findings.filter(
            (finding) => finding.level === level && (findings.length <= 3 || !best.includes(finding)),
          )}
          card={card}
          isRest={findings.length > 3}
        />
      ))}
      <IgnoredList ruleOf={ruleOf} unused={checked.unusedIgnores} />
    </div>
  );
}

function LevelGroup({
  level,
  findings,
  card,
  isRest,
}: {
  level: Level;
  findings: readonly Finding[];
  card: (finding: Finding) => ReactNode;
  isRest: boolean;
}) {
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby={`level-${level}`}>
      <h2 id={`level-${level}`}>
        {isRest ? '其余' : ''}
        {LEVEL_WORDS[level].name}
        <span className="quiet">{findings.length}</span>
      </h2>
      <ul className="cards">{findings.map((finding) => card(finding))}</ul>
    </section>
  );
}
