import type { Use } from '#check/finding.ts';
import type { BundleControl } from '#export/bundle.ts';
import { type Line, requestBundle } from '#export/bundle-worker.ts';
import { CLASSIC } from '#export/theme.ts';
import type { MadeFile } from './download.ts';
import { layouts } from './layouts.ts';
import { openDraft } from './storage.ts';
import { browserStore, today } from './store.ts';
import { loadStyle } from './style-file.ts';
import { LAYOUT_WORDS, type Length } from './view-words.ts';

/** What several drafts can be made into. */
export const MANY_FORMS = {
  'zip-docx': { name: '每份一个Word（zip）', format: 'docx', isOne: false },
  'zip-pdf': { name: '每份一个PDF（zip）', format: 'pdf', isOne: false },
  docx: { name: '合成一个Word', format: 'docx', isOne: true },
  pdf: { name: '合成一个PDF', format: 'pdf', isOne: true },
} as const;
export type ManyForm = keyof typeof MANY_FORMS;

/** What is to be made of several drafts. */
interface ManyOrder {
  readonly ids: readonly string[];
  readonly form: ManyForm;
  readonly use: Use;
  readonly length: Length;
  /** Without the sources that let the files be opened again; postings never carry them. */
  readonly isStripped: boolean;
}

/** Makes one file of several drafts in a worker of its own, which ends with the work. Throws when aborted or failed. */
export async function makeMany(
  { ids, form, use, length, isStripped }: ManyOrder,
  control: BundleControl,
): Promise<MadeFile> {
  const store = browserStore();
  const jobs = ids.flatMap((id) => {
    const read = openDraft(store, id);
    return 'draft' in read ? [read.draft.job] : [];
  });
  if (jobs.length === 0) throw new Error('none of the drafts can be opened');
  const documents = jobs.map((job) => layouts[use][length].build(job));
  const { format, isOne } = MANY_FORMS[form];
  const title = `${LAYOUT_WORDS[use]}${documents.length}份`;
  const worker = new Worker(new URL('./bundle-worker.ts', import.meta.url), { type: 'module' });
  const { promise: broken, reject } = Promise.withResolvers<never>();
  worker.onerror = () => reject(new Error('the worker could not be loaded'));
  try {
    const request = {
      documents,
      format,
      title: isOne ? title : null,
      style: loadStyle(store) ?? CLASSIC,
      ...(!isStripped && use !== 'posting' && { sources: jobs.map((job) => JSON.stringify(job)) }),
    };
    const blob = await Promise.race([requestBundle(worker as Line, request, control), broken]);
    return { name: `${title}-${today()}.${isOne ? format : 'zip'}`, blob };
  } finally {
    worker.terminate();
  }
}
