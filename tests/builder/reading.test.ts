import { describe, expect, it } from 'vitest';
import { bearable } from '#builder/reading.ts';
import { readDecoded } from '#import/read-file.ts';

describe('a reading that can be gone on with', () => {
  const read = (text: string) => bearable(readDecoded('', text));
  const duty = '处理客户投诉并在两日内给出答复\n';

  it('holds what a long job description holds', () => {
    expect(read(`岗位职责：\n${duty.repeat(200)}`)).toHaveLength(1);
  });

  it.each([
    ['a list without end', `岗位职责：\n${duty.repeat(1_500)}`, /1500条/],
    ['a book in one paragraph', '字'.repeat(70_000), /7万字/],
    ['nothing', '。', /没有读到文字/],
  ])('is not %s', (_, text, problem) => {
    const reading = read(text);
    expect('problem' in reading && reading.problem).toMatch(problem);
  });

  it('says on why a file cannot be read', () => {
    expect(bearable({ problem: '文件是空的。' })).toEqual({ problem: '文件是空的。' });
  });
});
