import type { Document } from '#document/block.ts';
import { writeDocx } from '#export/docx.ts';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds } from '#export/pdf-fonts.ts';
import { CLASSIC } from '#export/theme.ts';
import { loadFonts } from '#fonts/node.ts';
import { type CollectionEntry, type Library, type RoleEntry, roleOf } from '#library/library.ts';
import { roleData } from '#library/role-data.ts';
import { collection } from '#templates/collection.ts';
import { sampleForm } from '#templates/form.ts';
import { specification } from '#templates/specification.ts';
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

/** The document a collection is downloaded as. */
export function collectionDocument(library: Library, { title, summary, roles }: CollectionEntry): Document {
  const jobs = roles.map((id) => roleData(library, roleOf(library, id)).job);
  return collection.build({ title, summary, jobs });
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
