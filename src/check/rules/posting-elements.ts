import { SIGN } from '#text/fold.ts';
import { reading } from '../places.ts';
import type { CheckedDocument, CheckedField, CheckedText, Part } from '../prepare.ts';
import type { DocumentHit } from '../rule.ts';
import { defineRule } from '../rule.ts';

/** Something the law wants in a posting: where it belongs, and how to tell that it is there. */
interface Element {
  readonly name: string;
  readonly path: string;
  /** Whether a field of its own holds it. */
  readonly given: (document: CheckedDocument) => boolean;
  /** Words one of which a text that says it holds. */
  readonly words: readonly string[];
  /** How a text says it; read in `parts`. */
  readonly said: RegExp;
  readonly parts: readonly Part[];
  readonly advice: string;
  /** ISO date from which it is asked for, where it came later than the rest. */
  readonly since?: string;
}

const ANYWHERE: readonly Part[] = [
  'title',
  'purpose',
  'requirements',
  'conditions',
  'pay',
  'benefits',
  'company',
  'posting',
  'leftover',
];

const ELEMENTS: readonly Element[] = [
  {
    name: '单位基本情况',
    path: 'company/name',
    given: ({ job: { company } }) => company.name.trim() !== '' || company.intro.trim() !== '',
    words: [
      '公司',
      '集团',
      '我店',
      '本店',
      '我院',
      '本院',
      '我校',
      '本校',
      '我司',
      '本司',
      '事务所',
      '合作社',
      '成立于',
    ],
    said: /有限公司|集团|公司(?:简介|介绍|成立|创立|创建|位于|是一家|主营|总部)|(?:我|本)(?:公司|店|院|校|司)|事务所|合作社|成立于/,
    parts: ['leftover', 'purpose', 'benefits'],
    advice: '写单位名称、主营业务和规模。',
  },
  {
    name: '招聘人数',
    path: 'identity/openings',
    given: ({ job: { identity } }) => identity.openings !== null,
    words: ['名', '人', '位'],
    said: /(?:招|聘|缺|需求)[^。；;\n]{0,14}(?:\d{1,4}|[一二两三四五六七八九十若干]{1,3})\s?(?:人|位)|人数\s?[:：]?\s?(?:\d|[一二两三四五六七八九十若不])|[男女][性士生]?\s?\d{1,3}\s?人|(?:\d{1,4}|[一二两三四五六七八九十若干数多]{1,3})\s?名(?!义|称|单|额以|录)/,
    parts: ANYWHERE,
    advice: '写这个岗位招几人。',
  },
  {
    name: '工作内容',
    path: 'duties',
    given: ({ job: { duties } }) => duties.some(({ text }) => text.trim() !== ''),
    words: ['职责', '工作内容', '负责', '从事'],
    said: /(?:岗位职责|工作内容|工作职责|职责描述)[:：\s]?[^。\n]{6}|(?:(?<!认真|尽职|踏实|工作|细致|高度)负责(?![任心人])|从事(?!过))[一-龥a-z\d][^，。；;\n]{3}/,
    parts: ['leftover', 'purpose', 'requirements', 'posting', 'pay', 'conditions'],
    advice: '写做什么、对谁做、做到什么程度。',
  },
  {
    name: '招聘条件',
    path: 'requirements',
    given: ({ job: { requirements } }) => requirements.some(({ text }) => text.trim() !== ''),
    words: ['要求', '条件', '资格', '经验', '学历', '专业', '优先', '最好', '吃苦', '岁', '服从'],
    said: /(?:任职要求|岗位要求|招聘条件|任职资格)[:：\s]?[^。\n]{4}|(?:经验|学历|专业|条件)(?:不限|以上)|要求[:：]?[^。；;\n]{0,6}(?:\d{2}|[男女有会能]|身体|学历|具备|熟|性格|责任|服从|大专|本科|态度|做事)|(?:大专|本科|高中|中专)(?:及|或)?以上|优先|最好[有会能是]|[有年](?:以上)?[^，。；;\n]{0,8}经验|无(?:需)?经验|吃苦耐劳|\d\s?周?岁(?:以[下内上]|左右|之间)|服从(?:公司)?(?:管理|安排)/,
    parts: ['title', 'leftover', 'duties', 'purpose', 'posting', 'pay', 'conditions', 'benefits', 'company'],
    advice: '写学历、经验和技能的要求；不限的写「不限」。',
  },
  {
    name: '工作地点',
    path: 'identity/locations',
    given: ({ job: { identity, company } }) =>
      identity.locations.some(({ text }) => text.trim() !== '') || company.address.trim() !== '',
    words: ['地', '位于', '市', '区', '县', '城市'],
    said: /(?:工作|上班|办公|公司|单位|面试|服务)?(?:地点|地址|城市)\s?[:：]|(?:工作|办公|上班)地点|(?:位于|坐落于?|驻地|地处)[^，。；;\n]{2,20}|(?:市|区|县)[\u4e00-\u9fff]{1,8}(?:路|街|大道|号|园|广场|大厦|镇)/,
    parts: ANYWHERE,
    advice: '写到城市和区，有多处的逐一列出。',
  },
  {
    name: '基本劳动报酬',
    path: 'pay/min',
    given: ({ job: { pay } }) => pay.min !== null || pay.max !== null,
    words: ['元', '块', '千', '万', '薪', '工资', '收入', '待遇', '报酬'],
    said: /\d\s?(?:元|块|[kw](?![a-z])|千|万)(?:\s?[/每]\s?(?:月|年|天|日|小时|时|件))?|(?:底薪|工资|月薪|薪资|薪酬|年薪|收入|待遇|报酬)[^。；;\n]{0,10}\d{3,6}|(?<![\d-])(?!20\d\d)\d{4,6}\s?(?:[-—~～至到]|\/)|(?:底薪|工资|月薪)[^。；;\n]{0,6}[一二三四五六七八九两]千/,
    parts: ['pay', 'benefits', 'posting', 'requirements', 'title', 'leftover', 'conditions'],
    advice: '写税前月薪的范围或基本工资，只写「面议」不算。',
  },
  {
    name: '有效期限',
    path: 'posting/validThrough',
    given: ({ job: { posting } }) => posting.validThrough !== '',
    words: ['有效', '截止', '招满', '时间', '长期'],
    said: /(?:有效期|截止|招满(?:为止|即止)|报名时间|招聘时间|长期(?:招聘|有效))/,
    parts: ANYWHERE,
    advice: '网上发布的要写截止日期，或者及时更新。',
    since: '2026-01-13',
  },
];

