import { check } from '#check/engine.ts';
import type { Finding, Span, Use } from '#check/finding.ts';
import type { Rule } from '#check/rule.ts';
import type { JobDescription } from '#model/job-description.ts';
import { textAt } from '#model/path.ts';
import type { Ad } from './corpus.ts';
import { overlap, placesOf, type Squeezed, squeeze } from './squeezed.ts';
import type { Tally } from './tally.ts';

/** The rule that answers for each category of the labelling guide. */
export const RULE_OF: Readonly<Record<string, string>> = {
  gender: 'gender-limit',
  'marriage-birth': 'marriage-birth-limit',
  age: 'age-limit',
  'hukou-region': 'hukou-region-limit',
  'ethnicity-religion': 'ethnicity-religion-limit',
  appearance: 'appearance-limit',
  health: 'health-limit',
  'school-tier': 'school-tier-limit',
  political: 'political-limit',
  astrology: 'astrology-limit',
  'deposit-fee': 'deposit-fee',
  'illegal-hours': 'illegal-hours',
  'social-insurance': 'social-insurance-evasion',
  'criminal-record': 'criminal-record-limit',
  'personal-data': 'personal-data-overreach',
  exaggeration: 'pay-exaggeration',
  'family-status': 'family-status-limit',
  'student-leader': 'student-leader-preference',
};

/** A place on which checker and labels differ. */
export interface Disagreement {
  readonly category: string;
  readonly kind: 'extra' | 'missed';
  readonly ad: Ad;
  /** In the ad's text; null where the quote is not in it. */
  readonly span: Span | null;
  readonly quote: string;
}

/** Compares the findings of a document with the labels of the ad it was made from, category by category. */
export function compare(
  ad: Ad,
  job: JobDescription,
  { rules, use }: { rules: readonly Rule[]; use: Use },
): { tallies: Map<string, Tally>; disagreements: Disagreement[] } {
  const within = squeeze(ad.text);
  const { findings } = check(job, { rules, today: '2026-06-01', use });
  const tallies = new Map<string, Tally>();
  const disagreements: Disagreement[] = [];
  for (const [category, rule] of Object.entries(RULE_OF)) {
    const found = distinctPlaces(
      findings.filter((finding) => finding.rule === rule),
      job,
      within,
    );
    const gold = (ad.findings ?? []).filter((label) => label.category === category);
    const matched = new Set<number>();
    for (const { quote } of gold) {
      const places = placesOf(quote, within);
      const match = found.findIndex(
        (span, index) => !matched.has(index) && places.some((place) => overlap(place, span)),
      );
      if (match >= 0) matched.add(match);
      else disagreements.push({ category, kind: 'missed', ad, span: places[0] ?? null, quote });
    }
    found.forEach((span, index) => {
      if (matched.has(index)) return;
      disagreements.push({ category, kind: 'extra', ad, span, quote: ad.text.slice(...span) });
    });
    tallies.set(category, {
      hit: matched.size,
      extra: found.length - matched.size,
      missed: gold.length - matched.size,
    });
  }
  return { tallies, disagreements };
}

/** Where findings stand in the ad: through the field's own place in it, or through the quote's. */
function distinctPlaces(findings: readonly Finding[], job: JobDescription, within: Squeezed): Span[] {
  const places: Span[] = [];
  for (const { path, span, quote } of findings) {
    const text = textAt(job, path);
    const before = squeeze(text.slice(0, span[0])).text.length;
    const size = squeeze(quote).text.length;
    const candidates = placesOf(text, within).flatMap(([fieldStart]): Span[] => {
      const start = within.offsets.indexOf(fieldStart) + before;
      const last = within.offsets[start + size - 1];
      return size === 0 || last === undefined ? [] : [[within.offsets[start] as number, last + 1]];
    });
    const free = [...candidates, ...placesOf(quote, within)].find(
      (place) => !places.some((other) => overlap(other, place)),
    );
    if (free) places.push(free);
  }
  return places;
}
