import type { Block, Column } from '#document/block.ts';
import { facts, fileName, heading, item, list, paragraph, plain, section, table } from '#document/build.ts';
import type { Template } from '#document/template.ts';
import type { JobDescription, Relation } from '#model/job-description.ts';
import {
  AUTHORITY,
  amount,
  date,
  EMPLOYMENT,
  REQUIREMENT,
  RESPONSIBILITY,
  SIGNATURE,
  texts,
  writtenDuties,
} from './words.ts';

const NAME = '岗位说明书';
const NUMERALS = '一二三四五六七八九十';

/** 岗位说明书: the whole form for the company, with signatures. */
export const specification: Template<JobDescription> = {
  id: 'specification',
  name: NAME,
  build: (job) => {
    const { identity, company, control } = job;
    const sections = [
      section('岗位标识', identification(job)),
      section('岗位目的', job.purpose.trim() === '' ? [] : [paragraph({ text: job.purpose.trim() })]),
      section('岗位职责', duties(job)),
      section('任职资格', requirements(job)),
      section('考核指标', indicators(job)),
      section('岗位权限', authority(job)),
      section('工作关系', relations(job)),
      section('工作条件', conditions(job)),
    ].filter((blocks) => blocks.length > 0);
    const numbered = sections.flatMap(([first, ...rest], index) =>
      first?.kind === 'heading' ? [heading(`${NUMERALS[index]}、${first.text}`), ...rest] : [],
    );
    const drafter = control.signatures.find(({ role }) => role === 'drafter')?.name ?? '';
    return {
      title: `${identity.title}${NAME}`,
      subject: NAME,
      author: drafter || company.name || identity.department,
      company: company.name,
      keywords: [identity.title, identity.department, NAME].filter((word) => word !== ''),
      fileName: fileName(identity.title, NAME),
      header: [company.name, control.number, control.edition && `版本 ${control.edition}`, control.secrecy]
        .filter((word) => word !== '')
        .join('  '),
      blocks: [{ kind: 'title', text: NAME }, ...numbered, ...signatures(job), ...revisions(job)],
    };
  },
};

function column(title: string, share: number, align: Column['align'] = 'start'): Column {
  return { title, share, align };
}

function identification({ identity, reporting, control }: JobDescription): Block[] {
  const subordinates = reporting.subordinates
    .filter(({ title }) => title !== '')
    .map(({ title, count }) => (count === null ? title : `${title} ${count} 人`))
    .join('、');
  return facts([
    { label: '岗位名称', value: identity.title },
    { label: '岗位编号', value: identity.code },
    {
      label: '所属部门',
      value: [identity.department, identity.section].filter((name) => name !== '').join(' / '),
    },
    { label: '所属行业', value: identity.industry },
    { label: '直接上级', value: reporting.superior },
    { label: '岗位序列', value: identity.family },
    { label: '职级', value: identity.grade },
    { label: '薪级', value: identity.payGrade },
    { label: '岗位定员', value: amount(identity.headcount, ' 人') },
    { label: '现编人数', value: amount(identity.currentHeadcount, ' 人') },
    { label: '工作地点', value: texts(identity.locations).join('、') },
    { label: '用工形式', value: identity.employment === null ? '' : EMPLOYMENT[identity.employment] },
    { label: '任职者', value: identity.holder },
    { label: '直接下级', value: subordinates },
    { label: '间接下级', value: amount(reporting.indirectSubordinates, ' 人') },
    { label: '代理人', value: reporting.deputy },
    { label: '可轮换岗位', value: reporting.rotation },
    { label: '晋升方向', value: reporting.promotion },
    { label: '编制日期', value: date(control.drafted) },
    { label: '修订日期', value: date(control.revised) },
    { label: '生效日期', value: date(control.effective) },
    { label: '下次复审', value: date(control.nextReview) },
    { label: '份数', value: amount(control.copies, ' 份') },
  ]);
}

