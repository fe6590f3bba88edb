import { unfold } from '#text/fold.ts';
import { compileLiterals, type Scan } from '#text/literal-index.ts';
import { matchesOf } from '#text/matches.ts';
import { sieve } from '#text/needed-words.ts';
import type { TextSpan } from '#text/quantity.ts';
import type { Level } from './finding.ts';
import type { CheckedText, Part } from './prepare.ts';
import { type EachField, each, type FieldHit } from './rule.ts';

/*
 * The grammar of a limit on the person: an attribute (男, 35 岁, 统招 …) beside an operator of limit,
 * preference or exclusion, or alone where a requirement is listed; and the readings in which the
 * attribute belongs to a customer, a product or a task. Fragments of regular expressions, to be put
 * together by the rules. All repeats are bounded.
 */

/** Who the attribute is said of, between attribute and operator: 男性(求职者)优先. */
const HOLDER =
  '(?:应聘者|求职者|毕业生|应届生|师傅|大学生|申请者|候选人|从业者|工作者|员工|人员|人士|人选|同志|同学|朋友|姐妹|兄弟|小伙伴|学员|身份|者|的|人|们){0,2}';
/** A remark in brackets: 党员（含预备党员）优先. */
const NOTE = '(?:[（(][^（()）\\n]{1,12}[)）])?';
/** Other things that share the operator: 党员、学生干部优先. */
const LISTED = '(?:(?:[、/]|以及|或者?|和|及|与)[^，,。；;、/\\n]{1,10}){0,3}';
const ADVERB =
  '(?:(?:同等)?条件下|情况下|同等条件|均|都|可|可以|将|会|也|更|较|比较|最|应|请|可予以|予以|给予|酌情|适当|一律|暂|概|恕|直接|统统|就|先|谁|[，,]|[ ]){0,3}';

/** After the attribute: it is preferred. */
export const PREFERRED = `${NOTE}${HOLDER}${LISTED}(?:[更较][^，,。；;、\\n]{1,5}[，,])?${ADVERB}(?:优先|[为尤甚极]?佳|为[宜先主]|有?加分|首选|适宜|优选|从优|更好|最好|(?:更受|备受|尤为|特别|尤其|更)(?:欢迎|青睐)|适合|合适|[有具占]优|[有具占更][^，,。；;\\n]{0,2}优势|吃香|理想|多多益善|可?适当放宽|直接(?:面试|录用)|看过来|看这里|[快速]来)`;

/** After the attribute: it is turned away. */
export const EXCLUDED = `${NOTE}${HOLDER}${LISTED}${ADVERB}(?:勿扰|勿投|勿来|勿进|勿入|勿试|勿报|勿应聘|误扰|忽扰|非诚|免谈|免投|慎投|慎入|绕行|绕道|请勿|请?谨慎投递|不要|不招|不收|不看(?![重好中过淡])|看缘分|不用(?!于)|不[予作]|不在?考虑|不录|不聘|不接[受收]|不(?:太|大|怎么)?(?:合适|适合|建议|推荐|方?便)|不宜|不算|谢绝|除外|别来|别投|别打扰|婉拒|恕不|谅解|见谅|慎重|止步|免招|禁投|劝退|算了|无缘|划走|[pP]ass)`;

/** Before the attribute, with at most a few words between: it is demanded or preferred. */
export const DEMANDED =
  '(?<![不无未非权期额有])(?:仅限于?|只限于?|限定|限招|限|只招聘?|仅招聘?|只要|只收|只聘|只考虑|仅面向|只面向|仅考虑|仅招|仅收|必须[是为]?|须[是为]?|需要?[是为]?|要求[是为]?|应[是为当]|希望[你您是]?|最好[是为]?|倾向于?|偏好|偏向于?|更适合|比较适合|适合|优先考虑|优先录用|优先录取|优先招聘?|优先选择|优先|首选|欢迎|寻找|急招|诚招|招聘|诚聘|急聘|招募|招收|聘请|招|聘|主要招聘?|建议[是为]?|仅接受|只接受|具备|具有|拥有|持有?)(?:一名|一位|1名|是|为)?[:： ]{0,2}';

