import { slice, sliceIndex } from './cut.ts';
import { fontLoader } from './load.ts';

/** Loads fonts for downloads made at build time, for the command line and for tests. */
export const loadFonts = fontLoader({
  list: async () => sliceIndex().slices,
  read: slice,
});
