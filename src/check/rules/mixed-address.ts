import type { CheckedDocument } from '../prepare.ts';
import { conflict, type DocumentHit, defineRule } from '../rule.ts';
import { placeOfVariant, readingText, unifying, type Variant } from '../unify.ts';

/** Words put into someone's mouth (使用「您好」等礼貌用语) address nobody. */
const QUOTED = /[「“"《『][^」”"》』]{0,20}[」”"》』]|[您你]好|谢谢[您你]/g;
const FORMAL = '您';
const FAMILIAR = '你';

const addresses = readingText((text) => {
  const plain = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return [...plain.matchAll(/您|你|我们|咱们?/g)].map((match) => ({ at: match.index, word: match[0] }));
});

/** The parts in which a specification describes the post. */
const DESCRIBING = new Set(['purpose', 'duties', 'requirements', 'indicators', 'authority', 'relations']);

function find(document: CheckedDocument, word: string): Variant[] {
  const other = word === FORMAL ? FAMILIAR : FORMAL;
  return document.fields.flatMap((field) =>
    addresses(field)
      .filter((address) => address.word === word)
      .map(({ at }): Variant => ({ field, span: [at, at + 1], text: other })),
  );
}

export const mixedAddress = defineRule({
  id: 'mixed-address',
  theme: 'wording',
  level: 'hint',
  fields: 'all',
  title: '称呼前后不一',
  why: '一会儿「您」一会儿「你」，像是几个人拼出来的；岗位说明书说的是岗位，不对着谁说话。',
  advice: '启事里统一用「你」或「您」；说明书里直接从动词写起。',
  sources: [],
  find: conflict(
    function* (document, here): Iterable<DocumentHit> {
      const formal = find(here, FORMAL);
      const familiar = find(here, FAMILIAR);
      const fewer = formal.length < familiar.length ? formal : familiar;
      const [first] = fewer;
      const [rival] = fewer === formal ? familiar : formal;
      if (first && rival) {
        yield {
          ...placeOfVariant(first),
          related: [placeOfVariant(rival)],
          detail: `「您」出现${formal.length}次，「你」出现${familiar.length}次。`,
          replacements: [unifying('全部用「你」', formal), unifying('全部用「您」', familiar)],
        };
        return;
      }
      if (document.use !== 'specification') return;
      for (const field of here.fields) {
        const [address] = DESCRIBING.has(field.part) ? addresses(field) : [];
        if (!address) continue;
        const { at, word } = address;
        yield {
          path: field.path,
          span: [at, at + word.length],
          detail: `说明书里不用「${word}」，直接写做什么、要什么。`,
        };
        return;
      }
    },
    ['您', '你', '我们', '咱'],
  ),
  examples: {
    bad: [
      {
        job: { duties: ['回访客户'], leftover: ['希望你加入', '你将负责回访', '期待⟦您⟧的简历'] },
        use: 'posting',
      },
      { job: { requirements: ['⟦你⟧需要会使用Excel'] }, use: 'specification' },
      { job: { duties: ['向客户介绍⟦我们⟧的产品'] }, use: 'specification' },
    ],
    good: [
      { job: { leftover: ['希望你加入', '你将负责回访'] }, use: 'posting' },
      { job: { duties: ['使用「您好」「请您稍等」等文明用语接听电话'] }, use: 'specification' },
      { job: { company: { intro: '我们是一家售后服务公司' }, duties: ['回访客户'] }, use: 'specification' },
    ],
  },
});
