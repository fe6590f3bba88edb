import {
  BEGIN,
  END,
  EXCLUDED,
  form,
  INNOCENT,
  PREFERRED,
  personLimits,
  REFUSED,
  stanced,
  TURNED_AWAY,
} from '../person-limit.ts';
import { defineRule } from '../rule.ts';

const MINORITY =
  '(?:少数民族|维吾尔族?|维族|藏族|回族|哈萨克族|蒙古族|彝族|壮族|苗族|朝鲜族|满族|傣族|土家族|侗族|瑶族|白族|穆斯林|回民|新疆籍?少数民族)';
const BELIEVER =
  '(?:佛教徒|基督徒|天主教徒|伊斯兰教徒|穆斯林|教徒|信徒|信教者?|有宗教信仰|宗教信仰者|信佛|信基督|有信仰|清真饮食)';
const RACE = '(?:白人|黑人|有色人种|欧美面孔|欧美长相|白种人|黄种人|黑皮肤|白皮肤|亚裔|华裔面孔|白人面孔)';

/** Peoples and beliefs as people tell them; that minorities are preferred is lawful. */
const FAITH =
  '(?:信(?:主|耶稣|佛|基督教?|道教?|教|天主教|伊斯兰教?|奉)|宗教人士|主内(?:肢体)?|三皈五戒|受洗|教众|信众|皈依|佛缘|佛弟子|伊斯兰教|戴头巾|做礼拜|吃斋|念佛|有信仰|佛教徒?|基督徒?|道教|天主教徒?|穆斯林|清真(?!餐|菜|食品|寺|认证|饮食规范|灶|厨|的?少数民族厨))(?:的|者|人)?';
const PEOPLE =
  '(?:(?<![民家种氏部贵士])[汉回藏维苗彝壮满侗瑶傣黎畲羌]族|维吾尔族?|哈萨克族?|朝鲜族|少数民族|少民|汉民|回民|不吃猪肉|(?:饮食|吃饭)[^，,。；;、\\n]{0,3}(?:禁忌|忌口)|忌口)(?:兄弟姐妹|员工|同胞|人员|人|的|民族){0,2}';

