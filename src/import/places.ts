import type { AuthorityKind, EmploymentType, SignatureRole } from '#model/job-description.ts';
import { duty } from '#model/job-description.ts';
import type { Path } from '#model/path.ts';
import { readResponsibility, wholeText } from './cells.ts';
import { isMeasures, separate, splitMeasures } from './fields/measures.ts';
import { readCount, readDate, readMonths, readPercent } from './fields/numbers.ts';
import { readPay } from './fields/pay.ts';
import { isPreference, kindOfRequirement } from './fields/requirement.ts';
import type { JobDraft } from './job-draft.ts';
import type { Part, Point } from './result.ts';

/** Puts a point's words into the document; gives the path of the field or entry that holds all of them, or null where none can. */
export type Place = (job: JobDraft, point: Point) => Path | null;

type Group = {
  -readonly [K in keyof JobDraft]: JobDraft[K] extends Record<string, unknown> ? K : never;
}[keyof JobDraft];

/** A field of running text; several points stand in it one below the other. */
function text<G extends Group>(group: G, key: keyof JobDraft[G] & string): Place {
  return (job, point) => {
    const fields = job[group] as Record<string, unknown>;
    const before = fields[key];
    const added = wholeText(point);
    fields[key] =
      typeof before === 'string' && before !== '' && before !== added ? `${before}\n${added}` : added;
    return `${group}/${key}`;
  };
}

/** A field that holds one short text; another one finds no place. */
function single<G extends Group>(group: G, key: keyof JobDraft[G] & string, most = 60): Place {
  return (job, point) => {
    const fields = job[group] as Record<string, unknown>;
    const added = wholeText(point);
    if (added.length > most || (fields[key] !== '' && fields[key] !== added)) return null;
    fields[key] = added;
    return `${group}/${key}`;
  };
}

function number<G extends Group>(group: G, key: keyof JobDraft[G] & string, read = readCount): Place {
  return (job, point) => {
    const fields = job[group] as Record<string, unknown>;
    const value = read(wholeText(point));
    if (value === null || (fields[key] !== null && fields[key] !== value)) return null;
    fields[key] = value;
    return `${group}/${key}`;
  };
}

function dateIn<G extends Group>(group: G, key: keyof JobDraft[G] & string): Place {
  return (job, point) => {
    const fields = job[group] as Record<string, unknown>;
    const value = readDate(wholeText(point));
    if (value === null || (fields[key] !== '' && fields[key] !== value)) return null;
    fields[key] = value;
    return `${group}/${key}`;
  };
}

/** What forms of employment are called. */
export const EMPLOYMENT: readonly (readonly [EmploymentType, RegExp])[] = [
  ['intern', /^实习生?$/],
  ['part-time', /^(?:兼职|非全日制|小时工|钟点工)$/],
  ['dispatch', /^(?:劳务派遣|派遣)$/],
  ['contract', /^(?:项目合同|项目制|合同工|外包)$/],
  ['temporary', /^(?:短期|临时|临时工|季节工|寒假工|暑假工)$/],
  ['full-time', /^(?:全职|全日制|正式|正式工|正式员工|社招|校招|劳动合同)$/],
];

