import { matchesOf } from '#text/matches.ts';
import { readNumber } from '#text/quantity.ts';
import { fieldsOf, placeOf, reading } from '../places.ts';
import type { CheckedDocument, Part } from '../prepare.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const PARTS: readonly Part[] = [
  'pay',
  'benefits',
  'requirements',
  'conditions',
  'posting',
  'title',
  'leftover',
];
const NUMBER = '(?:\\d{1,2}|半|十[一二]?|[一二两三四五六七八九])';
const MONTHS = new RegExp(
  `(?<!设备|样机|产品|软件|机器|[机品版]|免费|无偿|系统)(?:试用期?|见习期|考察期)(?:时间|期限|一般|为|是|约|共|通常|[:： （(]){0,3}(?:(?:${NUMBER})\\s?(?:个月)?\\s?(?:[-—~～―－–]{1,2}|至|到)\\s?)?(?<high>${NUMBER})\\s?(?<unit>个?月(?!薪|\\d)|年)|(?<high2>${NUMBER})\\s?(?<unit2>个月)(?:的|为|算|是)?(?:作为)?试用期?`,
  'g',
);
const CONTRACT = new RegExp(
  `(?:合同(?:期限?)?|签订?)(?:为|是|期|签|一般|首签|[:： ]){0,3}(?<length>${NUMBER})\\s?(?<unit>年|个月)(?:期)?(?:的)?(?:劳动合同|合同)?|(?<length2>${NUMBER})\\s?(?<unit3>年|个月)(?:期)?的?(?:劳动)?合同`,
  'g',
);

/** A length in months; 半年 is 6. */
function monthsOf(number: string, unit: string): number | null {
  if (number === '半') return unit === '年' ? 6 : 0.5;
  const value = readNumber(number);
  return value === null ? null : unit === '年' ? value * 12 : value;
}

/** Words without which a text speaks of none of this. */
const SIGNS = [
  '试',
  '没有工资',
  '以完成',
  '续签',
  '再入职',
  '无薪',
  '帮忙',
  '头一个月',
  '跟车',
  '短期合同',
  '不满试用期',
  '只管饭',
  '工资不结',
  '前十天',
  '天离职',
  '天算学习',
  '口头约定',
  '转正',
  '没工资',
  '无工资',
  '见习',
  '培训期',
  '实习期',
  '学徒期',
  '考察期',
  '带教期',
];

const probations = reading((text) =>
  matchesOf(MONTHS, text).map((match) => ({
    months: monthsOf(
      match.groups?.['high'] ?? match.groups?.['high2'] ?? '',
      (match.groups?.['unit'] ?? match.groups?.['unit2'] ?? '').includes('年') ? '年' : '月',
    ),
    span: [match.index, match.index + match[0].length] as const,
  })),
);

const contracts = reading((text) =>
  text.includes('合同')
    ? matchesOf(CONTRACT, text).map((match) =>
        monthsOf(
          match.groups?.['length'] ?? match.groups?.['length2'] ?? '',
          (match.groups?.['unit'] ?? match.groups?.['unit3']) === '年' ? '年' : '月',
        ),
      )
    : [],
);

/** 劳动合同法 19: the longest probation for a contract of so many months. */
function longest(contract: number): number {
  if (contract < 3) return 0;
  if (contract < 12) return 1;
  return contract < 36 ? 2 : 6;
}

