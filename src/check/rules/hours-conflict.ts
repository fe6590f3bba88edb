import { readNumber } from '#text/quantity.ts';
import { type Contradiction, clash, contradictions, spotsOf, wordsAt } from '../places.ts';
import type { Part } from '../prepare.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const PARTS: readonly Part[] = ['conditions', 'benefits', 'requirements', 'duties', 'pay', 'leftover'];
/** Posts or seasons with hours of their own. */
const BY_POST =
  /岗位(?:不同|安排|性质)|不同岗位|或者?|文职|销售岗|试用期|淡季|旺季|按岗|根据|可选|轮流|暑假|寒假/;
const PAIRS: readonly Contradiction[] = [
  {
    one: /(?<!单|大小|单、|隔周|单\/)(?:周末)?双休/g,
    other:
      /(?<!非|不|不是)(?:单休|大小周|做六休一|上六休一|月休[一二三四1-4]天|月休息?[一二三四1-4]天|每周(?:工作|上班)?(?:6|六)天|周一至周六)/g,
    unless: BY_POST,
  },
  {
    one: /(?:不|无|零|拒绝|从不|无需)(?:用|要求|强制)?加班(?!费|补)|准点下班|准时下班/g,
    other:
      /(?<!不能|无法|不)(?:适应|接受|配合|服从)(?:高强度|经常|适当|节假日|一定|临时|公司|阶段性|项目|[^，。；;\n]{1,4}期间?)?(?:的|安排)?加班|(?:每[周月季年]|经常|旺季|[月季年]末|大促|忙时)[^，。；;\n]{0,8}加班/g,
    unless: /如不|若不|偶尔|原则上|一般|特殊|平时|确需|如需|除外|淡季/,
  },
  {
    one: /长白班|常白班|正常班|朝九晚[五六]/g,
    other:
      /(?<!不|不用|无需|不上|无|没有|不需要)(?:[两三四]班(?:倒|制|两运转|三运转)|倒班|轮班|(?:上|值|能接受|适应)夜班|值夜)/g,
    unless: BY_POST,
  },
];

const DAILY = /每[天日](?:工作|上班)?(?<at>\d{1,2}(?:\.5)?|[八九十])个?小时/g;
const WEEKLY = /每周(?:工作|上班)?(?<at>[5-7五六七])天/g;
const STANDARD = /标准工时|每周(?:工作)?(?:时间)?(?:不超过)?4[04]个?小时|一周40小时/g;
/** 劳动法 36: a week of 44 hours on average is the most. */
const MOST = 44;

const LITERALS = [
  '双休',
  '加班',
  '准点下班',
  '准时下班',
  '长白班',
  '常白班',
  '正常班',
  '朝九晚',
  '标准工时',
  '小时',
];

export const hoursConflict = defineRule({
  id: 'hours-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: PARTS,
  title: '工时休息两种说法',
  why: '一处写双休、一处写月休四天，哪一种是真的说不清；有一处不实，入职后就会有争议。',
  advice: '只留一种班制，写明每天几小时、每周几天；不同岗位班制不同，就按岗位分开写。',
  sources: [],
  find: conflict(function* (document): Iterable<DocumentHit> {
    yield* contradictions(document, PARTS, PAIRS);
    const [standard] = spotsOf(document, PARTS, STANDARD);
    const [day] = spotsOf(document, PARTS, DAILY);
    const [week] = spotsOf(document, PARTS, WEEKLY);
    if (!standard || !day || !week) return;
    const hours = readNumber(wordsAt(day));
    const days = readNumber(wordsAt(week));
    if (hours === null || days === null || hours * days <= MOST) return;
    const detail = `每天${hours}小时、每周${days}天，一周${hours * days}小时，与「${wordsAt(standard)}」不符。`;
    yield clash(week, [day, standard], detail);
  }, LITERALS),
  examples: {
    bad: [
      { job: { benefits: ['周末双休'], leftover: ['⟦月休四天⟧，包吃住'] } },
      { job: { benefits: ['公司不加班'], requirements: ['能⟦适应加班⟧'] } },
      { job: { benefits: ['从不加班'], requirements: ['能⟦配合旺季期间加班⟧'] } },
      { job: { conditions: { hours: '8:00—17:00，双休，⟦月休四天⟧' } } },
      { job: { conditions: { hours: '双休，不加班，⟦每月末加班⟧两至三天，安排调休' } } },
      { job: { conditions: { hours: '长白班' }, requirements: ['能适应⟦三班倒⟧'] } },
      { job: { conditions: { hours: '标准工时，每天工作8小时，每周工作⟦6⟧天' } } },
      { job: { conditions: { hours: '⟦单休⟧' }, benefits: ['双休，法定节假日'] } },
    ],
    good: [
      { job: { conditions: { hours: '两班倒' }, benefits: ['夜班补贴'] } },
      { job: { benefits: ['双休', '加班有补贴'], leftover: ['平时不加班，月末结账加班两天'] } },
      { job: { leftover: ['文职双休，销售岗单休'] } },
      { job: { conditions: { hours: '标准工时，每天8小时，每周5天' } } },
      { job: { conditions: { hours: '单双休轮换' }, benefits: ['月休四天'] } },
    ],
  },
});
