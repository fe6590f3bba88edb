import { matchesOf } from './matches.ts';
import type { TextSpan } from './quantity.ts';
import { verbAt } from './words/verbs.ts';

const N = '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十半]{1,3})';
const UNIT =
  '(?:个?工作日|个?交易日|个?自然日|秒钟?|分钟|个?小时|天|日|周|个?星期|个?月|个?季度|年|min|h(?![a-z]))';
const CYCLE =
  '(?:工作日|交易日|小时|日(?!期|常)|天|班次?(?!级|组|子|长)|晚|早|周(?!边|期|转|岁)|星期|旬|半个?月|月(?!薪|休)|季度?(?!节)|半年度?|年(?!龄|薪|级|轻|假)度?|学期|学年|批次?|单(?!位|个|一)|台车?|炉|票|笔|车|场|炉次|件)';
const CLOCK = '(?:上午|下午|早上?|晚上?)?\\d{1,2}(?:[:：]\\d{2}|[点时](?:半|\\d{1,2}分)?)';
const BEFORE = '(?:之前|以前|前|之内|以内|内|起)';
const WEEKDAY = '[一二三四五六日天末](?:[、和至到-]周?[一二三四五六日天末]){0,6}';
const TIMES =
  '(?:不少于|至少|不低于|最少|各|平均|不超过)?\\s?(?:一|\\d+|[两二三四五六七八九十]{1,2})(?:[-~至到]\\d+)?\\s?(?:次|场|回|轮|遍|期)(?:以上)?';
/** Things that happen in a day's work, before, at or after which another is done. */
const EVENT =
  '(?:交车|交货|交付|入库|出库|发货|到货|收货|上线|发布|变更|换型|换模|签约|签单|验收|开业|开工|完工|竣工|开机|停机|开班|收班|活动|出差|投标|开标|结算|接单|接报|报修|投诉|事故|停线|交接班|接班|交班|开市|收市|开餐|上课|课|术|离职|入职|到期|入院|出院|下班|上班|营业|闭店|打烊|施工|培训|[一-龥]{2}天气|高峰|大促|检修|停产|会议|会|班|面试|付款|回款|下单|售出|成交|故障|停电|生产|投产|采购|检验|安装|维修|签收|项目|合同签订|发车|出车|收车|作业|焊接)';

