import { matchesOf } from '#text/matches.ts';
import { readNumber, type TextSpan } from '#text/quantity.ts';
import { bare, bigrams, similarity } from '#text/similarity.ts';
import { clash, fieldsOf, reading, type Spot, wordsAt } from '../places.ts';
import type { CheckedDocument } from '../prepare.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const CLAUSE = /[^。；！？;!?\n]+/g;
/** Of a clause with several deadlines each stands with the words of its own part: 15分钟内响应，4小时内完成. */
const PART = /[^。；！？;!?\n，,]+/g;
const N = '\\d{1,3}(?:\\.5)?|[一二两三四五六七八九十]{1,3}|半';
const SPAN = `(?<number>${N})\\s?个?(?<unit>分钟|min|小时|h|工作日|天|日|周)\\s?(?:之?内|以内)`;
const WITHIN = new RegExp(
  `${SPAN}|每月\\s?(?<day>(?:${N})(?=\\s?[日号])|[底末])\\s?[日号]?(?:之?前|以前)?|每(?:隔|满|运行|行驶|使用|累计)?(?<every>\\d{1,5}|${N})(?<wan>万)?个?(?:小时|公里)`,
  'g',
);
/** What a formula counts as in time: 30分钟内发出(的报告数). */
const COUNTED = new RegExp(`${SPAN}的?(?<act>[一-龥]{2})`, 'g');
const MINUTES: Readonly<Record<string, number>> = {
  分钟: 1,
  min: 1,
  小时: 60,
  h: 60,
  工作日: 1440,
  天: 1440,
  日: 1440,
  周: 10080,
};
/** 月底 is no other day than the last ones of the month. */
const LAST_DAYS = 26;
const MONTH_END = 31;
const ARRIVES = /赶[到至赴]现场|到达现场|赶[到至]|抵达|到现场/g;
const FRAME =
  /\d+[份张次遍]|收到|接到|接报|发生|完毕|结束|给出|后|在|的|并|需|须|应|必须|完成|进行|，|,|于|自|起/g;
/** Cases that are told apart because they have limits of their own, and steps on the way. */
const CASES = /重大|紧急|特?急(?=[件诊单])|加急|一般|普通|常规|贵宾|vip|[abc一二三]类|[一二三]级/g;
const STEPS = /初步|首次|最终|结果|方案|原因/g;
/** Words of an act that want no object to be the same act. */
const WHOLE_ACT = /到场|回电|响应|应答|答复|回复|修复|恢复|关闭|办结|送达/;
const LEAST_ALIKE = 0.6;
/** So many pairs of characters make an act of which it is sure that another, longer one holds it. */
const LEAST_HELD = 5;
const CAP = 200;

interface Deadline {
  /** From an event on, by a day of the month, or again and again. */
  readonly kind: 'within' | 'day' | 'every';
  /** Minutes, a day, hours or kilometres. */
  readonly value: number;
  readonly span: TextSpan;
  readonly action: ReadonlySet<number>;
  /** What comes before and after the limit in its own part: 住客投诉 … 到场处理. */
  readonly event: ReadonlySet<number>;
  readonly act: ReadonlySet<number>;
  /** The first word of the act: one character of the verbs that stand alone, or two. */
  readonly head: string;
  readonly words: string;
  readonly cases: string;
}

const plain = (text: string): string => bare(text.replace(ARRIVES, '到场').replace(FRAME, ''));
const minutes = (number: string, unit: string): number =>
  (number === '半' ? 0.5 : (readNumber(number) ?? 0)) * (MINUTES[unit] ?? 1);

/** What of a text has one deadline; the parts want a subject before it, or 24小时内解决 would be said of anything. */
function one(part: RegExpExecArray, wantsSubject: boolean): readonly Deadline[] {
  const found = [...part[0].matchAll(WITHIN)];
  const [only] = found;
  const { number, unit, day, every, wan } = only?.groups ?? {};
  const said = number ?? day ?? every ?? '';
  const value = /[底末]/.test(said) ? MONTH_END : said === '半' ? 0.5 : readNumber(said);
  if (!only || found.length > 1 || value === null || (wantsSubject && only.index < 2)) return [];
  const action = bigrams(plain(part[0].replace(only[0], '')));
  const start = part.index + only.index;
  const before = part[0].slice(0, only.index).replace(/^.*[，,]/s, '');
  const act = plain(part[0].slice(only.index + only[0].length).replace(/(?!^)[，,].*$/s, ''));
  return action.size < 3
    ? []
    : [
        {
          kind: day ? 'day' : every ? 'every' : 'within',
          value: value * (wan ? 10_000 : (MINUTES[unit ?? ''] ?? 1)),
          span: [start, start + only[0].length],
          action,
          event: bigrams(plain(before)),
          act: bigrams(act),
          head: /^[出交报发送写回]/.exec(act)?.[0] ?? act.slice(0, 2),
          words: plain(before) + act,
          cases: [...new Set([...(part[0].match(CASES) ?? []), ...(act.match(STEPS) ?? [])])]
            .toSorted()
            .join(),
        },
      ];
}

