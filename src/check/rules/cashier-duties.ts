import { clash, fieldsOf, spotsOf, wholeField, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const FORBIDDEN =
  /稽核|(?:会计档案(?:的)?(?:保管|管理)|保管会计档案)|登记[^，。；;\n]{0,10}?(?:收入|支出|费用|债权|债务|往来|总账|明细账)[^，。；;\n]{0,6}|(?:收入|债权债务|往来账?)(?:的)?(?:核算|登记)/g;

export const cashierDuties = defineRule({
  id: 'cashier-duties',
  theme: 'consistency',
  level: 'warning',
  fields: ['duties', 'title'],
  title: '出纳兼了不能兼的事',
  why: '会计法不许出纳兼任稽核、会计档案保管和收入、支出、费用、债权债务账目的登记。',
  advice: '把这一条交给会计；出纳登记的只是现金日记账和银行存款日记账。',
  sources: ['accounting-law#35'],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const title = fieldsOf(document, ['title']).find(({ folded }) => folded.text.includes('出纳'));
      if (!title || /会计/.test(title.folded.text)) return;
      const post = wholeField(title);
      for (const spot of spotsOf(document, ['duties'], FORBIDDEN, /协助|配合|日记账|移交|报会计|由会计/)) {
        yield clash(spot, [post], `「${wordsAt(post)}」的职责里写了「${wordsAt(spot)}」。`);
      }
    },
    ['稽核', '会计档案', '登记', '核算'],
  ),
  examples: {
    bad: [
      { job: { identity: { title: '出纳' }, duties: ['⟦登记往来明细账⟧'] } },
      { job: { identity: { title: '出纳员' }, duties: ['⟦稽核⟧原始凭证'] } },
      { job: { identity: { title: '出纳' }, duties: ['⟦保管会计档案⟧'] } },
      { job: { identity: { title: '出纳' }, duties: ['负责⟦收入核算⟧'] } },
    ],
    good: [
      { job: { identity: { title: '出纳' }, duties: ['登记现金日记账和银行存款日记账'] } },
      { job: { identity: { title: '会计' }, duties: ['登记总账'] } },
      { job: { identity: { title: '出纳' }, duties: ['配合会计稽核凭证'] } },
      { job: { duties: ['登记往来明细账'] } },
    ],
  },
});
