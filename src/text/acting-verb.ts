import type { TextSpan } from './quantity.ts';
import { isNounlike, verbAt, verbBefore } from './words/verbs.ts';

/** What turns a verb before it into a name: 开发人员, 管理制度, 测试报告, 服务器. */
const NAMING =
  /^(?:人员|部|组(?!织)|顾问|代表|要求|思路|概念|费用|文件|工单|意见|记录|凭证|单据|站|量(?!化)|书|报告|制度|体系|系统|平台|工具|文档|用例|方案|计划|流程|规范|标准|环境|工程|数据|软件|过程|技术|渠道|团队|经理|主管|中心|资料|合同|需求(?!分析)|质量|成本|进度|策略|模型|结果|情况|政策|活动|任务|目标|指标|业绩|岗位|部门|台账|机会|机构|方法|手段|办法|能力|经验|知识|理念|语言|架构|框架|组件|效果|模式|价格|订单|工作(?!流|日)|阶段|领域|方向|场景|算法|说明|相关(?![一-龥]{3})|特点|规律|原理|基金|交办|交代|交待|安排|临时|指派|布置|下达)/u;
/** These act on data, costs and quality as a rule; fewer words turn them into names. */
const EXAMINES = /^(?:分析|统计|核算|评估|研究|调研|监控|检测|监测|审计|考核|评价|总结)$/u;
const NAMING_OF_EXAMINING =
  /^(?:报告|方法|工具|模型|能力|人员|结果|系统|平台|部|软件|方案|需求|体系|流程|岗|指标|中心|机构|院|相关|算法|过程)/u;
/** What a superior does to whoever gets the work: 领导交予的工作. */
const SUPERIOR = /^(?:交予|交给|交付)/u;
/** What makes a noun even of the verbs that are seldom one: 计算机, 制造业, 测量仪. */
const NOUN_END =
  /^(?:机(?![械房台器组构票床柜型场动密])|业(?![务主绩态])|学(?![员生校习科术])|性(?![能格别])|型(?!号)|界(?!面)|局(?!部)|力(?![量学度])|仪(?![器表])|院(?![校线区])|所(?![有属辖在需开负管提使用涉承做])|能力|件(?![数均])|品(?![质牌类种控检])|区(?![分别域块间])|单(?!位|独|一|个|次|笔|项|件|据|证)|表(?!示|达|明|现|演|决|面)|册|班(?![组级次车子长委会])|证(?!明|实|券|书?的)|费(?!用)|员(?!工)|师(?![傅生资])|商(?!务|品|场|城|谈|讨|户)|者|器(?![材械具官皿])|率|额(?!度)|书(?![写面籍])|会(?![议员计展同签诊商场谈客])|化(?![学验工妆肥石])|人(?![才力事数工机流员脉物气口民群体选])|库(?!存)|图(?!片|书|像|表))/u;
/** Verbs of two characters, the second of which is their object. */
const WITH_OBJECT = /[票货型件样款价账单库车料箱证课岗图表户卷标税稿签线]$/u;
/** Verbs whose object may itself be an act: 提供陈列指导. */
const TAKES_VERBAL_OBJECT =
  /提供|组织|安排|完成|开展|参与|协助|指导|支持|提出|给出|推动|推进|促进|监督|检查|跟进|跟踪/u;
/** What joins a verb or act to the one before it. */
export const JOIN = /^(?:[、/,]|并|和|及|与|以及|或)/u;
/** Between two verbs there may stand how the second is done: 监控并持续改进. */
const JOIN_AND_HOW = new RegExp(`${JOIN.source}(?:持续|不断|及时|定期|滚动)?`, 'u');
const JOIN_BEFORE = /(?:[、/]|并|和|及|与|以及|或|的)$/u;
/** Words for work in general that end a duty and name nothing. */
const TAIL =
  /(?:等)?(?:(?:各项|各类|一系列|相关|有关|日常|具体|其他|其它)*(?:的)?(?:服务)?(?:工作|事宜|事项|事务)|等)+$/u;

const BRACKET = /[（(][^（()）]*[)）]$/u;

/** Whether a verb at an offset only begins the name of a thing: 排班表. */
export function beginsName(text: string, at: number, end: number): boolean {
  const to = at + verbAt(text, at).length;
  return NOUN_END.test(text.slice(to, Math.min(end, to + 4)));
}

/** The verb that begins at an offset and acts there: neither the first half of a name (测试用例) nor attributive (发现的问题). */
export function actingVerb(text: string, at: number, end: number): string {
  const verb = verbAt(text, at);
  if (verb === '' || at + verb.length > end) return '';
  const after = text.slice(at + verb.length, Math.min(end, at + verb.length + 4));
  if (
    /^[前后中]?的/u.test(after) ||
    NOUN_END.test(after) ||
    (verb === '领导' && SUPERIOR.test(after)) ||
    (isNounlike(verb) && (EXAMINES.test(verb) ? NAMING_OF_EXAMINING : NAMING).test(after))
  )
    return '';
  return verb;
}