export const ethnicityReligionLimit = defineRule({
  id: 'ethnicity-religion-limit',
  theme: 'compliance',
  level: 'error',
  fields: 'all',
  title: '限定民族宗教',
  why: '民族、种族、宗教信仰是法律明文列出的禁止事由，招聘信息里不得出现这样的限制。',
  advice: '删去；需要民族语言或熟悉饮食规范的，写语言能力或工作规范。',
  sources: [
    'labour-law#12',
    'employment-promotion-law#3',
    'employment-promotion-law#28',
    'hr-market-regulation#24',
  ],
  exceptions: [
    {
      when: '是照顾少数民族求职者，或者岗位要用民族语言吗？',
      write: '写「少数民族优先」，或者写所需的语言能力。',
      sources: ['employment-promotion-law#28'],
    },
    {
      when: '是清真食品企业依地方规定配备从业人员吗？',
      write: '写「熟悉清真饮食规范，符合当地清真食品管理规定的从业要求」。',
      sources: ['employment-promotion-law#28'],
    },
  ],
  find: personLimits(
    [
      '汉族',
      '民族',
      '族',
      '维吾尔',
      '穆斯林',
      '回民',
      '宗教',
      '信教',
      '教徒',
      '信徒',
      '基督徒',
      '信佛',
      '白人',
      '黑人',
      '有色人种',
      '面孔',
      '白种人',
      '猪肉',
      '清真',
      '黑皮肤',
      '头巾',
      '礼拜',
      '亚裔',
      '信仰',
      '白皮肤',
      '欧美长相',
      '信奉',
      '无神论',
      '信主',
      '信道',
      '信基督',
      '信众',
      '皈依',
      '佛',
      '少民',
      '汉民',
      '忌口',
      '禁忌',
      '吃斋',
      '主内',
      '教会',
      '敬拜',
      '三皈',
      '受洗',
      '耶稣',
      '维、',
      '回、',
      '汉zu',
    ],
    [
      form(`(?:限|仅|只招|须|必须|要求|为|是|招收?)[^，,。；;\\n]{0,4}(?<at>汉族)`),
      form(`(?<at>民族\\s?(?:要求|限制)?\\s?[:：]\\s?(?:限|为)?\\s?汉族?)(?![字语服堡])`),
      form(`(?<at>汉族)(?:${PREFERRED}|${EXCLUDED})`),
      form(`${BEGIN}(?<at>汉族|汉zu|非少数民族)${END}`, {
        notIn: ['duties', 'company'],
        unless: [/〉[、,，]?[一-龥]{0,2}族/],
      }),
      form(`(?<at>(?:非)?汉族|${MINORITY}|${BELIEVER}|${RACE})(?:地区|同胞)?${EXCLUDED}`, {
        unless: [/〈少数民族〉优先/],
      }),
      form(`${REFUSED}[^，,。；;\\n]{0,4}(?<at>${MINORITY}|${BELIEVER}|${RACE}|宗教信仰)`, {
        unless: [...INNOCENT.owner],
      }),
      form(
        `(?:不得有|不能有|不可有|没有|未有|无任何|无|不信仰?|不信奉|未信仰)(?:仰)?(?:任何|其他|特殊|不良)?(?:宗教(?:信仰)?|信仰|信教)(?!歧视|限制|要求|自由)`,
        {
          unless: [
            ...INNOCENT.owner,
            /(?:不限|无论|不论|不分|有或|是否)[^〈]{0,6}〈/,
            /〉(?:限制|要求|之分|歧视)/,
            /(?:餐厅|食堂)/,
          ],
        },
      ),
      form(
        `(?:信仰?|信奉|皈依)[^，,。；;\\n]{0,2}(?:佛教?|基督教?|天主教?|伊斯兰教?|道教|主)[^，,。；;\\n]{0,4}(?:优先|为佳|勿|者)`,
      ),
      form(`(?<at>${BELIEVER}|${RACE})(?:外教|老师|教师)?${PREFERRED}`, { unless: [...INNOCENT.owner] }),
      form(
        `(?:限|仅限|只招|只要|必须|须为|须是|要求)[^，,。；;\\n]{0,4}(?<at>${MINORITY}|${RACE}|${BELIEVER})`,
        {
          unless: [...INNOCENT.owner, /〉(?:歌舞|舞蹈|地区|语|音乐|文化|服饰|经验|特色|菜|风味)/],
        },
      ),
      form(
        `(?:能|可以?|须|需|必须|接受|愿意)[^，,。；;\\n]{0,2}(?:吃|食用)猪肉|(?<at>忌口|不吃猪肉|清真饮食)(?:者|的)?(?:勿|不招|除外|请勿)`,
      ),
      form(`(?<at>戴头巾|面纱|宗教服饰)[^，,。；;\\n]{0,4}(?:禁止|不得|不允许|勿)`),
      form(`(?:注明|填写|说明|告知|备注|提供)[^，,。；;\\n]{0,6}(?<at>宗教信仰|信仰情况|民族(?!品牌|文化))`, {
        unless: [...INNOCENT.owner],
      }),
      form(`宗教信仰(?:要求)?[:：]\\s?(?:无|没有)`),
      form(`民族[^，,。；;、\\n]{0,4}(?:写|是|为|填)汉|不(?:得|能|可|要|许)信(?:教|佛|主|基督)`),
      ...stanced(FAITH, {
        notIn: ['duties', 'purpose', 'company', 'benefits'],
        unless: [...INNOCENT.owner, ...INNOCENT.goods, ...INNOCENT.task],
      }),
      form(`(?<at>${PEOPLE})[^，,。；;、\\n]{0,8}?${TURNED_AWAY}`, { unless: INNOCENT.task }),
      form(`(?:只|仅|光)(?:要|用|招|收|限|看)[^，,。；;、\\n]{0,3}(?<at>${PEOPLE})`, {
        unless: INNOCENT.task,
      }),
      form(
        `除[^，,。；;\\n]{0,3}(?<at>(?:${PEOPLE}|[维藏回哈彝]、[维藏回哈彝][^，,。；;\\n]{0,3}))(?:外|以外|$|[)）])|(?<at>[回维哈藏彝](?:、[回维哈藏彝]){1,4}(?:等)?族?)[^，,。；;\\n]{0,4}?${TURNED_AWAY}|(?:参加|随)[^，,。；;\\n]{0,6}(?:教会|敬拜|礼拜|受[^，,。；;\\n]{0,2}皈|念经|拜佛)|汉族[^，,。；;、\\n]{0,4}(?:先录|优先|先考虑)`,
        {
          notIn: ['duties', 'company'],
          unless: [...INNOCENT.task, ...INNOCENT.owner],
        },
      ),
    ],
    [...INNOCENT.neutral, ...INNOCENT.negated],
  ),
  examples: {
    bad: [
      '限⟦汉族⟧',
      '⟦汉族⟧优先',
      '⟦民族：汉⟧',
      '⟦少数民族⟧勿扰',
      '⟦无宗教信仰⟧',
      '不招⟦回族⟧',
      '⟦白人⟧优先',
      '⟦基督徒⟧优先',
    ],
    good: [
      '少数民族优先',
      '清真餐厅厨师',
      '负责民族品牌推广',
      '维吾尔语客服',
      '不限民族',
      '汉字录入',
      '民族文化旅游线路设计',
      '各民族员工一律平等',
    ],
  },
});
