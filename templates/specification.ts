import type { Block, Column, Document, Words } from '#document/block.ts';
import {
  chart,
  fact,
  facts,
  fileName,
  item,
  joined,
  list,
  numbered,
  paragraph,
  plain,
  prose,
  section,
  table,
  taken,
  told,
} from '#document/build.ts';
import type { Template } from '#document/template.ts';
import type { JobDescription, Relation } from '#model/job-description.ts';
import {
  AUTHORITY,
  amount,
  date,
  employment,
  lines,
  REQUIREMENT,
  RESPONSIBILITY,
  SIGNATURE,
  writtenDuties,
} from './words.ts';

const NAME = '岗位说明书';

/** 岗位说明书: the whole form for the company, with signatures. */
export const specification: Template<JobDescription> = {
  id: 'specification',
  name: NAME,
  build: (job) => {
    return {
      ...specificationFile(job),
      blocks: [
        { kind: 'title', words: plain(NAME) },
        ...numbered([
          ...section('岗位标识', identification(job)),
          ...section('组织位置', position(job)),
          ...section('岗位目的', prose(taken('purpose', job.purpose))),
          ...section('岗位职责', duties(job)),
          ...section('任职资格', requirements(job)),
          ...section('考核指标', indicators(job)),
          ...section('岗位权限', authority(job)),
          ...section('工作关系', relations(job)),
          ...section('工作条件', conditions(job)),
          ...section('修订记录', revisions(job)),
          ...section('签署确认', signatures(job)),
        ]),
      ],
    };
  },
};

/** What a 岗位说明书 says about itself in its file and at the head of its pages. */
export function specificationFile({ identity, company, control }: JobDescription): Omit<Document, 'blocks'> {
  const drafter = control.signatures.find(({ role }) => role === 'drafter')?.name ?? '';
  return {
    title: `${identity.title}${NAME}`,
    subject: NAME,
    author: drafter || company.name || identity.department,
    company: company.name,
    keywords: [identity.title, identity.department, NAME].filter((word) => word !== ''),
    fileName: fileName(identity.title, NAME),
    header: [company.name, control.number, control.edition && `版本${control.edition}`, control.secrecy]
      .filter((word) => word !== '')
      .join('　'),
  };
}

/** A column of a table; `share` is its part of the width. */
export function column(title: string, share: number, align: Column['align'] = 'start'): Column {
  return { title, share, align };
}

function position({ identity, reporting }: JobDescription): Block[] {
  return chart(
    [taken('reporting/superior', reporting.superior)],
    taken('identity/title', identity.title),
    subordinates(reporting),
  );
}

/** The posts that report to this one, each with its number of people. */
export function subordinates({ subordinates: all }: JobDescription['reporting']): Words[] {
  return all.map(({ id, title, count }) => {
    const words = taken(`reporting/subordinates/${id}/title`, title);
    return words.length === 0
      ? words
      : [...words, ...told(`reporting/subordinates/${id}/count`, amount(count, '人'))];
  });
}

function identification({ identity, reporting, control }: JobDescription): Block[] {
  const of = (key: 'title' | 'code' | 'industry' | 'family' | 'grade' | 'payGrade' | 'holder'): Words =>
    taken(`identity/${key}`, identity[key]);
  return facts([
    fact('岗位名称', of('title')),
    fact('岗位编号', of('code')),
    fact(
      '所属部门',
      joined(
        [taken('identity/department', identity.department), taken('identity/section', identity.section)],
        '／',
      ),
    ),
    fact('直接上级', taken('reporting/superior', reporting.superior)),
    fact('所属行业', of('industry')),
    fact('岗位序列', of('family')),
    fact('职级', of('grade')),
    fact('薪级', of('payGrade')),
    fact('岗位定员', told('identity/headcount', amount(identity.headcount, '人'))),
    fact('现编人数', told('identity/currentHeadcount', amount(identity.currentHeadcount, '人'))),
    fact('工作地点', joined(lines('identity/locations', identity.locations), '、')),
    fact('用工形式', employment(identity)),
    fact('任职者', of('holder')),
    fact('直接下级', joined(subordinates(reporting), '、')),
    fact('间接下级', told('reporting/indirectSubordinates', amount(reporting.indirectSubordinates, '人'))),
    fact('代理人', taken('reporting/deputy', reporting.deputy)),
    fact('可轮换岗位', taken('reporting/rotation', reporting.rotation)),
    fact('晋升方向', taken('reporting/promotion', reporting.promotion)),
    fact('文件编号', taken('control/number', control.number)),
    fact('版本号', taken('control/edition', control.edition)),
    fact('编制日期', told('control/drafted', date(control.drafted))),
    fact('修订日期', told('control/revised', date(control.revised))),
    fact('生效日期', told('control/effective', date(control.effective))),
    fact('下次复审', told('control/nextReview', date(control.nextReview))),
    fact('密级', taken('control/secrecy', control.secrecy)),
    fact('份数', told('control/copies', amount(control.copies, '份'))),
  ]);
}

