import type { FileReading } from '#import/result.ts';

/** What the page hands to the importing worker: pasted text, or the bytes of a file with its name. */
export interface ImportRequest {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What the worker answers. */
export interface ImportAnswer {
  readonly reading: FileReading;
}

/** More is no job description; neither the list of decisions nor the editor could show it in a bearable time. */
const MOST_POINTS = 1_000;
const MOST_CHARACTERS = 60_000;

/**
 * Reads a text or a file in a worker of its own, which ends with the work or when aborted. Rejects where the
 * worker cannot be loaded, breaks, or is aborted.
 */
export async function readApart(request: ImportRequest, signal: AbortSignal): Promise<FileReading> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<FileReading>();
  worker.onerror = () => reject(new Error('the importing worker broke'));
  // The PDF reader sends messages of its own.
  worker.onmessage = ({ data }: MessageEvent<Partial<ImportAnswer> | null>) => {
    if (data?.reading) resolve(data.reading);
  };
  signal.addEventListener('abort', () => reject(signal.reason));
  worker.postMessage(request);
  try {
    return bearable(await promise);
  } finally {
    worker.terminate();
  }
}

/** The same reading, or why it is none to go on with: nothing was found in it, or far more than a job description holds. */
export function bearable(reading: FileReading): FileReading {
  if ('problem' in reading) return reading;
  if (reading.every(({ points }) => points.length === 0)) return { problem: '里面没有读到文字。' };
  const long = reading.find(
    ({ points, source }) => points.length > MOST_POINTS || source.length > MOST_CHARACTERS,
  );
  if (!long) return reading;
  const size =
    long.points.length > MOST_POINTS
      ? `${long.points.length}条`
      : `${Math.round(long.source.length / 10_000)}万字`;
  return { problem: `一份文档里有${size}，不像岗位说明，没有导入。请只留要用的部分，再试一次。` };
}