/** Before the attribute: it is turned away. */
export const REFUSED =
  '(?:不招收?聘?|暂停(?:接收|招收?)|不要(?![求写提出因信让把将只再犹轻])|不收|不用(?!于)|不接受|不接收|不考虑|不予考虑|不录用?|不聘用?|谢绝|拒绝(?!因)|拒收|拒招|禁招|婉拒|恕不接待|恕不|排除|免招)';

/** Said of those who have the attribute, a few words after it: they are taken first. */
const TAKEN =
  '优先|优选|优待|首选|先(?:签|录|看|面|聊|谈|约|安排|考虑|选)|(?<!不)[加多]\\s?\\d{0,2}\\s?分|[为更较最尤甚]佳|看好|偏爱|青睐|直接(?:进|面|过|录|上|约)|直通|免(?:笔试|初试|复试|试(?!用)|面(?!费))|破格|(?<![人刚天英多方])才(?:有机会|能|收|要|招|行|考虑|可以?|给|办|登记|录|面|聊|算|是)|方可|方能|更受欢迎|最?受欢迎|最(?:好|合适|适合|稳)|更(?:好|合适|适合|稳)|优先要|加分项|\\+\\s?\\d{1,2}分|优先定岗|起投|硬性要求|更看重|重要(?:依据|参考)|直接定|来(?=$|[!！])|吃香|占优|有优势|加薪|再好不过|最好不过|最理想|更对路|秒过';
/** Said of those who have the attribute, a few words after it: they are turned away. */
export const TURNED_AWAY =
  '(?:勿|免谈|免投|免来|止步|绕道|绕行|慎[投入重]|三思|谢绝|婉拒|恕(?:不|难)|不[招收录聘]|不要(?![求写提出因信让把将只再犹轻])|不考虑|不予|不接受|不(?:太|大|怎么)?(?:适合|合适|欢迎|安排面试)|不在[^，,。；;\\n]{0,8}(?:范围|之列)|不(?:给|让)[^，,。；;\\n]{0,2}(?:入职|办|过|录|进)|不约面?|不(?:太|便|再)?安排|不通过|不能(?:入职|录用|上岗|报|进)|不接[收待纳]|一票否决|暂停|出门左转|不谈|担不起|照顾不到|要不起|跟不上|不敢(?:收|要|用)|缓缓|另找|绕路|浪费|过滤|不处理|压不住|竞争不过|不作数|避开|刷不过|不约|不签|犯冲|白跑|不认可|往下看|先不推|进不了|退单|说拜拜|融不进|没法(?:收|要|用)|跑空|斟酌|用不起|不认|过不了|用不了|不便|就?算啦|先等等|看其他岗位|过几年再|不接(?=$|[，,。；;！!])|不信任|想清楚|退回|取消录用|白投|自重(?!量)|建议不投|不受理|收不了|除外|明年再来|走人|不看(?![重好中])|不行(?=$|[，,。；;！!\\n])|靠后|往后排|排后面|暂缓|暂停招|(?:别|莫|休)(?:来|投|试|报|打电话|打扰|联系|再)|就别|就不(?:用|必|招|要|收|考虑)|算了|无缘|再会|另谋|另寻|移步|抱歉|对不起|不好意思|淘汰|刷掉|筛掉|直接删|pass|劝退|吃不消|干不[了来]|做不[了来]|受不了|扛不住|合不来|一律(?:拒|不用)|不用(?=$|[，,。；;！!])|没戏|没机会|不耽误|免开尊口)';
/** Before the attribute, with a few words between: whom one wants or does not want. */
export const WANTED =
  '(?:(?<![不无未])(?:只要|只招|只收|只聘|只看|只留|只考虑|就要|就招|仅招|仅收|仅对|只对|仅限|只限|限|专招|专收|锁定|优先|留给|首选|偏爱|偏好|更?看好|青睐|更?喜欢|钟情|最爱|更想要?|想找|想招|希望|最好|倾向|须是?|须为|须由|需由|要求|由(?![你您])|必须|非|要(?![求是么好])|(?:想|急)?(?:招(?![聘商待标牌投])|找|缺(?!席|乏|货|陷))[一两几]?[个名位]?|劝退|更?愿意用|开放给|只看)|(?:不要(?![求写提出因信让把将只再犹轻])|不招|不收|不录|不用|不接受|不考虑|不欢迎|谢绝|拒绝|婉拒|避开|绕开|排除|忌|除了|不喜欢))';
