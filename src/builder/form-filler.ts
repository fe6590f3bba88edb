import { writeDocx } from '#export/docx.ts';
import { type FormProblem, fillForm } from '#export/fill-form.ts';
import type { JobDescription } from '#model/job-description.ts';
import { formFields, sampleForm } from '#templates/form.ts';
import type { MadeFile } from './download.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A company's form filled with a document; null where it could not be filled. Never throws for what is in the form. */
export async function fillOwnForm(
  job: JobDescription,
  file: File,
): Promise<{ readonly made: MadeFile | null; readonly problems: readonly FormProblem[] }> {
  const form = new Uint8Array(await file.arrayBuffer());
  const { bytes, problems } = await fillForm(form, formFields(job));
  const title = job.identity.title.trim() || '未命名岗位';
  const name = `${title}-${file.name.replace(/\.docx$/i, '')}.docx`;
  return { made: bytes && { name, blob: new Blob([bytes], { type: WORD }) }, problems };
}

/** The form to start from. */
export async function makeSample(): Promise<MadeFile> {
  const document = sampleForm();
  return {
    name: `${document.fileName}.docx`,
    blob: new Blob([await writeDocx(document)], { type: WORD }),
  };
}
