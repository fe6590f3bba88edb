import { ABOUT, ABOVE, AGE, AT_LEAST, AT_MOST, BELOW, TO, YEARS } from '#text/age.ts';
import {
  BEGIN,
  DEMANDED,
  END,
  EXCLUDED,
  form,
  INNOCENT,
  PREFERRED,
  personLimits,
  REFUSED,
  TURNED_AWAY,
  WANTED,
} from '../person-limit.ts';
import { defineRule } from '../rule.ts';

const NOT_A_PERSON =
  '(?!\\s?(?:[k万元%°个家台篇点号日月]|年(?!龄)|天|人(?!员)|小时|分钟|分|页|平|公斤|kg|cm))';
const HEAD =
  '(?:年[龄纪]|岁数|(?<![a-z])age(?![a-z]))(?:要求|范围|限制|条件|段|层)?\\s?(?:一般|最好|控制|须|需|应|要求|限|卡|锁定|可?放宽)?(?:在|为|于|限|到|至)?\\s?[:：]?\\s?(?:在|限|满)?\\s?';
const DECADE = '(?:[6789]0|[6789]5|0[05]|[七八九零][零五])';
/** 16 and 18 are what the law asks for. */
const LAWFUL =
  /〈(?:年满|须满|已满|满|不低于|不小于|大于|≥|>=|>|年龄)?[^〈〉\d]{0,8}(?:1 ?[68]|十[六八])[^〈〉\d]{0,12}〉(?!.{0,4}(?:勿|不(?![限设])))/;
const MINOR = /(?:未满?|不满|不到|小于|低于|未成年) ?〈?(?:满)?[^〈〉\d]{0,3}(?:1 ?[68]|十[六八])/;
/** Under 16 is worse than an age limit: underage says so. */
const CHILD = /〈[^〉\d十]*(?:1 ?[0-5](?!\d)|(?<![二三四五六])十[一二三四五](?=[^〉]*[岁〉]))/;
const OTHERS = [
  CHILD,
  /〉的?(?:退休(?!人员)|返聘|已退休)/,
  ...INNOCENT.owner,
  ...INNOCENT.negated,
  /(?:负责|面向|针对|服务|研究|组织|培养|给|向|适合|适用于?|运营|讲授|教授|为)[^，,。；;〈〉]{0,10}〈[^〉]*〉的?(?:人|女|男|孩|儿|青|少|中小|学|用|客|老|市)/,
  /(?:平均年龄|团队年龄|员工年龄|客户年龄|用户年龄|学员年龄|成员)[^〈〉]{0,6}〈/,
  /(?:平均|团队|同事|小伙伴|员工|成员)[^，,。；;〈〉]{0,8}〈[^〉]*〉/,
  /〈平均/,
  /(?:服务于?|面向|针对)〈/,
  /[为对给向][^。；;〈]{0,8}(?:客户|用户|患者|老人|会员|居民)[^。；;〈]{0,14}〈[^〉]*〉者?[^，,。；;]{0,6}(?:访|检|服务|护理|慰问|登记|免费|补贴)/,
  /〉的?(?:参保|儿童|孩子|学生|学员|幼儿|少儿|青少年|宝宝|用户|客户|人群|老人|患者|小朋友|消费者|女性用户|群体|男性用户|[男女][性士]的?(?:客|消|市场|需求|心理|护肤)|人士提供|意外|保险|市场|产品|课程|班|阶段)/,
];

