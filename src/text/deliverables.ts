import { matchesOf } from './matches.ts';
import { oneOf } from './one-of.ts';
import type { TextSpan } from './quantity.ts';
import { DELIVERABLES, DELIVERABLES_MADE, MAKING } from './words/deliverables.ts';

/** What a paper is of: up to so many characters between the verb and its name. */
const OF = '(?![对与向把将至到])[^，。；,;！!？?\\n]{0,16}?';
/** A name that goes on: 合同管理系统, 代码能力, 报表工具. */
const GOES_ON =
  '(?!条目|管理|系统|员|库(?!存)|开发|服务器|编程|能力|师|工具|平台|类|化|率|式|性|数|量|元|器|引擎|层|模块|功能|范围|需求|期|执行|实施|落地|单位|盘|板|号|附件|纸|位|价|片区|面|达|示|明|现|态)';
const PLAIN = `(?:${oneOf(DELIVERABLES)})${GOES_ON}`;
const MADE = `(?:${oneOf(DELIVERABLES_MADE)})${GOES_ON}`;
const FOUND = new RegExp(
  `(?!设计(?:[师院部组]|团队|人员)|(?:设计|审核|测试)(?:文档|文件|图纸|稿|方案|规范|标准|流程))(?:${oneOf(MAKING)})(?:并(?:${oneOf(MAKING)})|[、和及](?:${oneOf(MAKING)}))?(?<named>${OF}(?<name>${PLAIN}|${MADE}))`,
  'giu',
);
/** Passive and nominal: 报表的编制, 合同起草, 用例编写. */
const THEN_MADE = new RegExp(
  `(?<name>${PLAIN}|(?<=[一-龥]{2})(?:${oneOf(DELIVERABLES_MADE.replace(/ .(?= |$)/gu, ''))}))的?(?:每[日天周月季年])?(?=(?:收集[、和与并]?)?(?:${oneOf(MAKING)})(?!人员))`,
  'giu',
);
const TRIMMED =
  /^(?:[了好出成为]|各[项类种]?|一[份期套]|相关的?|有关的?|相应的?|完整的?|公司的?|部门的?|所有的?)+/u;
/** A second verb joined to the one that makes it: (建立)和完善(档案). */
const AND_VERB =
  /^(?:和|并|及|与|以及)?(?:滚动|持续)?(?:完善|健全|维护|更新|管理|整理|审核|保管|优化|实施|执行|发布|汇总|分析|落实|跟踪|监督|评估|评审|处理(?!方案|意见|结果|流程|单)|修订|反馈)(?=[一-龥]{2})|^(?:和|并|及|与|以及)/u;
/** A paper's own name stands in a few characters before its kind. */
const OWN_NAME = /[一-龥a-z0-9《》“”-]{0,8}$/iu;

/** One paper or thing. */
export interface Deliverable {
  readonly span: TextSpan;
  /** It comes into being here; false where it is only handled (审核合同). */
  readonly isMade: boolean;
}

const HANDLED = /^(?:审核|复核|审定|上传|校对|汇总|整理|登记|归档|更新|发放|打印|装订|提供|完成|填报)/u;

/** The papers and things a duty leaves behind, each with its own name where it has one (月度生产计划). */
export function readDeliverables(text: string): readonly Deliverable[] {
  const found: Deliverable[] = [];
  for (const match of matchesOf(FOUND, text)) {
    const named = match.groups?.['named'] ?? '';
    const end = match.index + match[0].length;
    const own = named
      .replace(/^.*(?:[、，\s]|并(?:形成|输出|编制|编写|提交|出具))/u, '')
      .replace(AND_VERB, '')
      .replace(/^[及和与]|^.*(?:等|以及|工作[和及与]|[（(])/u, '')
      .replace(TRIMMED, '');
    const last = own.lastIndexOf('的');
    const short = last >= 0 && last < own.length - 2 ? own.slice(last + 1) : own;
    found.push({ span: [end - short.length, end], isMade: !HANDLED.test(match[0]) });
  }
  if (found.length > 0) return found;
  for (const match of matchesOf(THEN_MADE, text)) {
    const name = match.groups?.['name'] ?? '';
    const end = match.index + name.length;
    const own = OWN_NAME.exec(text.slice(Math.max(0, match.index - 8), match.index))?.[0] ?? '';
    if (/^(?:.{0,2}(?:参照|根据|依据|按照?|对照))/u.test(own)) continue;
    const short = own.replace(/^.*(?:负责|的|和|与|及|等|将|把|完成|参与|协助)/u, '');
    found.push({ span: [match.index - short.length, end], isMade: true });
  }
  return found;
}
