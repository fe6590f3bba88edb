import { unfold } from '#text/fold.ts';
import { compileLiterals } from '#text/literal-index.ts';
import { after, before } from '../corrections.ts';
import type { CheckedText } from '../prepare.ts';
import { defineRule, each, type FieldHit } from '../rule.ts';
import { type Collocation, collocations } from '../words/collocations.ts';

const MARKS = '，。；;、,：:！!？?）)]】并';

/** A noun ends the phrase where nothing that it could qualify follows. */
function isEnd(text: string, at: number): boolean {
  if (at >= text.length || MARKS.includes(text[at] as string)) return true;
  if (text[at] === '和') return text[at + 1] !== '谐';
  return text.startsWith('以及', at) || /\s/.test(text[at] as string);
}

/** Between verb and noun at most. */
const REACH = 16;

const entries = collocations.flatMap((pair) => pair.nouns.map((noun) => ({ noun, pair })));
const nouns = entries.map(({ noun }) => noun);
const scan = compileLiterals(nouns);

/** Where in `left` (the sentence up to the noun) the nearest verb of a pair stands, or -1. */
function verbAt(left: string, { verbs, between }: Collocation): { at: number; verb: string } | null {
  let best: { at: number; verb: string } | null = null;
  for (const verb of verbs) {
    const at = left.lastIndexOf(verb);
    if (at >= 0 && (best === null || at > best.at)) best = { at, verb };
  }
  if (!best) return null;
  const gap = left.slice(best.at + best.verb.length);
  return gap.length <= REACH && (between ?? /^[^，,。；;、]*$/).test(gap) ? best : null;
}

export const wrongCollocation = defineRule({
  id: 'wrong-collocation',
  theme: 'wording',
  level: 'warning',
  fields: ['duties', 'purpose', 'requirements', 'indicators', 'authority', 'leftover'],
  title: '动宾搭配不当',
  why: '「提高投诉问题」「提升不良率」字面上是把坏事做大；签了字的说明书按字面考核，就会得出相反的结论。',
  advice: '换成与宾语相配的动词，并核对方向是升还是降。',
  sources: [],
  find: each(
    nouns,
    (field: CheckedText): readonly FieldHit[] => {
      const { text } = field.folded;
      const hits: FieldHit[] = [];
      scan(text, (index, start) => {
        const entry = entries[index];
        if (!entry) return;
        const { noun, pair } = entry;
        const end = start + noun.length;
        if (!isEnd(text, end)) return;
        const left = before(text, start);
        const found = verbAt(left, pair);
        if (!found) return;
        const from = start - left.length + found.at;
        const around = `${left.slice(0, found.at)}〈${text.slice(from, end)}〉${after(text, end)}`;
        if (pair.unless?.test(around)) return;
        const span = unfold(field.folded, from, end);
        const [rest] = unfold(field.folded, from + found.verb.length, end);
        hits.push({
          span,
          detail: pair.detail,
          ...(pair.level && { level: pair.level }),
          ...(pair.write !== undefined && { fixes: [pair.write + field.text.slice(rest, span[1])] }),
        });
      });
      return hits;
    },
    collocations.map(({ verbs, nouns }) => `(?:${verbs.join('|')}).*(?:${nouns.join('|')})`),
  ),
  examples: {
    bad: [
      '⟦提高客户投诉问题⟧，按月通报',
      '⟦加强服务水平⟧',
      '⟦改善维修效率⟧',
      '⟦提升产品不良率⟧',
      '⟦提高采购成本⟧',
      '⟦缩小交货周期⟧',
      '⟦接待客户来电⟧',
      '⟦担任管理责任⟧',
      '⟦树立培训制度⟧',
      '⟦召开技术培训⟧',
      '⟦完善客户满意度⟧',
      '⟦执行年度目标⟧',
      '⟦解答客户投诉⟧',
    ],
    good: [
      '提高解决问题的能力',
      '加强水平仪校准',
      '加大质量检查力度',
      '提高成本意识',
      '提高成本核算精度',
      '接待电话预约的客户',
      '担任采购主管',
      '树立制度意识',
      '召开培训会',
      '避免因误工降低工作效率',
      '完成问题清单',
      '开发客户关系管理系统',
      '提高抗风险能力',
      '制定团队章程',
    ],
  },
});