const BETWEEN = '[^，,。；;、：:\\n]';

/** The stance is on experience with the thing named, or on what is done for the people named. */
const ABOUT_IT =
  /〉[^，,。；;]{0,10}(?:经验|资源|系统|产品|渠道|政策|成果|研究|报告|文书|内容|编辑|作品|栏目|设计|穿搭|搭配|服务经历|服务|程序|饰|社工|业务|市场|课程|项目|案例|技能|证书(?!持有))[^，,。；;]{0,8}(?:优先|佳|加分|看好)|〉[^，,。；;]{0,8}优先(?:安排(?!面试|上岗|总部)|照顾|保障|接待|入园|享受|出样)|〉[^，,。；;]{0,6}(?:不加分|不要写|不影响|不要提供)|没〈/;

/** Forms of an attribute that is hardly ever named but to choose by it: a stance some words before or after it. */
export function stanced(
  attribute: string,
  { unless = [], ...others }: Omit<Form, 'regex'> = {},
): readonly Form[] {
  const rest = { ...others, unless: [ABOUT_IT, ...unless] };
  return [
    form(
      `(?<at>${attribute})(?:${BETWEEN}{0,8}?|${BETWEEN}{0,6}?[的者人][，,]${BETWEEN}{0,4}?)(?:${TAKEN}|${TURNED_AWAY})`,
      rest,
    ),
    form(`${WANTED}${BETWEEN}{0,8}?(?<at>${attribute})`, rest),
  ];
}

/** None of the things demanded: 无, 没有. */
export const WITHOUT = '(?:不得有|不能有|没有|未患有?|未有|不患有?|不得患有?|不存在|无任何|无其他|无)';

/** Where a listed thing begins. */
export const BEGIN = '(?<=^|[，,、。；;：:！!？?（()）\\[\\]【】/|＋+＆&\\n\\t \\d①-⑳.．·•●\\-*])';
/** Where a listed thing ends. */
export const END = '(?=$|[，,、。；;：:！!？?（()）\\[\\]【】/|＋+＆&①-⑳\\n\\r\\t ])';

/** Whose attribute it is when it is not the holder's. */
const OWNERS =
  '用户|客户|顾客|消费者|会员|患者|病人|客人|宾客|来宾|学员|学生|孩子|儿童|幼儿|婴幼儿|宝宝|青少年|少年|老人|老年人|长者|业主|住户|居民|群众|人群|客群|受众|群体|读者|观众|玩家|买家|游客|乘客|旅客|员工|职工|家长|家庭|粉丝|嘉宾|被保险人|投保人|参保人';
/** Work done on, for or with something. */
const TASKS =
  '负责|面向|针对|服务于?|对接|研究|分析|策划|设计|开发|研发|运营|销售|推广|拓展|走访|接待|组织|开展|参与|从事|关爱|关注|关心|促进|保障|维护|增进|改善|照顾|照料|护理|指导|辅导|编制|编写|审核|核[对查验]|审查|解答|记录|录入|统计|收集|整理|管理|建设|制定|宣传|熟悉|了解|跟进|为';
/** What makes an attribute a good or a topic. */
const GOODS =
  '产品|用品|蛋糕|甜品|衣服|市场|品牌|业务|项目|频道|栏目|课程|系统|管理|服务|工作|活动|档案|教育|产业|行业|事业|主题|专区|馆|类目|品类|政策|保险|险种|检查|测评|咨询|平台|话题|内容|题材|渠道|合作|资源|关系|招生|招聘会';