const deadlines = reading((text): readonly Deadline[] =>
  matchesOf(CLAUSE, text).flatMap((clause) => {
    if ([...clause[0].matchAll(WITHIN)].length < 2) return one(clause, false);
    return matchesOf(PART, clause[0]).flatMap((part) =>
      one(part, true).map((deadline) => ({
        ...deadline,
        span: [deadline.span[0] + clause.index, deadline.span[1] + clause.index] as const,
      })),
    );
  }),
);

/** How much of the smaller of two sets the other holds. */
function held(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  return [...short].filter((pair) => long.has(pair)).length / short.size;
}

/** Whether two acts are one: alike, the shorter wholly in the longer, or begun by one event with one word. */
function isOne(a: Deadline, b: Deadline, fromPurpose: boolean): boolean {
  if (a.cases !== b.cases) return false;
  if (similarity(a.action, b.action) >= LEAST_ALIKE) return true;
  if (Math.min(a.action.size, b.action.size) >= LEAST_HELD && held(a.action, b.action) >= 0.75) return true;
  if (a.head === '' || b.head === '' || !(a.words.includes(b.head) || b.words.includes(a.head))) return false;
  // Of the days of a month only the purpose says shortly what a duty says at length.
  if (a.kind === 'day') return fromPurpose && held(a.act, b.act) >= 0.75;
  if (a.event.size === 0 || b.event.size === 0 || held(a.event, b.event) < 0.75) return false;
  return held(a.act, b.act) >= 0.6 || (a.head === b.head && WHOLE_ACT.test(a.head));
}

const isOther = (a: Deadline, b: Deadline): boolean =>
  a.kind === b.kind &&
  a.value !== b.value &&
  !(Math.max(a.value, b.value) === MONTH_END && Math.min(a.value, b.value) >= LAST_DAYS && a.kind === 'day');

/** What is done within so many minutes. */
const counted = reading((text) =>
  matchesOf(
    COUNTED,
    text.replace(ARRIVES, (words) => '到场'.padEnd(words.length)),
  ).map(({ 0: words, index, groups: { number = '', unit = '', act = '' } = {} }) => ({
    value: minutes(number, unit),
    act,
    span: [index, index + words.length - act.length] as const,
  })),
);

/** Formulas that count another time than the duty allows: 15分钟内到场次数 of 10分钟内到场. */
function* ofFormulas(document: CheckedDocument): Iterable<DocumentHit> {
  const duties = fieldsOf(document, ['duties']);
  const formulas = fieldsOf(document, ['indicators']).filter(({ slot }) => slot === 'indicators/formula');
  for (const field of formulas) {
    const [only, ...others] = counted(field);
    const name =
      document.job.indicators.find(({ id }) => field.path === `indicators/${id}/formula`)?.name ?? '';
    if (!only || others.length > 0) continue;
    const subject = bigrams(bare(name.replace(/(?:及时|按时|准时|按期)?率$/, '')));
    const same = duties.flatMap((duty) => {
      const words = bigrams(bare(duty.folded.text));
      return [...subject].some((pair) => words.has(pair))
        ? counted(duty).flatMap((one) => (one.act === only.act ? { ...one, field: duty } : []))
        : [];
    });
    const [first] = same;
    if (!first || same.some(({ value }) => value === only.value)) continue;
    const spot = { field, span: only.span };
    yield clash(spot, [first], `公式按「${wordsAt(spot)}」${only.act}算，职责限「${wordsAt(first)}」。`);
  }
}

