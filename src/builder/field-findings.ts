import type { Finding } from '#check/finding.ts';
import type { Path } from '#model/path.ts';
import { findingKey } from './findings-view.ts';

/** The findings beside each field, watched one by one: a check that finds the same again disturbs nobody. */
export interface FieldFindings {
  readonly at: (path: Path) => readonly Finding[];
  readonly subscribe: (changed: () => void) => () => void;
  /** Takes the outcome of a check. */
  readonly take: (next: ReadonlyMap<Path, readonly Finding[]>) => void;
}

const NONE: readonly Finding[] = [];

/** Findings of a document that nothing has been found in yet. */
export function fieldFindings(): FieldFindings {
  let known: ReadonlyMap<Path, readonly Finding[]> = new Map();
  const watchers = new Set<() => void>();
  return {
    at: (path) => known.get(path) ?? NONE,
    subscribe: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    take: (next) => {
      known = new Map(
        [...next].map(([path, findings]) => {
          const old = known.get(path);
          return [path, old && isSame(old, findings) ? old : findings];
        }),
      );
      for (const changed of watchers) changed();
    },
  };
}

function isSame(one: readonly Finding[], other: readonly Finding[]): boolean {
  return (
    one.length === other.length &&
    one.every((finding, index) => {
      const twin = other[index];
      return twin && twin.level === finding.level && findingKey(twin) === findingKey(finding);
    })
  );
}