/** A post with the number wanted behind its name: 客服专员3名, 维修工（2人）. */
const POST_WITH_NUMBER =
  /^([^，,、；;]{1,29}?[^，,、；;等约共\d\s（(])\s?[（(]?\s?((?:\d{1,3}|[一二两三四五六七八九十]{1,2})\s?[名人位])[)）]?$/u;

/** A title with its number (维修工（3人）, 维修工×3, 维修工三人); a Han numeral without a unit belongs to the title. */
const SUBORDINATES =
  /^(.*?)[（(\s×x*]*(\d{1,4}|[一二两三四五六七八九十]{1,3}(?=\s?[人名个]))\s?[人名个]?[)）]?$/u;

/** What tells kinds of authority apart; every other is a suggestion. */
export const AUTHORITY: readonly (readonly [AuthorityKind, RegExp])[] = [
  ['veto', /否决/],
  ['finance', /财务|费用|资金|预算|采购额|\d\s*万?元|支出|报销/],
  ['personnel', /人事|人员|任免|录用|奖惩|考核权|下属|下级|员工/],
  ['approve', /审批|批准|决定|决策|核准|签批/],
  ['review', /审核|审查|复核|检查|监督/],
  ['information', /信息|知情|查阅|资料|数据/],
];

const SIGNERS: readonly (readonly [SignatureRole, RegExp])[] = [
  ['holder', /任职|员工|本人/],
  ['hr', /人力资源|人事|hr/i],
  ['drafter', /编制|编写|拟|制表|起草/],
  ['manager', /主管|上级|部门|审核/],
  ['approver', /批|核准|总经理/],
];

/** An indicator and its target: 及时率≥95%. */
const TARGET = /^(.{2,20}?)\s*([≥≤＞＜>=<].+|(?<=率)\d[\d.]*\s?[%％].*)$/su;

/** Labels that say by which way a number reaches someone. */
const CHANNEL = /微信|qq|传真|电话|手机|热线|邮箱|邮件/i;

/** Where each part goes. */
export const PLACES: Readonly<Record<Part, Place>> = {
  duty: (job, { id, text: said, children, cells }) => {
    const { text: words, measures } = splitMeasures(said);
    const inColumn = cells?.['measures'] ? separate(cells['measures']) : [];
    const last = children.filter((child) => isMeasures(child.text));
    const area = cells?.['area'] ?? '';
    job.duties.push({
      ...duty(id, words === '' ? area : words),
      area: words === '' ? '' : area,
      weight: cells?.['weight'] ? readPercent(cells['weight']) : null,
      responsibility: readResponsibility(cells?.['responsibility'] ?? ''),
      measures: [...measures, ...last.flatMap((child) => separate(child.text)), ...inColumn].map(
        (measure, index) => ({
          id: `m${index + 1}`,
          text: measure,
        }),
      ),
      children: children
        .filter((child) => !last.includes(child))
        .map((child) => ({ id: child.id, text: wholeText(child) })),
    });
    return `duties/${id}`;
  },
  requirement: (job, point) => {
    const said = wholeText(point);
    job.requirements.push({
      id: point.id,
      text: said,
      kind: kindOfRequirement(labelled(point)),
      necessity: isPreference(said) ? 'prefer' : 'must',
    });
    return `requirements/${point.id}`;
  },
  preferred: (job, point) => {
    job.requirements.push({
      id: point.id,
      text: wholeText(point),
      kind: kindOfRequirement(labelled(point)),
      necessity: 'prefer',
    });
    return `requirements/${point.id}`;
  },
  title: (job, point) => {
    // A sentence that follows a heading such as 招聘 is no name.
    if (point.text.length > 20 && /[，。；]/.test(point.text)) return null;
    const [, title, said] = POST_WITH_NUMBER.exec(point.text) ?? [];
    const openings = said === undefined ? null : readCount(said);
    if (title === undefined || openings === null || job.identity.openings !== null) {
      return single('identity', 'title')(job, point);
    }
    const path = single('identity', 'title')(job, { ...point, text: title });
    if (path !== null) job.identity.openings = openings;
    return path === null ? null : 'identity';
  },
  code: single('identity', 'code'),
  department: (job, point) => {
    const [, department = point.text, section] = /^(.{2,20}?)\s*[／/]\s*(.{2,20})$/.exec(point.text) ?? [];
    if (section !== undefined && job.identity.section === '') job.identity.section = section;
    else if (section !== undefined) return null;
    return single('identity', 'department')(job, { ...point, text: department });
  },
  section: single('identity', 'section'),
  family: (job, point) => {
    const { identity } = job;
    const said = wholeText(point);
    identity.family = identity.family === '' ? said : `${identity.family}、${said}`;
    return 'identity/family';
  },
  grade: single('identity', 'grade'),
  'pay-grade': single('identity', 'payGrade'),
  industry: single('identity', 'industry'),
  headcount: number('identity', 'headcount'),
  'current-headcount': number('identity', 'currentHeadcount'),
  openings: number('identity', 'openings'),
  place: (job, point) => {
    const said = wholeText(point);
    const cities = said.split(/[、，,;；/／]/).map((city) => city.trim());
    const isList = cities.length > 1 && cities.every((city) => city !== '' && city.length <= 8);
    for (const [index, city] of (isList ? cities : [said]).entries()) {
      job.identity.locations.push({ id: isList ? `${point.id}-${index + 1}` : point.id, text: city });
    }
    return 'identity/locations';
  },
  employment: (job, point) => {
    const said = wholeText(point).trim();
    const kind = EMPLOYMENT.find(([, names]) => names.test(said))?.[0];
    if (!kind || job.identity.employment !== null) return null;
    job.identity.employment = kind;
    return 'identity/employment';
  },
  holder: single('identity', 'holder'),
  superior: single('reporting', 'superior'),
  subordinates: (job, point) => {
    const parts = wholeText(point)
      .split(/[、，,；;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    for (const [index, part] of parts.entries()) {
      const [, title = part, said] = SUBORDINATES.exec(part) ?? [];
      job.reporting.subordinates.push({
        id: `${point.id}-${index + 1}`,
        title: title.trim(),
        count: said === undefined ? null : readCount(said),
      });
    }
    return 'reporting/subordinates';
  },
  'indirect-subordinates': number('reporting', 'indirectSubordinates'),
  deputy: single('reporting', 'deputy'),
  rotation: text('reporting', 'rotation'),
  promotion: text('reporting', 'promotion'),
  purpose: (job, point) => {
    const said = wholeText(point);
    job.purpose = job.purpose === '' ? said : `${job.purpose}\n${said}`;
    return 'purpose';
  },
  indicator: (job, point) => {
    const { id, text: name, cells, children } = point;
    const several = cells || children.length > 0 ? [] : name.split(/[；;]\s*/);
    if (several.length > 1 && several.every((each) => TARGET.test(each))) {
      for (const [index, each] of several.entries()) {
        PLACES.indicator(job, { ...point, id: `${id}-${index + 1}`, text: each });
      }
      return 'indicators';
    }
    const whole = [name, ...children.map((child) => child.text)].join('\n');
    const [, named, target] = cells
      ? []
      : (/^([^：:≥≤=]{2,20}?)\s*[：:]\s*(.+)$/su.exec(whole) ?? TARGET.exec(whole) ?? []);
    job.indicators.push({
      id,
      name: named ?? whole,
      target: cells?.['target'] ?? target ?? '',
      formula: cells?.['formula'] ?? '',
      source: cells?.['source'] ?? '',
      period: cells?.['period'] ?? '',
      weight: cells?.['weight'] ? readPercent(cells['weight']) : null,
    });
    return `indicators/${id}`;
  },
  appraiser: single('appraisal', 'by'),
  'appraisal-use': text('appraisal', 'use'),
  authority: (job, point) => {
    const said = wholeText(point);
    const named = `${point.cells?.['kind'] ?? ''}${point.label ?? ''}`;
    job.authority.push({
      id: point.id,
      text: said,
      kind:
        AUTHORITY.find(([, words]) => words.test(named))?.[0] ??
        AUTHORITY.find(([, words]) => words.test(said))?.[0] ??
        'suggest',
    });
    return `authority/${point.id}`;
  },
  'internal-relation': relation('internal'),
  'external-relation': relation('external'),
  hours: text('conditions', 'hours'),
  travel: text('conditions', 'travel'),
  environment: text('conditions', 'environment'),
  hazards: (job, point) => {
    const [, hazards, protection] = /^(.+?)[；;]\s*防护(?:措施)?[：:]\s*(.+)$/s.exec(wholeText(point)) ?? [];
    if (hazards === undefined || protection === undefined || job.conditions.protection !== '') {
      return text('conditions', 'hazards')(job, point);
    }
    job.conditions.protection = protection;
    text('conditions', 'hazards')(job, { ...point, text: hazards, cells: {}, children: [] });
    return 'conditions';
  },
  protection: text('conditions', 'protection'),
  physical: text('conditions', 'physical'),
  equipment: text('conditions', 'equipment'),
  pay: (job, point) => {
    const read = readPay(wholeText(point));
    if (read && job.pay.min === null && job.pay.max === null) {
      job.pay.min = read.min;
      job.pay.max = read.max;
      job.pay.months ??= read.months;
      if (read.isAll) return 'pay/min';
    }
    return text('pay', 'note')(job, point);
  },
  'pay-structure': text('pay', 'structure'),
  'pay-note': text('pay', 'note'),
  probation: (job, point) => {
    const said = wholeText(point);
    job.pay.probationMonths ??= readMonths(said);
    job.pay.probationPercent ??= readPercent(said);
    return /^\d{1,2}\s?个月$/.test(said) ? 'pay/probationMonths' : text('pay', 'note')(job, point);
  },
  contract: (job, point) => {
    const said = wholeText(point);
    job.pay.contractMonths ??= readMonths(said);
    return /^(?:\d{1,2}|[一二两三四五六])\s?(?:个月|年)$/.test(said)
      ? 'pay/contractMonths'
      : text('pay', 'note')(job, point);
  },
  benefit: (job, point) => {
    const parts = wholeText(point)
      .split(/\s*[|｜]\s*/)
      .filter((part) => part !== '');
    for (const [index, part] of parts.entries()) {
      job.benefits.push({ id: parts.length === 1 ? point.id : `${point.id}-${index + 1}`, text: part });
    }
    return parts.length === 1 ? `benefits/${point.id}` : 'benefits';
  },
  company: text('company', 'intro'),
  'company-name': single('company', 'name'),
  'company-size': single('company', 'size'),
  address: text('company', 'address'),
  published: dateIn('posting', 'publishedOn'),
  valid: dateIn('posting', 'validThrough'),
  apply: text('posting', 'apply'),
  materials: text('posting', 'materials'),
  process: text('posting', 'process'),
  contact: (job, point) => {
    // A number alone would no longer say where it reaches anyone.
    const { beside = '', text: said } = point;
    const named = CHANNEL.test(beside) ? { ...point, text: `${beside}：${said}` } : point;
    return text('posting', 'contact')(job, named);
  },
  equality: text('posting', 'equality'),
  privacy: text('posting', 'privacy'),
  number: single('control', 'number'),
  edition: single('control', 'edition'),
  drafted: dateIn('control', 'drafted'),
  revised: dateIn('control', 'revised'),
  effective: dateIn('control', 'effective'),
  'next-review': dateIn('control', 'nextReview'),
  secrecy: single('control', 'secrecy'),
  copies: number('control', 'copies'),
  signature: (job, point) => {
    const { text: said, beside = '', label = beside, cells } = point;
    // 编制：2人 is no drafter.
    if (/^编\s*制$/.test(label) && /^\d{1,3}\s?[人名]$/.test(said)) return PLACES.headcount(job, point);
    const role = SIGNERS.find(([, words]) => words.test(label))?.[0];
    const line = job.control.signatures.find((each) => each.role === role);
    const date = cells?.['date'] ? readDate(cells['date']) : null;
    const [name = ''] = said.split(/\s*(?:签[字名]?日期|日期)\s*[：:]?/);
    if (line?.name !== '' || said.length > 20 || name !== said) return null;
    line.name = said;
    if (date !== null) line.date = date;
    return `control/signatures/${line.id}`;
  },
  revision: (job, { id, text: said, cells }) => {
    const date = cells?.['date'] ? readDate(cells['date']) : null;
    job.control.revisions.push({
      id,
      version: cells?.['version'] ?? '',
      date: date ?? '',
      clause: cells?.['clause'] ?? '',
      reason: [said, cells?.['reason'] ?? ''].filter((words) => words !== '').join('；'),
      by: cells?.['by'] ?? '',
    });
    return `control/revisions/${id}`;
  },
  leftover: () => null,
};

/** The label a point stands under says what it is about even where its own words don't: 专业技能 over Excel. */
function labelled({ text: said, label = '' }: Point): string {
  return label === '' ? said : `${label}：${said}`;
}

/** 对内：财务部、质量部: which side, not with whom. */
const SIDE = /^(?:公司|企业|单位)?对?([内外])部?(?:关系|联系|联络|协调|沟通|协作)?(?:单位|部门|对象)?$/u;

function relation(side: 'internal' | 'external'): Place {
  return (job, point) => {
    const { id, text: said, cells } = point;
    const [, beside = '', listed = ''] = cells ? [] : (/^([^：:]{2,12})[：:]\s*(.+)$/su.exec(said) ?? []);
    const [, told] = SIDE.exec(beside) ?? [];
    if (told !== undefined && point.children.length === 0) {
      const to = told === '外' ? 'external' : 'internal';
      for (const [index, party] of listed.split(/[、，,；;]\s*/).entries()) {
        if (party !== '') relation(to)(job, { ...point, id: `${id}-${index + 1}`, text: party });
      }
      return `relations/${to}`;
    }
    const [, party, matter] = cells ? [] : (/^([^：:]{2,30})[：:]\s*(.+)$/su.exec(wholeText(point)) ?? []);
    const outside = cells?.['side'] !== undefined && /外/.test(cells['side']);
    job.relations[outside ? 'external' : side].push({
      id,
      party: party ?? (cells ? said : wholeText(point)),
      matter: cells?.['matter'] ?? matter ?? '',
      frequency: cells?.['frequency'] ?? '',
      method: cells?.['method'] ?? '',
    });
    return `relations/${outside ? 'external' : side}/${id}`;
  };
}
