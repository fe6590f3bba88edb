import { readNumber } from '#text/quantity.ts';
import { clash, fieldsOf, spotsOf, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const ANNOUNCED =
  /(?:职责|工作|任务)[^，。；;\n]{0,6}(?:以下|下列|如下)\s?(?<at>\d{1,2}|[一二两三四五六七八九十]{1,2})\s?(?:个方面|方面|大?[条项点])|(?:以下|下列|如下)\s?(?<n>\d{1,2}|[一二两三四五六七八九十]{1,2})\s?[条项]职责/g;
const NUMBER = /\d{1,2}|[一二两三四五六七八九十]{1,2}/;

export const announcedCount = defineRule({
  id: 'announced-count',
  theme: 'consistency',
  level: 'hint',
  fields: ['purpose', 'leftover', 'duties'],
  title: '说的条数与列的不符',
  why: '说「以下6条」，只列了5条，读的人会以为漏了一条。',
  advice: '改成实际条数，或干脆不写条数。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const listed = fieldsOf(document, ['duties']).filter(({ slot }) => slot === 'duties/text').length;
      if (listed < 2) return;
      for (const spot of spotsOf(document, ['purpose', 'leftover'], ANNOUNCED)) {
        const said = readNumber(NUMBER.exec(wordsAt(spot))?.[0] ?? '');
        if (said !== null && said !== listed)
          yield clash(spot, [], `说有${said}条，职责实际列了${listed}条。`);
      }
    },
    ['以下', '下列', '如下'],
  ),
  examples: {
    bad: [
      { job: { purpose: '职责包括以下⟦6⟧条', duties: ['处理投诉', '编制月报'] } },
      { job: { leftover: ['工作分为下列⟦三⟧项：'], duties: ['处理投诉', '编制月报'] } },
      { job: { purpose: '⟦以下5项职责⟧由本岗承担', duties: ['处理投诉', '编制月报', '盘点'] } },
      { job: { leftover: ['主要职责如下⟦四⟧点'], duties: ['处理投诉', '编制月报'] } },
    ],
    good: [
      { job: { purpose: '职责包括以下两条', duties: ['处理投诉', '编制月报'] } },
      { job: { purpose: '满足以下3项条件', duties: ['处理投诉', '编制月报'] } },
      { job: { purpose: '职责包括以下6条' } },
      { job: { leftover: ['以下岗位急聘'], duties: ['处理投诉', '编制月报'] } },
    ],
  },
});