/** Pay may be said in digits alone. */
const hasDigits = ({ folded }: CheckedText): boolean => (folded.signs & SIGN.digit) !== 0;

const saidIn = ELEMENTS.map(({ said }) => reading((text) => said.test(text)));

export const postingElements = defineRule({
  id: 'posting-elements',
  theme: 'compliance',
  level: 'warning',
  fields: 'all',
  uses: ['posting'],
  title: '招聘启事缺少法定要素',
  why: '人力资源市场暂行条例第二十四条要求写明单位情况、人数、条件、内容、地点和基本劳动报酬。',
  advice: '把缺的一项补上；网上发布的，还要标明有效期限或者及时更新。',
  effectiveFrom: '2018-10-01',
  sources: ['hr-market-regulation#24', 'five-ministry-posting-notice-2026'],
  find: {
    kind: 'document',
    literals: ELEMENTS.flatMap(({ words }) => words),
    when: () => true,
    sources: ELEMENTS.map(({ words }) => words.join('|')),
    run: function* (document, here, may): Iterable<DocumentHit> {
      for (const [index, { name, path, given, parts, advice, since = '' }] of ELEMENTS.entries()) {
        const says = saidIn[index];
        if (given(document) || !says || document.today < since) continue;
        const bit = 1 << index;
        const isSaid = (field: CheckedField): boolean => parts.includes(field.part) && says(field);
        if (here.fields.some((field, at) => ((may[at] as number) & bit) !== 0 && isSaid(field))) continue;
        if (path === 'pay/min' && document.fields.some((field) => hasDigits(field) && isSaid(field)))
          continue;
        yield {
          path,
          span: [0, 0],
          detail: `缺少「${name}」：${advice}`,
          ...(since !== '' && { level: 'hint' as const }),
        };
      }
    },
  },
  examples: {
    bad: [
      {
        job: {
          identity: { openings: 2, locations: ['杭州'] },
          company: { name: '青禾机电' },
          duties: ['受理报修'],
          requirements: ['大专及以上'],
          posting: { validThrough: '2026-08-31' },
          pay: { note: '薪资面议' },
        },
      },
      {
        job: {
          identity: { openings: 2, locations: ['杭州'] },
          duties: ['受理报修'],
          requirements: ['大专及以上'],
          posting: { validThrough: '2026-08-31' },
          pay: { min: 6000, max: 8000 },
        },
      },
      {
        job: {
          company: { name: '青禾机电' },
          identity: { openings: 2, locations: ['杭州'] },
          duties: ['受理报修'],
          requirements: ['大专及以上'],
          pay: { min: 6000, max: 8000 },
        },
      },
    ],
    good: [
      {
        job: {
          company: { name: '青禾机电' },
          identity: { openings: 2, locations: ['杭州'] },
          duties: ['受理报修'],
          requirements: ['大专及以上'],
          posting: { validThrough: '2026-08-31' },
          pay: { min: 6000, max: 8000 },
        },
      },
      {
        job: {
          duties: ['受理报修'],
          requirements: ['大专及以上'],
          leftover: ['青禾机电有限公司诚聘维修员2名', '工作地点：杭州市滨江区', '月薪6000-8000元，招满为止'],
        },
      },
      {
        job: {
          company: { name: '青禾机电' },
          identity: { openings: 2, locations: ['杭州'] },
          duties: ['受理报修'],
          requirements: ['大专及以上'],
          pay: { min: 6000, max: 8000 },
        },
        today: '2025-06-01',
      },
      {
        job: {
          company: { name: '青禾机电' },
          identity: { openings: 2, locations: ['杭州'] },
          duties: ['受理报修'],
          requirements: ['大专及以上'],
          posting: { validThrough: '2026-08-31' },
          leftover: ['5000-8000/月'],
        },
      },
      { job: {}, use: 'specification' },
    ],
  },
});
