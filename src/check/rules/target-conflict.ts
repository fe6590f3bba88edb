import { readPeriods } from '#text/frequency.ts';
import { matchesOf } from '#text/matches.ts';
import { clauseAround } from '#text/quantity.ts';
import { clash, fieldsOf, reading, type Spot, wholeField, wordsAt } from '../places.ts';
import type { CheckedDocument, CheckedField } from '../prepare.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const RATE = '(?<name>[一-龥a-z0-9]{2,10}?(?:率|满意度|准确度|得分)|(?<![一-龥a-z0-9])满意度)';
const SIGN =
  '(?<sign>≥|>=|≧|>|不低于|不少于|达到?|大于|高于|≤|<=|≦|<|不高于|不超过|小于|低于|控制在|=|为|[：:])';
const TARGET = new RegExp(
  `${RATE}\\s?(?:目标)?\\s?${SIGN}\\s?(?:(?<value>\\d{1,3}(?:\\.\\d{1,3})?)\\s?(?<unit>%|分)?|(?<tenths>[一二三四五六七八九])成(?<half>[半一二三四五六七八九])?)`,
  'gu',
);
const ALONE = /(?<value>\d{1,3}(?:\.\d{1,3})?)\s?(?<unit>%|分)?/;
const PREFIX =
  /^(?:确保|保证|使|将|且|并|和|及(?!时)|的|实现|力争|其中|每月|月度|年度|季度|全年|当月|当班|当日|本班组?|本店|本部门|整体|总体)+/;

/** 九成半 is 95%, 九成八 98%. */
function rateOf({ value, tenths = '', half }: Readonly<Record<string, string>> = {}): number {
  if (value !== undefined) return Number(value);
  return (
    ('一二三四五六七八九'.indexOf(tenths) + 1) * 10 +
    (half === '半' ? 5 : '一二三四五六七八九'.indexOf(half ?? '') + 1)
  );
}

/** Of how many or of what the purpose speaks, before the indicator's name: (全厂46台冲压)设备可动率. */
const OF_ALL = /\d|^[台条套个家辆座栋间项]|^(?:全|本|各|所有|使|把|将|保证|保持|维持|核心)/;

/** A target that is an amount: 100万美元/年. */
const AMOUNT =
  /^[^\d]{0,4}(?<number>\d{1,7}(?:\.\d+)?)\s?(?<unit>亿?万?(?:美元|欧元|元|吨|台|套|人|家|辆|件|箱|平方米|立方米|度|标箱|单))/;

interface Target {
  readonly name: string;
  readonly value: number;
  readonly spot: Spot;
}

const written = reading((text) =>
  matchesOf(TARGET, text).map((match) => ({
    name: (match.groups?.['name'] ?? '').replace(PREFIX, ''),
    value: rateOf(match.groups),
    span: [match.index, match.index + match[0].length] as const,
  })),
);

/** The name of the indicator that a bare 完成率 in a duty stands for, its subject being in the same duty; or the name itself. */
function fullName(name: string, text: string, names: readonly string[]): string {
  const own = names.find((full) => name.endsWith(full) && OF_ALL.test(name.slice(0, -full.length)));
  if (own !== undefined) return own;
  const meant = names.filter((full) => {
    const subject = full.slice(0, -name.length);
    return full.endsWith(name) && subject.length > 1 && text.includes(subject);
  });
  return meant.length === 1 ? (meant[0] ?? name) : name;
}

/** Amounts the purpose or a duty gives the indicator by name, in the same unit and for no other period. */
function* amounts(
  document: CheckedDocument,
  fields: ReadonlyMap<string, CheckedField>,
): Iterable<DocumentHit> {
  for (const { id, name, period } of document.job.indicators) {
    const field = fields.get(`indicators/${id}/target`);
    const { number = '', unit = '' } = (field && AMOUNT.exec(field.folded.text))?.groups ?? {};
    if (!field || unit === '' || name.length < 3) continue;
    const periods = readPeriods(`每${field.folded.text.split('/')[1] ?? ''}，${period}`).map(
      (one) => one.period,
    );
    for (const place of fieldsOf(document, ['purpose', 'duties'])) {
      const { text } = place.folded;
      const at = text.indexOf(name.toLowerCase());
      const after =
        at < 0 ? null : /^[^\d，。；]{0,4}(\d{1,7}(?:\.\d+)?)\s?/.exec(text.slice(at + name.length));
      if (!after || !text.startsWith(unit, at + name.length + after[0].length)) continue;
      const clause = clauseAround(text, at, at + name.length);
      const said = readPeriods(clause).map((one) => one.period);
      if (Number(after[1]) === Number(number) || said.some((one) => !periods.includes(one))) continue;
      const spot = wholeField(field);
      const other = { field: place, span: [at, at + name.length + after[0].length + unit.length] as const };
      yield clash(spot, [other], `「${name}」这里是「${wordsAt(spot)}」，另一处是「${wordsAt(other)}」。`);
      break;
    }
  }
}

/** 单机每小时不少于22箱 in the purpose, 25箱 in a duty: the same words before two numbers of a unit. */
const BOUND =
  /(?<=^|[，。；、,;：:\n])(?<what>[一-龥]{4,14}?)(?<sign>不少于|不低于|至少|≥|不超过|不多于|≤)\s?(?<number>\d{1,6}(?:\.\d+)?)\s?(?<unit>[一-龥a-z]{1,2})/gu;
const bounded = reading((text) =>
  matchesOf(BOUND, text).map(
    ({ 0: words, index, groups: { what = '', sign = '', number = '', unit = '' } = {} }) => ({
      key: `${what}${sign}${unit}`,
      number,
      span: [index, index + words.length] as const,
    }),
  ),
);

