/** Paths of what no entry of a value fills, entries of lists told apart by nothing: duties/children, pay/note. */
export function emptyFields(value: unknown): string[] {
  const filled = new Map<string, boolean>();
  visit(value, '', filled);
  return [...filled].filter(([, isFilled]) => !isFilled).map(([path]) => path);
}

/** Not fields of a document: where it came from, and what its author does not want to be told. */
const ASIDE = new Set(['leftover', 'ignored', 'origin']);

function visit(value: unknown, path: string, filled: Map<string, boolean>): void {
  const isEmpty = value === '' || value === null || (Array.isArray(value) && value.length === 0);
  filled.set(path, filled.get(path) === true || !isEmpty);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (ASIDE.has(key)) continue;
    visit(child, Array.isArray(value) ? path : `${path}/${key}`, filled);
  }
}
