import { matchesOf } from '#text/matches.ts';
import type { Span } from '../finding.ts';
import type { CheckedText } from '../prepare.ts';
import { defineRule, each, type FieldHit } from '../rule.ts';

/** What does not belong in a post's name, with what it is called. */
const NOISE: readonly (readonly [name: string, regex: RegExp])[] = [
  [
    '薪酬',
    /(?:月薪|年薪|日薪|底薪|薪资|薪酬|起薪|工资|时薪)(?![专总主管核数]|经理|福利|分析|绩效|顾问)\s?\d*[\d.,]*\s?(?:[-~—―－至到]+\s?\d[\d.]*)?\s?[kKwW万千元]*(?:\/[月年天日])?(?:以上|起)?/g,
  ],
  [
    '薪酬',
    /(?<![A-Za-z\d.])\d{1,3}(?:\.\d)?\s?[kK]?\s?[-~—―－至到]+\s?\d{1,3}(?:\.\d)?\s?[kK](?:以上|起)?(?![A-Za-z\d])/g,
  ],
  ['薪酬', /(?<![A-Za-z\d.])\d{1,3}(?:\.\d)?[kKwW万](?:以上|起|\/月|\+)?(?![A-Za-z\d])/g],
  [
    '薪酬',
    /(?<![A-Za-z\d.])\d{4,5}\s?[-~—―－至到]+\s?\d{4,5}(?:元)?(?:\/月)?|(?<![A-Za-z\d])\d{4,5}元?\/月|(?<![A-Za-z\d])[3-9]\d{3}\+|(?<![A-Za-z\d])\d{4,5}元/g,
  ],
  [
    '招聘用语',
    /急聘|诚聘|急招|诚招|高薪诚聘|高薪招聘|高薪急聘|直招|火热招聘|招聘(?!专|主|经|顾|总|管|助|师|实|负|人|与|培|运|客|流|平|会|网(?!络)|产|业|中|及|岗|HR|hr)|高薪(?!酬)|招(?=(?:汽车|网络|办公室|房产|电话|区域)?(?:销售|学徒|普工|司机|文员))/g,
  ],
  [
    '福利',
    /(?:[大单]?双休|周末双休|五险一金|[五六七]险[一二]?金?|[5-7]\s?险\s?[12]?\s?金?|包[吃住食宿]{1,2}|免费食宿|提供食宿|提供住宿|可?提成(?!专)|带薪(?:培训|学习)|年终奖|朝九晚[五六]|一对一培训|包教会|不加班|下午茶|包午晚餐|福利齐全|福利好|机会多|待遇优厚?|定期旅游)/g,
  ],
  [
    '对人的要求',
    /无需?经验(?:可培训|亦可|也可)?|经验不限|可实习|接受应届(?:生|毕业生)?|应届(?:生|毕业生)?(?:可|亦可|优先)|零基础|可培训|男女(?:不限|均可)|\d{1,2}年以上(?:经验)?/g,
  ],
  [
    '编号',
    /(?<![A-Za-z\d])[A-Z]{0,3}\d{5,}(?![\dA-Za-z])|(?<=[（(])[A-Z]{1,3}\d{4,}(?=[）)])|(?<![A-Za-z\d])[A-Z]{2,4}\d{2}-\d{2,4}(?![\dA-Za-z])/g,
  ],
  ['日期', /(?:19|20)\d{2}[年.\-/]\d{1,2}(?:[月.\-/]\d{1,2}日?)?|20\d{2}届/g],
  ['符号', /[!！★☆㊣※●◆■▲♥❤✿~～]+|[。；;]$/g],
];

interface Noise {
  readonly name: string;
  readonly span: Span;
}

/** The places of noise in a name, none of them overlapping, in order. */
function noisesIn(text: string): readonly Noise[] {
  const found: Noise[] = [];
  for (const [name, regex] of NOISE) {
    for (const match of matchesOf(regex, text)) {
      const span: Span = [match.index, match.index + match[0].trimEnd().length];
      if (span[1] <= span[0]) continue;
      if (found.some((other) => span[0] < other.span[1] && other.span[0] < span[1])) continue;
      found.push({ name, span });
    }
  }
  return found.sort((one, other) => one.span[0] - other.span[0]);
}

/** What joins the parts of a name; the plus of C++ belongs to it. */
const JOINTS = '(?:[\\s＋、,，/|·—-]|(?<![A-Za-z+])\\+)';
const EMPTY_BRACKETS = new RegExp(`[（(【[「]${JOINTS}*[）)】\\]」]`, 'g');
const AFTER_OPENING = new RegExp(`(?<=[（(【[「])${JOINTS}+`, 'g');
const BEFORE_CLOSING = new RegExp(`${JOINTS}{1,9}(?=[）)】\\]」])`, 'g');
const ENDS = new RegExp(`^${JOINTS}{1,9}|${JOINTS}{1,9}$`, 'g');

/** The name without its noise and without the joints and brackets that would be left over. */
function cleaned(text: string): string {
  let name = text;
  for (const { span } of noisesIn(text).toReversed()) name = name.slice(0, span[0]) + name.slice(span[1]);
  return name
    .replace(AFTER_OPENING, '')
    .replace(BEFORE_CLOSING, '')
    .replace(EMPTY_BRACKETS, '')
    .replace(/(?<![A-Za-z+])([+＋、/|·])[+＋、/|·]{1,9}/g, '$1')
    .replace(ENDS, '');
}

function* noises({ text }: CheckedText): Iterable<FieldHit> {
  const found = noisesIn(text);
  if (found.length === 0) return;
  const name = cleaned(text);
  const helps = /\p{L}{2}/u.test(name) && noisesIn(name).length === 0;
  for (const { name: what, span } of found) {
    yield {
      span,
      detail: `岗位名称里不写${what}。`,
      ...(helps && { fixes: [name], fixSpan: [0, text.length] }),
    };
  }
}

export const titleNoise = defineRule({
  id: 'title-noise',
  theme: 'format',
  level: { specification: 'warning', posting: 'hint' },
  fields: ['title'],
  title: '岗位名称里有杂物',
  why: '名称里夹着薪资、福利、编号和感叹号，候选人按岗位名称就搜不到，招聘网站也常因此退回；同一岗位在各份文件里也对不上。',
  advice: '名称只写岗位本身；薪酬、福利、地点和编号写到各自的栏目里。',
  sources: [],
  find: each(null, noises),
  examples: {
    bad: [
      '⟦急聘⟧售后经理',
      '售后经理（⟦8K-12K⟧）',
      '大数据开发工程师+⟦双休⟧',
      '销售代表⟦底薪2500⟧',
      '测试工程师（⟦J10053⟧）',
      '售后经理⟦！⟧',
      '⟦2026届⟧管理培训生',
    ],
    good: [
      '售后经理',
      'C++开发工程师',
      '招聘专员',
      '薪酬绩效经理',
      '4S店服务顾问',
      'Java开发工程师（广州）',
      '销售员、网络销售员',
      'P7级产品经理',
    ],
  },
});
