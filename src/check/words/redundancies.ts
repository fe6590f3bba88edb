/** A phrase that says something twice, or that mixes two constructions. */
export interface Redundancy {
  /** Over the folded text, with flag `g`. */
  readonly regex: RegExp;
  /** Looks at 12 units to either side. */
  readonly unless?: RegExp;
  /** What may be written instead, $1 … being the groups; left out where only the author can know. */
  readonly write?: readonly string[];
  readonly detail: string;
  readonly level?: 'hint';
}

const NUMBER = '[\\d一二三四五六七八九十两百千]{1,6}';
const UNIT = '(?:年|个月|月|天|名|人|次|万元|元|%|家|小时|分钟)';

export const redundancies: readonly Redundancy[] = [
  {
    regex: new RegExp(
      `(?:超过|超出|多于|不低于|不少于|至少|最少)\\s?(?:有|具有|具备)?(${NUMBER}\\s?${UNIT}?)(?:及|或)?以上`,
      'g',
    ),
    unless: /连续工作/,
    write: ['至少$1', '$1以上'],
    detail: '「至少」与「以上」留一个。',
  },
  {
    regex: new RegExp(
      `(?:不超过|不多于|不高于|最多|至多|(?<!不)少于)\\s?(${NUMBER}\\s?${UNIT}?)(?:及|或)?(?:以下|以内|之内)`,
      'g',
    ),
    write: ['不超过$1', '$1以内'],
    detail: '「不超过」与「以内」留一个。',
  },
  {
    regex: new RegExp(`(大约|大概|将近|约|近)\\s?(${NUMBER}\\s?[^，。；;！!\\s\\d]{0,3})(?:左右|上下)`, 'g'),
    write: ['$1$2', '$2左右'],
    detail: '「约」与「左右」留一个。',
  },
  {
    regex: /(目的|原因|理由)是(?:为了|由于|因为)/g,
    write: ['$1是'],
    detail: '「是」后面的词重复了前面的意思。',
  },
  {
    regex: /(防止|避免|杜绝|防范|以防)([^，。；;、！\n]{0,8})(?:不再|不)(发生|出现)/g,
    write: ['$1$2再次$3'],
    detail: '两个否定叠在一起，意思正好反了。',
  },
  {
    regex: /(涉及|牵涉)到(?=[一-龥])/g,
    write: ['$1'],
    detail: '「涉及」已经含有「到」。',
    level: 'hint',
  },
  { regex: /针对于/g, write: ['针对'], detail: '「针对」后面不用「于」。' },
  {
    regex:
      /(?:根据|按照|依据|依照|遵照)([^，。；;、\n]{1,12}(?:指导|安排|领导|带领|要求))下(?![达发放单料班级属一午列载])/g,
    write: ['在$1下', '按照$1'],
    detail: '「按照……」与「在……下」留一个。',
  },
  {
    regex: /围绕([^，。；;、\n]{1,10})为(中心|核心|重点|目标|主线)/g,
    write: ['以$1为$2', '围绕$1'],
    detail: '「围绕……」与「以……为中心」留一个。',
  },
  {
    regex: /本着([^，。；;\n]{1,12})(?:出发|为原则|为宗旨)/g,
    write: ['本着$1的原则'],
    detail: '「本着……的原则」与「从……出发」留一个。',
  },
  {
    regex: /(?:加以|予以|给予)(?:进行)+|(?:进行)+予以/g,
    write: ['进行'],
    detail: '两个虚的动词叠用，留一个。',
  },
  {
    regex: /(?:参加|参与)(?:[和与及、]?(?:参加|参与))+/g,
    write: ['参加'],
    detail: '两个词一个意思，留一个。',
  },
  {
    regex: /(?:跟进|跟踪|追踪)(?:[和与及、]?(?:跟进|跟踪|追踪))+/g,
    write: ['跟踪'],
    detail: '两个词一个意思，留一个。',
    level: 'hint',
  },
  {
    regex: /(?:确保|保证)([^，。；;、或\n]{0,6})(避免|防止|杜绝)/g,
    write: ['$2$1'],
    detail: '「确保」与「避免」留一个。',
    level: 'hint',
  },
  {
    regex: /(日均每[天日]|人均每人|月均每月|台均每台)/g,
    detail: '「日均」与「每天」留一个。',
    level: 'hint',
  },
  {
    regex: /(?:再次重新|重新再次)(?:再次|重新)*/g,
    write: ['重新'],
    detail: '两个词一个意思，留一个。',
  },
  {
    regex: /首先第一|首次第一|第一首(?:次|先)|最后最终/g,
    detail: '两个词一个意思，留一个。',
  },
  {
    regex:
      /(的(?=的)|和(?=和)|及(?=及)|与(?=与)|了(?=了)|(?<=等等)等|负责(?=负责)|进行(?=进行)|以及(?=以及)|能够(?=能够)|具有(?=具有)|具备(?=具备)|熟悉(?=熟悉)|相关(?=相关)|工作(?=工作)|经验(?=经验)|以上(?=以上))/g,
    unless:
      /的的(?:确|士)|目的的|和和(?:美|气|睦)|[饱温共缓调柔谐总]和和|[普以涉顾波]及及|及及[时格]|[参给]与与|与与会|了了解|了了[事账]|[为除]了了|相关相关(?:性|系)|工作工作(?:日|量|服)/,
    write: [''],
    detail: '这个词打了两遍。',
  },
];