/** The table of duties with standards, shares of responsibility and weights. */
function duties(job: JobDescription): Block[] {
  return table(
    [
      column('领域', 13, 'center'),
      column('职责与标准', 64),
      column('责任', 8, 'center'),
      column('权重', 8, 'center'),
    ],
    writtenDuties(job).map(({ id, area, text, children, measures, weight, responsibility }) => {
      const path = `duties/${id}`;
      const standards = joined(lines(`${path}/measures`, measures), '；');
      return [
        taken(`${path}/area`, area),
        [
          ...prose(taken(`${path}/text`, text)),
          ...list(lines(`${path}/children`, children).map((words) => item(words))),
          ...(standards.length > 0 ? [paragraph({ text: '衡量标准：', strong: true }, ...standards)] : []),
        ],
        told(`${path}/responsibility`, responsibility === null ? '' : RESPONSIBILITY[responsibility]),
        told(`${path}/weight`, amount(weight, '%')),
      ];
    }),
    { numbered: '序号' },
  );
}

function requirements({ requirements: all }: JobDescription): Block[] {
  const kinds = Object.keys(REQUIREMENT) as (keyof typeof REQUIREMENT)[];
  return table(
    [column('项目', 14, 'center'), column('必备条件', 50), column('优先条件', 36)],
    kinds.flatMap((kind) => {
      const of = (necessity: 'must' | 'prefer') =>
        lines(
          'requirements',
          all.filter((each) => each.kind === kind && each.necessity === necessity),
        ).map((words) => paragraph(...words));
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
        .map(({ id, name, target, formula, source, period, weight }) => {
          const path = `indicators/${id}`;
          return [
            taken(`${path}/name`, name),
            taken(`${path}/target`, target),
            taken(`${path}/formula`, formula),
            taken(`${path}/source`, source),
            taken(`${path}/period`, period),
            told(`${path}/weight`, amount(weight, '%')),
          ];
        }),
    ),
    ...facts([
      fact('考核主体', taken('appraisal/by', appraisal.by)),
      fact('结果应用', taken('appraisal/use', appraisal.use)),
    ]),
  ];
}

function authority({ authority: all }: JobDescription): Block[] {
  return table(
    [column('权限', 14, 'center'), column('内容', 86)],
    all
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, kind, text }) => [
        told(`authority/${id}/kind`, AUTHORITY[kind]),
        taken(`authority/${id}/text`, text),
      ]),
  );
}

function relations({ relations: { internal, external } }: JobDescription): Block[] {
  const rows = (side: 'internal' | 'external', name: string, all: readonly Relation[]) =>
    all
      .filter(({ party }) => party.trim() !== '')
      .map(({ id, party, matter, frequency, method }) => {
        const path = `relations/${side}/${id}`;
        return [
          name,
          taken(`${path}/party`, party),
          taken(`${path}/matter`, matter),
          taken(`${path}/frequency`, frequency),
          taken(`${path}/method`, method),
        ];
      });
  return table(
    [
      column('范围', 10, 'center'),
      column('对象', 20),
      column('事项', 34),
      column('频率', 18, 'center'),
      column('方式', 18, 'center'),
    ],
    [...rows('internal', '内部', internal), ...rows('external', '外部', external)],
  );
}

/** The form of working conditions. */
function conditions({ conditions: c }: JobDescription): Block[] {
  return facts([
    fact('工作时间', taken('conditions/hours', c.hours)),
    fact('出差', taken('conditions/travel', c.travel)),
    fact('工作环境', taken('conditions/environment', c.environment)),
    fact('危害因素', taken('conditions/hazards', c.hazards)),
    fact('防护措施', taken('conditions/protection', c.protection)),
    fact('体力要求', taken('conditions/physical', c.physical)),
    fact('工具设备', taken('conditions/equipment', c.equipment)),
  ]);
}

/** The lines to sign. */
export function signatures({ control }: JobDescription): Block[] {
  if (control.signatures.length === 0) return [];
  return [
    {
      kind: 'signatures',
      titles: ['签署人', '签字', '日期'],
      lines: control.signatures.map(({ id, role, name, date: day }) => ({
        role: SIGNATURE[role],
        name: taken(`control/signatures/${id}/name`, name),
        date: told(`control/signatures/${id}/date`, date(day)),
      })),
    },
  ];
}

function revisions({ control }: JobDescription): Block[] {
  return table(
    [
      column('版本', 10, 'center'),
      column('日期', 22, 'center'),
      column('条款', 18),
      column('修订原因', 34),
      column('修订人', 16, 'center'),
    ],
    control.revisions.map(({ id, version, date: day, clause, reason, by }) => {
      const path = `control/revisions/${id}`;
      return [
        taken(`${path}/version`, version),
        told(`${path}/date`, date(day)),
        taken(`${path}/clause`, clause),
        taken(`${path}/reason`, reason),
        taken(`${path}/by`, by),
      ];
    }),
  );
}