const ownerBefore = new RegExp(
  `(?:${OWNERS})(?:的|群体|主要为|以|为|多为|多在|大多|集中在|年龄|其|身份|是){0,2}〈`,
);
const ownerAfter = new RegExp(`〉的?(?:[^，,。；;〈〉\\d]{0,4})?(?:${OWNERS})(?!优先|为佳|勿|均|者|干部)`);
const taskBefore = new RegExp(
  `(?:^|[，,、：: \\d.．）)])(?:能够?|主要|协助|并|有|曾|全面)?(?:${TASKS})(?!等|学|类|专业|科学|工程|岗|员|[^，,。；;〈〉]{0,3}(?:经理|助理|主管|专员|顾问|内勤|代表|总监|精英|一职|岗位?|[文客职店]员|老师)|师)[^，,。；;〈〉\\d]{0,16}〈`,
);
/** What the holder must know or do, told as a demand: 须讲清…, 懂…. */
const taskDemanded =
  /(?:^|[，,、：: \d.．)）])(?:[^，,。；;〈〉]{0,5}?(?:须|需要?|必须|要求?|得))?(?:会|能|有)?(?:[为向][^，,。；;〈〉]{1,4})?(?:给|落实|讲清|讲解|懂|遵守|核算|拦下|代填|谈下|复印|梳理|熟悉|了解|审核|识别|掌握|禁说)[^，,。；;〈〉\d]{0,14}(?<!的)〈/;
/** The words are another's, cited to be checked or refused. */
const CITED =
  /谁说[^，,。；;〈]{0,6}〈|(?:禁止|拦下?|下架|抵制|禁说|别信|审核|审查|举报|整改|《)[^。；;〈]{0,14}〈[^〉]*〉[^。；;“"「『]{0,6}[”"」』》]|(?:拒绝|不要|杜绝)[^。；;〈]{0,14}〈[^〉]*〉[^。；;]{0,10}(?:这类|字眼|违规|文案|说法)/;