/** Where the verbs joined to the one that begins at an offset end: 编制、审核, 收集并整理. */
export function joinedVerbs(text: string, at: number, end: number): number {
  const first = verbAt(text, at);
  // 制定和处理报表: a verb that is no noun has an object, and so has what is joined to it.
  const acts = !isNounlike(first);
  let to = at + first.length;
  for (;;) {
    const join = JOIN_AND_HOW.exec(text.slice(to, Math.min(end, to + 4)))?.[0] ?? '';
    const next = verbAt(text, to + join.length);
    if (next === '' || to + join.length + next.length > end) return to;
    const after = text.slice(to + join.length + next.length, end);
    if (
      /^[前后中]的/u.test(after) ||
      NOUN_END.test(after) ||
      ((join === '' || isNounlike(next)) && (acts && join ? /^.{2}$/u : NAMING).test(after))
    )
      return to;
    // Side by side without a mark the second is the object of the first: 组织培训.
    // 提交开票申请: a verb with its own object in it is what the first is about.
    if (join === '' && WITH_OBJECT.test(next) && !WITH_OBJECT.test(text.slice(at, to))) return to;
    const isOne = /^组织(?:召开|开展|实施|举办)/u.test(text.slice(to - 2, to + 2));
    if (join === '' && !isOne && (isNounlike(next) || TAKES_VERBAL_OBJECT.test(text.slice(to - 2, to))))
      return to;
    to += join.length + next.length;
  }
}

/** The clause's end without 等工作, 相关事宜, what is in brackets and the like. */
export function withoutTail(text: string, from: number, whole: number): number {
  const bracket = BRACKET.exec(text.slice(Math.max(from + 2, whole - 42), whole))?.[0].length ?? 0;
  const end = whole - bracket;
  return end - (TAIL.exec(text.slice(Math.max(from, end - 16), end))?.[0].length ?? 0);
}

/** The verbs that end a clause whose object stands before them (客户投诉的处理, 网站开发及维护), or null. */
export function closingVerbs(text: string, from: number, end: number): TextSpan | null {
  const to = withoutTail(text, from, end);
  let start = to;
  let join = '';
  for (;;) {
    const verb = verbBefore(text, start, from);
    if (verb === '' || verb === '服务') {
      start += join.length;
      break;
    }
    start -= verb.length;
    join = JOIN_BEFORE.exec(text.slice(Math.max(from, start - 2), start))?.[0] ?? '';
    if (join === '' || join === '的' || start - join.length <= from) break;
    start -= join.length;
  }
  return start < to && start > from ? [start, to] : null;
}

/** The first acting verb from an offset on with something after it, or −1. A verb right before another is a name (分析 in 需求分析编写). */
export function nextActingVerb(text: string, from: number, end: number): number {
  const last = withoutTail(text, from, end);
  for (let at = from; at < last - 2; at++) {
    const verb = verbAt(text, at);
    if (verb === '' || /[年月周季]报/u.test(text.slice(at - 1, at + 1))) continue;
    // 根据需求说明撰写用例: the second acts.
    const to = at + verb.length;
    const following = isNounlike(verb)
      ? actingVerb(text, to + (/^(?:滚动|及时|定期)/u.test(text.slice(to, last)) ? 2 : 0), last)
      : '';
    if (following !== '' && !isNounlike(following)) {
      at += verb.length - 1;
      continue;
    }
    if (actingVerb(text, at, last) === '' || (isNounlike(verb) && /^[对将把]/u.test(text.slice(to, last)))) {
      at += verb.length - 1;
      continue;
    }
    const after = joinedVerbs(text, at, last);
    // 根据版本发布计划，…
    if (
      /^(?:计划|方案|要求|标准|规范|流程|进度)$/u.test(text.slice(after, last)) &&
      /^(?:根据|按|依)/u.test(text.slice(from - 2, last))
    )
      return -1;
    if (after >= last || /[等、及和与]/u.test(text[after] ?? '')) {
      at = after - 1;
      continue;
    }
    if (isNounlike(verb) && actingVerb(text, after, last) !== '') {
      at = after - 1;
      continue;
    }
    return at;
  }
  return -1;
}

/** What of an act can be looked after in turn: 打样进度跟进. */
const ASPECT = /^(?:进度|差异|异常|结果|情况|质量|效果|周期|成本)[一-龥]{2}/u;

/** Whether after a verb that ends at an offset stands what somebody else looks after. */
export function isLookedAfter(text: string, at: number, end: number): boolean {
  return ASPECT.test(text.slice(at, Math.min(end, at + 4)));
}

/** Verbs of one character, unless what follows makes a noun of them: 发票, 收入. */
const SINGLE =
  /^[写拍画订查做发收洗剪拆搬贴扫擦煮炒缝焊磨交填](?![票入叉流通易付空报益口者家师主点手品法本式片成])[一-龥]{2,8}$/u;

/** Whether a clause is a verb of one character with its object and no more: 写周报. */
export function isShortAct(clause: string): boolean {
  return SINGLE.test(clause);
}