const FORMS: readonly string[] = [
  // 每…: 每周五17:00前, 每月第3个工作日前, 每季度首月10日前, 每2小时, 每周不少于2次
  `每(?:隔|满|逢|个|一)?\\s?(?:${N}\\s?(?:[-~至]\\s?\\d+\\s?)?)?个?${CYCLE}(?:的)?(?:${WEEKDAY}(?![种类次些])|(?:首|次|末)月|\\d{1,2}\\s?月)?(?:第${N}个?工作日|最后一?个?工作日)?(?:\\d{1,2}\\s?[日号]|[底末初]|[上中下]旬)?(?:${CLOCK})?${BEFORE}?(?:${TIMES})?`,
  `${TIMES.replace('(?:不少于|至少|不低于|最少|各|平均|不超过)?', '')}\\s?[/每]\\s?(?:日|天|周|月|季度?|年|班)`,
  `[一半]个?(?:天|周|月|季度|年)\\s?${TIMES}`,
  '每(?:隔|满|行驶|运行|使用|累计)?满?\\s?\\d+万?\\s?(?:公里|千米|km|模次|米|小时)',
  // 按月, 逐批
  '(?:按|逐)(?:日|天|周|月|季度?|年(?!龄|级|限)|班|批|单|台|笔)(?![期时程级照产位])',
  '逐[张份件条户车箱]|[凭按][一-龥]{2,5}单(?=[一-龥]{2})(?![位元价一个])',
  // the case that calls for it: 单笔500元以内的，…; 超过的报店长
  '单[笔次户件车]\\s?(?=[\\d一-龥]{0,6}[\\d百千万])|\\d[^，。；,;\\n]{0,5}(?:以内|以下|以上)的(?=[，,])|(?:超过|低于|不足)[^，。；,;\\n]{0,8}的(?=[，,报提转由])',
  '双周|每?两周|隔[日天周月](?!离)',
  '(?:半年|季|年|月|周)度(?!体检|旅游|奖|评优|最佳|优秀)',
  // names of papers and meetings that carry their period
  '(?<![周节假生双单次今昨平往近多少半同上全某工])(?:日|周|月|季|年)(?:报(?!名|价|考|到|销|警|告|社|纸)|例会|会(?!议|员|计|所|展)|结(?![构果合论束])|(?<!年)检(?![测查])|盘(?!点)|终)(?!审计|披露)|(?:晨|早|夕|晚|班前|班后|周|月)会(?![议员计所])|日清',
  // 7×24, 24小时值守
  '7\\s?[×x*]\\s?24(?:小时)?|24小时(?:值班|值守|响应|待命|在线)',
  `(?:逾期|超期|超(?=[^，。；\\n]{1,6}(?:升级|上报|未|仍|报)))\\s?${N}\\s?${UNIT}(?![以的])`,
  't\\s?\\+\\s?\\d+(?:日|个?工作日)?内?',
  // limits: 接到投诉后2小时内, 24小时内, 30分钟到场, 不超过15分钟, 提前7天
  `(?<limit>之日起|后|起)\\s?的?\\s?${N}\\s?${UNIT}(?:之?内|以内)?`,
  `(?<!至|[\\d.]|控制在|压缩到|缩短到)${N}\\s?${UNIT}\\s?(?:之?内|以内)(?![部容外地蒙存])`,
  `${N}\\s?${UNIT}\\s?(?=响应|到场|到达|修复|回复|回电|办结|关闭|恢复|答复|联系|交付|上架|发货|送达|完成)`,
  `(?<!(?:时间|时长|耗时|周期|间隔|延迟|时延|误差|偏差|延误))不(?:得)?(?:超过|晚于|迟于)\\s?${N}\\s?${UNIT}`,
  `提前\\s?(?:至少)?\\s?${N}\\s?${UNIT}`,
  `(?<ahead>前)\\s?${N}\\s?${UNIT}(?!前)`,
  // before, at or after an event: 交车前, 故障时, 入职当日
  `(?<event>(?<=${EVENT})(?:之前|之后|前|后|时(?!间|效|长|代)|当[日天]|期间|过程中|完毕|结束)(?![台端勤续者来期的]))`,
  '第\\s?\\d+(?:[、和]第?\\d+){0,4}\\s?(?:天|日|周|个月)',
  // deadlines: 6月30日前, 次月5日前, 月底前, 当日, 18:00前
  `\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?[日号]|[底末初]|[上中下]旬)?${BEFORE}`,
  `(?:次|当|下)月(?:\\s?\\d{1,2}\\s?[日号])?${BEFORE}?(?!地)`,
  `(?<!\\d)(?:月|季度?|年|周|学期|(?<![日长短定假学近前中后周各早为一同])期(?=末))[底末初](?!双休|休|薪|奖|旅)(?:前(?:\\s?${N}\\s?${UNIT})?)?`,
  '(?:次|翌)日|当(?:班|日|天|晚|周|场|批次?)(?:内|之内)?(?![地前时下中年选])',
  `${CLOCK}${BEFORE}`,
  '即时(?!通)|当场(?!地)|立即|随到随办|日清日结',
  // what sets it off: 接到投诉后, 库存低于下限时
  '(?:接到|收到|接报|发生|发现|遇到?|出现|如遇|遇有|一旦)[^，。；,;\\d\\n]{1,14}?(?:之后|以后|后|(?<![及定准按实临即同随适])时)(?=[，,、一-龥]|$)',
  '(?:低于|高于|超过|达到|不足|未达)[^，。；,;\\n]{1,10}?时(?=[，,]|$)',
  // what is done to either side of it: 操作前后
  '(?<=[一-龥]{2})前后(?![台端续者后期])',
  // beyond so much, and then what is done: 停车超过30分钟电话问明
  `(?:超过|超出|不足|满)\\s?${N}\\s?${UNIT}(?:以上)?的?(?=[，,一-龥])(?![、和内]|[^，。；,;\\n]{1,8}的[一-龥])`,
  '(?<=^|[，。；])遇[^，。；,;\\n]{2,6}?(?:预警|警报)|岗前(?=[一-龥]*培训)|全年(?=[^，。；\\n]{0,10}\\d)|首件|末件|旺季|淡季|节假日(?:前|后|期间|(?=值班))|汛期|雨季|寒暑假|开学前?',
];
const WHEN = new RegExp(FORMS.map((form) => `(?:${form})`).join('|'), 'giu');
/** A case put first: 若发现超差，则…; 凡逾期的，… */
const CASE = /^(?:若|倘若|如果|如(?![何期实下])|凡|一旦)[^，。；,;\n]{2,20}(?=[，,])/u;
/** A clause that says when and nothing else: 客户提出异议时，… */
const CLAUSE = /^[^，。；,;\n]{2,16}?(?:之后|之前|以后|时|后|前|期间|过程中)(?=[，,])/u;
const NOT_CLAUSE =
  /(?:及|定|准|按|实|临|即|同|随|适|工|课|有|小|计|限|超|耗|延|省|学|暂|平|历)时$|(?:售|最|今|此|善|幕|背|落|滞)后$|(?:目|当|售|跟|超|事|提|空|门|台|此|先|先)前$/u;
