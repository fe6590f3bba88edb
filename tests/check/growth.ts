import { check } from '#check/engine.ts';
import type { Rule } from '#check/rule.ts';
import type { JobDescription } from '#model/job-description.ts';
import { jobFromSketch } from '#model/sketch.ts';
import { wordsOf } from './properties.ts';

/** Characters of the short text and how many times longer the long one is. */
const SHORT = 1500;
const TIMES = 4;
/** CPU milliseconds below which growth cannot be told and does not matter. */
const NEGLIGIBLE = 20;
/** Linear growth takes 4 times as long, quadratic growth 16 times. */
const MOST = 9;

/** Evenly chosen entries of a list. */
function some<T>(list: readonly T[], number: number): T[] {
  const step = Math.max(1, list.length / number);
  return Array.from(
    { length: Math.min(number, list.length) },
    (_, index) => list[Math.floor(index * step)] as T,
  );
}

/** Pieces that, repeated, lead the rule's patterns as far as they go. */
function pieces(rule: Rule): string[] {
  const words = some(
    [...new Set(wordsOf([rule]))].filter((word) => word !== ''),
    8,
  );
  const [first = '限'] = words;
  return [
    ...words,
    ...some(words, 2).map((word) => word.slice(0, Math.ceil(word.length / 2))),
    ...['1', ' ', '（', '、', 'a', '男', '-'].map((filler) => first + filler.repeat(40)),
  ];
}

/** The piece over and over in every part, in one text a part or in many entries. */
function filled(piece: string, length: number, many: boolean): JobDescription {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const lines = many
    ? Array.from({ length: length / 20 }, (_, at) => text.slice(at * 20, at * 20 + 20) + at)
    : [text];
  return jobFromSketch({ purpose: text, duties: lines, requirements: lines, leftover: lines });
}

const forget = jobFromSketch({});

/** The least CPU milliseconds, of a few runs, of so many fresh checks in a row. */
function cost(job: JobDescription, rule: Rule, { runs, times }: { runs: number; times: number }): number {
  const rules = [rule];
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = process.threadCpuUsage();
    for (let time = 0; time < times; time++) {
      for (const use of ['posting', 'specification'] as const) {
        check(forget, { rules, today: '2026-06-01', use });
        check(job, { rules, today: '2026-06-01', use });
      }
    }
    const { user, system } = process.threadCpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** How often growth must be seen before it counts: a busy machine makes one measurement err. */
const TELLINGS = 3;

/** The hostile texts over which the time of a check with this rule grows faster than their length. */
export function superlinear(rule: Rule): string[] {
  return pieces(rule).flatMap((piece, index) =>
    // Many entries concern the rules that compare them; a few pieces show it.
    (index < 3 ? [false, true] : [false]).flatMap((many) => {
      const long = filled(piece, SHORT * TIMES, many);
      const once = { runs: 1, times: 1 };
      if (cost(long, rule, once) < NEGLIGIBLE || cost(long, rule, { ...once, runs: 4 }) < NEGLIGIBLE)
        return [];
      const short = filled(piece, SHORT, many);
      let growth = Number.POSITIVE_INFINITY;
      for (let telling = 0; telling < TELLINGS && growth > MOST; telling++) {
        // As many characters in all on both sides: the clock is too coarse for the short text alone.
        const scaled = TIMES * cost(long, rule, { ...once, runs: 4 });
        growth = Math.min(growth, scaled / cost(short, rule, { runs: 4, times: TIMES }));
      }
      if (growth <= MOST) return [];
      return [`${piece.slice(0, 12)} × n in ${many ? 'many entries' : 'one text'}: × ${Math.round(growth)}`];
    }),
  );
}