/** Wordings that are wrong whatever the numbers; each with what is wrong about it. */
const WORDINGS: readonly {
  readonly regex: RegExp;
  readonly unless?: RegExp;
  /** What has to hold of the numbers matched. */
  readonly holds?: (match: RegExpExecArray) => boolean;
  readonly detail: string;
}[] = [
  {
    regex:
      /(?:试用期?|试岗期?|试工期?|试做|培训期|实习期|学徒期|考察期|见习期|带教期)(?:间|内|期间)?(?:[^，,。；;\n]{0,8}|[^。；;\n]{0,8}[，,][^，,。；;\n]{0,4})(?:无薪|无工资|没有工资|没工资|不计薪|不计工资|不带薪|无底薪|不发工资|不发薪|无报酬|没有报酬|免薪|零工资|不算工资)/g,
    detail: '试用、试岗都是劳动，要付工资，且不低于当地最低工资。',
  },
  {
    regex:
      /(?:试用|试岗|试工|试做|试讲|见习|考察)期?(?:间|内)?[^。；;\n]{0,10}?(?:只管饭|管饭不|不开工资|不开支|免费干|零底薪|0底薪|纯提成|无偿|义务(?:代课|劳动|干活|上班)|白干|没钱拿?|不给钱|无其他收入|只包吃住)|(?:(?:无薪|无偿|义务)(?:试[用岗工做讲]|见习|实习)|免费试[岗工做讲])(?!品|装|版|产品|活动)/g,
    unless: /客户|用户|会员|产品|品|机|设备|软件|负责|体验|没有|不搞|拒绝|杜绝|绝无|不存在/,
    detail: '试用、试岗都是劳动，要付工资，且不低于当地最低工资。',
  },
  {
    regex:
      /试用期?(?:间|内|期)?(?:的)?(?:工资|薪资|底薪|月薪|待遇|生活费|补贴|补助)?(?:每月)?[:：为是]?\s?(?<low>\d{3,5})(?:元|块)?(?:\/月|每月)?[，,、；; （(]{1,2}[^，,。；;\n\d]{0,8}(?:转正|正式|过了?试用)[^，,。；;\n\d]{0,8}?(?<full>\d{3,5})(?!\d|[-—~～至到])/g,
    holds: ({ groups }) => Number(groups?.['low']) < 0.8 * Number(groups?.['full']),
    detail: '试用期工资不得低于约定工资的80%，也不低于当地最低工资。',
  },
  {
    regex:
      /(?:非全日制|小时工|钟点工)[^。；;\n]{0,8}试用期|(?:一|两|二|[12])个月的?(?:短期)?(?:劳动)?合同[^。；;\n]{0,8}试用期|试用期(?:内|间|期间)?(?:属于[^，,。；;\n]{1,6}[，,])?(?:不(?:建立|算|存在)[^，,。；;\n]{0,2}劳动关系|算劳务|签劳务)|试用期(?:内|间)?按?[^，,。；;\n]{0,3}最低工资(?:标准)?的?\s?[1-9]\d%|试用[^，,。；;\n]{0,10}(?:不满|未满|不到|没满)[^，,。；;\n]{0,4}(?:天|日|周|月)[^，,。；;\n]{0,6}[，,]?[^，,。；;\n]{0,2}(?:不算钱|工资不结|不结|不发|没有?工资|不给)|试用[^，,。；;\n]{0,8}(?:天|日|周|月)[^。；;\n]{0,6}不给(?:工资|钱)|先签试用(?:期)?(?:协议|合同)/g,
    unless: /不约定|没有|不设|无试用|不得|严禁/,
    detail: '试用期也在劳动合同期内，按法律的期限约定，从第一天起计薪。',
  },
  {
    regex:
      /(?:转正|正式)(?:后)?(?:的)?(?:工资|薪资|底薪|月薪|待遇)?[:：为是]?\s?(?<full>\d{4,5})(?:元)?[，,、；; （(]{1,2}[^，,。；;\n\d]{0,3}试用期?(?:内|间)?(?:工资|薪资|底薪|月薪)?[:：为是]?\s?(?<low>\d{3,5})(?!\d|[-—~～至到])/g,
    holds: ({ groups }) => Number(groups?.['low']) < 0.8 * Number(groups?.['full']),
    detail: '试用期工资不得低于约定工资的80%，也不低于当地最低工资。',
  },
  {
    regex:
      /(?:重新|再)试用(?!品)|只管饭不发钱|(?:没过|不通过)的?[，,]?[^，,。；;\n]{0,4}工资不结|学习期无薪|试岗[^，,。；;\n]{0,4}没工钱|(?:不合适|没过)再试[^，,。；;\n]{1,4}月|没干满就走的?[，,]?工资不结|跟班期间?只管饭|考察[，,]合同|(?:前|头)(?:\d{1,2}|[一二两三四五六七八九十]{1,2})天(?:内)?(?:算|为|是)?(?:学习|培训|试岗|试工|离职|走)[^。；;\n]{0,6}(?:没有?工资|不结工资|无工资|不计薪|不给钱)|试用期?(?:内)?(?:自己走|主动离职|离职)的?[^。；;\n]{0,3}工资不[发结]|试用期?只(?:发|给)(?:生活费|补贴|饭)|转正前\s?[1-7]\d%|(?:试用期)?口头约定|试岗[^。；;\n]{0,8}(?:无补助|无补贴|没补贴|没钱)|没过当帮忙|(?:无|没有?)底薪试用|(?:再签|才签)(?:劳动)?合同(?=[^。；;\n]{0,4}试用期)|试用[^，,。；;\n]{0,4}个?月[，,][^，,。；;\n]{0,4}(?:再|才)签/g,
    unless: /产品|设备|软件|样机|客户|会员|不得|不再/,
    detail: '试用、试岗从第一天起就要计薪，一个月内要签合同，同一人只能约定一次试用期。',
  },
  {
    regex:
      /(?:试用|试岗|试播|试工|先试|先来[^，,。；;\n]{0,4}帮忙|考察期|头一个月|跟车学习|跟班)[^。；;\n]{0,16}?(?:没有?工资|不给工资|不发钱|不发工资|没钱|一分钱没有|不结工资|工资不结|再谈钱|没有底薪|只有提成)|(?:干|做)不满试用期[^。；;\n]{0,8}(?:没有|不)/g,
    unless: /客户|用户|产品|设备|软件|样机|不存在|没有无薪|绝不/,
    detail: '试用、试岗都是劳动，要付工资，且不低于当地最低工资。',
  },
  {
    regex:
      /(?:短期合同|按项目签合同)[^。；;\n]{0,8}试用|(?:升|调|转|换)[^，,。；;\n]{0,8}(?:另设|重新算|再设|重新过)[^，,。；;\n]{0,8}试用|过试用期才[^，,。；;\n]{0,4}合同|试用期一学年/g,
    unless: /不得|不再|无需|负责/,
    detail: '试用期按合同期限约定，只能一次，也在劳动合同期内。',
  },
  {
    // Below the lowest minimum wage of any place in China.
    regex:
      /试用期?(?:间|内|期)?[^，,。；;\n\d]{0,6}(?:(?:每[天日]|日薪|一天)(?:补贴|工资)?(?<day>\d{2})元|(?:每月|月薪|工资|补贴|底薪)[^，,。；;\n\d]{0,4}(?<month>\d{3,4})元(?!\/[天日]))/g,
    unless: /餐补|饭补|房补|车补|全勤|奖/,
    holds: ({ groups }) => Number(groups?.['day'] ?? 99) < 60 || Number(groups?.['month'] ?? 9999) < 1200,
    detail: '试用期工资不得低于当地最低工资。',
  },
  {
    regex: /以完成[^。；;\n]{0,8}任务[^。；;\n]{0,16}试用期/g,
    unless: /不得|不约定|不设|没有|无试用/,
    detail: '以完成一定工作任务为期限的合同，不得约定试用期。',
  },
  {
    regex:
      /(?:劳动|书面|正式)?合同[^，,。；;\n]{0,3}[待等在]?(?:试用|转正)[^，,。；;\n]{0,6}(?:后|才|再)[^，,。；;\n]{0,3}签/g,
    detail: '试用期包含在劳动合同期内，用工之日起一个月内就要签书面合同。',
  },
  {
    regex:
      /试用[^。；;\n]{0,14}(?:再试|再[来过延]|重新(?:计算|试用|开始|算)|一延再延|另加)[^，,。；;\n]{0,6}|(?:调岗|转岗|晋升|升职|升任|续签|换岗)[^，,。；;\n]{0,8}(?:重新|再|又)[^，,。；;\n]{0,5}试用期?/g,
    unless: /不得|不再|负责|办理|无需/,
    detail: '同一单位与同一人只能约定一次试用期。',
  },
  {
    regex:
      /(?:试用|考察期)[^。；;\n]{0,16}(?:工资|薪资|薪水|底薪|月薪|待遇|第一个月)[^。；;\n]{0,8}?(?<at>[1-7]\d\s?%|[1-7](?:\.\d)?折|[一二三四五六七]折|[一二三四五六七]成(?!功)|一半|对半|减半)/g,
    unless: /通过率|合格率|淘汰|占比|业绩|完成|提成/,
    detail: '试用期工资不得低于约定工资的80%，也不低于当地最低工资。',
  },
  {
    regex:
      /试用期?(?:间|内|期间)?[^，,。；;\n]{0,10}(?:工资|薪资|薪水|待遇|月薪|薪酬|底薪)?[^，,。；;\n]{0,8}?(?<![\d.])(?<at>[1-7]\d\s?%|百分之[一二三四五六七]十?[一二三四五六七八九]?|[1-7](?:\.\d)?折|[一二三四五六七]折|[五六七]成(?!功)|一半|对半|减半)/g,
    unless: /通过率|合格率|淘汰|占比|业绩|完成|提成/,
    detail: '试用期工资不得低于约定工资的80%，也不低于当地最低工资。',
  },
  {
    regex:
      /(?:试用|转正)[^，,。；;\n]{0,5}(?:不合格|没过|未过|不通过|未通过|不达标)[^，,。；;\n]{0,4}(?:可|再|须|需)?(?:延长|再试|继续试|重新)|(?:离职再入职|续签(?:合同)?|再次入职)[^。；;\n]{0,8}试用期|(?:延长|重新约定|再次约定|续签|加长)[^，,。；;\n]{0,4}试用期|试用期[^，,。；;\n]{0,8}[，,]?[^，,。；;\n]{0,5}(?:延长|延期|再试用|二次试用|重新试用|续试用)/g,
    unless: /不(?:得|会)?延长|负责|办理|跟踪|管理|会员|用户|客户|产品|软件/,
    detail: '同一单位与同一人只能约定一次试用期。',
  },
  {
    regex:
      /试用期[^，,。；;\n]{0,8}(?:不签订?(?:劳动)?合同|签订?试用期?(?:合同|协议)|无合同)|只签试用期?合同/g,
    detail: '试用期包含在劳动合同期内，只签试用期的，试用期不成立。',
  },
  {
    regex:
      /试用期?(?:内|间|期间)?[^，,。；;\n]{0,6}(?:随时|无条件|无理由|不需理由)[^，,。；;\n]{0,4}(?:辞退|解除|淘汰|走人|终止|劝退)/g,
    unless: /办理|负责/,
    detail: '试用期内解除合同也要有法定情形，并说明理由。',
  },
  {
    regex:
      /免费(?:试岗|试工|试做)|(?:\d{1,2}|[一二两三四五六七])\s?天之?内[^，,。；;\n]{0,4}(?:离职|辞职|走人|不干|离开)[^，,。；;\n]{0,3}(?:没有?工资|无工资|不发|不计薪|无薪)|(?:试岗|试工|试做)[^，,。；;\n]{0,4}(?:\d{1,2}|[一二两三四五六七]|半)\s?(?:天|日|周|个?月)[^，,。；;\n]{0,4}(?:不计|无|不付|免费|没有)[^，,。；;\n]{0,3}(?:薪|工资|报酬)?/g,
    detail: '试岗也是用工，从第一天起就要计薪。',
  },
];
const wordings = reading((text) =>
  WORDINGS.flatMap(({ regex, unless, holds, detail }) =>
    Array.from(matchesOf(regex, text)).flatMap((match) => {
      const at = match.groups?.['at'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(at);
      const around = text.slice(Math.max(0, match.index - 8), start + at.length + 8);
      return unless?.test(around) || holds?.(match) === false
        ? []
        : [{ span: [start, start + at.length] as const, detail }];
    }),
  ),
);

/** What is wrong with a probation of so many months, and how surely; null where nothing is. */
function judge(
  months: number,
  contract: number | null,
): { readonly detail: string; readonly level: 'error' | 'hint' } | null {
  if (months > 6) return { detail: `试用期${months}个月，法律规定最长六个月。`, level: 'error' };
  if (contract !== null) {
    const most = longest(contract);
    if (months <= most) return null;
    const rule = most === 0 ? '不得约定试用期' : `试用期最长${most}个月`;
    return { detail: `合同${contract}个月的，${rule}，这里是${months}个月。`, level: 'error' };
  }
  if (months <= 3) return null;
  return { detail: `试用期${months}个月，合同须满三年，写明合同期限才站得住。`, level: 'hint' };
}

function contractOf({ job, fields }: CheckedDocument): number | null {
  if (job.pay.contractMonths !== null) return job.pay.contractMonths;
  const found = fieldsOf({ fields }, PARTS)
    .flatMap(contracts)
    .filter((months) => months !== null);
  return found.length > 0 ? Math.max(...found) : null;
}

export const probationTerms = defineRule({
  id: 'probation-terms',
  theme: 'compliance',
  level: 'error',
  fields: PARTS,
  title: '试用期约定违法',
  why: '试用期按合同期限封顶，只能约定一次，工资不低于约定工资的80%，也不得无薪试岗。',
  advice: '写合同期限、试用期和试用期工资三项，例如「合同三年，试用期三个月，工资为转正后的80%」。',
  sources: [
    'labour-contract-law#19',
    'labour-contract-law#20',
    'labour-contract-law#21',
    'labour-contract-law#70',
    'labour-law#21',
  ],
  exceptions: [
    {
      when: '劳动合同签三年以上，或者是无固定期限吗？',
      write: '写「合同三年」，试用期可以到六个月。',
      sources: ['labour-contract-law#19'],
    },
  ],
  find: conflict(
    function* (document, here): Iterable<DocumentHit> {
      const { pay, identity } = document.job;
      const contract = contractOf(document);
      if (pay.probationMonths !== null) {
        const verdict = judge(pay.probationMonths, contract);
        if (verdict) yield { path: 'pay/probationMonths', span: [0, 0], ...verdict };
        if (identity.employment === 'part-time' && pay.probationMonths > 0) {
          yield { path: 'pay/probationMonths', span: [0, 0], detail: '非全日制用工不得约定试用期。' };
        }
      }
      if (pay.probationPercent !== null && pay.probationPercent < 80) {
        const detail = `试用期工资是约定工资的${pay.probationPercent}%，法律规定不低于80%。`;
        yield { path: 'pay/probationPercent', span: [0, 0], detail };
      }
      for (const field of here.fields) {
        for (const { months, span } of probations(field)) {
          const verdict = months === null ? null : judge(months, contract);
          if (verdict) yield { ...placeOf({ field, span }), ...verdict };
        }
        for (const { span, detail } of wordings(field)) yield { ...placeOf({ field, span }), detail };
      }
    },
    SIGNS,
    ({ pay }) => pay.probationMonths !== null || pay.probationPercent !== null,
  ),
  examples: {
    bad: [
      { job: { pay: { probationMonths: 8 } } },
      { job: { pay: { probationMonths: 3, contractMonths: 12 } } },
      { job: { pay: { probationPercent: 70 } } },
      { job: { identity: { employment: 'part-time' }, pay: { probationMonths: 1 } } },
      { job: { benefits: ['⟦试用期12个月⟧'] } },
      { job: { benefits: ['⟦试用期半年⟧'] } },
      { job: { leftover: ['签一年劳动合同，⟦试用期3个月⟧'] } },
      { job: { leftover: ['⟦试岗期间不计薪⟧', '试用期工资为转正的⟦70%⟧'] } },
      { job: { leftover: ['表现一般可⟦延长试用期⟧', '⟦试用期签试用协议⟧'] } },
    ],
    good: [
      { job: { pay: { probationMonths: 6, contractMonths: 36, probationPercent: 80 } } },
      { job: { benefits: ['试用期1-2个月，薪资同转正'] } },
      { job: { leftover: ['签订三年劳动合同，试用期六个月，试用期工资为转正的80%'] } },
      { job: { leftover: ['试用期全薪', '试用期业绩达到70%即可转正'] } },
      { job: { duties: ['跟踪试用期员工的转正考核'] } },
    ],
  },
});
