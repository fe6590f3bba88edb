import { matchesOf } from './matches.ts';
import { oneOf } from './one-of.ts';
import type { TextSpan } from './quantity.ts';
import { CONNECTORS, DEPARTMENT_ENDS, INSIDE, OUTSIDE, POST_ENDS } from './words/partners.ts';

/** A department's name that goes on is another word: 部署, 组织, 办理, 科技. */
const WHOLE_NAME = '(?![件分署队落端群长级属品舍外内下技学目研织装成合建理置罚校法]|(?<=处)于)';
const UNIT = `(?:(?:(?:意向|重点|目标|老|新|大|核心|潜在|合作|各地|外部|外包|海外|企业|终端|外聘)?(?:${oneOf(OUTSIDE)})|${oneOf(INSIDE)})(?:部门?|团队|人员|(?:质量|项目|技术|采购|销售|产品|业务|商务|客户)?(?:${oneOf(POST_ENDS)}|就业办|实验室|研究院|分院))?(?![端群函])|[一-龥a-z]{0,6}?(?:${oneOf(POST_ENDS)})|[一-龥a-z]{1,7}?(?:${oneOf(DEPARTMENT_ENDS)})${WHOLE_NAME})`;
const JOIN = '(?:[、/和与及]|以及)';
const PARTNERS = new RegExp(
  `(?!跟(?:进|踪|催|单)|同[时一]|由于|为了|交[通流互易叉接付办代待底]|报[告表价名销警关建备]|送[达检修审样货餐]|从[事业而]|受[损理训让益众托控]|转[化移换变正产办运账让租型向])(?:${oneOf(CONNECTORS)})(?:各|当地|所属|相应|有关的?|公司)?(?<list>${UNIT}(?:${JOIN}${UNIT}){0,4})`,
  'giu',
);
const SIGNING = new RegExp(
  `(?<=^|[，。；、,;\\s]|[直待]至|待)(?<list>${UNIT}(?:${JOIN}${UNIT}){0,4})(?=(?:会签|签字|签收|签样|确认|复核|评审|审批)后?)`,
  'giu',
);
/** Trades named for those who work in them: 与产品、测试沟通; 组织开发、运维评审. */
const TRADE =
  '(?:产品|研发|开发|测试|运营|运维|设计|策划|美术|算法|前端|后端|市场|销售|客服|采购|生产|工艺|设备|安全|质量|人事|行政)';
const TRADES = new RegExp(
  `(?<=[与和跟同]|组织|牵头|召集|协调|协同|配合|会同|联合)(?<list>${TRADE}(?:${JOIN}${TRADE}){0,5})(?=等?(?:团队|环节|[一两二三四五多各]?方(?![案法式向面便])|[两三四五各几]个?(?:部门|团队|班组|专业)|同事|同学|等?(?:有效|紧密|密切|充分|顺畅|良好|积极)?地?的?(?:沟通|协作|配合|合作|对接|协同|讨论|评审)))`,
  'gu',
);
/** Not from the mark or word between two: 生产部(和)采购部. */
const ONE = new RegExp(`(?<=^|[、/和与及])(?:${UNIT}|${TRADE}$|${TRADE}(?=[、/和与及]|以及))`, 'giu');

/** A connector that is the end of another word. */
const INSIDE_WORD: Readonly<Record<string, RegExp>> = {
  与: /[参给授赋]$/u,
  和: /[总共缓]$/u,
  同: /[合不共会协相]$/u,
  及: /[以普涉]$/u,
  向: /[方定面走趋导取意]$/u,
  为: /[作成认行分称变视因转列设]$/u,
  由: /[自理事]$/u,
  请: /[申邀]$/u,
  受: /[接承享感遭]$/u,
  经: /[已曾财]$/u,
  报: /[日周月季年举填上汇播情海简]$/u,
  交: /[提移转社成外已未待]$/u,
};
/** Not one body but all, or none: nobody to go to. */
const GENERAL =
  /^(?:各|各个|各部门|各相关|相关|有关|其他|其它|其余|业务|责任|职能|跨|多|内|外|本|我|所在|兄弟|部门|团队|人员|专业|现场)*(?:部门|科室|部|团队|人员|同事|小组|中心|院|办|组|处|科)$/u;
/** Words of action or grammar inside a name show that the name was read too far. */
const READ_TOO_FAR =
  /布局|格局|统筹|.各|[的了并将把对从被至或]|召开|召集|评审|讨论|完成|进行|做好|处理|开展|提供|沟通|反馈|制定|组织|执行|跟进|落实|解决|编写|编制|参与|负责(?!人)|建立|以及|其他|相关|提升|实现|确保|熟悉|使用|所有|全[体员]|新员工|能力|^等|部分|^[经由请报交与和]|协助|配合|会同|协同|联合|对接/u;
/** 和 and 及 join anything; a partner stands there only where something is done together. */
const TOGETHER =
  /^[^，。；,;\n]{0,8}?(?:沟通|协调|对接|协作|配合|联系|合作|讨论|核对|确认|共同|一起|联动|评审|会签|洽谈|谈判)/u;

/** A match of `PARTNERS` whose connector connects. */
function connects(text: string, { 0: words, index }: RegExpExecArray): boolean {
  if (INSIDE_WORD[words[0] ?? '']?.test(text[index - 1] ?? '')) return false;
  const end = index + words.length;
  return !/^[和及]/u.test(words) || TOGETHER.test(text.slice(end, end + 16));
}

/** The departments, posts and outside bodies a duty is done with or for, by name; 各部门 and the like are nobody. */
export function readPartners(text: string): readonly TextSpan[] {
  const found: TextSpan[] = [];
  // A name found by both patterns ends in the same place.
  const ends = new Set<number>();
  for (const pattern of [PARTNERS, SIGNING, TRADES]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (pattern === PARTNERS && !connects(text, match)) {
        pattern.lastIndex = match.index + 1;
        continue;
      }
      const list = match.groups?.['list'] ?? '';
      const offset = match.index + match[0].length - list.length;
      for (const one of matchesOf(ONE, list)) {
        if (GENERAL.test(one[0]) || READ_TOO_FAR.test(one[0])) continue;
        const span: TextSpan = [offset + one.index, offset + one.index + one[0].length];
        if (ends.has(span[1]) || found.some(([from, to]) => from < span[1] && span[0] < to)) continue;
        ends.add(span[1]);
        found.push(span);
      }
    }
  }
  return found.toSorted((a, b) => a[0] - b[0]);
}
