import { readdirSync } from 'node:fs';
import type { Rule } from '#check/rule.ts';

const FOLDER = new URL('../../src/check/rules/', import.meta.url);

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'examples' in value;
}

/**
 * Every rule that has a file, by id, whether registered or not; a file that cannot be loaded is left out
 * and named in `broken`. For development tools run by Node, where a rule in the making must not stop them.
 */
export async function loadRules(): Promise<{
  readonly rules: readonly Rule[];
  readonly broken: readonly string[];
}> {
  const rules: Rule[] = [];
  const broken: string[] = [];
  for (const file of readdirSync(FOLDER).toSorted()) {
    try {
      const module: Record<string, unknown> = await import(new URL(file, FOLDER).href);
      rules.push(...Object.values(module).filter(isRule));
    } catch (error) {
      broken.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { rules, broken };
}
