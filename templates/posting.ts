import type { Block } from '#document/block.ts';
import { facts, fileName, item, list, paragraph, plain, section } from '#document/build.ts';
import type { Template } from '#document/template.ts';
import type { JobDescription } from '#model/job-description.ts';
import { amount, date, EMPLOYMENT, pay, texts, writtenDuties } from './words.ts';

const NAME = '招聘启事';

/** 招聘启事: what candidates need, in the order they read it; nothing internal. */
export const posting: Template<JobDescription> = {
  id: 'posting',
  name: NAME,
  build: (job) => {
    const { identity, company } = job;
    return {
      title: `${identity.title}${NAME}`,
      subject: NAME,
      author: company.name,
      company: company.name,
      keywords: [identity.title, NAME].filter((word) => word !== ''),
      fileName: fileName(identity.title, NAME),
      header: '',
      blocks: [
        { kind: 'title', text: identity.title.trim() === '' ? NAME : `招聘：${identity.title.trim()}` },
        ...offer(job),
        ...prose(job.purpose),
        ...section(
          '你将负责',
          list(writtenDuties(job).map((duty) => item(plain(duty.text.trim()), texts(duty.children)))),
        ),
        ...section('任职要求', wanted(job, 'must')),
        ...section('加分项', wanted(job, 'prefer')),
        ...section(
          '薪酬福利',
          list(
            [...benefits(job)].map((text) => item(plain(text))),
            { ordered: false },
          ),
        ),
        ...section('关于我们', [
          ...prose(company.intro),
          ...facts([
            { label: '规模', value: company.size },
            { label: '地址', value: company.address },
          ]),
        ]),
        ...section('如何应聘', application(job)),
      ],
    };
  },
};

function prose(text: string): Block[] {
  return text.trim() === '' ? [] : [paragraph({ text: text.trim() })];
}

function offer({ identity, pay: money, conditions, company }: JobDescription): Block[] {
  return facts([
    { label: '月薪', value: pay(money) },
    { label: '工作地点', value: texts(identity.locations).join('、') },
    { label: '招聘人数', value: amount(identity.openings, ' 人') },
    { label: '用工形式', value: identity.employment === null ? '' : EMPLOYMENT[identity.employment] },
    { label: '所属部门', value: identity.department },
    { label: '工作时间', value: conditions.hours },
    { label: '出差', value: conditions.travel },
    { label: '用人单位', value: company.name },
  ]);
}

function wanted({ requirements }: JobDescription, necessity: 'must' | 'prefer'): Block[] {
  return list(
    texts(requirements.filter((each) => each.necessity === necessity)).map((text) => item(plain(text))),
  );
}

function* benefits({ pay: money, benefits: all, conditions }: JobDescription): Iterable<string> {
  if (money.structure.trim() !== '') yield `薪酬构成：${money.structure.trim()}`;
  if (money.probationMonths !== null) {
    const percent =
      money.probationPercent === null ? '' : `，试用期工资为约定工资的 ${money.probationPercent}%`;
    yield `试用期 ${money.probationMonths} 个月${percent}`;
  }
  yield* texts(all);
  if (money.note.trim() !== '') yield money.note.trim();
  if (conditions.hazards.trim() !== '') {
    const protection = conditions.protection.trim();
    yield `职业危害：${conditions.hazards.trim()}${protection === '' ? '' : `；防护：${protection}`}`;
  }
}

function application({ posting: p }: JobDescription): Block[] {
  return [
    ...facts([
      { label: '应聘方式', value: p.apply },
      { label: '应聘材料', value: p.materials },
      { label: '招聘流程', value: p.process },
      { label: '联系方式', value: p.contact },
      { label: '发布日期', value: date(p.publishedOn) },
      { label: '截止日期', value: date(p.validThrough) },
    ]),
    ...prose(p.equality),
    ...prose(p.privacy),
  ];
}