const goodsAfter = new RegExp(`〉的?(?:${GOODS})`);
/** 不限性别、年龄, and not 男女不限、年龄…, which is said of what stands before. */
const NEGATED =
  /(?:不限于?|(?:不要|不得|不准|不许|禁止)(?:出现|写)|不设|不限制|不论|无论|不分|不看重?|不问|不唯|不卡|不管|不在乎|不在意|不介意|不强制|不强求|不要求|不需要|不作|不以|不因|谁说|不会因为?|不得(?:打听|询问|过问|了解|问)|不得以|不得因|无需|无须|不必|是否|反对|杜绝|告别|打破|摒弃|严禁)(?!(?:要求|限制)?[、（(])(?<![女别历业验籍贯族]不限(?= ))[^，,。；;〈〉]{0,6}〈/;
/** What is said next is of the attribute: 户籍不限, and not 35岁以下，学历不限. */
const OF_IT =
  '(?![^，,。；;]{0,6}(?:其他|其它|勿|专业|年龄|性别|男女|学历|经验|民族|身高))[^，,。；;〈〉]{0,8}?';
const FREE =
  '不限|同工同酬|一样(?:对待|拿钱)|不作为|同样(?:缴|享|有|适用)|(?:都|均|也)?可以?(?:正常)?投|也好|正常(?:录用|投递|入职|应聘)|不影响|没关系|无所谓|不作要求|不做要求|不作限制|不做限制|无要求|不要求|不强制|不强求|一视同仁|(?:[都也]|同样|一样)欢迎|同等对待|不是问题|不重要|平等';
const NEUTRAL = new RegExp(`〉${OF_IT}(?:${FREE}|均可|皆可|都可|亦可|也可|也行|都行)`);
const UNLIMITED = new RegExp(`〉${OF_IT}(?:${FREE})`);

/** Whether or not one has it is the same. */
const WHETHER =
  /(?:有没有|有无|是不是|是否|当没|有没(?=〈有)|有(?=〈没))[^，,。；;〈]{0,3}〈[^〉]*〉[^。；;]{0,16}(?:不影响|都(?:可以?|行|给|能|欢迎)|不在意|无所谓|不重要|没关系)/;

/** The law itself asks for it. */
const STATUTE =
  /(?:《[^》〈〉]{2,24}》|[依按根][^，,。；;〈〉]{0,14}(?:法|条例))(?:的?规定)?[^。；;〈〉]{0,24}〈/;

/** Readings in which an attribute is not a limit on the person; each looks at 前文〈attribute〉后文. */
export const INNOCENT = {
  owner: [ownerBefore, ownerAfter],
  task: [taskBefore, taskDemanded],
  goods: [goodsAfter],
  negated: [NEGATED],
  neutral: [NEUTRAL, WHETHER],
  unlimited: [UNLIMITED, WHETHER],
  statute: [STATUTE],
} as const;

/** How a limit may be worded, and what is not one. */
export interface Form {
  /** With flag `g`. A group named `at` narrows the span. */
  readonly regex: RegExp;
  /** Innocent readings that are believed of this form. */
  readonly unless?: readonly RegExp[];
  /** Parts it is not read in. */
  readonly notIn?: readonly Part[];
  readonly level?: Level;
  /** What to write instead; left out: the words are taken out; null: only the author can know. */
  readonly fix?: ((found: string) => readonly string[]) | null;
  readonly detail?: (match: RegExpExecArray) => string;
}

/** Builds a form's pattern from fragments of the grammar. */
export function form(source: string, rest: Omit<Form, 'regex'> = {}): Form {
  return { regex: new RegExp(source, 'g'), ...rest };
}

/** How far on either side of a limit its sentence is read, in UTF-16 units. */
const REACH = 28;

/** The sentence around a span with the span in 〈 〉. */
function surroundings(text: string, start: number, end: number): string {
  const [least, most] = [Math.max(0, start - REACH), Math.min(text.length, end + REACH)];
  let from = start;
  while (from > least && !isSentenceEnd(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < most && !isSentenceEnd(text.charCodeAt(to))) to++;
  return `${text.slice(from, start)}〈${text.slice(start, end)}〉${text.slice(end, to)}`;
}

/** In texts longer than this it is worth while to find out sentence by sentence what may match. */
const LONG = 120;

/** Finds limits on the person: every form is tried, of overlapping hits the first form's is kept. */
export function personLimits(
  literals: readonly string[],
  forms: readonly Form[],
  innocent: readonly RegExp[] = [],
): EachField {
  const scan = compileLiterals(literals);
  const sources = forms.map(({ regex }) => regex.source);
  const mayMatch = sieve(sources);
  return each(
    literals,
    (field, may) => {
      const { text } = field.folded;
      return text.length > LONG
        ? limitsIn(field, sentencesWith(text, scan), forms, mayMatch, innocent)
        : limitsIn(field, sentencesOf(text), forms, () => may, innocent);
    },
    sources,
  );
}

interface Hit {
  readonly start: number;
  readonly end: number;
  /** With the operator: what to take out. */
  readonly whole: readonly [start: number, end: number];
  readonly form: Form;
  readonly match: RegExpExecArray;
}

function limitsIn(
  field: CheckedText,
  sentences: readonly TextSpan[],
  forms: readonly Form[],
  mayMatch: ReturnType<typeof sieve>,
  innocent: readonly RegExp[],
): FieldHit[] {
  const { text } = field.folded;
  const found: Hit[] = [];
  for (const [from, to] of sentences) {
    const sentence = headed(text.slice(from, to));
    const taken: Hit[] = [];
    const marks = mayMatch(sentence);
    // Made for the first hit: most sentences hold none.
    let covered: Uint8Array | null = null;
    for (let index = 0; index < forms.length; index++) {
      const form = forms[index] as Form;
      if (marks[index] === 0 || form.notIn?.includes(field.part)) continue;
      for (const match of matchesOf(form.regex, sentence)) {
        const at = match.groups?.['at'];
        const start = at === undefined ? match.index : match.index + match[0].lastIndexOf(at);
        const end = start + (at ?? match[0]).length;
        if (end === start || covered?.subarray(start, end).includes(1)) continue;
        const around = surroundings(sentence, start, end);
        if (form.unless?.some((reading) => reading.test(around))) continue;
        if (CITED.test(around) || innocent.some((reading) => reading.test(around))) continue;
        covered ??= new Uint8Array(sentence.length);
        covered.fill(1, start, end);
        taken.push({ start, end, whole: withOperator(match, start, end), form, match });
      }
    }
    if (taken.length === 0) continue;
    for (const hit of touching(
      taken.toSorted((a, b) => a.start - b.start),
      sentence,
    )) {
      const [first, last] = hit.whole;
      found.push({
        ...hit,
        start: from + hit.start,
        end: from + hit.end,
        whole: [from + first, from + last],
      });
    }
  }
  return found.map(({ start, end, whole, form, match }) => {
    const fixes = form.fix?.(text.slice(start, end)).filter((fix) => fix !== '') ?? [];
    const out = { fixes: [''], fixSpan: unfold(field.folded, ...cut(text, whole)) };
    return {
      span: unfold(field.folded, start, end),
      ...(form.fix === null ? {} : fixes.length > 0 ? { fixes } : out),
      ...(form.level && { level: form.level }),
      ...(form.detail && { detail: form.detail(match) }),
    };
  });
}

/** A heading in brackets as one with a colon, of the same length: 【性别】女. */
function headed(sentence: string): string {
  return sentence.includes('【') ? sentence.replace(/【([^】]*)】/g, ' $1：') : sentence;
}

/** Start and end of the sentences in which a literal occurs; a limit never reaches beyond one. */
function sentencesWith(text: string, scan: Scan): readonly TextSpan[] {
  const sentences: TextSpan[] = [];
  let last = 0;
  scan(text, (_, at) => {
    if (at < last) return;
    let start = at;
    while (start > last && !isSentenceEnd(text.charCodeAt(start - 1))) start--;
    let end = at;
    while (end < text.length && !isSentenceEnd(text.charCodeAt(end))) end++;
    sentences.push([start, end]);
    last = end;
  });
  return sentences;
}

/** Start and end of all sentences. */
function sentencesOf(text: string): readonly TextSpan[] {
  const sentences: TextSpan[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isSentenceEnd(text.charCodeAt(at))) continue;
    if (at > start) sentences.push([start, at]);
    start = at + 1;
  }
  return sentences;
}

const SENTENCE_ENDS = new Set([...'。；;！!？?\n\r'].map((mark) => mark.charCodeAt(0)));

function isSentenceEnd(code: number): boolean {
  return SENTENCE_ENDS.has(code);
}

/** Makes one of limits that stand side by side: 985 高校 and 全日制本科 are one place. */
function touching(hits: readonly Hit[], text: string): Hit[] {
  const merged: Hit[] = [];
  for (const hit of hits) {
    const last = merged.at(-1);
    if (last && /^(?:[ 的]|\d{4}[年届])?$/.test(text.slice(last.end, hit.start)))
      merged[merged.length - 1] = {
        ...last,
        end: hit.end,
        whole: [last.whole[0], Math.max(hit.end, hit.whole[1])],
      };
    else merged.push(hit);
  }
  return merged;
}

/** The last words of a clause. */
const CLAUSE_LEFT = /^[^，,、。；;！!？?（()）\n\d]{1,6}(?=$|[，,。；;！!？?\n])/;

/** The attribute with the operator beside it, unless other things stand between the two, and the words that hang on it: 就别〈打电话了〉. */
function withOperator(match: RegExpExecArray, start: number, end: number): [start: number, end: number] {
  const before = match[0].slice(0, start - match.index);
  const after = match[0].slice(end - match.index);
  const first = before.length <= 4 && !/[，,、；;\d]/.test(before) ? match.index : start;
  if (after === '' || /[、/]/.test(after)) return [first, end];
  const last = match.index + match[0].length;
  const opens = first === 0 || /[，,。；;：:！!\n]/.test(match.input[first - 1] as string);
  const left = opens ? (CLAUSE_LEFT.exec(match.input.slice(last, last + 7))?.[0].length ?? 0) : 0;
  return [first, last + left];
}

const OPERATOR_LEFT = /^(?:者|的)?(?:优先)?(?:考虑|录用|录取|优先)?(?=$|[，,、。；;！!（()）\n])/;

/** Takes along what would be left over: an operator and one separator. */
function cut(text: string, [start, to]: readonly [number, number]): [start: number, end: number] {
  const end = to + (OPERATOR_LEFT.exec(text.slice(to, to + 8))?.[0].length ?? 0);
  const separator = /[，,、]/;
  const opens = start === 0 || /[，,、。；;：:\n\d.）)]/.test(text[start - 1] as string);
  if (opens && separator.test(text[end] ?? '')) return [start, end + 1];
  const closes = end === text.length || /[。；;\n]/.test(text[end] as string);
  if (closes && start > 0 && separator.test(text[start - 1] as string)) return [start - 1, end];
  return [start, end];
}
