import type { OpenProblem, Saving } from './storage.ts';

/** What to say when a draft could not be saved: what happened, what it means, what to do. */
export function savingMessage({ kind }: Exclude<Saving, { kind: 'saved' }>): string {
  switch (kind) {
    case 'full':
      return '浏览器的存储空间满了，最近的改动没有存下。可以继续写，请下载备份，或删掉不用的草稿。';
    case 'forbidden':
      return '这个浏览器不允许网页存储内容，关掉页面改动就没了。可以继续写，写完请下载备份。';
    case 'conflict':
      return '这份文档刚在另一个标签页里改过，为免互相覆盖，这里暂停了自动保存。请选留哪一份。';
  }
}

/** What to say when a draft could not be opened. */
export function openMessage(problem: OpenProblem): string {
  switch (problem.kind) {
    case 'missing':
      return '没有找到这份草稿，可能已在别处删除。请从下面另选一份。';
    case 'forbidden':
      return '这个浏览器不允许网页存储内容，读不到草稿。可以打开备份文件继续写。';
    case 'newer':
      return problem.detail;
    case 'broken':
      return `这份草稿打不开：${problem.detail}原样另存了一份，可以下载下来。`;
  }
}

/** 刚刚, 5分钟前, 昨天 or a date. */
export function ago(then: number, now: number): string {
  const minutes = Math.floor((now - then) / 60_000);
  if (minutes < 1) return '刚刚';
  if (minutes < 60) return `${minutes}分钟前`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)}小时前`;
  const day = new Date(then);
  return `${day.getFullYear()}年${day.getMonth() + 1}月${day.getDate()}日`;
}
