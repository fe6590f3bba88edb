/** Something the manager wants changed; an empty quote means the whole. */
export interface ManagerRemark {
  readonly id: string;
  readonly quote: string;
  readonly text: string;
}

/** Remarks as text for a chat or a mail; those without words are left out. */
export function remarksText(title: string, remarks: readonly ManagerRemark[]): string {
  const said = remarks.filter(({ text }) => text.trim() !== '');
  const lines = said.map(
    ({ quote, text }, index) => `${index + 1}. ${quote === '' ? '' : `「${quote}」：`}${text.trim()}`,
  );
  return [`对「${title}」招聘启事的意见`, ...lines].join('\n');
}
