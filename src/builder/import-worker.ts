import { readDecoded, readFile } from '#import/read-file.ts';
import type { ImportAnswer, ImportRequest } from './reading.ts';

// Off the page's own thread: a long text or a large file takes seconds, and the page stays quick.
self.onmessage = ({ data }: MessageEvent<ImportRequest>): void => {
  // A rejection is heard by nobody outside a worker, an error is.
  answer(data).catch(reportError);
};

async function answer({ name, content }: ImportRequest): Promise<void> {
  const reading = typeof content === 'string' ? readDecoded(name, content) : await readFile(name, content);
  self.postMessage({ reading } satisfies ImportAnswer);
}
