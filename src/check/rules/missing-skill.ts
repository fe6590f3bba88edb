import { reading } from '../places.ts';
import { defineRule, missing } from '../rule.ts';

const SKILL_KINDS: readonly string[] = ['skill', 'knowledge', 'language', 'certificate', 'training'];
/** What a person can do, know or show papers for; a character (责任心强) is no skill. */
const says = reading((text) =>
  /熟悉|熟练|精通|掌握|了解|懂|能[^力够源量耗]|会[^议员计展]|技能|擅长|知识|操作|使用|运用|软件|证书|资格证|执照|驾照|驾驶证|上岗证|英语|普通话|计算机|电脑|编程|语言|技术|原理|[a-z]{2,}|能力|功底/u.test(
    text,
  ),
);

export const missingSkill = defineRule({
  id: 'missing-skill',
  theme: 'completeness',
  level: 'hint',
  fields: ['requirements'],
  title: '没有写技能要求',
  why: '学历和年限说的是过去；会什么才说明能不能把这份工作做下来。',
  advice: '写出要会的工具、知识或证书，每项写到能做什么。',
  sources: [],
  find: missing(
    'requirements',
    ({ job, fields }) =>
      job.requirements.length > 0 &&
      !job.requirements.some(({ kind }) => SKILL_KINDS.includes(kind)) &&
      !fields.some((field) => (field.part === 'requirements' || field.part === 'leftover') && says(field)),
  ),
  examples: {
    bad: [
      { job: { requirements: ['大专及以上学历', '3年以上售后服务经验'] } },
      { job: { requirements: ['责任心强，吃苦耐劳'] } },
      { job: { requirements: ['学历不限'] }, use: 'posting' },
    ],
    good: [
      { job: { requirements: ['熟悉汽车电气原理'] } },
      { job: { requirements: ['大专及以上学历', '持有C1驾照'] } },
      { job: { requirements: [{ text: '三维制图', kind: 'skill' }] } },
      { job: {} },
    ],
  },
});
