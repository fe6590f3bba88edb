import { DEMANDED, EXCLUDED, form, INNOCENT, PREFERRED, personLimits, REFUSED } from '../person-limit.ts';
import { defineRule } from '../rule.ts';

const NAMES = '白羊|牡羊|金牛|双子|巨蟹|狮子|处女|天秤|天平|天蝎|射手|人马|摩羯|魔羯|水瓶|双鱼';
const NAME = `(?:${NAMES})`;
const SIGN = `${NAME}座`;
const ANIMAL = '属(?:鼠|牛|虎|兔|龙|蛇|马|羊|猴|鸡|狗|猪)';
const BLOOD = '(?:ab|a|b|o)型(?:血)?';
const MBTI = '(?<![a-z])(?:mbti|[ei][ns][tf][jp])(?![a-z])';

export const astrologyLimit = defineRule({
  id: 'astrology-limit',
  theme: 'compliance',
  level: 'warning',
  fields: 'all',
  title: '按星座血型挑人',
  why: '星座、血型、属相与工作的内在要求毫无联系，以此取舍容易被认定为就业歧视。',
  advice: '删去，写出想要的工作习惯，例如「逐页核对合同金额，差错率低于0.1%」。',
  sources: ['employment-promotion-law#3', 'employment-promotion-law#26', 'guiding-case-185'],
  find: personLimits(
    [
      '座',
      ...NAMES.split('|'),
      '星座',
      '血型',
      '型血',
      'o型',
      'a型',
      'b型',
      'ab型',
      '属相',
      '生肖',
      '属鼠',
      '属牛',
      '属虎',
      '属兔',
      '属龙',
      '属蛇',
      '属马',
      '属羊',
      '属猴',
      '属鸡',
      '属狗',
      '属猪',
      '八字',
      '面相',
      '手相',
      '本命年',
      '生辰',
      'mbti',
      'intj',
      'intp',
      'entj',
      'entp',
      'infj',
      'infp',
      'enfj',
      'enfp',
      'istj',
      'isfj',
      'estj',
      'esfj',
      'istp',
      'isfp',
      'estp',
      'esfp',
      '旺夫',
      '不招姓',
      '命格',
      '面善',
    ],
    [
      form(
        `(?<at>${NAME}(?:座|(?=[、/和或及]${NAME}))(?:[、/和或及]${NAME}座?){0,4})(?:的)?(?:女生?|男生?|员工|同学|宝宝)?(?:${PREFERRED}|${EXCLUDED})`,
      ),
      form(
        `(?:${DEMANDED}|${REFUSED}|非|不是)[^，,。；;\\n]{0,5}(?<at>${SIGN}|星座)(?!大厦|广场|写字楼|运势|编辑|流星|主题|内容|用户|客户|人群)`,
        { unless: INNOCENT.task },
      ),
      form(`星座(?:要求|限制|限|不要|不合|匹配)?\\s?[:：]\\s?${SIGN}`),
      form(`星座(?:与[^，,。；;\\n]{0,6})?(?:要求|限|不合|相合|匹配|合拍)(?:者)?`, {
        unless: [...INNOCENT.goods, ...INNOCENT.task, /〉[^，,。；;]{0,4}(?:算法|功能|内容)/],
      }),
      form(`(?<![a-z\\d-])(?<at>${BLOOD})(?:者|的人)?(?:${PREFERRED}|${EXCLUDED})`),
      form(`血型\\s?(?:要求|限|为|不要|[:：])?\\s?[:：]?\\s?(?:ab|a|b|o)(?:型)?(?![a-z])`, {
        unless: INNOCENT.task,
      }),
      form(`${DEMANDED}(?<at>(?:ab|a|b|o)型血)(?!库|浆|液)`),
      form(
        `(?<![附所下隶归从直专金隶])(?<at>${ANIMAL}(?:[、/]${ANIMAL}){0,4})(?:的|者|人)?(?:${PREFERRED}|${EXCLUDED})`,
      ),
      form(`${REFUSED}(?<at>${ANIMAL})`),
      form(`(?:属相|生肖)(?:与[^，,。；;\\n]{0,6})?(?:要求|限|不合|相冲|不冲|不犯冲|相克|不要|相合|[:：])`, {
        unless: INNOCENT.goods,
      }),
      form(
        `(?:生辰八字|八字|命格|面相|手相)(?:与[^，,。；;\\n]{0,4})?(?:合|相合|好|旺|匹配|要求|硬|佳|和善)`,
        { unless: [...INNOCENT.task, ...INNOCENT.goods] },
      ),
      form(`(?:看|测)(?:面相|手相|八字)(?!学|课|算法)`, { unless: [...INNOCENT.task] }),
      form(
        `(?:注明|提供|填写|附上?|报|说明|备注|写明)[^，,。；;\\n]{0,6}(?<at>生辰|出生时辰|星座|血型|属相|生肖)`,
        { unless: [...INNOCENT.owner] },
      ),
      form(`(?<at>${MBTI})(?:人格|型|类型)?(?:${PREFERRED}|${EXCLUDED})`),
      form(`mbti(?:人格|类型|测试)?(?:需|须|要求|必须|应|最好|限)(?:为|是)?[^，,。；;\\n]{1,6}`),
      form(`(?<at>本命年|面善|八字硬|旺夫)(?:者)?(?:${PREFERRED}|${EXCLUDED})`),
      form(`(?:不招|不要|谢绝|拒绝)姓[一-龥]`),
    ],
    [...INNOCENT.neutral, ...INNOCENT.negated],
  ),
  examples: {
    bad: [
      '⟦处女座⟧优先',
      '不招⟦天蝎座⟧',
      '⟦o型血⟧优先',
      '⟦血型：O型⟧',
      '⟦属羊⟧勿投',
      '⟦属相不合⟧者勿扰',
      '请注明⟦星座⟧和年龄',
      '⟦INTJ⟧优先',
    ],
    good: [
      '星座运势内容编辑',
      '双子座大厦办公',
      '血型检测试剂研发',
      '生肖文创产品设计',
      '采购O型圈',
      '附属马场管理',
      '金牛区门店',
      '射手游戏主播',
    ],
  },
});
