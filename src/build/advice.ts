import { getEntry } from 'astro:content';
import { rules } from '#check/index.ts';
import { type AdviceSection, adviceOf } from '#library/advice.ts';

/** What an entry says below its frontmatter. Throws with the name of the file where that cannot be read. */
export async function readAdvice(
  collection: 'roles' | 'collections',
  id: string,
): Promise<readonly AdviceSection[]> {
  const body = (await getEntry(collection, id))?.body ?? '';
  const file = `content/${collection}/${id}.mdx`;
  let sections: readonly AdviceSection[];
  try {
    sections = adviceOf(body);
  } catch (error) {
    throw new Error(`${file}的${(error as Error).message}`);
  }
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'example' || rules.some((rule) => rule.id === block.rule)) continue;
    throw new Error(
      `${file}的<BadGood>的rule写的是「${block.rule}」：没有这条检查规则，请改成src/check/rules里的文件名。`,
    );
  }
  return sections;
}
