import type { ImportResult } from './result.ts';
import { prepareSource } from './source.ts';
import { readStructured } from './structured.ts';
import { findTables } from './tables.ts';

/** Reads the text of a job description or a job ad. Never throws; what it cannot place is in `leftover`. */
export function readText(text: string): ImportResult {
  const source = prepareSource(text);
  return readStructured(source, { tables: findTables(source.text), headingLines: new Set() });
}
