import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { paragraph } from '#document/build.ts';
import { writeHtml, writePage, writeRichText } from '#export/html.ts';
import { MODERN } from '#export/theme.ts';
import { posting } from '#templates/posting.ts';
import { specification } from '#templates/specification.ts';
import { bare, htmlText } from './read.ts';
import { said } from './said.ts';
import { ordinary } from './samples.ts';

const document = specification.build(ordinary);

describe('the preview', () => {
  test('tells where words come from, so that a click can lead there', () => {
    expect(writeHtml(document)).toContain('<span data-path="identity/title">售后管理经理</span>');
  });

  test('escapes words and takes no address that runs code', () => {
    const html = writeHtml({
      ...document,
      blocks: [
        paragraph({ text: '<img src=x onerror=alert(1)>' }, { text: '链接', link: 'javascript:alert(1)' }),
        paragraph({ text: '官网', link: 'https://example.org/?a=1&b="2"' }),
      ],
    });
    expect(html).not.toMatch(/<img|javascript:/);
    expect(html).toContain('<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">官网</a>');
  });

  test('carries the house style', () => {
    expect(writeHtml(document, MODERN)).toContain('--paper-color:#1f3a5f');
  });

  test.each([specification, posting])('of a $name is a valid page', async (template) => {
    const page = writePage(template.build(ordinary), '.paper{margin:0}', MODERN, { source: '{}' });
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-inline-style': 'off', 'no-trailing-whitespace': 'off', 'require-sri': 'off' },
    });
    const { results } = await validator.validateString(page);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });
});

describe('rich text for the clipboard', () => {
  const html = writeRichText(document);

  test('says the same words', () => {
    expect(bare(htmlText(`<div>${html}</div>`))).toBe(said(document));
  });

  test('brings the lines of its tables along and nothing of ours', () => {
    expect(html).toContain('<table style="border-collapse:collapse');
    expect(html.match(/<t[hd](?! style="border:)[ >]/g)).toBeNull();
    expect(html).not.toMatch(/data-path|class=/);
  });
});
