import { parentPort, workerData } from 'node:worker_threads';
import { rulesWith } from '#check/company-word.ts';
import { type CheckOptions, check } from '#check/engine.ts';
import type { Level, Use } from '#check/finding.ts';
import { rules } from '#check/index.ts';
import { readInputs } from './input.ts';
import { loadPack } from './pack.ts';
import { Problem } from './problem.ts';

/** How a batch is to be checked. */
export interface BatchOrder {
  readonly use: Use;
  readonly today: string;
  /** File of a company pack. */
  readonly pack: string | null;
}

/** What the batch knows of one file. */
export type BatchRow =
  | {
      readonly file: string;
      /** Of the position; empty where the file names none. */
      readonly title: string;
      readonly points: number;
      readonly byLevel: Readonly<Record<Level, number>>;
      /** Title of the rule whose mending wins most; empty where all is well. */
      readonly worst: string;
    }
  | { readonly file: string; readonly problem: string };

/** What a worker sends back; `refused` where the order itself cannot be carried out. */
export type BatchAnswer =
  | { readonly ready: true }
  | { readonly index: number; readonly rows: readonly BatchRow[] }
  | { readonly refused: string };

const order = workerData as BatchOrder;
const port = parentPort;

/** Checks one file; of several positions in it, each is a row of its own. */
async function rowsOf(file: string, options: CheckOptions): Promise<readonly BatchRow[]> {
  try {
    const inputs = await readInputs(file);
    return inputs.map(({ job }): BatchRow => {
      const { score } = check(job, options);
      const [first] = score.best;
      return {
        file,
        title: job.identity.title,
        points: score.points,
        byLevel: score.byLevel,
        worst: first ? titleOf(first.finding.rule, options) : '',
      };
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [{ file, problem: error.message }];
  }
}

function titleOf(id: string, { rules: all, pack }: CheckOptions): string {
  return rulesWith(all, pack).find((rule) => rule.id === id)?.title ?? id;
}

try {
  const pack = order.pack === null ? undefined : await loadPack(order.pack);
  const options: CheckOptions = { rules, use: order.use, today: order.today, ...(pack && { pack }) };
  port?.on('message', async ({ index, file }: { index: number; file: string }) => {
    port.postMessage({ index, rows: await rowsOf(file, options) } satisfies BatchAnswer);
  });
  port?.postMessage({ ready: true } satisfies BatchAnswer);
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  port?.postMessage({ refused: error.message } satisfies BatchAnswer);
}
