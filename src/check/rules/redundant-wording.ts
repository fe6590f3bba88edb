import { unfold } from '#text/fold.ts';
import { matchesOf } from '#text/matches.ts';
import { signsOf } from '#text/needed-words.ts';
import type { CheckedText } from '../prepare.ts';
import { defineRule, each, type FieldHit } from '../rule.ts';
import { type Redundancy, redundancies } from '../words/redundancies.ts';

const AROUND = 12;

function* hitsOf(
  { regex, unless, write, detail, level }: Redundancy,
  field: CheckedText,
): Iterable<FieldHit> {
  const { text } = field.folded;
  for (const match of matchesOf(regex, text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (unless?.test(text.slice(Math.max(0, start - AROUND), end + AROUND))) continue;
    yield {
      span: unfold(field.folded, start, end),
      detail,
      ...(write && { fixes: write.map((text) => filled(text, match)) }),
      ...(level && { level }),
    };
  }
}

/** `$1` … stand for the groups of a match. */
function filled(write: string, match: RegExpExecArray): string {
  return write.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
}

const sources = redundancies.map(({ regex }) => regex.source);

export const redundantWording = defineRule({
  id: 'redundant-wording',
  theme: 'wording',
  level: 'warning',
  fields: 'all',
  title: '重复或杂糅',
  why: '「至少3年以上」一句话限了两次，「按照经理指导下」两种句式拼在一起，读的人要停下来猜是哪个意思。',
  advice: '同一个意思只说一次，两种句式只留一种。',
  sources: [],
  find: each(
    signsOf(sources),
    (field, may) => {
      const hits: FieldHit[] = [];
      for (let index = 0; index < redundancies.length; index++) {
        if (may[index] === 1) hits.push(...hitsOf(redundancies[index] as Redundancy, field));
      }
      return hits;
    },
    sources,
  ),
  examples: {
    bad: [
      '⟦至少3年以上⟧工作经验',
      '⟦不超过30分钟以内⟧响应',
      '管理⟦约50人左右⟧的团队',
      '⟦目的是为了⟧提高效率',
      '⟦防止事故不再发生⟧',
      '⟦针对于⟧新客户制定方案',
      '⟦根据经理的指导下⟧完成报价',
      '⟦围绕客户为中心⟧',
      '对资料⟦加以进行⟧整理',
      '⟦参加和参与⟧培训',
      '维护客户⟦的⟧的档案',
      '⟦涉及到⟧合同变更时上报',
    ],
    good: [
      '至少3年工作经验',
      '30分钟以内响应',
      '管理约50人的团队',
      '避免不必要的停机',
      '根据经理安排下达指令',
      '围绕客户开展回访',
      '连续工作满十年以上',
      '温和和气，以达到目的的方式沟通',
      '参与会议，与与会人员核对',
      '每天不少于20件',
    ],
  },
});
