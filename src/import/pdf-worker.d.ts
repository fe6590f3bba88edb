// pdfjs-dist types its main module only; imported for its side effect, the worker then runs without a script of its own to load.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
