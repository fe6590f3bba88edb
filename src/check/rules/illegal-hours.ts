import { isShortDay, longDays } from '../long-days.ts';
import { NOT_SO, overtime, SERVICE, WORK_ON } from '../overtime.ts';
import { form, personLimits } from '../person-limit.ts';
import type { CheckedText, Part } from '../prepare.ts';
import { defineRule, type EachField, each, type FieldHit } from '../rule.ts';
import { AVERAGED, FEW_RESTS, MANY_DAYS, ONE_REST, SHORT_DAY } from '../words/rest-days.ts';

const COMPARED = /〉[^，,。；;]{0,3}(?:[/／、或和与]|以及)\s?双休|双休\s?(?:[/／、或和与]|以及)\s?〈/;

function scheduleLimits(sources: readonly string[], notIn: readonly Part[] = []) {
  return personLimits(
    ['休', '大小礼拜', '周', '星期', '六天', '6天', '七天', '7天', '月', '天班', '假日', '歇'],
    [
      form(sources.map((source) => `(?:${source})`).join('|'), {
        notIn,
        fix: null,
        unless: [
          NOT_SO,
          WORK_ON,
          COMPARED,
          SERVICE,
          /〉的(?:景区|园区|公园|场馆|热线|平台|门店|商场|便利店|系统|项目)/,
          /(?:或|可选|自选|两种|任选)[^，,。；;〈]{0,4}〈/,
          /〉[^，,。；;]{0,6}(?:取消|废除|整改)|〉改/,
          /〉[^，,。；;]{0,6}(?:直播课|课程|营业|配送|开放|接待时间|投递|面试|线上|入住)/,
          /(?:营业|开放|配送|直播|面试|接待|咨询|电话|接听|店铺|周报|每次|课时|上课|出行|连续|行程|假期|试岗|培训|试用|春节|国庆)[^，,。；;〈]{0,6}〈/,
          /〈[67七六]天[^〉]*〉(?:制)?(?:无理由|酒店|连锁|病假|年假|内|以上|培训)/,
          /(?:年假|病假|休假|带薪|放假|陪产假|婚假)〈/,
          /(?:过|比|较)〈/,
          /(?:周六|周六、|周六和|周六至|周六及|双休)[^，,。；;〈]{0,2}〈/,
          /〉的?[^，,。；;]{0,2}(?:除外|周报|竞争|同行|到岗|课)/,
        ],
      }),
    ],
  );
}

const oneRest = scheduleLimits(ONE_REST);
const fewRests = scheduleLimits(FEW_RESTS);
const manyDays = scheduleLimits(MANY_DAYS, ['duties', 'purpose', 'company']);

/** Statements of one schedule side by side are one place. */
const NEAR = 20;

function merged(hits: readonly FieldHit[]): readonly FieldHit[] {
  if (hits.length < 2) return hits;
  const kept: FieldHit[] = [];
  for (const hit of hits.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const last = kept.at(-1);
    if (!last || hit.span[0] > last.span[1] + NEAR) kept.push(hit);
    else {
      const detail = last.detail ?? hit.detail;
      kept[kept.length - 1] = {
        ...last,
        span: [last.span[0], Math.max(last.span[1], hit.span[1])],
        ...(detail !== undefined && { detail }),
      };
    }
  }
  return kept;
}

const [OVERTIME, ONE, FEW, MANY] = [overtime, oneRest, fewRests, manyDays].map(
  ({ sources = [] }) => sources,
) as [readonly string[], readonly string[], readonly string[], readonly string[]];
/** Long days are told by the clock, which needs none of the words of the others. */
const ANYTHING = '';
const SOURCES = [...OVERTIME, ...ONE, ...FEW, ...MANY, ANYTHING];
const CLOCK = /[\d一二三四五六七八九十]\s?[:：点时;；.︰]|[早晚晨朝午夜凌am]/;

