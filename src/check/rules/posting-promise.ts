import type { JobDescription } from '#model/job-description.ts';
import { placeOf, spotsOf } from '../places.ts';
import { conflict, defineRule } from '../rule.ts';

/** What a posting promises, and where the specification would have to say it. */
interface Promised {
  readonly words: RegExp;
  readonly unless?: RegExp;
  readonly isKept: (job: JobDescription) => boolean;
  readonly place: string;
}

const PROMISES: readonly Promised[] = [
  {
    words: /双休|单休|大小周|朝九晚[五六]|弹性(?:工作|上班|打卡|时间)|不加班|八小时工作制/g,
    isKept: ({ conditions }) => conditions.hours.trim() !== '',
    place: '工作条件的「工作时间」',
  },
  {
    words: /(?:不用|无需|不需要?|基本不|无)出差/g,
    isKept: ({ conditions }) => conditions.travel.trim() !== '',
    place: '工作条件的「出差」',
  },
  {
    words: /晋升(?:通道|空间|机会|路径|机制|渠道|体系)|内部晋升|职业发展通道/g,
    isKept: ({ reporting }) => reporting.promotion.trim() !== '',
    place: '组织位置的「晋升方向」',
  },
  {
    words: /(?:绩效|季度|月度|业绩|项目|销售)(?:奖金?|提成)|绩效工资/g,
    isKept: ({ indicators, duties }) =>
      indicators.length > 0 || duties.some(({ measures }) => measures.length > 0),
    place: '「考核指标」，奖金按什么发没有依据',
  },
  {
    words: /(?:发放?|提供|配发?|免费)[^，。；]{0,6}(?:劳保用品|防护用品|工作服|安全鞋)/g,
    isKept: ({ conditions }) => conditions.protection.trim() !== '' || conditions.equipment.trim() !== '',
    place: '工作条件的「防护措施」',
  },
  {
    words: /(?:配备?|提供)[^，。；补]{0,6}(?:电脑|笔记本|手机|车辆|公车|用车)/g,
    unless: /补贴|补助|租/,
    isKept: ({ conditions }) => conditions.equipment.trim() !== '',
    place: '工作条件的「工具设备」',
  },
];

/** An ad alone has nobody inside to keep its promises: somebody is named, or measured, or may decide. */
function isSpecification({ reporting, indicators, authority }: JobDescription): boolean {
  return reporting.superior.trim() !== '' || indicators.length > 0 || authority.length > 0;
}

export const postingPromise = defineRule({
  id: 'posting-promise',
  theme: 'consistency',
  level: 'hint',
  fields: ['benefits', 'pay', 'company', 'posting'],
  title: '招聘启事许诺了，说明书没写',
  why: '福利和薪酬只印在招聘启事上。那里许诺的工时、晋升、奖金，岗位说明书一字不提，入职后就没有可以对照的依据。',
  advice: '在岗位说明书对应的一栏写清楚；做不到的，从招聘启事里删掉。',
  sources: [],
  find: conflict(
    function* (document) {
      const { job } = document;
      if (!isSpecification(job)) return;
      for (const { words, unless, isKept, place } of PROMISES) {
        if (isKept(job)) continue;
        const [spot] = spotsOf(document, ['benefits', 'pay', 'company', 'posting'], words, unless);
        if (spot) yield { ...placeOf(spot), detail: `岗位说明书没有写${place}。` };
      }
    },
    [
      '休',
      '大小周',
      '朝九晚',
      '弹性',
      '加班',
      '小时',
      '出差',
      '晋升',
      '职业发展',
      '奖',
      '提成',
      '绩效',
      '用品',
      '工作服',
      '安全鞋',
      '电脑',
      '笔记本',
      '手机',
      '车',
    ],
  ),
  examples: {
    bad: [
      { job: { reporting: { superior: '售后经理' }, benefits: ['周末⟦双休⟧'] } },
      { job: { reporting: { superior: '销售总监' }, benefits: ['⟦无需出差⟧，通勤方便'] } },
      { job: { authority: ['领用备件'], company: { intro: '公司有完整的⟦晋升通道⟧。' } } },
      { job: { reporting: { superior: '销售总监' }, pay: { structure: '底薪加⟦销售提成⟧' } } },
      { job: { reporting: { superior: '车间主任' }, benefits: ['每季⟦发放劳保用品⟧'] } },
      { job: { reporting: { superior: '研发总监' }, benefits: ['⟦配笔记本电脑⟧'] } },
    ],
    good: [
      {
        job: {
          reporting: { superior: '售后经理' },
          conditions: { hours: '每天8小时，周末休息' },
          benefits: ['周末双休'],
        },
      },
      { job: { benefits: ['周末双休'] } },
      {
        job: {
          reporting: { superior: '销售总监', promotion: '区域总监' },
          company: { intro: '公司有完整的晋升通道。' },
        },
      },
      {
        job: {
          reporting: { superior: '销售总监' },
          indicators: [{ name: '回款率' }],
          pay: { structure: '底薪加销售提成' },
        },
      },
      { job: { reporting: { superior: '研发总监' }, benefits: ['电脑补贴每月100元'] } },
    ],
  },
});
