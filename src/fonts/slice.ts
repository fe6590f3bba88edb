/* node src/fonts/slice.ts: cuts all slices of the PDF fonts, so that the build finds them in the cache. */
import { sliceIndex, zippedSlice } from './cut.ts';

const { slices } = sliceIndex();
let bytes = 0;
for (const name of slices) bytes += (await zippedSlice(name)).byteLength;
console.log(`fonts: ${slices.length} slices, ${(bytes / 1e6).toFixed(1)} MB`);
