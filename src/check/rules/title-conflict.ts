import { bare } from '#text/similarity.ts';
import { titleRank } from '#text/title-level.ts';
import { clash, fieldsOf, spotsOf, wholeField, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const NAMED =
  /(?:岗位名称|职位名称|招聘岗位|招聘职位|岗位)[：:]\s?(?<at>[一-龥a-z+#]{2,14}(?:经理|主管|专员|工程师|助理|总监|文员|员|师|工|长))(?=[\s，。；;,、（(]|$)/g;
/** What boards put round a title. */
const NOISE = /[（(【[][^（()）【】[\]]*[)）】\]]|急聘|诚聘|高薪|直招|\d+k?|双休|五险一金/g;

export const titleConflict = defineRule({
  id: 'title-conflict',
  theme: 'consistency',
  level: 'hint',
  fields: ['leftover', 'purpose', 'title'],
  title: '岗位名称前后不一',
  why: '标题写主管、正文写专员，求职者不知道应聘的是哪个，合同和定薪也会对不上。',
  advice: '全文用同一个名称；一文招几个岗位的，分成几份。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const post = fieldsOf(document, ['title'])[0];
      const spots = spotsOf(document, ['leftover', 'purpose'], NAMED);
      if (!post || new Set(spots.map(wordsAt)).size !== 1) return;
      const title = bare(post.folded.text.replace(NOISE, ''));
      const [spot] = spots;
      if (!spot || title === '') return;
      const named = bare(wordsAt(spot));
      const [rank, other] = [titleRank(title), titleRank(named)];
      const isOtherLevel = rank !== null && other !== null && Math.abs(rank - other) >= 1;
      const isOtherPost = ![...named.replace(/[专人]?员$|工程师$|经理$|主管$/, '')].some((char) =>
        title.includes(char),
      );
      if (!isOtherLevel && !isOtherPost) return;
      yield clash(
        spot,
        [wholeField(post)],
        `这里写「${wordsAt(spot)}」，岗位名称是「${wordsAt(wholeField(post))}」。`,
      );
    },
    ['岗位名称', '职位名称', '招聘岗位', '招聘职位', '岗位：', '岗位:'],
  ),
  examples: {
    bad: [
      { job: { identity: { title: '售后主管' }, leftover: ['岗位名称：⟦售后专员⟧'] } },
      { job: { identity: { title: '配件管理员' }, leftover: ['招聘职位：⟦仓库主管⟧'] } },
      { job: { identity: { title: '客服专员' }, leftover: ['职位名称: ⟦回访员⟧'] } },
      { job: { identity: { title: '售后经理' }, leftover: ['岗位：⟦维修工程师⟧'] } },
    ],
    good: [
      { job: { identity: { title: '售后主管（急聘）' }, leftover: ['岗位名称：售后主管'] } },
      { job: { identity: { title: '售后主管' }, leftover: ['岗位名称：高级售后主管'] } },
      { job: { identity: { title: '售后主管' }, leftover: ['招聘岗位：售后专员', '招聘岗位：维修工程师'] } },
      { job: { leftover: ['岗位名称：售后专员'] } },
    ],
  },
});
