import type { Plugin } from 'vite';

/** Files that hold one rule each. */
const RULE_FILE = /\/src\/check\/rules\/[\w-]+\.ts$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Empties the examples of rules in what browsers load: tests and the pages of rules need them, the
 * checker does not, and they are most of a rule's text.
 */
export function stripExamples(): Plugin {
  return {
    name: 'strip-examples',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: RULE_FILE },
      handler(code) {
        const program = this.parse(code, { lang: 'ts' });
        let stripped = code;
        for (const { start, end } of examplesIn(program).toReversed()) {
          stripped = `${stripped.slice(0, start)}{ bad: [], good: [] }${stripped.slice(end)}`;
        }
        return { code: stripped, map: null };
      },
    },
  };
}

/** The values of all properties named `examples`, in the order of the text. */
function examplesIn(node: object): Node[] {
  if (isExamples(node)) return [node.value];
  return Object.values(node).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null ? examplesIn(value) : [],
  );
}

function isExamples(node: object): node is { readonly value: Node } {
  if (!('type' in node) || node.type !== 'Property' || !('key' in node)) return false;
  const { key } = node;
  return typeof key === 'object' && key !== null && 'name' in key && key.name === 'examples';
}
