import { expect, test } from 'vitest';
import { titleParts } from '#library/words.ts';

test.each([
  ['售后管理经理岗位职责怎么写（精选8篇）', ['售后管理经理', '岗位职责怎么写', '（精选8篇）']],
  ['中华人民共和国劳动合同法', ['中华人民共和国', '劳动合同法']],
  [
    '最高人民法院关于审理劳动争议案件适用法律问题的解释（一）',
    ['最高人民法院', '关于审理劳动争议案件适用法律问题的解释', '（一）'],
  ],
  ['岗位职责怎么写', ['岗位职责怎么写']],
  ['劳动法', ['劳动法']],
])('%s breaks between its parts', (title, parts) => {
  expect(titleParts(title)).toEqual(parts);
});
