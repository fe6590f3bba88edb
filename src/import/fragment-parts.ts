import type { Part } from './result.ts';

/** What a line that is neither duty nor requirement belongs to, by words in it; the first that fits decides. */
const FRAGMENTS: readonly (readonly [Part, RegExp])[] = [
  ['equality', /平等(?:就业|对待)|不因[^，。]{0,16}(?:性别|民族)/],
  ['privacy', /个人信息/],
  ['purpose', /^为(?:了|保证|确保|保障|实现|满足)/],
  ['company', /(?:有限公司|集团|我司)[^。]{0,40}(?:成立于|创立于|是一家|专业从事|致力于|主营)/],
  [
    'contact',
    /联系(?:电话|人|方式)|电话[:：\d]|手机[:：\d]|微信|邮箱|@[\w.]+|\bqq\b|1\d{10}|0\d{2,3}-?\d{7,8}/i,
  ],
  ['apply', /简历|应聘|报名|投递|面试|有意者|来电|咨询/],
  // The amount is read from it, whatever else the line says (月薪6-8K，五险一金，单休).
  ['pay', /^(?:税前)?(?:月薪|年薪|薪资|薪酬|工资|薪水)(?:范围|待遇)?\s?[:：]?\s?(?:约|税前)?\s?\d/],
  ['hours', /(?:上班|工作|作息|休息)时间|[朝早]九|双休|单休|月休|\d{1,2}[:：]\d{2}\s?(?:[-—~至到]|－)/],
  ['probation', /^试用期/],
  [
    'benefit',
    /[五六七]险|公积金|社保|带薪|年假|节日|体检|旅游|补贴|补助|福利|包吃|包住|食宿|餐补|聚餐|团建|培训|晋升|下午茶|奖金|年终奖|股票|期权|法定/,
  ],
  ['pay-note', /底薪|提成|月薪|年薪|薪资|薪酬|工资|待遇|收入|元\/月|万元/],
  ['place', /^(?:工作地点|上班地点)/],
  ['address', /地址|地铁|公交|路口/],
  ['company', /有限公司|公司|集团|成立|行业|客户|平台|团队|我们|品牌|产品|企业/],
];

/** The part of a line that is neither duty nor requirement; `leftover` where nothing tells. */
export function fragment(text: string): Part {
  if (text.length < 4) return 'leftover';
  return FRAGMENTS.find(([, words]) => words.test(text))?.[0] ?? 'leftover';
}
