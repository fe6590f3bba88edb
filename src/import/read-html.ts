import { plainHtml } from './html.ts';
import type { ImportResult } from './result.ts';
import { readAll } from './several.ts';

/** Reads pasted HTML or a page; one result a job description. Never throws. */
export function readHtml(html: string, file = ''): readonly ImportResult[] {
  const { source, structure } = plainHtml(html);
  return readAll(source, structure, file);
}
