import type { APIRoute } from 'astro';
import { rules } from '#check/index.ts';
import { citationOf } from '#library/citation.ts';
import { loadLibrary } from '../build/library.ts';

/** What every place that a rule cites is called and says, for the explanations in the builder. */
export const GET: APIRoute = async () => {
  const library = await loadLibrary();
  const cited = new Set(
    rules.flatMap(({ sources, exceptions = [] }) => [
      ...sources,
      ...exceptions.flatMap((exception) => exception.sources),
    ]),
  );
  const shown = [...cited].map((reference) => {
    const { name, says, penalty, href, source } = citationOf(library, reference);
    return [reference, { name, says, penalty, href, effective: source.effective ?? '' }];
  });
  return Response.json(Object.fromEntries(shown));
};
