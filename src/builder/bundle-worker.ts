import { type Line, serveBundles } from '#export/bundle-worker.ts';
import { browserFonts } from '#fonts/browser.ts';

// Off the page's own thread: it stays quick while hundreds of files are written.
serveBundles(self as unknown as Line, browserFonts('/'));
