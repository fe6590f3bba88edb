import { readDecoded, readFile } from '#import/read-file.ts';
import type { ImportAnswer, ImportRequest } from './reading.ts';

// Off the page's own thread: a long text or a large file takes seconds, and the page stays quick.
self.onmessage = async ({ data }: MessageEvent<ImportRequest>): Promise<void> => {
  const { name, content } = data;
  const reading = typeof content === 'string' ? readDecoded(name, content) : await readFile(name, content);
  self.postMessage({ reading } satisfies ImportAnswer);
};
