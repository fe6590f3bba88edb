import type { Document, Words } from '#document/block.ts';
import { fact, facts, heading, plain, prose, table } from '#document/build.ts';
import type { JobDescription, Relation } from '#model/job-description.ts';
import {
  AUTHORITY,
  amount,
  date,
  EMPLOYMENT,
  pay,
  REQUIREMENT,
  RESPONSIBILITY,
  writtenDuties,
} from './words.ts';

/** What a company's own form is filled with, by placeholder: texts, and lists of texts. */
export interface FormFields {
  readonly [placeholder: string]: string | readonly Readonly<Record<string, string>>[];
}

/** The words of a job description under the names that placeholders of a form call them by. */
export function formFields(job: JobDescription): FormFields {
  const { identity, reporting, conditions, company, control } = job;
  return {
    岗位名称: identity.title,
    岗位编号: identity.code,
    所属部门: identity.department,
    科室: identity.section,
    岗位序列: identity.family,
    职级: identity.grade,
    薪级: identity.payGrade,
    所属行业: identity.industry,
    岗位定员: amount(identity.headcount, '人'),
    现编人数: amount(identity.currentHeadcount, '人'),
    招聘人数: amount(identity.openings, '人'),
    工作地点: identity.locations.map(({ text }) => text).join('、'),
    用工形式: identity.employment === null ? '' : EMPLOYMENT[identity.employment],
    任职者: identity.holder,
    直接上级: reporting.superior,
    直接下级: reporting.subordinates.map(({ title, count }) => title + amount(count, '人')).join('、'),
    间接下级: amount(reporting.indirectSubordinates, '人'),
    代理人: reporting.deputy,
    可轮换岗位: reporting.rotation,
    晋升方向: reporting.promotion,
    岗位目的: job.purpose,
    职责: writtenDuties(job).map(({ area, text, measures, children, weight, responsibility }, index) => ({
      序号: String(index + 1),
      领域: area,
      职责: text,
      要点: children.map((child) => child.text).join('\n'),
      标准: measures.map((measure) => measure.text).join('；'),
      权重: amount(weight, '%'),
      责任: responsibility === null ? '' : RESPONSIBILITY[responsibility],
    })),
    任职资格: job.requirements.map(({ kind, necessity, text }, index) => ({
      序号: String(index + 1),
      项目: REQUIREMENT[kind],
      要求: text,
      性质: necessity === 'must' ? '必备' : '优先',
    })),
    考核指标: job.indicators.map(({ name, target, formula, source, period, weight }, index) => ({
      序号: String(index + 1),
      指标: name,
      目标值: target,
      计算方法: formula,
      数据来源: source,
      周期: period,
      权重: amount(weight, '%'),
    })),
    权限: job.authority.map(({ kind, text }, index) => ({
      序号: String(index + 1),
      权限: AUTHORITY[kind],
      内容: text,
    })),
    内部关系: partners(job.relations.internal),
    外部关系: partners(job.relations.external),
    工作时间: conditions.hours,
    出差: conditions.travel,
    工作环境: conditions.environment,
    危害因素: conditions.hazards,
    防护措施: conditions.protection,
    体力要求: conditions.physical,
    工具设备: conditions.equipment,
    月薪: pay(job.pay),
    福利: job.benefits.map(({ text }) => text).join('、'),
    单位名称: company.name,
    单位介绍: company.intro,
    单位地址: company.address,
    文件编号: control.number,
    版本号: control.edition,
    编制日期: date(control.drafted),
    修订日期: date(control.revised),
    生效日期: date(control.effective),
    下次复审: date(control.nextReview),
    密级: control.secrecy,
  };
}

function partners(all: readonly Relation[]): Record<string, string>[] {
  return all.map(({ party, matter, frequency, method }) => ({
    对象: party,
    事项: matter,
    频率: frequency,
    方式: method,
  }));
}

/** A form to start from: the placeholders as a company would put them into its own. */
export function sampleForm(): Document {
  const field = (name: string): Words => plain(`{{${name}}}`);
  const column = (title: string, share: number) => ({ title, share, align: 'start' as const });
  return {
    title: '岗位说明书表单',
    subject: '岗位说明书',
    author: '岗书',
    company: '',
    keywords: [],
    fileName: '岗位说明书-表单样例',
    header: '{{单位名称}}　{{文件编号}}',
    blocks: [
      { kind: 'title', words: plain('岗位说明书') },
      ...facts(
        ['岗位名称', '岗位编号', '所属部门', '直接上级', '职级', '工作地点'].map((name) =>
          fact(name, field(name)),
        ),
      ),
      heading('岗位目的'),
      ...prose(field('岗位目的')),
      heading('岗位职责'),
      ...table(
        [column('序号', 10), column('职责', 70), column('权重', 20)],
        [['{{#职责}}{{序号}}', '{{职责}}', '{{权重}}{{/职责}}']],
      ),
      heading('任职资格'),
      ...table(
        [column('项目', 20), column('要求', 60), column('性质', 20)],
        [['{{#任职资格}}{{项目}}', '{{要求}}', '{{性质}}{{/任职资格}}']],
      ),
    ],
  };
}
