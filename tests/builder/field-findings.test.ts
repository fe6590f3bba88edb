import { expect, it, vi } from 'vitest';
import { fieldFindings } from '#builder/field-findings.ts';
import type { Finding } from '#check/finding.ts';

const finding = (path: string, quote: string): Finding => ({
  rule: 'r',
  theme: 'wording',
  level: 'hint',
  path,
  span: [0, quote.length],
  quote,
  detail: '',
  replacements: [],
  related: [],
});

it('keeps the same list for a field whose findings are the same, so that only changed fields render', () => {
  const fields = fieldFindings();
  const changed = vi.fn();
  const leave = fields.subscribe(changed);
  fields.take(
    new Map([
      ['purpose', [finding('purpose', '积极')]],
      ['duties/1/text', [finding('duties/1/text', '等')]],
    ]),
  );
  const purpose = fields.at('purpose');
  fields.take(
    new Map([
      ['purpose', [finding('purpose', '积极')]],
      ['duties/1/text', [finding('duties/1/text', '及其他')]],
    ]),
  );
  expect(fields.at('purpose')).toBe(purpose);
  expect(fields.at('duties/1/text')[0]?.quote).toBe('及其他');
  expect(fields.at('nowhere')).toBe(fields.at('elsewhere'));
  expect(changed).toHaveBeenCalledTimes(2);
  leave();
  fields.take(new Map());
  expect(fields.at('purpose')).toEqual([]);
  expect(changed).toHaveBeenCalledTimes(2);
});
