import { getEntry } from 'astro:content';
import { type AdviceSection, adviceOf } from '#library/advice.ts';

/** What an entry says below its frontmatter. Throws with the name of the file where that cannot be read. */
export async function readAdvice(
  collection: 'roles' | 'collections',
  id: string,
): Promise<readonly AdviceSection[]> {
  const body = (await getEntry(collection, id))?.body ?? '';
  try {
    return adviceOf(body);
  } catch (error) {
    throw new Error(`content/${collection}/${id}.mdx的${(error as Error).message}`);
  }
}