export const deadlineConflict = defineRule({
  id: 'deadline-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['duties', 'indicators', 'relations', 'purpose'],
  title: '同一件事两个时限',
  why: '同一件事一处限2小时、一处限24小时，超没超时就有两个答案。',
  advice: '定下一个时限；响应和解决时限不同，就把动作写开。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const seen: { readonly spot: Spot; readonly deadline: Deadline }[] = [];
      for (const field of fieldsOf(document, ['purpose', 'duties', 'relations', 'indicators'])) {
        for (const deadline of deadlines(field)) {
          if (seen.length >= CAP) return;
          const spot = { field, span: deadline.span };
          const other = seen.find(
            (earlier) =>
              isOther(earlier.deadline, deadline) &&
              isOne(earlier.deadline, deadline, earlier.spot.field.part === 'purpose'),
          );
          seen.push({ spot, deadline });
          if (other) {
            yield clash(
              spot,
              [other.spot],
              `同一件事这里限「${wordsAt(spot)}」，另一处限「${wordsAt(other.spot)}」。`,
            );
          }
        }
      }
      yield* ofFormulas(document);
    },
    ['小时', '公里', '分钟', 'min', 'h', '工作日', '天内', '日内', '周内', '以内', '日前', '号前', '每月'],
  ),
  examples: {
    bad: [
      { job: { duties: ['接到投诉后2小时内回电客户', '投诉⟦24小时内⟧回电客户'] } },
      { job: { duties: ['故障报告3个工作日内提交质量部', '故障报告⟦5个工作日内⟧提交质量部'] } },
      { job: { duties: [{ text: '受理报修', measures: ['报修30分钟内派单', '报修⟦1小时内⟧派单'] }] } },
      { job: { duties: ['收到退件后两天内完成检测登记', '收到退件后⟦三天内⟧完成检测登记'] } },
      { job: { duties: ['接到报修20分钟内到场，2小时内修复', '报修须⟦40分钟内⟧到场'] } },
      { job: { duties: ['每行驶5000公里更换发动机机油', '发动机机油⟦每1万公里⟧更换一次'] } },
      { job: { duties: ['每两小时巡查机房一次，登记温度', '⟦每4小时⟧巡查机房一次'] } },
      { job: { duties: ['组织盘点，每月5日前出具盘点差异表', '⟦每月8日前⟧出具盘点差异表'] } },
      { job: { duties: ['按图纸检验外协件，4小时内出具检验报告', '外协件检验报告应在⟦8小时内⟧出具'] } },
      { job: { duties: ['按抽样方案检验来料，2小时内出具检验报告', '来料检验报告应于⟦4小时内⟧完成'] } },
      { job: { duties: ['接到住客投诉后十五分钟内到场致歉', '住客投诉须在⟦半小时内⟧赶到现场处理'] } },
      { job: { duties: ['考试结束后3天内汇总成绩', '期中、期末考试⟦一周内⟧完成成绩汇总'] } },
      { job: { purpose: '核算成本，每月8日前出差异分析', duties: ['⟦每月10日前⟧出1份成本差异分析'] } },
      { job: { duties: ['每月20日前提交工时统计表', '⟦每月底前⟧提交工时统计表'] } },
      {
        job: {
          duties: ['抢修：接报10 min 内到场，停机不超过2 h'],
          indicators: [{ name: '抢修到场及时率', formula: '⟦15 min 内⟧到场次数÷报修次数' }],
        },
      },
    ],
    good: [
      {
        job: {
          duties: ['常规标本4小时内出报告', '急诊标本1小时内出报告', '隐患3天内整改', '重大隐患1天内整改'],
        },
      },
      { job: { duties: ['每月28日前提交工时表', '每月底前提交工时表'] } },
      { job: { duties: ['每月5日前提交客户回款报表', '每月10日前提交客户投诉报表'] } },
      {
        job: {
          duties: ['抢修：接报10分钟内到场，2小时内修复'],
          indicators: [{ name: '抢修到场及时率', formula: '10分钟内到场次数÷报修次数' }],
        },
      },
      { job: { duties: ['投诉2小时内回复客户', '投诉24小时内回复处理结果'] } },
      { job: { duties: ['投诉2小时内响应客户', '投诉24小时内解决问题'] } },
      { job: { duties: ['接到投诉后2小时内回电客户', '收到报修后24小时内上门维修'] } },
      { job: { duties: ['2小时内响应、24小时内解决'] } },
      { job: { duties: ['投诉2小时内回复，24小时内解决', '报修2小时内到场，48小时内解决'] } },
      { job: { duties: ['每2小时巡查机房一次', '接报后1小时内巡查机房'] } },
      { job: { duties: ['每月5日前出具盘点差异表', '盘点后3天内出具盘点差异表'] } },
      { job: { duties: ['投诉后2小时内回电客户', '投诉后2小时内回电客户'] } },
    ],
  },
});
