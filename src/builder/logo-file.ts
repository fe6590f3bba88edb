import type { Logo } from '#export/theme.ts';

/** Bytes of a picture; a logo that is larger would weigh down every file. */
const MOST_BYTES = 500_000;
/** Millimetres on paper that a logo takes at most when it comes. */
const FIRST = { width: 40, height: 12 };

/** A picture file as a logo that fits the head of a page, or why it is none. */
export async function readLogo(file: File): Promise<Logo | { readonly problem: string }> {
  if (!/^image\/(?:png|jpeg)$/.test(file.type)) return { problem: '标志要PNG或JPEG图片。请另存后再选。' };
  if (file.size > MOST_BYTES) return { problem: '这张图片超过500kB，每个文件都会变大。请缩小后再选。' };
  const picture = await createImageBitmap(file);
  const scale = Math.min(FIRST.width / picture.width, FIRST.height / picture.height);
  const size = (pixels: number): number => Math.max(1, Math.round(pixels * scale * 10) / 10);
  return { data: await dataAddress(file), width: size(picture.width), height: size(picture.height) };
}

function dataAddress(file: File): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const reader = new FileReader();
  reader.onload = () => resolve(String(reader.result));
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(file);
  return promise;
}
