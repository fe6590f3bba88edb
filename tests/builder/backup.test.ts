import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '#builder/backup.ts';
import { filterRoles } from '#builder/library-client.ts';
import { ago, openMessage, savingMessage } from '#builder/messages.ts';
import { loadPack, packFile, readPackText } from '#builder/pack-file.ts';
import { empty, filled } from './documents.ts';

describe('a backup', () => {
  it('gives back one document or several', () => {
    expect(readBackup(writeBackup([filled.job]))).toEqual({ jobs: [filled.job], unread: 0 });
    expect(readBackup(writeBackup([filled.job, empty.job]))).toEqual({
      jobs: [filled.job, empty.job],
      unread: 0,
    });
  });

  it('gives the others where one is broken, and tells so', () => {
    expect(readBackup(JSON.stringify([{ version: 1 }, filled.job]))).toEqual({
      jobs: [filled.job],
      unread: 1,
    });
  });

  it.each(['', '{', '[]', 'null', '{"version":1}', '[{"version":99}]'])(
    'says why %j cannot be opened',
    (text) => {
      const backup = readBackup(text);
      expect('problem' in backup && backup.problem).toMatch(/。$/);
    },
  );
});

it('offers a blank pack that can be read', async () => {
  expect(readPackText(await packFile(null).blob.text())).toHaveProperty('pack.name', '示例');
  expect(loadPack({ getItem: () => '{' })).toBeNull();
});

it('finds templates by title, other names and summary, titles first', () => {
  const roles = [
    { id: 'a', title: '配件专员', summary: '售后的配件' },
    { id: 'b', title: '售后经理', aliases: ['客服经理'] },
    { id: 'c', title: '出纳' },
  ];
  const ids = (query: string): string[] => filterRoles(roles, query).map(({ id }) => id);
  expect(ids('')).toEqual(['a', 'b', 'c']);
  expect(ids('售后')).toEqual(['b', 'a']);
  expect(ids('售后 配件')).toEqual(['a']);
  expect(ids('客服')).toEqual(['b']);
  expect(ids('没有')).toEqual([]);
});

it('tells in whole sentences what went wrong', () => {
  for (const kind of ['full', 'forbidden', 'conflict'] as const)
    expect(savingMessage({ kind })).toMatch(/。$/);
  expect(openMessage({ kind: 'broken', detail: '草稿的内容不完整。', raw: '' })).toBe(
    '这份草稿打不开：草稿的内容不完整。原样另存了一份，可以下载下来。',
  );
});

it('says how long ago', () => {
  const now = new Date(2026, 0, 31, 12).getTime();
  expect(ago(now - 5000, now)).toBe('刚刚');
  expect(ago(now - 5 * 60_000, now)).toBe('5分钟前');
  expect(ago(now - 3 * 3_600_000, now)).toBe('3小时前');
  expect(ago(new Date(2026, 0, 2).getTime(), now)).toBe('2026年1月2日');
});
