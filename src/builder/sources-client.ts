import * as z from 'zod/mini';

/** What a rule rests on: what it is called, what it says, what a breach costs, since when (ISO date). */
const citations = z.record(
  z.string(),
  z.object({
    name: z.string(),
    says: z.string(),
    penalty: z.string(),
    href: z.string(),
    effective: z.string(),
  }),
);

/** Citations by the reference that rules give, `key` or `key#article`. */
export type Citations = z.infer<typeof citations>;

let loading: Promise<Citations> | null = null;

/** Everything rules cite, fetched once; throws where it cannot be had. */
export function fetchCitations(): Promise<Citations> {
  loading ??= fetch('/sources.json').then(async (response) => {
    if (!response.ok) throw new Error(`/sources.json: ${response.status}`);
    return citations.parse(await response.json());
  });
  loading.catch(() => {
    loading = null;
  });
  return loading;
}
