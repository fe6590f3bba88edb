import { type Finding, type Level, THEMES, type Theme } from './finding.ts';

/** What findings cost. */
export interface Score {
  /** 0 to 100: what is left of 100 after the cost of every finding, rounded. */
  readonly points: number;
  readonly band: Band;
  readonly byLevel: Readonly<Record<Level, number>>;
  /** At most three findings to mend first, in that order. */
  readonly best: readonly Gain[];
}

/** A finding and what mending it wins. */
export interface Gain {
  readonly finding: Finding;
  /** What mending it takes off the cost once those before it are mended, to one decimal. A score of 0 may need several to rise. */
  readonly points: number;
}

/** How a theme stands. */
export interface ThemeSummary {
  readonly findings: number;
  readonly byLevel: Readonly<Record<Level, number>>;
  /** Points its findings cost together, to one decimal. */
  readonly cost: number;
}

export type Summary = Readonly<Record<Theme, ThemeSummary>>;

/**
 * Points a finding costs: a breach of law or arithmetic an eighth of the whole, a warning a third of that,
 * a hint one point. Of several findings of one rule the gravest costs all, the second half, the third a
 * third, and so on: whoever makes one mistake ten times has one thing to learn.
 */
export const COST: Readonly<Record<Level, number>> = { error: 12, warning: 4, hint: 1 };

/** The least points of each band; below `fair` a document is `poor`. One error alone leaves it `good`, two do not. */
export const BANDS = { good: 85, fair: 60 } as const;
export type Band = keyof typeof BANDS | 'poor';

/** In another order thirds and halves add up to a hair's breadth more or less, which must not decide how a sum is rounded. */
const HAIR = 1e-9;

const MOST_GAINS = 3;

/** Findings of one rule, the gravest first, otherwise as given. */
type Group = Finding[];

/** Adds up findings; of equal gains the graver finding comes first, then the earlier. */
export function score(findings: readonly Finding[]): Score {
  const groups = groupsOf(findings);
  let cost = 0;
  for (const group of groups) cost += costOf(group);
  const points = Math.max(0, Math.round(100 - cost + HAIR));
  return { points, band: bandOf(points), byLevel: countLevels(findings), best: gains(groups, findings) };
}

/** Counts findings and their cost theme by theme. */
export function summarize(findings: readonly Finding[]): Summary {
  const summary = {} as Record<Theme, { findings: number; byLevel: Record<Level, number>; cost: number }>;
  for (const theme of THEMES) summary[theme] = { findings: 0, byLevel: countLevels([]), cost: 0 };
  for (const group of groupsOf(findings)) {
    for (const some of byTheme(group)) {
      const own = summary[(some[0] as Finding).theme];
      own.findings += some.length;
      own.cost += costOf(some);
      for (const { level } of some) own.byLevel[level]++;
    }
  }
  for (const theme of THEMES) summary[theme].cost = round(summary[theme].cost + HAIR);
  return summary;
}

/** The band a number of points falls in. */
export function bandOf(points: number): Band {
  return points >= BANDS.good ? 'good' : points >= BANDS.fair ? 'fair' : 'poor';
}

function groupsOf(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  for (const group of groups.values()) {
    if (group.length > 1) group.sort((a, b) => COST[b.level] - COST[a.level]);
  }
  return [...groups.values()];
}

/** A rule speaks for one theme as a rule. */
function byTheme(group: Group): Iterable<Group> {
  const [first] = group;
  return group.every(({ theme }) => theme === first?.theme)
    ? [group]
    : Map.groupBy(group, ({ theme }) => theme).values();
}

function costOf(group: readonly Finding[], from = 0): number {
  let cost = 0;
  for (let index = from; index < group.length; index++) {
    cost += COST[(group[index] as Finding).level] / (index - from + 1);
  }
  return cost;
}

/** Takes again and again the gravest finding of the group that wins most. */
function gains(groups: readonly Group[], findings: readonly Finding[]): Gain[] {
  const heads = groups.map((group) => ({ group, mended: 0, gain: costOf(group) - costOf(group, 1) }));
  const found: Gain[] = [];
  while (found.length < MOST_GAINS) {
    let best = heads[0];
    for (const head of heads) {
      if (!best || head.gain > best.gain + 1e-9) best = head;
      else if (head.gain > best.gain - 1e-9 && isBefore(head, best, findings)) best = head;
    }
    const finding = best?.group[best.mended];
    if (!best || !finding) return found;
    found.push({ finding, points: round(best.gain) });
    best.mended++;
    best.gain = costOf(best.group, best.mended) - costOf(best.group, best.mended + 1);
  }
  return found;
}

function isBefore(
  a: { readonly group: Group; readonly mended: number },
  b: { readonly group: Group; readonly mended: number },
  findings: readonly Finding[],
): boolean {
  const [one, other] = [a.group[a.mended], b.group[b.mended]];
  if (!one || !other) return one !== undefined;
  return (
    COST[one.level] > COST[other.level] ||
    (one.level === other.level && findings.indexOf(one) < findings.indexOf(other))
  );
}

function countLevels(findings: readonly Finding[]): Record<Level, number> {
  const counts: Record<Level, number> = { error: 0, warning: 0, hint: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