const BEFORE_ACT = /^(?:[一-龥]{2,4}?[前后](?![前后])|[一-龥]{4,10}?时(?=[一-龥]))/u;
const SIGN = /^[若倘如凡遇]|[岗超日天周月季年时后前班每批秒分即立双旬件末初间内逐按晨早夕次毕束凭t7]/iu;
/** Benefits, hours and lengths of employment, which are no times of a duty. */
const OTHER =
  /双休|单休|休息|带薪|年假|聚餐|团建|下午茶|五险|上班时间|工作时间|试用期(?!满)|合同期|年(?:及)?以上|周岁|旅游|生日/u;

const EVENT_BEFORE = new RegExp(`${EVENT}$`, 'u');
/** The event a limit runs from: 接到投诉(后2小时内), 活动(前3天). */
const SINCE = /(?:(?:自|接到|收到|发生|发现)[一-龥]{0,8}|(?:(?![自在于应须需将把的])[一-龥]){0,8})$/u;

/** Words that say how often, by when or upon what a thing is done, in text order, none inside another. */
export function readWhen(text: string): readonly TextSpan[] {
  if (!SIGN.test(text) || OTHER.test(text)) return [];
  const found: TextSpan[] = [];
  const clause = CASE.exec(text) ?? CLAUSE.exec(text);
  let from = clause && !NOT_CLAUSE.test(clause[0]) ? clause[0].length : 0;
  if (from > 0) found.push([0, from]);
  else if (BEFORE_ACT.test(text)) {
    // 装车前核对单据
    from = BEFORE_ACT.exec(text)?.[0].length ?? 0;
    if (!NOT_CLAUSE.test(text.slice(0, from)) && (verbAt(text, from) !== '' || text[from] === '由'))
      found.push([0, from]);
    else from = 0;
  }
  for (const match of matchesOf(WHEN, text)) {
    const { limit, ahead, event } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (match[0] === '' || end <= from) continue;
    const before = text.slice(Math.max(from, match.index - 12), match.index);
    const reach = event
      ? EVENT_BEFORE.exec(before)?.[0].length
      : limit || ahead
        ? SINCE.exec(before)?.[0].length
        : 0;
    const start = Math.max(from, match.index - (reach ?? 0));
    const last = found.at(-1);
    // 每周四(下班前)
    if (event && last?.[1] === start) found.splice(-1, 1, [last[0], end]);
    else found.push([start, end]);
    from = end;
  }
  return found;
}