function duties(job: JobDescription): Block[] {
  return table(
    [
      column('领域', 12, 'center'),
      column('职责与标准', 62),
      column('责任', 8, 'center'),
      column('权重', 9, 'center'),
    ],
    writtenDuties(job).map(({ area, text, children, measures, weight, responsibility }) => [
      area,
      [
        paragraph({ text: text.trim() }),
        ...list(texts(children).map((child) => item(plain(child)))),
        ...(texts(measures).length > 0
          ? [paragraph({ text: '衡量标准：', strong: true }, { text: texts(measures).join('；') })]
          : []),
      ],
      responsibility === null ? '' : RESPONSIBILITY[responsibility],
      amount(weight, '%'),
    ]),
    { numbered: true },
  );
}

function requirements({ requirements: all }: JobDescription): Block[] {
  const kinds = Object.keys(REQUIREMENT) as (keyof typeof REQUIREMENT)[];
  return table(
    [column('项目', 14, 'center'), column('必备条件', 50), column('优先条件', 36)],
    kinds.flatMap((kind) => {
      const of = (necessity: 'must' | 'prefer') =>
        texts(all.filter((each) => each.kind === kind && each.necessity === necessity)).map((text) =>
          paragraph({ text }),
        );
      const [must, prefer] = [of('must'), of('prefer')];
      return must.length + prefer.length === 0 ? [] : [[REQUIREMENT[kind], must, prefer]];
    }),
  );
}

function indicators({ indicators: all, appraisal }: JobDescription): Block[] {
  return [
    ...table(
      [
        column('指标', 20),
        column('目标值', 18),
        column('计算方法', 30),
        column('数据来源', 16),
        column('周期', 9, 'center'),
        column('权重', 9, 'center'),
      ],
      all
        .filter(({ name }) => name.trim() !== '')
        .map(({ name, target, formula, source, period, weight }) => [
          name,
          target,
          formula,
          source,
          period,
          amount(weight, '%'),
        ]),
    ),
    ...facts([
      { label: '考核主体', value: appraisal.by },
      { label: '结果应用', value: appraisal.use },
    ]),
  ];
}

function authority({ authority: all }: JobDescription): Block[] {
  return table(
    [column('权限', 14, 'center'), column('内容', 86)],
    all.filter(({ text }) => text.trim() !== '').map(({ kind, text }) => [AUTHORITY[kind], text.trim()]),
  );
}

function relations({ relations: { internal, external } }: JobDescription): Block[] {
  const rows = (side: string, all: readonly Relation[]) =>
    all
      .filter(({ party }) => party.trim() !== '')
      .map(({ party, matter, frequency, method }) => [side, party, matter, frequency, method]);
  return table(
    [
      column('范围', 10, 'center'),
      column('对象', 22),
      column('事项', 38),
      column('频率', 14, 'center'),
      column('方式', 16, 'center'),
    ],
    [...rows('内部', internal), ...rows('外部', external)],
  );
}

function conditions({ conditions: c }: JobDescription): Block[] {
  return facts([
    { label: '工作时间', value: c.hours },
    { label: '出差', value: c.travel },
    { label: '工作环境', value: c.environment },
    { label: '危害因素', value: c.hazards },
    { label: '防护措施', value: c.protection },
    { label: '体力要求', value: c.physical },
    { label: '工具设备', value: c.equipment },
  ]);
}

function signatures({ control }: JobDescription): Block[] {
  if (control.signatures.length === 0) return [];
  return [
    {
      kind: 'signatures',
      lines: control.signatures.map(({ role, name, date: day }) => ({
        role: SIGNATURE[role],
        name,
        date: date(day),
      })),
    },
  ];
}

function revisions({ control }: JobDescription): Block[] {
  return section(
    '修订记录',
    table(
      [
        column('版本', 12, 'center'),
        column('日期', 18, 'center'),
        column('条款', 20),
        column('修订原因', 34),
        column('修订人', 16, 'center'),
      ],
      control.revisions.map(({ version, date: day, clause, reason, by }) => [
        version,
        date(day),
        clause,
        reason,
        by,
      ]),
    ),
  );
}