function read(field: CheckedText, may: Uint8Array): readonly FieldHit[] {
  const { text } = field.folded;
  const of = (schedule: EachField, from: number): readonly FieldHit[] => {
    const own = may.subarray(from, from + (schedule.sources?.length ?? 0));
    return own.includes(1) ? [...schedule.run(field, own)] : [];
  };
  const over = of(overtime, 0);
  const one = of(oneRest, OVERTIME.length);
  const few = of(fewRests, OVERTIME.length + ONE.length);
  const many = of(manyDays, OVERTIME.length + ONE.length + FEW.length);
  const long = CLOCK.test(text) ? [...longDays(field)] : [];
  const rest = one.length + few.length + many.length + long.length;
  if (rest === 0 || AVERAGED.test(text)) return merged(over);
  return merged([
    ...over,
    ...few,
    ...(SHORT_DAY.test(text) || isShortDay(text) ? [] : [...one, ...many]),
    ...long,
  ]);
}

export const illegalHours = defineRule({
  id: 'illegal-hours',
  theme: 'compliance',
  level: 'error',
  fields: [
    'conditions',
    'requirements',
    'benefits',
    'pay',
    'posting',
    'company',
    'title',
    'purpose',
    'duties',
    'leftover',
  ],
  title: '工时或休息违反规定',
  why: '标准工时是每天八小时、每周四十小时，每周平均最多四十四小时，至少休一天；加班要协商并付加班费。',
  advice: '写清几点到几点、每周几天、多久加一次班、怎么补偿；实行特殊工时的，写明已获批准。',
  sources: [
    'labour-law#36',
    'labour-law#38',
    'labour-law#41',
    'labour-law#44',
    'working-hours-regulation#3',
    'labour-inspection-regulation#25',
  ],
  exceptions: [
    {
      when: '这个岗位经劳动行政部门批准实行综合计算工时制或不定时工作制吗？',
      write:
        '写「本岗位经批准实行综合计算工时制」或「不定时工作制」，注明批准文号；综合计算的，再写平均每周工时。',
      sources: ['labour-law#39', 'working-hours-regulation#5'],
    },
    {
      when: '加班只在抢险、抢修等紧急情况下发生吗？',
      write: '写明是哪一种紧急情况，例如「停电、停水时参加抢修」。',
      sources: ['labour-law#42'],
    },
  ],
  find: each(
    [
      ...(overtime.literals ?? []),
      ...(fewRests.literals ?? []),
      ':',
      '：',
      '点',
      '朝九',
      '早九',
      '早八',
      '早9',
      '早8',
      '早7',
      '晚',
    ],
    read,
    SOURCES,
  ),
  examples: {
    bad: [
      '⟦单休⟧，法定节假日休息',
      '⟦月休四天⟧，包吃住',
      '每周⟦做六休一，周末轮着休，8:00-12:00，13:30-17:30⟧',
      '⟦大小周⟧轮换',
      '⟦周一至周六⟧，节假日照国家规定',
      '两班倒，⟦8:30-20:30⟧',
      '⟦早9晚9⟧，一周五天',
      '⟦每天工作12小时⟧',
      '⟦996⟧',
      '⟦９９６工作制⟧',
      '⟦月 休 两 天⟧',
      { job: { requirements: ['抗压，⟦能接受加班⟧', '⟦能适应出差与加班⟧', '⟦义务加班⟧'] } },
      { job: { requirements: ['⟦手机24小时开机⟧'] } },
      { job: { leftover: ['⟦隔周双休⟧，工资月结'] } },
    ],
    good: [
      '周末双休，不加班',
      '9:00-18:00，午休一小时，双休',
      '每天8小时，每周5天',
      '拒绝996',
      '不单休、不打卡',
      '月休8天',
      '早班8:00-16:00，晚班16:00-24:00',
      '综合计算工时制（已获批）',
      '实行综合计算工时制。每周单休',
      '会议时间：9:00-21:00',
      { job: { duties: ['统计员工加班时数', '24小时热线值班制度的编制'] } },
      { job: { benefits: ['加班费按国家规定支付', '带薪年假10天'] } },
      { job: { requirements: ['偶尔加班，可调休', '能适应出差'] } },
      { job: { leftover: ['门店营业时间9:00-22:00，全年无休服务热线'] } },
    ],
  },
});
