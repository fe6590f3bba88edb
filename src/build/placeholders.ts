import { jobFromSketch } from '#model/sketch.ts';
import { formFields } from '#templates/form.ts';

/** What may be written into a company's own form. */
export interface Placeholders {
  /** One value each: {{岗位名称}}. */
  readonly single: readonly string[];
  /** Rows repeated for every entry: {{#职责}} … {{/职责}}, with the values of an entry. */
  readonly repeated: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** The placeholders that forms are filled by, read off a document with one entry in every list. */
export function placeholders(): Placeholders {
  const relation = { party: '质量部' };
  const fields = Object.entries(
    formFields(
      jobFromSketch({
        duties: ['受理报修'],
        requirements: ['大专及以上学历'],
        indicators: [{ name: '一次解决率' }],
        authority: ['建议'],
        relations: { internal: [relation], external: [relation] },
      }),
    ),
  );
  return {
    single: fields.flatMap(([name, value]) => (typeof value === 'string' ? [name] : [])),
    repeated: fields.flatMap(([name, value]) =>
      typeof value === 'string' ? [] : [{ name, values: Object.keys(value[0] ?? {}) }],
    ),
  };
}
