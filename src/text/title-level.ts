import { matchesOf } from './matches.ts';

/** Names of posts by rank; the name that ends a title decides (经理助理 is an assistant). */
const RANKS: readonly (readonly [number, string])[] = [
  [6, '董事长|总经理|总裁|首席[一-龥]{1,3}官|ceo|cto|cfo|coo'],
  [5, '总监|副总(?!经理|裁|监)|总工程师|总工'],
  [4, '经理|厂长|店长|部长|处长|校长|院长|园长|车间主任|办公室主任|部门主任'],
  [3, '主管|班组长|班长|组长|领班|科长|工段长'],
  [
    2,
    '工程师|专员|管理员|技师|设计师|会计|出纳|客服|内勤|代表|顾问|编辑|策划|程序员|分析师|审计员|采购员|质检员',
  ],
  [
    1,
    '助理|文员|操作工|操作员|实习生|学徒|普工|前台|录入员|仓管员|收银员|服务员|保洁员?|保安|司机|搬运工|秘书',
  ],
];
const NAME = new RegExp(RANKS.map(([, names], index) => `(?<r${index}>${names})`).join('|'), 'gu');
const BRACKETS = /[（(【[][^（()）【】[\]]{0,30}[)）】\]]/gu;
/** Assistants of the top stand beside the ladder, not on it, and so do the grades of a hospital's professions. */
const BESIDE =
  /(?:总经理|总裁|董事长|总监|ceo)(?:室)?(?:特别|行政|高级)?(?:助理|秘书)|(?:主管|主任)(?:检验|中药)?[技护药医]师/u;
/** Managers in name: they manage customers, products or projects, not people. */
const ALONE =
  /(?:客户|产品|项目|大堂|理财|投资|渠道|区域|大区|城市|业务|市场|销售|招商|招聘|物业|信贷|保险|风控|品牌|运营|社群|营销|商务|关系|拓展|开发|培训|咨询|置业|家装|服务|融资|贷款|基金|私募|量化|研究)(?:部)?(?:高级|资深|副)?(?:经理|主管|总监)/u;

/**
 * Where a post's title stands from 1 (助理, 文员, 操作工) over 2 (专员, 工程师), 3 (主管), 4 (经理), 5 (总监)
 * to 6 (总经理), half a step up for 高级 and down for 副; null where the title names no level, names two
 * (经理/主管) or stands beside the ladder (总经理助理).
 */
export function titleRank(title: string): number | null {
  const plain = title.toLowerCase().replace(BRACKETS, '');
  if (BESIDE.test(plain)) return null;
  if (/[/／、|]|或/.test(plain)) {
    const ranks = new Set(plain.split(/[/／、|]|或/).map(titleRank));
    return ranks.size === 1 ? ([...ranks][0] ?? null) : null;
  }
  let rank: number | null = null;
  for (const match of matchesOf(NAME, plain)) {
    const index = RANKS.findIndex((_, at) => match.groups?.[`r${at}`] !== undefined);
    const base = RANKS[index]?.[0] ?? null;
    const before = plain.slice(Math.max(0, match.index - 4), match.index);
    if (base === null) continue;
    rank = base + (/高级|资深|主任$/.test(before) ? 0.5 : 0) - (/副$|初级$/.test(before) ? 0.5 : 0);
  }
  return rank;
}

/** Whether a title of rank 3 and up may be a post without people under it (客户经理, 产品经理). */
export function mayWorkAlone(title: string): boolean {
  return ALONE.test(title.toLowerCase().replace(BRACKETS, ''));
}
