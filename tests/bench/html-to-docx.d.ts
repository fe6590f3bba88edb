declare module 'html-to-docx' {
  /** A Word file of some HTML. */
  export default function htmlToDocx(html: string): Promise<Buffer>;
}
