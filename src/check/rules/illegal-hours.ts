import { isShortDay, longDays } from '../long-days.ts';
import { EXCLUDED, form, INNOCENT, personLimits, REFUSED } from '../person-limit.ts';
import type { CheckedText, Part } from '../prepare.ts';
import { defineRule, type EachField, each, type FieldHit } from '../rule.ts';
import { AVERAGED, FEW_RESTS, MANY_DAYS, ONE_REST, SHORT_DAY } from '../words/rest-days.ts';

/** Parts that praise or tell of the company; overtime named there is paid or refused. */
const PRAISE: readonly Part[] = ['benefits', 'company', 'pay', 'posting'];

const NOT_SO =
  /(?:不|无(?!条件)|非|没有|拒绝|反对|杜绝|告别|远离|零|从不|绝不|禁止|不是|抵制|谢绝|说再见)(?:会|再|提倡|存在|实行|用|强制|搞|鼓励|强调|要求)?[^，,。；;〈]{0,2}〈/;
const WORK_ON =
  /(?:统计|核算|审核|排查|检查|负责(?!、)|处理|管理|安排|考勤|制定|控制|减少|优化|审批|登记|监控|录入|汇总|计算)[^，,。；;〈]{0,8}〈/;
const COMPARED = /〉[^，,。；;]{0,3}(?:[/／、或和与]|以及)\s?双休|双休\s?(?:[/／、或和与]|以及)\s?〈/;
const SERVICE =
  /(?:客服|热线|门店|便利店|系统|平台|服务|设备|机房|营业|电梯|超市|商店|酒店|网络|云|服务器|空调)[^，,。；;〈]{0,6}〈|〉[^，,。；;]{0,4}(?:营业|服务|热线|客服|运行|运维|便利|供应|响应|支持|监控系统|开放)/;

const ACCEPT =
  '(?<!不)(?<!不能|无法|不愿|无需|不用|不需|不必|如果|若|如)(?:能够?|可以?|须|需要?|必须|愿意?|接受|适应|服从|承受|配合|胜任|乐于|支持|要求|要|会|习惯|不介意|不计较|不抱怨|不排斥|不抵触|不抗拒|不拒绝|不怕|不惧|理解|扛得住|有|具备|具有|耐)';
