import { rules } from '#check/index.ts';
import type { Document } from '#document/block.ts';
import { writeDocx } from '#export/docx.ts';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds } from '#export/pdf-fonts.ts';
import { CLASSIC } from '#export/theme.ts';
import { loadFonts } from '#fonts/node.ts';
import type { AdviceBlock, AdviceWords } from '#library/advice.ts';
import { collectionParts } from '#library/collection-page.ts';
import type { CollectionEntry, Library, RoleEntry } from '#library/library.ts';
import { roleData } from '#library/role-data.ts';
import { longDate } from '#library/words.ts';
import { type AdvicePart, collection } from '#templates/collection.ts';
import { sampleForm } from '#templates/form.ts';
import { specification } from '#templates/specification.ts';
import { readAdvice } from './advice.ts';
import { made } from './made.ts';

/** What writes the files, as text: when it changes, they are made anew. */
const writers = Object.values(
  import.meta.glob<string>(['../export/*.ts', '../fonts/*.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n');

/** The 岗位说明书 a role is downloaded as. */
export function roleDocument(library: Library, entry: RoleEntry): Document {
  return specification.build(roleData(library, entry).job);
}

/** The document a collection is downloaded as; links in it lead to the site at this address. */
export async function collectionDocument(
  library: Library,
  entry: CollectionEntry,
  site: URL,
): Promise<Document> {
  const { title, summary, updated } = entry;
  const { parts, length } = collectionParts(library, entry);
  const intro = await readAdvice('collections', entry.id);
  return collection.build({
    title,
    summary,
    facts: [`${parts.length}篇`, `${length}字`, `更新于${longDate(updated)}`],
    advice: intro.flatMap(({ blocks }) => blocks.map((block) => advicePart(block, site))),
    roles: await Promise.all(
      parts.map(async ({ entry: role, level, industry, length: size }) => ({
        job: roleData(library, role).job,
        facts: [level, industry, `${size}字`],
        advice: (await readAdvice('roles', role.id)).map(({ title: name, blocks }) => ({
          title: name,
          parts: blocks.map((block) => advicePart(block, site)),
        })),
      })),
    ),
  });
}

/** An example is told by the title of its rule; links into the site become whole addresses. */
function advicePart(block: AdviceBlock, site: URL): AdvicePart {
  const whole = (words: AdviceWords) =>
    words.map(({ link, ...run }) => (link === undefined ? run : { ...run, link: new URL(link, site).href }));
  if (block.kind === 'paragraph') return { ...block, words: whole(block.words) };
  if (block.kind === 'list') return { ...block, items: block.items.map(whole) };
  const { rule, bad, good } = block;
  return { kind: 'example', flaw: rules.find(({ id }) => id === rule)?.title ?? '', bad, good };
}

/** The form that shows how placeholders are written. */
export const formSample = sampleForm;

/** A document as a Word file to download. */
export async function docxResponse(document: Document): Promise<Response> {
  const bytes = await made('docx', document, writers, () => writeDocx(document));
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return new Response(bytes, { headers: { 'Content-Type': type } });
}

/** A document as a PDF to download. */
export async function pdfResponse(document: Document): Promise<Response> {
  const bytes = await made('pdf', document, writers, async () => {
    const fonts = await loadFonts(fontNeeds(document, CLASSIC));
    return new Uint8Array(await writePdf(document, fonts));
  });
  return new Response(bytes, { headers: { 'Content-Type': 'application/pdf' } });
}