function* bounds(document: CheckedDocument): Iterable<DocumentHit> {
  const first = new Map<string, { readonly number: string; readonly spot: Spot }>();
  for (const field of fieldsOf(document, ['purpose', 'duties', 'indicators'])) {
    for (const { key, number, span } of bounded(field)) {
      const spot: Spot = { field, span };
      const known = first.get(key);
      if (!known) first.set(key, { number, spot });
      else if (known.number !== number)
        yield clash(spot, [known.spot], `这里是「${wordsAt(spot)}」，另一处是「${wordsAt(known.spot)}」。`);
    }
  }
}

export const targetConflict = defineRule({
  id: 'target-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['duties', 'indicators', 'purpose'],
  title: '同一指标两个目标',
  why: '同一指标一处要求95%，一处要求98%，到期是否达标就有两个答案。',
  advice: '定下一个目标值，两处写成一样；分档考核就写明哪一档。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const names = document.job.indicators.map(({ name }) => name.toLowerCase());
      const targets: Target[] = fieldsOf(document, ['purpose', 'duties', 'indicators']).flatMap((field) =>
        written(field).map(
          ({ name, value, span }): Target => ({
            name: fullName(name, field.folded.text, names),
            value,
            spot: { field, span },
          }),
        ),
      );
      const fields = new Map(fieldsOf(document, ['indicators']).map((field) => [field.path, field]));
      for (const { id, name } of document.job.indicators) {
        const field = fields.get(`indicators/${id}/target`);
        const match = field && ALONE.exec(field.folded.text);
        if (!field || !match || written(field).length > 0) continue;
        const span = [match.index, match.index + match[0].length] as const;
        targets.push({
          name: name.toLowerCase(),
          value: Number(match.groups?.['value']),
          spot: { field, span },
        });
      }
      yield* amounts(document, fields);
      yield* bounds(document);
      const first = new Map<string, Target>();
      for (const target of targets) {
        const known = first.get(target.name);
        if (!known) first.set(target.name, target);
        else if (known.value !== target.value) {
          const detail = `「${target.name}」这里是「${wordsAt(target.spot)}」，另一处是「${wordsAt(known.spot)}」。`;
          yield clash(target.spot, [known.spot], detail);
        }
      }
    },
    ['率', '满意度', '准确度', '得分', '于', '少', '≥', '≤', '超过'],
    ({ indicators }) => indicators.some(({ target }) => AMOUNT.test(target)),
  ),
  examples: {
    bad: [
      { job: { duties: ['投诉关闭率≥95%'], indicators: [{ name: '投诉关闭率', target: '≥⟦98%⟧' }] } },
      { job: { duties: ['库存准确率不低于99%', '盘点，⟦库存准确率不低于95%⟧'] } },
      { job: { duties: [{ text: '受理来电', measures: ['接通率≥90%', '⟦接通率≥85%⟧'] }] } },
      { job: { duties: ['首检，当班直通率不低于96%'], indicators: [{ name: '直通率', target: '≥⟦95%⟧' }] } },
      {
        job: {
          duties: ['按计划对电梯做维保，每月完成率不低于98%'],
          indicators: [{ name: '维保完成率', target: '≥⟦95%⟧' }],
        },
      },
      {
        job: { duties: ['初审结算，核减率不低于4%'], indicators: [{ name: '结算核减率', target: '≥⟦6%⟧' }] },
      },
      {
        job: { duties: ['报修派单，及时率达到98%'], indicators: [{ name: '报修及时率', target: '≥⟦95%⟧' }] },
      },
      {
        job: {
          duties: ['讲授课程，满意度不低于95%'],
          indicators: [{ name: '课程满意度', target: '≥⟦90%⟧' }],
        },
      },
      {
        job: {
          indicators: [
            { name: '返修率', target: '≤3%' },
            { name: '返修率', target: '≤⟦2%⟧' },
          ],
        },
      },
      {
        job: { purpose: '装卸集装箱，单机每小时不少于22箱', duties: ['按指令翻箱，⟦单机每小时不少于25箱⟧'] },
      },
      { job: { purpose: '使装载率不低于九成', indicators: [{ name: '装载率', target: '≥⟦85%⟧' }] } },
      {
        job: {
          purpose: '保全厂 46 台冲压设备可动率 ≥96%',
          indicators: [{ name: '设备可动率', target: '≥⟦95%⟧' }],
        },
      },
      {
        job: {
          purpose: '完成个人年度出口额120万美元',
          indicators: [{ name: '出口额', target: '⟦100万美元/年⟧', period: '每年' }],
        },
      },
    ],
    good: [
      { job: { purpose: '月度成品率不低于九成八', indicators: [{ name: '成品率', target: '≥98%' }] } },
      {
        job: {
          duties: ['每月完成出口额10万美元'],
          indicators: [{ name: '出口额', target: '120万美元', period: '每年' }],
        },
      },
      {
        job: {
          purpose: '使内部客户满意度不低于90%',
          indicators: [{ name: '客户满意度', target: '≥95%' }],
        },
      },
      { job: { duties: ['投诉关闭率≥95%'], indicators: [{ name: '投诉关闭率', target: '≥95%' }] } },
      { job: { duties: ['投诉关闭率≥95%', '库存准确率≥99%'] } },
      {
        job: {
          indicators: [
            { name: '一次修复率', target: '≥90%' },
            { name: '返修率', target: '≤3%' },
          ],
        },
      },
      { job: { duties: ['分析返修率，每月提出3项改进'] } },
      {
        job: {
          duties: ['跟踪维保和培训计划，每月完成率不低于98%'],
          indicators: [
            { name: '维保完成率', target: '≥95%' },
            { name: '培训完成率', target: '≥90%' },
          ],
        },
      },
    ],
  },
});
