import { type UnzipFileInfo, unzipSync } from 'fflate';

/** Limits for what a document's archive may hold; a long 岗位说明书 has some 20 entries of under 1 MB. */
const MOST_ENTRIES = 2000;
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_ENTRY = 32 * 1024 * 1024;

export type Archive = { readonly names: readonly string[] } | { readonly problem: string };

/**
 * Looks at an archive's list of contents without unpacking anything: refuses those that are cut off, hold too
 * many or too large entries, or names that lead out of a folder.
 */
export function inspectZip(bytes: Uint8Array): Archive {
  const names: string[] = [];
  let total = 0;
  let problem: string | null = null;
  const look = ({ name, originalSize, size }: UnzipFileInfo): boolean => {
    names.push(name);
    total += originalSize;
    if (names.length > MOST_ENTRIES) problem ??= '这个文件里的内容太多，不像一份岗位说明，没有打开。';
    if (originalSize > MOST_ENTRY || total > MOST_UNPACKED || size > bytes.length) {
      problem ??= '这个文件解压后过大，可能是恶意文件，没有打开。';
    }
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/i.test(name)) {
      problem ??= '这个文件含有越出目录的路径，可能是恶意文件，没有打开。';
    }
    return false;
  };
  try {
    unzipSync(bytes, { filter: look });
  } catch {
    return { problem: '文件不完整或已损坏，请重新下载或另存一份再试。' };
  }
  return problem === null ? { names } : { problem };
}

/** The entries of an inspected archive that are wanted, unpacked; null where one is damaged or larger than it says. */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Readonly<Record<string, Uint8Array>> | null {
  try {
    return unzipSync(bytes, { filter: ({ name }) => wanted(name) });
  } catch {
    return null;
  }
}