const overtime = personLimits(
  [
    '加班',
    '熬夜',
    '通宵',
    '996',
    '9 9 ',
    '997',
    '007',
    '8106',
    '8116',
    '8117',
    '9106',
    '9116',
    '9117',
    '小时',
    '时长',
    '班倒',
    '节假日',
    '休息日',
    '双休日',
    '周末',
    '待命',
    '随叫随到',
    '开机',
    '年假',
    '请假',
    '法定假',
    '下班',
    '钟',
    '休假',
    '轮休',
    '假期',
    '病假',
    '婚假',
    '节日',
    '国庆',
    '春节',
    '初一',
    '大年',
    '过年',
    '奋斗者',
    '12点',
    '11点',
    '十一点',
    '十二点',
    '365天',
    '天天',
    '大周',
    '对班',
  ],
  [
    // 活没干完不准走, 每天干 13 到 15 个钟
    form(
      '(?:活|事|任务|单子?|产量|业绩)?(?:没|未)(?:有)?(?:干|做|完成)[完够成]?(?:活|事|任务)?[^，,。；;\\n]{0,2}(?:不准|不能|不许|不得|不让|别想)(?:走|下班|回家|离岗)',
      { fix: null },
    ),
    form(
      '(?:每天|每日|一天|坐班|值守|站岗|看店|直播|干|做|上满)[^，,。；;\\n]{0,4}(?:\\d{1,2}\\s?(?:[-—~～―－–]|至|到)\\s?)?(?:1[0-6]|十[一二三四五六]?)\\s?个?(?:钟头|钟(?!点|情)|小时)',
      {
        fix: null,
        unless: [
          SERVICE,
          NOT_SO,
          WORK_ON,
          AVERAGED,
          /〉[^，,。；;]{0,2}内(?!容)/,
          /(?:培训|学习|课程|累计|每周|每月|通勤)[^〈]{0,4}〈/,
        ],
      },
    ),
    form(
      '加班[^，,。；;\\n]{0,6}(?:不计酬|不算钱|不给钱|不谈钱|不另付|没钱|白干|不享受[^，,。；;\\n]{0,4}(?:加班费|调休)|靠自觉[^。；;\\n]{0,4})|不享受加班费|不算加班|每?月加班(?:在|达|约|超过)?\\s?(?:3[7-9]|[4-9]\\d|1\\d\\d)\\s?个?(?:多)?小时',
      {
        fix: null,
        unless: [NOT_SO, WORK_ON],
      },
    ),
    form(
      '(?:国庆|春节|元旦|五一|法定(?:节日|节假日|假)|节假日|节日|(?:正月|大年)?初一(?:到|至)初[七六五]|过年|三薪日)[^。；;\\n]{0,12}(?:不另算|不翻倍|平日工资|平时工资|照平时算|不另付|无三薪|没有三薪|正常计薪|不算加班|按平[时日])',
      {
        fix: null,
        unless: [WORK_ON],
      },
    ),
    form(
      '(?:一律|全年|半年|入职[^，,。；;\\n]{1,4})[^，,。；;\\n]{0,4}(?:不准|不许|不得|不能|不让)(?:休假|休息|请假|请年假)|(?:无|没有|没)(?:任何)?(?:假期|年假|病假|婚假|产假|轮休)(?:[、和及](?:无|没有|没)?(?:年假|病假|婚假|产假|事假))*(?=$|[，,。；;！!])',
      {
        fix: null,
        unless: [NOT_SO, WORK_ON, /(?:如|若|如果)[^〈]{0,4}〈/],
      },
    ),
    form(
      '(?<![\\d.:-])(?:9 ?9 ?[67]|9106|9107|9116|9117|8116|8117|8106|007)(?:工作制|制|模式|作息|节奏)?(?!\\d|元|号|系列|动画|电影|档案|\\.\\d|块|人|平|米|个|名|台|套|万|次|家|篇|条|分|\\s?万)',
      {
        fix: null,
        unless: [
          NOT_SO,
          /〉["”」』]?(?:相关|舆情|话题|事件|争议|现象)/,
          /(?:型号|款|保时捷|编号)[^〈]{0,2}〈/,
        ],
      },
    ),
    // 每天工作 12 小时, 12 小时两班倒
    form(
      '(?:每天|每日|一天|1天|日均?|单班|每班|班次|白班|夜班)(?:工作|上班|在岗|上满|上|干|直播|站立|出勤|平均|时间|时长|约|工时|须|需|要|不低于|达|为|是|[:： ]){0,4}(?:\\d{1,2}\\s?(?:[-—~～―－–]|至|到)\\s?)?(?:1[0-6](?:\\.5)?|十[一二三]?|9\\.5|九个半|[8八](?=个?小时以上))\\s?(?:个)?(?:半)?(?:多)?(?:小时|h(?![a-z]))(?:以上|左右)?',
      { fix: null, unless: [SERVICE, NOT_SO, /〉[^，,。；;]{0,2}内(?!容)/, WORK_ON, AVERAGED] },
    ),
    form(
      '(?:工作|上班|在岗|当班)(?:时间|时长)?(?:为|是|约|共|达|一般|每天|[:： ]){0,3}(?:\\d{1,2}\\s?(?:[-—~～―－–]|至|到)\\s?)?(?:1[0-6](?:\\.5)?|十[一二三]?)\\s?(?:个)?(?:半)?(?:小时|h(?![a-z]))',
      {
        fix: null,
        unless: [SERVICE, NOT_SO, /〉[^，,。；;]{0,2}内(?!容)/, /(?:每周|累计|每月)〈/, /〈[^〉]*(?:每周)/],
      },
    ),
    form(
      '(?<![\\d.])(?:\\d{1,2}\\s?(?:[-—~～―－–]|至|到)\\s?)?(?:10|11|12|13|14|十一?|十二)(?:\\.5)?\\s?个?(?:小时|h)(?:工作制|轮班制?|倒班制?|两班倒?|[两二]班制|制|\\/天|\\/日|\\/班|每天|一天|一班|的?班次|白夜班|对倒)',
      { fix: null, unless: [SERVICE, NOT_SO] },
    ),
    form(
      '(?<at>[两二]班倒|[两二]班制|[两二]班对倒|黑白(?:两)?班)[^，,。；;\\n]{0,4}(?:[（(，, ])?(?:每班|各|一班)?(?:12|十二)\\s?个?小时',
      {
        fix: null,
      },
    ),
    form('[做上][一1]休[一1][^。；;\\n]{0,8}24\\s?小时|24\\s?小时[^。；;\\n]{0,6}[做上][一1]休[一1]', {
      fix: null,
    }),
    form('奋斗者协议|加班[^，,。；;\\n]{0,4}(?:不抱怨|[没无]有?怨言|不计较)', {
      fix: null,
      level: 'warning',
    }),
    // 无偿加班
    form(
      '(?:无偿|免费|义务|自愿|强制)(?:地)?加班(?!餐|食|晚餐|工作餐|班车|零食|补)|加班[^，,。；;\\n]{0,6}(?:无补贴|无补助|没有补贴|无加班费|没有加班费|不计加班费|不算加班|无报酬|没有报酬|无补偿|不另计|不补)|(?:无|没有|不支付|不计|不算)加班(?:费|工资|补贴)',
      { fix: null, unless: [NOT_SO, WORK_ON] },
    ),
    form(
      '(?:底薪|工资|薪资|月薪)[^，,。；;\\n]{0,4}(?:含|包含|已含|内含)[^，,。；;\\n]{0,4}加班(?:费|工资)|加班(?:费|工资)[^，,。；;\\n]{0,4}(?:已含|已?包含|含在|含于)[^，,。；;\\n]{0,4}(?:工资|底薪|薪资)',
      { fix: null, level: 'warning', unless: [/综合/] },
    ),
    // 能接受加班
    form(
      `(?<at>${ACCEPT}[^，,。；;、\\n]{0,10}?(?:的)?(?:[、和与及或][^，,。；;、\\n]{0,6}){0,2}?(?:加班|熬夜|通宵)(?:任务|要求|安排|工作|强度)?)`,
      {
        fix: null,
        level: 'warning',
        notIn: PRAISE,
        unless: [
          NOT_SO,
          WORK_ON,
          /〈[^〉]*(?:偶尔|偶有|极少|很少|较少|少量|不加班|补贴|补助)/,
          /〈(?:有|需要?|要|可以?|会)(?:时)?加班/,
          /〉(?:费|补贴|补助|工资|餐|津贴|奖励|政策|同事|的?员工|有|会|可|时|按|另|享|均|能|调休|需|的时候|打车|车费|晚|后|到)/,
          /〉[^，,。；;]{0,3}(?:者|的)?[^，,。；;]{0,3}(?:优先|加分|为佳|更佳|尤佳)/,
          /〉[^，,。；;]{0,3}〈?不/,
          /(?:如|若|如果|假如|偶尔|根据|视|按)[^，,。；;〈]{0,8}〈/,
          /〈有[^〉]{0,3}(?:加班)/,
          /〈要求[^〉]*不/,
        ],
      },
    ),
    form(
      '(?:^|[，,、。；;：:\\n ])(?<at>(?:能|可|须|需要|必须|会经常|经常|长期|频繁|节假日|周末|旺季|月底)(?:需要?|要|须|必须)?加班)(?=$|[，,、。；;\\n])',
      {
        fix: null,
        level: 'warning',
        notIn: PRAISE,
        unless: [NOT_SO, WORK_ON, /(?:如|若|如果)[^，,。；;〈]{0,4}〈/],
      },
    ),
    form(
      `(?:无法|不能|不愿意?|不接受|拒绝|不肯|不想)[^，,。；;\\n]{0,4}(?<at>加班)(?:者|的|人员)?${EXCLUDED}`,
      {
        fix: null,
      },
    ),
    form(
      `${REFUSED}[^，,。；;\\n]{0,4}(?<at>(?:准[点时]|到点|按[点时])下班)|(?<at>(?:准[点时]|到点|按[点时])(?:就)?下班)[党族]?${EXCLUDED}`,
      { fix: null, level: 'warning' },
    ),
    form('加班(?:较|比较)?(?:多(?=$|[，,。；;、\\n])|是常态|常态化|是家常便饭|较多|频繁|严重)', {
      fix: null,
      level: 'warning',
      unless: [NOT_SO, WORK_ON],
    }),
    // 24 小时待命
    form(
      '(?:24\\s?小时|二十四小时|全天候?|手机24小时|7\\s?[×x*]\\s?24\\s?小时?|随时)(?:手机|保持)?(?:待命|在线待命|开机|待岗|候命)|随叫随到|随时待命|手机[^，,。；;\\n]{0,4}24\\s?小时[^，,。；;\\n]{0,4}(?:开机|畅通)',
      { fix: null, level: 'warning', unless: [SERVICE, NOT_SO] },
    ),
    form(
      '(?:周末|双休日|休息日|节假日)(?:必须|须|要求|需|都要|均需?)(?:要|正常)?(?:上班|加班|在岗|到岗|值班)',
      { fix: null, level: 'warning', unless: [NOT_SO] },
    ),
    form(
      '(?:自愿|主动|同意)?放弃(?:带薪)?(?:年假|年休假|休假|休息|调休|加班费)|(?:经常|时常|每[天晚]|天天|一般|平时|都要?|需要?)[^，,。；;〈]{0,4}加班(?:到|至)(?:晚上?|夜里|凌晨|深夜)?(?:[89]|1[0-2]|2[0-4]|[八九十]|十一|十二)点',
      { fix: null, unless: [NOT_SO, WORK_ON] },
    ),
    form(
      '(?:年假|带薪年假|法定假)(?:期)?[^，,。；;\\n]{0,2}(?:无(?!忧|理)|没有|不享受|取消|不放)(?!上限)|不(?:安排|享受)(?:带薪)?年(?:休)?假',
      {
        fix: null,
        unless: [NOT_SO],
      },
    ),
    form(
      '(?:旺季|期间|一律|任何理由|首月|试用期)?(?:不得|不能|不许|禁止|不准|不允许)[^，,。；;\\n]{0,2}请(?:病|事)?假',
      {
        fix: null,
        level: 'warning',
        unless: [INNOCENT.task[0], /(?:无故|未经)/].filter(
          (reading): reading is RegExp => reading !== undefined,
        ),
      },
    ),
    form(
      '每[天日晚][^，,。；;\\n]{0,3}加班[^，,。；;\\n]{0,3}(?:[三四五六3-6][四五六七4-7]?|[2-5]\\s?(?:[-—~至到])\\s?[3-8])\\s?个?(?:多)?小时|月加班[^，,。；;\\n]{0,3}(?:[四五六七八九]十|一百)[^，,。；;\\n]{0,3}小时|(?:做|干|忙|上|待|盯|熬)到(?:晚上?|夜里|凌晨|深夜)?(?:十[一二]|1[12]|[一二三12３3])点|(?:夜里|晚上|半夜|凌晨)?(?:十[一二]|1[12])点(?:以后|之后|后|多|半)?(?:才|再)?(?:走|下班|收工|打烊走)|大周[67六七]天[、，,]?小周[56五六]天|(?:标准|每班|一班|轮班|对班|双班)(?:12|十二)\\s?个?小时|(?:12|十二)\\s?个?小时(?:对班|一班|轮换|双班)|(?:要求)?365天(?:都?在岗|不休|无休|上班|都上)|(?<![一-龥])天天上(?:班)?(?=$|[，,。；;])',
      {
        fix: null,
        unless: [SERVICE, NOT_SO, WORK_ON, AVERAGED],
      },
    ),
  ],
);

function scheduleLimits(sources: readonly string[], notIn: readonly Part[] = []) {
  return personLimits(
    [
      '休',
      '大小周',
      '大小礼拜',
      '周',
      '星期',
      '六天',
      '6天',
      '七天',
      '7天',
      '月',
      '天班',
      '节假日',
      '假日',
      '歇',
    ],
    [
      form(sources.map((source) => `(?:${source})`).join('|'), {
        notIn,
        fix: null,
        unless: [
          NOT_SO,
          WORK_ON,
          COMPARED,
          SERVICE,
          /〉的(?:景区|园区|公园|场馆|热线|平台|门店|商场|便利店|系统|项目)/,
          /(?:或|可选|自选|两种|任选)[^，,。；;〈]{0,4}〈/,
          /〉[^，,。；;]{0,6}(?:取消|废除|整改)|〉改/,
          /〉[^，,。；;]{0,6}(?:直播课|课程|营业|配送|开放|接待时间|投递|面试|线上|入住)/,
          /(?:营业|开放|配送|直播|面试|接待|咨询|电话|接听|店铺|周报|每次|课时|上课|出行|连续|行程|假期|试岗|培训|试用|春节|国庆)[^，,。；;〈]{0,6}〈/,
          /〈[67七六]天[^〉]*〉(?:制)?(?:无理由|酒店|连锁|病假|年假|内|以上|培训)/,
          /(?:年假|病假|休假|带薪|放假|陪产假|婚假)〈/,
          /(?:过|比|较)〈/,
          /(?:周六|周六、|周六和|周六至|周六及|双休)[^，,。；;〈]{0,2}〈/,
          /〉的?[^，,。；;]{0,2}(?:除外|周报|竞争|同行|到岗|课)/,
        ],
      }),
    ],
  );
}

const oneRest = scheduleLimits(ONE_REST);
const fewRests = scheduleLimits(FEW_RESTS);
const manyDays = scheduleLimits(MANY_DAYS, ['duties', 'purpose', 'company']);

/** Statements of one schedule side by side are one place. */
const NEAR = 20;

function merged(hits: readonly FieldHit[]): readonly FieldHit[] {
  if (hits.length < 2) return hits;
  const kept: FieldHit[] = [];
  for (const hit of hits.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const last = kept.at(-1);
    if (!last || hit.span[0] > last.span[1] + NEAR) kept.push(hit);
    else {
      const detail = last.detail ?? hit.detail;
      kept[kept.length - 1] = {
        ...last,
        span: [last.span[0], Math.max(last.span[1], hit.span[1])],
        ...(detail !== undefined && { detail }),
      };
    }
  }
  return kept;
}

const [OVERTIME, ONE, FEW, MANY] = [overtime, oneRest, fewRests, manyDays].map(
  ({ sources = [] }) => sources,
) as [readonly string[], readonly string[], readonly string[], readonly string[]];
/** Long days are told by the clock, which needs none of the words of the others. */
const ANYTHING = '';
const SOURCES = [...OVERTIME, ...ONE, ...FEW, ...MANY, ANYTHING];
const CLOCK = /[\d一二三四五六七八九十]\s?[:：点时;；.︰]|[早晚晨朝午夜凌am]/;

function read(field: CheckedText, may: Uint8Array): readonly FieldHit[] {
  const { text } = field.folded;
  const of = (schedule: EachField, from: number): readonly FieldHit[] => {
    const own = may.subarray(from, from + (schedule.sources?.length ?? 0));
    return own.includes(1) ? [...schedule.run(field, own)] : [];
  };
  const over = of(overtime, 0);
  const one = of(oneRest, OVERTIME.length);
  const few = of(fewRests, OVERTIME.length + ONE.length);
  const many = of(manyDays, OVERTIME.length + ONE.length + FEW.length);
  const long = CLOCK.test(text) ? [...longDays(field)] : [];
  const rest = one.length + few.length + many.length + long.length;
  if (rest === 0 || AVERAGED.test(text)) return merged(over);
  return merged([
    ...over,
    ...few,
    ...(SHORT_DAY.test(text) || isShortDay(text) ? [] : [...one, ...many]),
    ...long,
  ]);
}

export const illegalHours = defineRule({
  id: 'illegal-hours',
  theme: 'compliance',
  level: 'error',
  fields: [
    'conditions',
    'requirements',
    'benefits',
    'pay',
    'posting',
    'company',
    'title',
    'purpose',
    'duties',
    'leftover',
  ],
  title: '工时或休息违反规定',
  why: '标准工时是每天八小时、每周四十小时，每周平均最多四十四小时，至少休一天；加班要协商并付加班费。',
  advice: '写清几点到几点、每周几天、多久加一次班、怎么补偿；实行特殊工时的，写明已获批准。',
  sources: [
    'labour-law#36',
    'labour-law#38',
    'labour-law#41',
    'labour-law#44',
    'working-hours-regulation#3',
    'labour-inspection-regulation#25',
  ],
  exceptions: [
    {
      when: '这个岗位经劳动行政部门批准实行综合计算工时制或不定时工作制吗？',
      write:
        '写「本岗位经批准实行综合计算工时制」或「不定时工作制」，注明批准文号；综合计算的，再写平均每周工时。',
      sources: ['labour-law#39', 'working-hours-regulation#5'],
    },
    {
      when: '加班只在抢险、抢修等紧急情况下发生吗？',
      write: '写明是哪一种紧急情况，例如「停电、停水时参加抢修」。',
      sources: ['labour-law#42'],
    },
  ],
  find: each(
    [
      ...(overtime.literals ?? []),
      ...(fewRests.literals ?? []),
      ':',
      '：',
      '点',
      '朝九',
      '早九',
      '早八',
      '早9',
      '早8',
      '早7',
      '晚',
    ],
    read,
    SOURCES,
  ),
  examples: {
    bad: [
      '⟦单休⟧，法定节假日休息',
      '⟦月休四天⟧，包吃住',
      '每周⟦做六休一，周末轮着休，8:00-12:00，13:30-17:30⟧',
      '⟦大小周⟧轮换',
      '⟦周一至周六⟧，节假日照国家规定',
      '两班倒，⟦8:30-20:30⟧',
      '⟦早9晚9⟧，一周五天',
      '⟦每天工作12小时⟧',
      '⟦996⟧',
      '⟦９９６工作制⟧',
      '⟦月 休 两 天⟧',
      { job: { requirements: ['抗压，⟦能接受加班⟧', '⟦能适应出差与加班⟧', '⟦义务加班⟧'] } },
      { job: { requirements: ['⟦手机24小时开机⟧'] } },
      { job: { leftover: ['⟦隔周双休⟧，工资月结'] } },
    ],
    good: [
      '周末双休，不加班',
      '9:00-18:00，午休一小时，双休',
      '每天8小时，每周5天',
      '拒绝996',
      '不单休、不打卡',
      '月休8天',
      '早班8:00-16:00，晚班16:00-24:00',
      '综合计算工时制（已获批）',
      '实行综合计算工时制。每周单休',
      '会议时间：9:00-21:00',
      { job: { duties: ['统计员工加班时数', '24小时热线值班制度的编制'] } },
      { job: { benefits: ['加班费按国家规定支付', '带薪年假10天'] } },
      { job: { requirements: ['偶尔加班，可调休', '能适应出差'] } },
      { job: { leftover: ['门店营业时间9:00-22:00，全年无休服务热线'] } },
    ],
  },
});
