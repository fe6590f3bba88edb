import { assemble, type Content, type Library } from '#library/library.ts';
import { type Role, roleSchema } from '#library/role.ts';

/** What a role of the samples says differently. */
export type RolePart = Partial<
  Pick<Role, 'title' | 'level' | 'industry' | 'family' | 'published' | 'updated' | 'rating'>
> & {
  readonly function?: string;
  readonly topics?: readonly string[];
  readonly indicators?: readonly string[];
  readonly areas?: readonly string[];
  readonly experience?: string;
  readonly weights?: readonly number[];
};

/** A role that differs from a plain one in the parts given. */
export function sampleRole({
  topics = ['回访'],
  indicators = [],
  areas,
  experience,
  weights,
  ...rest
}: RolePart): Role {
  const names = areas ?? ['受理', '派工', '回访', '统计'];
  return roleSchema.parse({
    title: '售后专员',
    function: 'after-sales',
    level: 'specialist',
    industry: 'hvac',
    family: 'service',
    summary: '受理报修，派工，回访。',
    published: '2026-03-01',
    updated: '2026-03-01',
    rating: 3,
    department: '售后服务部',
    superior: '售后主管',
    purpose: '让报修有人管。',
    duties: names.map((area, index) => ({
      area,
      text: `每天完成${area}`,
      weight: weights?.[index] ?? 100 / names.length,
    })),
    requirements: [
      { kind: 'education', text: '大专及以上学历' },
      { kind: 'experience', text: experience ?? '1年以上客服经验' },
      { kind: 'skill', text: '会用Excel' },
      { kind: 'skill', necessity: 'prefer', text: '会用SAP' },
    ],
    relations: { internal: [], external: [] },
    topics: topics.map((name) => ({ name, words: [name] })),
    indicators: indicators.map((indicator) => ({ indicator, target: '≥95%' })),
    ...rest,
  });
}

const entry = (name: string, order: number) => ({ name, summary: `${name}。`, order });

/** Content with the roles given, by id. */
export function sampleContent(roles: Readonly<Record<string, RolePart>>): Content {
  return {
    functions: { sales: entry('销售', 1), 'after-sales': entry('售后服务', 0) },
    levels: { specialist: entry('专员', 0), supervisor: entry('主管', 1), manager: entry('经理', 2) },
    industries: { hvac: entry('暖通', 0), appliance: entry('家电', 1) },
    roles: Object.fromEntries(Object.entries(roles).map(([id, part]) => [id, sampleRole(part)])),
    collections: {},
    indicators: {
      'revisit-rate': {
        name: '回访率',
        aliases: ['回访完成率'],
        definition: '已回访的占应回访的比例。',
        formula: '已回访数÷应回访数×100%',
        unit: '%',
        direction: 'up',
        period: '月',
        source: 'CRM',
        caution: '',
        functions: ['after-sales'],
      },
    },
    sources: {
      'labour-law': {
        title: '中华人民共和国劳动法',
        short: '劳动法',
        kind: 'law',
        issuer: '全国人大常委会',
        effective: '1995-01-01',
        amended: null,
        until: null,
        url: null,
        verified: 'text',
        says: '总的规定。',
        articles: {
          '13': { says: '男女平等。', penalty: '' },
          '9': { says: '第九条。', penalty: '罚。' },
          '13-1': { says: '之一。', penalty: '' },
        },
      },
    },
  };
}

/** A library with the roles given, by id. */
export function sampleLibrary(roles: Readonly<Record<string, RolePart>>): Library {
  return assemble(sampleContent(roles));
}
