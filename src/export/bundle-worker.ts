import { type BundleControl, type BundleRequest, bundle, type FontSource, type Missing } from './bundle.ts';

/** One end of a line between a page and its worker: a `Worker`, a worker's own `self`, or a port. */
export interface Line {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

/** What the page says to the worker; each order has a number. */
type Order = { readonly order: number } & (
  | { readonly kind: 'start'; readonly request: BundleRequest }
  | { readonly kind: 'cancel' }
);

/** What the worker answers to the order of this number. Answers to a cancelled one may still be on their way. */
type Answer = { readonly order: number } & Report;

type Report =
  | { readonly kind: 'piece'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'missing'; readonly missing: Missing }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string };

/** The worker's side: makes the bundle that the page orders, and stops when told to. */
export function serveBundles(line: Line, loadFonts: FontSource): void {
  let work: AbortController | null = null;
  line.onmessage = async ({ data }) => {
    const order = data as Order;
    work?.abort();
    if (order.kind === 'cancel') return;
    const answer = (report: Report, transfer: Transferable[] = []) =>
      line.postMessage({ ...report, order: order.order } satisfies Answer, transfer);
    const own = new AbortController();
    work = own;
    try {
      const onProgress = (done: number, total: number) => answer({ kind: 'progress', done, total });
      const onMissing = (missing: Missing) => answer({ kind: 'missing', missing });
      const control = { onProgress, onMissing, signal: own.signal };
      for await (const bytes of bundle(order.request, loadFonts, control)) {
        answer({ kind: 'piece', bytes }, [bytes.buffer]);
      }
      answer({ kind: 'done' });
    } catch (error) {
      if (!own.signal.aborted) answer({ kind: 'failed', message: String(error) });
    }
  };
}

let orders = 0;

/** The page's side: the bundle as a Blob, whose pieces the browser may keep on disk. Throws when aborted or failed. */
export function requestBundle(
  line: Line,
  request: BundleRequest,
  { onProgress, onMissing, signal }: BundleControl = {},
): Promise<Blob> {
  const number = ++orders;
  const send = (message: Order) => line.postMessage(message, []);
  const { promise, resolve, reject } = Promise.withResolvers<Blob>();
  const pieces: Blob[] = [];
  const stop = () => {
    send({ kind: 'cancel', order: number });
    reject(signal?.reason);
  };
  if (signal?.aborted) return Promise.reject(signal.reason);
  signal?.addEventListener('abort', stop, { once: true });
  line.onmessage = ({ data }) => {
    const answer = data as Answer;
    if (answer.order !== number) return;
    if (answer.kind === 'piece') pieces.push(new Blob([answer.bytes]));
    else if (answer.kind === 'progress') onProgress?.(answer.done, answer.total);
    else if (answer.kind === 'missing') onMissing?.(answer.missing);
    else if (answer.kind === 'done') resolve(new Blob(pieces, { type: typeOf(request) }));
    else reject(new Error(answer.message));
  };
  send({ kind: 'start', order: number, request });
  return promise.finally(() => {
    line.onmessage = null;
    signal?.removeEventListener('abort', stop);
  });
}

function typeOf({ title, format }: BundleRequest): string {
  if (title === null) return 'application/zip';
  return format === 'pdf'
    ? 'application/pdf'
    : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
}
