import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { defineRule, pattern } from '#check/rule.ts';
import { superlinear } from './growth.ts';

/** A rule that takes longer over its hostile texts does not come back at all; a sound one takes well under a second. */
const HANGS_AFTER = 60_000;

interface Message {
  readonly begun?: string;
  readonly slow?: string;
  readonly done?: number;
}

test('no rule takes more than in proportion to hostile texts of four times the length', {
  timeout: 600_000,
}, async () => {
  const worker = new Worker(new URL('./growth-worker.ts', import.meta.url));
  const slow: string[] = [];
  let current = '';
  const rules = await new Promise<number>((resolve, reject) => {
    const watch = (): NodeJS.Timeout =>
      setTimeout(() => reject(new Error(`${current} does not come to an end`)), HANGS_AFTER);
    let timer = watch();
    worker.on('error', reject);
    worker.on('message', (message: Message) => {
      if (message.begun !== undefined) {
        clearTimeout(timer);
        current = message.begun;
        timer = watch();
      } else if (message.done !== undefined) {
        clearTimeout(timer);
        resolve(message.done);
      } else if (message.slow !== undefined) slow.push(message.slow);
    });
  }).finally(() => worker.terminate());
  expect(rules).toBeGreaterThan(0);
  expect(slow).toEqual([]);
});

test('a pattern that goes back over what it has read is told from one that does not', {
  timeout: 120_000,
}, () => {
  const rule = (regex: RegExp) =>
    defineRule({
      id: 'sample',
      theme: 'wording',
      level: 'hint',
      fields: 'all',
      title: '',
      why: '',
      advice: '',
      sources: [],
      find: pattern({ literals: ['限'], regex }),
      examples: { bad: ['⟦限制⟧'], good: [] },
    });
  expect(superlinear(rule(/限[^。]*。/g))).not.toEqual([]);
  expect(superlinear(rule(/限[^。]{0,20}。/g))).toEqual([]);
});
