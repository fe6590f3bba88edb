import type { Block, Words } from '#document/block.ts';
import {
  fact,
  facts,
  joined,
  numbered,
  paragraph,
  plain,
  prose,
  section,
  table,
  taken,
  textOf,
  told,
} from '#document/build.ts';
import type { Template } from '#document/template.ts';
import type { JobDescription, Relation } from '#model/job-description.ts';
import { column, signatures, specificationFile, subordinates } from './specification.ts';
import { AUTHORITY, amount, date, employment, lines, writtenDuties } from './words.ts';

/** 岗位说明书 on two pages: what the full form says of the post itself, points and conditions run on; no records, no drawing. */
export const compact: Template<JobDescription> = {
  id: 'compact',
  name: '岗位说明书（简版）',
  build: (job) => ({
    ...specificationFile(job),
    blocks: [
      { kind: 'title', words: plain('岗位说明书') },
      ...numbered([
        ...section('基本信息', identification(job)),
        ...section('岗位职责', duties(job)),
        ...section('任职资格', requirements(job)),
        ...section('考核指标', indicators(job)),
        ...section('权限与工作关系', standing(job)),
        ...section('工作条件', prose(conditions(job))),
        ...section('签署确认', signatures(job)),
      ]),
    ],
  }),
};

function identification({ identity, reporting, purpose, control }: JobDescription): Block[] {
  return facts([
    fact('岗位名称', taken('identity/title', identity.title)),
    fact('岗位编号', taken('identity/code', identity.code)),
    fact('所属部门', taken('identity/department', identity.department)),
    fact('直接上级', taken('reporting/superior', reporting.superior)),
    fact('职级', taken('identity/grade', identity.grade)),
    fact('岗位定员', told('identity/headcount', amount(identity.headcount, '人'))),
    fact('工作地点', joined(lines('identity/locations', identity.locations), '、')),
    fact('用工形式', employment(identity)),
    fact('晋升方向', taken('reporting/promotion', reporting.promotion)),
    fact('生效日期', told('control/effective', date(control.effective))),
    fact('直接下级', joined(subordinates(reporting), '、')),
    fact('岗位目的', taken('purpose', purpose)),
  ]);
}

/** The table of duties: second-level points follow in the same paragraph, numbered. */
function duties(job: JobDescription): Block[] {
  return table(
    [column('领域', 13, 'center'), column('职责与标准', 72), column('权重', 8, 'center')],
    writtenDuties(job).map(({ id, area, text, children, measures, weight }) => {
      const path = `duties/${id}`;
      const points = lines(`${path}/children`, children);
      const standards = joined(lines(`${path}/measures`, measures), '；');
      return [
        taken(`${path}/area`, area),
        [
          ...prose(runOn(taken(`${path}/text`, text), points)),
          ...(standards.length > 0 ? [paragraph({ text: '衡量标准：', strong: true }, ...standards)] : []),
        ],
        told(`${path}/weight`, amount(weight, '%')),
      ];
    }),
    { numbered: '序号' },
  );
}

/** Words with their points behind them, numbered where there are several. */
function runOn(words: Words, points: readonly Words[]): Words {
  if (points.length > 1) {
    return [...words, ...points.flatMap((point, index) => [{ text: `（${index + 1}）` }, ...point])];
  }
  const [point = []] = points;
  return /[。；：！？]$/.test(textOf(words)) ? [...words, ...point] : joined([words, point], '；');
}

/** Working conditions, one after another. */
function conditions({ conditions: c }: JobDescription): Words {
  const labelled = (label: string, key: keyof JobDescription['conditions']): Words => {
    const words = taken(`conditions/${key}`, c[key]);
    return words.length === 0 ? [] : [{ text: `${label}：`, strong: true }, ...words];
  };
  return joined(
    [
      labelled('工作时间', 'hours'),
      labelled('出差', 'travel'),
      labelled('工作环境', 'environment'),
      labelled('危害因素', 'hazards'),
      labelled('防护措施', 'protection'),
      labelled('体力要求', 'physical'),
      labelled('工具设备', 'equipment'),
    ],
    '；',
  );
}

/** Musts and wishes, one after another in a row each. */
function requirements({ requirements: all }: JobDescription): Block[] {
  const of = (necessity: 'must' | 'prefer'): Words =>
    joined(
      lines(
        'requirements',
        all.filter((each) => each.necessity === necessity),
      ),
      '；',
    );
  return facts([fact('必备条件', of('must')), fact('优先条件', of('prefer'))]);
}

/** The table of KPIs: what is measured, how much, when. */
export function indicators({ indicators: all }: JobDescription): Block[] {
  return table(
    [
      column('指标', 34),
      column('目标值', 30, 'center'),
      column('周期', 18, 'center'),
      column('权重', 18, 'center'),
    ],
    all
      .filter(({ name }) => name.trim() !== '')
      .map(({ id, name, target, period, weight }) => [
        taken(`indicators/${id}/name`, name),
        taken(`indicators/${id}/target`, target),
        taken(`indicators/${id}/period`, period),
        told(`indicators/${id}/weight`, amount(weight, '%')),
      ]),
  );
}

function standing({ authority, relations }: JobDescription): Block[] {
  const powers = authority.map(({ id, kind, text }): Words => {
    const words = taken(`authority/${id}/text`, text);
    return words.length === 0
      ? []
      : [...told(`authority/${id}/kind`, AUTHORITY[kind]), { text: '：' }, ...words];
  });
  const partners = (side: 'internal' | 'external', all: readonly Relation[]): Words =>
    joined(
      all.map(({ id, party, matter }) => {
        const path = `relations/${side}/${id}`;
        const about = taken(`${path}/matter`, matter);
        const whom = taken(`${path}/party`, party);
        return about.length === 0 || whom.length === 0
          ? whom
          : [...whom, { text: '（' }, ...about, { text: '）' }];
      }),
      '；',
    );
  return facts([
    fact('权限', joined(powers, '；')),
    fact('内部', partners('internal', relations.internal)),
    fact('外部', partners('external', relations.external)),
  ]);
}
