import type { Block, Document, Words } from '#document/block.ts';
import {
  fact,
  facts,
  fileName,
  item,
  joined,
  list,
  plain,
  prose,
  section,
  taken,
  told,
} from '#document/build.ts';
import type { Template } from '#document/template.ts';
import type { JobDescription } from '#model/job-description.ts';
import { amount, date, dutyList, employment, lines, pay } from './words.ts';

const NAME = '招聘启事';

/** 招聘启事: what candidates need, in the order they read it; nothing internal. */
export const posting: Template<JobDescription> = {
  id: 'posting',
  name: NAME,
  build: (job) => {
    const { identity, company } = job;
    return {
      ...postingFile(job),
      blocks: [
        { kind: 'title', words: title(identity.title) },
        ...offer(job),
        ...prose(taken('purpose', job.purpose)),
        ...section('你将负责', dutyList(job)),
        ...section('任职要求', wanted(job, 'must')),
        ...section('加分项', wanted(job, 'prefer')),
        ...section(
          '薪酬福利',
          list(
            benefits(job).map((words) => item(words)),
            { ordered: false },
          ),
        ),
        ...section('关于我们', [
          ...prose(taken('company/intro', company.intro)),
          ...facts([
            fact('规模', taken('company/size', company.size)),
            fact('地址', taken('company/address', company.address)),
          ]),
        ]),
        ...section('如何应聘', application(job)),
      ],
    };
  },
};

/** What a 招聘启事 says about itself in its file. */
export function postingFile({ identity, company }: JobDescription): Omit<Document, 'blocks'> {
  return {
    title: `${identity.title}${NAME}`,
    subject: NAME,
    author: company.name,
    company: company.name,
    keywords: [identity.title, NAME].filter((word) => word !== ''),
    fileName: fileName(identity.title, NAME),
    header: '',
  };
}

/** The line above a posting. */
export function title(text: string): Words {
  const words = taken('identity/title', text);
  return words.length === 0 ? plain(NAME) : [{ text: '招聘：' }, ...words];
}

/** What a candidate looks for first: pay, place, number, times. */
export function offer({ identity, pay: money, conditions, company }: JobDescription): Block[] {
  return facts([
    fact('月薪', told('pay/min', pay(money))),
    fact('工作地点', joined(lines('identity/locations', identity.locations), '、')),
    fact('招聘人数', told('identity/openings', amount(identity.openings, '人'))),
    fact('用工形式', employment(identity)),
    fact('所属部门', taken('identity/department', identity.department)),
    fact('工作时间', taken('conditions/hours', conditions.hours)),
    fact('出差', taken('conditions/travel', conditions.travel)),
    fact('用人单位', taken('company/name', company.name)),
  ]);
}

function wanted({ requirements }: JobDescription, necessity: 'must' | 'prefer'): Block[] {
  return list(
    lines(
      'requirements',
      requirements.filter((each) => each.necessity === necessity),
    ).map((words) => item(words)),
  );
}

/** Pay, probation, benefits and hazards, a line each. */
export function benefits({ pay: money, benefits: all, conditions }: JobDescription): Words[] {
  const labelled = (label: string, words: Words): Words =>
    words.length === 0 ? [] : [{ text: label }, ...words];
  return [
    labelled('薪酬构成：', taken('pay/structure', money.structure)),
    told('pay/probationMonths', probation(money)),
    ...lines('benefits', all),
    taken('pay/note', money.note),
    joined(
      [
        labelled('职业危害：', taken('conditions/hazards', conditions.hazards)),
        conditions.hazards.trim() === ''
          ? []
          : labelled('防护：', taken('conditions/protection', conditions.protection)),
      ],
      '；',
    ),
  ].filter((words) => words.length > 0);
}

function probation({ probationMonths, probationPercent }: JobDescription['pay']): string {
  if (probationMonths === null) return '';
  const percent = probationPercent === null ? '' : `，试用期工资为约定工资的${probationPercent}%`;
  return `试用期${probationMonths}个月${percent}`;
}

/** How to apply and until when. */
export function application({ posting: p }: JobDescription): Block[] {
  return [
    ...facts([
      fact('应聘方式', taken('posting/apply', p.apply)),
      fact('应聘材料', taken('posting/materials', p.materials)),
      fact('招聘流程', taken('posting/process', p.process)),
      fact('联系方式', taken('posting/contact', p.contact)),
      fact('发布日期', told('posting/publishedOn', date(p.publishedOn))),
      fact('截止日期', told('posting/validThrough', date(p.validThrough))),
    ]),
    ...prose(taken('posting/equality', p.equality)),
    ...prose(taken('posting/privacy', p.privacy)),
  ];
}
