import fc from 'fast-check';
import { toJSONSchema } from 'zod/mini';
import { emptyJob, type JobDescription } from '#model/job-description.ts';
import { jobSchema } from '#model/schema.ts';

/** The part of a JSON Schema that `jobSchema` makes use of. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Strings for a pattern of the schema, or any at all. */
function strings(pattern: string | undefined, text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  if (pattern === undefined) return text;
  if (new RegExp(pattern).test('')) return fc.constantFrom('', '2026-01-31', '2025-12-01');
  return fc.stringMatching(/^[a-z0-9]{1,8}$/);
}

function valuesOf(schema: Schema, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => valuesOf(one, text)));
  if (schema.type === 'object') {
    const properties = Object.entries(schema.properties ?? {});
    return fc.record(Object.fromEntries(properties.map(([key, one]) => [key, valuesOf(one, text)])));
  }
  if (schema.type === 'array') {
    return fc.uniqueArray(valuesOf(schema.items ?? {}, text) as fc.Arbitrary<{ id: string }>, {
      maxLength: 3,
      selector: ({ id }) => id,
    });
  }
  if (schema.type === 'null') return fc.constant(null);
  if (schema.type === 'integer' || schema.type === 'number') {
    return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 9999, 9999) });
  }
  return strings(schema.pattern, text);
}

/** Whole random documents that fit the schema, every field of it filled; `text` gives the texts. */
export function jobs(text: fc.Arbitrary<string> = fc.string({ unit: 'grapheme', maxLength: 12 })) {
  const schema = toJSONSchema(jobSchema, { unrepresentable: 'any' }) as Schema;
  return valuesOf(schema, text) as fc.Arbitrary<JobDescription>;
}

/** Keys of the empty document, to see that nothing is left out. */
export const PARTS = Object.keys(emptyJob());