export const ageLimit = defineRule({
  id: 'age-limit',
  theme: 'compliance',
  level: 'warning',
  fields: 'all',
  title: '设了年龄门槛',
  why: '年龄与能不能胜任没有必然联系，中央文件已要求消除年龄等不合理限制，写了容易被投诉、下架。',
  advice:
    '删去年龄上限或区间，写清体力、班次、经验等真实要求；法定的下限只有「年满16周岁」和少数岗位的「年满18周岁」。',
  sources: [
    'employment-promotion-law#3',
    'employment-promotion-law#26',
    'guiding-case-185',
    'employment-first-opinions-2024',
  ],
  exceptions: [
    {
      when: '只想说明要签劳动合同、不招退休返聘的人吗？',
      write: '写「未达法定退休年龄」，不写数字：退休年龄正在逐年推迟。',
      sources: ['retirement-age-decision-2024', 'labour-dispute-interpretation-2021#32'],
    },
    {
      when: '这个岗位是客运或货运经营的驾驶员吗？',
      write: '写「符合道路运输从业人员的法定年龄要求」。',
      sources: ['road-transport-regulation#9', 'road-transport-regulation#22'],
    },
    {
      when: '法律要求从业者成年吗，例如有毒有害作业、保安、娱乐场所？',
      write: '写「年满18周岁」。',
      sources: ['labour-law#64', 'security-service-regulation#16'],
    },
  ],
  find: personLimits(
    [
      '岁',
      '年龄',
      '出生',
      '0后',
      '5后',
      '00后',
      '05后',
      '60后',
      '65后',
      '70后',
      '75后',
      '80后',
      '85后',
      '90后',
      '95后',
      '零后',
      '五后',
      '年轻',
      '大龄',
      '超龄',
      '中年',
      '青年',
      '男',
      '女',
      '退休',
      '年纪',
      '老人家',
      '老年人',
      '阿姨',
      '大妈',
      '大爷',
      '平均',
      '都是',
      '全是',
      '满18',
      '满16',
      '身份证',
      '小年轻',
      '大叔',
      '18',
      '16',
      'age',
      '上限',
      '过4',
      '过5',
      '过3',
      '奔三',
      '奔四',
      '奔五',
      '刚毕业',
      '十几',
      '十多',
      '十来',
      '老年',
      '中老年',
      '高龄',
      '龄',
      '岁数',
      '往上',
      '超过',
      '以内',
      '以下',
      '出头',
      ...['25', '30', '35', '40', '45', '50'].map((age) => `${age}+`),
    ],
    [
      // 五十岁往上的就别打电话了, 过了 45 不给办入职
      form(
        `(?<at>(?:超过?|过了?|满|大于)?${AGE}(?:${YEARS})?(?:往上|朝上|以上|开外|多|出头|\\+)?(?:的|者|人)?)(?<=[岁过超满上外+头].{0,6})[^，,。；;、\\n\\d]{0,6}?${TURNED_AWAY}`,
        { unless: [...OTHERS, MINOR] },
      ),
      form(
        `(?<at>${AGE}(?:${YEARS}))(?:是|为|算|就是)?(?:上限|封顶|到顶|为限|截止|红线)|上限(?:是|为)?(?<at>${AGE}${YEARS})`,
        {
          unless: OTHERS,
        },
      ),
      form(`年[龄纪](?:不能?过|不过|不可过|不宜过|别过)(?<at>${AGE}(?:${YEARS})?)`, { unless: OTHERS }),
      form(
        `(?:[二三四五六七八九]{2}十|[二三四五六]十(?:几|多|来)|奔[三四五六])(?:岁)?的?[^，,。；;、\\n]{0,4}${PREFERRED}`,
        {
          unless: OTHERS,
        },
      ),
      form(`${BEGIN}1[68]${TO}[2-6]\\d${NOT_A_PERSON}${END}`, {
        unless: OTHERS,
        notIn: ['duties', 'company', 'pay'],
      }),
      form(
        `(?:${WANTED})[^，,。；;、：:\\n]{0,4}?(?<at>年轻(?:面孔|人|活力|的|者|化)|小年轻|[89]0后|00后|刚毕业(?:没|不)[^，,。；;、\\n]{0,3}年的)${END}`,
        {
          unless: [...INNOCENT.owner, ...INNOCENT.task, ...INNOCENT.negated],
          notIn: ['duties', 'company', 'benefits'],
        },
      ),
      form(
        `(?<at>大龄|高龄|中年人?|年[龄纪](?:偏|过|较|太)?大|奔[三四五六]的?|小年轻|老人家|老年人|上(?:了)?年纪的?|岁数大的?|年纪大的?|(?:大爷|大妈|大叔|阿姨)(?:们|级)?)(?:的|人|者)?[^，,。；;、\\n]{0,4}?${TURNED_AWAY}`,
        {
          unless: [...INNOCENT.owner.slice(1), ...INNOCENT.task],
        },
      ),
      // 团队都是 95 后，你最好也是
      form(
        `(?:平均|都是|全是|清一色)[^，,。；;\\n]{0,4}(?:${AGE}${YEARS}|${DECADE}\\s?后)[^，,。；;\\n]{0,4}[，,][^，,。；;\\n]{0,4}[你您][^，,。；;\\n]{0,2}(?:也|最好)`,
      ),
      form(`满\\s?1[68][^，,。；;\\n\\d]{0,2}(?:不超过?|不过|到|至)\\s?[2-6]\\d`, { unless: OTHERS }),
      form(
        `身份证[^，,。；;\\n]{0,12}(?:(?<!\\d)[5-9]\\d年(?:以后|之后|后|以前|前)|(?:大于|晚于|不早于|小于)\\s?(?:19|20)\\d\\d)`,
      ),
      form(
        `年[龄纪][^。；;\\n]{0,14}(?:上限|最大|最高|封顶)(?:是|为|到|[:：])?\\s?(?<at>${AGE}(?:${YEARS})?)`,
        { unless: OTHERS },
      ),
      // 18-45 周岁, 18 周岁以上 45 周岁以下
      form(
        `(?:${HEAD})?${AGE}(?:${YEARS})?(?:${ABOVE})?[，,、]?${TO}${AGE}\\s?(?:周岁|岁)(?:[（(]含[^（()）\\n]{0,6}[)）])?(?:之间|以下|以内)?`,
        { unless: OTHERS },
      ),
      form(`${HEAD}${AGE}(?:${YEARS})?${ABOVE}?${TO}${AGE}${NOT_A_PERSON}(?:之间|以下|以内)?`, {
        unless: OTHERS,
      }),
      form(
        `(?:${AT_LEAST})?${AGE}${YEARS}?${ABOVE}[，,、至到 ]{0,2}(?:且)?(?:${AT_MOST})?${AGE}${YEARS}(?:${BELOW})?`,
        { unless: OTHERS },
      ),
      // 男 25-35，女 20-30；25-35，男女不限
      form(
        `[男女](?:性|士|生)?(?:不限|均可)?[:：，,、 ]{0,2}(?<at>[1-6]\\d${TO}[2-6]\\d)${NOT_A_PERSON}(?!\\s?[\\d.])`,
        { unless: OTHERS },
      ),
      form(`(?<![\\d.])(?<at>[1-3]\\d${TO}[2-6]\\d)(?=[，,、 （(]{1,2}(?:男|女))`, { unless: OTHERS }),
      // 35 岁以下, 不超过 35 岁
      form(`(?:${HEAD})?(?:${AT_MOST})${AGE}${YEARS}`, { unless: [...OTHERS, MINOR] }),
      form(`(?:${HEAD})?${AGE}${YEARS}(?:${BELOW}|${ABOUT})`, {
        unless: [...OTHERS, /〈[^〉]*1[0-6]/, MINOR],
      }),
      form(`${HEAD}(?:${AT_MOST})?${AGE}(?:${YEARS})?\\s?(?:[（(]含[)）])?(?:${BELOW}|${ABOUT})`, {
        unless: [...OTHERS, MINOR],
      }),
      form(`${HEAD}(?:${AT_MOST})${AGE}${NOT_A_PERSON}`, { unless: [...OTHERS, MINOR] }),
      form(`[男女](?:性|士|生)?[:： ]?(?<at>[2-6]\\d(?:岁)?${BELOW})`, { unless: OTHERS }),
      // 45 周岁 in a header
      form(`${HEAD}${AGE}${YEARS}(?=$|[，,。；;、\\n])`, {
        unless: [...OTHERS, LAWFUL, /〈年龄[^〉]*满/, /〈[^〉]*1 ?[0-8]/],
      }),
      // 25 岁以上, 年满 22 周岁
      form(`(?:${HEAD})?(?:${AT_LEAST})?${AGE}${YEARS}${ABOVE}`, { unless: [...OTHERS, LAWFUL, MINOR] }),
      form(`(?:${HEAD})?(?:${AT_LEAST})${AGE}${YEARS}`, { unless: [...OTHERS, LAWFUL, MINOR] }),
      form(`年[龄纪](?:要求|上限)?[:：]\\s?(?<at>[2-6]\\d)${END}`, { unless: OTHERS }),
      form(`(?<![期时权额无不])限\\s?(?<at>${AGE}${YEARS})${END}`, { unless: [...OTHERS, LAWFUL] }),
      form(`${HEAD}(?:${AT_LEAST})?(?:1[9]|[2-5]\\d)${ABOVE}`, { unless: OTHERS }),
      form('(?:(?<![\\d.])[2-5]0|[二三四五]十)(?:多岁|来岁|岁?出头)', { unless: OTHERS }),
      // 35 岁勿投, 35+勿扰
      form(`(?<at>(?<![\\d.])[2-6]\\d\\s?\\+)(?:的|者|以上)?${EXCLUDED}`, { unless: OTHERS }),
      form(
        `(?<at>(?:超过|过了|大于)?${AGE}(?:${YEARS})?(?:往上|朝上|以上)|(?:超过|过了)${AGE}(?:${YEARS})?)的(?:简历|求职者)?${EXCLUDED}`,
        {
          unless: [...OTHERS, MINOR],
        },
      ),
      form(`(?<at>${AGE}${YEARS}\\+?)${EXCLUDED}`, { unless: [...OTHERS, MINOR] }),
      // 90 后优先
      form(
        `(?<at>${DECADE}\\s?后(?:[、/和及或与]${DECADE}\\s?后){0,3})(?!.{0,6}(?:市场|经验|消费|用户|客群|人群))[一-龥]{0,4}?${PREFERRED}`,
        {
          unless: [...INNOCENT.owner, /〉为主/],
        },
      ),
      form(
        `${DEMANDED}[^，,。；;\\n]{0,2}(?<at>${DECADE}\\s?后)(?!为主|团队|占|居多|的团队|员工|用户|客|市场)`,
        { unless: [...INNOCENT.owner, ...INNOCENT.negated] },
      ),
      form(`(?<at>${DECADE}\\s?后)${EXCLUDED}`),
      // 88年以后出生
      form(`(?<![\\d.])(?:[5-9]\\d|0\\d)年(?:[（(]?含[)）]?|及)?(?:以后|之后|后|以前|之前|前)出生`, {
        unless: [...INNOCENT.owner, ...INNOCENT.task],
      }),
      // 1990 年以后出生
      form(
        `(?:19[5-9]\\d|20[01]\\d)\\s?[年.\\-/](?:\\d{1,2}\\s?[月.\\-/])?(?:\\d{1,2}\\s?日?)?\\s?(?:[（(]含[^（()）\\n]{0,6}[)）]|及|含)?\\s?(?:以后|之后|后|以前|之前|前)?\\s?(?:[（(]含[^（()）\\n]{0,6}[)）])?出生`,
        { unless: [...INNOCENT.owner, ...INNOCENT.task] },
      ),
      form(
        `出生(?:于|日期|年月|时间|年份)?(?:应|须|需|要|必须)?(?:在|为|晚于|:|：)?\\s?(?:19[5-9]\\d|20[01]\\d)\\s?年(?:\\d{1,2}\\s?月)?(?:\\d{1,2}\\s?日)?\\s?(?:[（(]含[)）]|及|含)?\\s?(?:以后|之后|后)`,
        { unless: [...INNOCENT.owner] },
      ),
      // 年轻者优先, 大龄勿扰
      form(
        `(?<at>(?:年轻|年纪轻|年龄小|年纪小|年轻力壮|年富力强|青年|中青年)(?:人|者|的|化|貌美)?)${PREFERRED}`,
        { unless: [...INNOCENT.owner, ...INNOCENT.task] },
      ),
      form(
        `(?:要求?|须|必须|仅限|只限|只招|限招|限|最好是?|希望[你您]?|期待[你您]?|欢迎|寻找|诚[邀招]|优先考虑|倾向于?)[^，,。；;\\n]{0,3}(?<at>年轻)(?!人?的?(?:用户|产品|消费|群体|客群|市场|父母|团队|态|心态))`,
        { unless: [...INNOCENT.negated] },
      ),
      form(
        `(?<at>年[龄纪](?:偏|过|较|太)?(?:大|长|高)|大龄|超龄|高龄|中年|中老年|老年|(?:离)?退休|离退休|临近退休|上了年纪)${EXCLUDED}`,
        { unless: [/(?:未|不)[^〈]{0,3}〈/] },
      ),
      form(`${REFUSED}[^，,。；;\\n]{0,2}(?<at>大龄|高龄|中年|中老年|退休|年[龄纪](?:偏|过|较|太)?大)`),
      form(`(?:要求|须|需)?(?<at>年[龄纪](?:轻|小|偏轻|偏小))(?=$|[，,。；;、\\n])`, {
        notIn: ['duties', 'company', 'benefits'],
        unless: INNOCENT.owner,
      }),
      form(`(?:欢迎|寻找|招|期待)[^，,。；;\\n]{0,3}(?<at>同龄人?)`),
      form(`${BEGIN}(?<at>[2-5]\\d${BELOW})${PREFERRED}`),
      form(`(?<=^|[，,；; ])(?<at>(?:[2-5]\\d|[二三四五]十[一二三四五六七八九]?)${BELOW})${END}`, {
        notIn: ['duties', 'company', 'benefits'],
      }),
      form(`(?<at>(?:年[龄纪]|岁数)(?:不宜|不要|不能|不可|别|不得)(?:过|太|偏)?(?:大|高|长))`),
    ],
    [...INNOCENT.unlimited, ...INNOCENT.statute, /〈年龄[^〉]*不限/],
  ),
  examples: {
    bad: [
      '⟦年龄18-45周岁⟧，能吃苦',
      '本科，⟦35岁以下⟧',
      '⟦年龄：35以下⟧',
      '⟦不超过四十周岁⟧',
      '⟦90后⟧优先',
      '⟦1990年1月1日以后出生⟧',
      '⟦25周岁以上⟧，有驾照',
      '⟦年龄偏大⟧者勿扰',
      '⟦三十五周岁以下⟧',
    ],
    good: [
      '年满18周岁',
      '18周岁以上，持叉车证',
      '年龄不限',
      '未达法定退休年龄',
      '为3-6岁幼儿授课',
      '月薪20-30K，14薪',
      '负责25-35岁女性用户的增长',
      '团队30-50人',
      '未满18周岁请勿投递',
      '团队以90后为主',
    ],
  },
});
