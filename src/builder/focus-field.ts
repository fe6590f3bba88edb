import type { Focus } from './line-keys.ts';

/** Moves the cursor to a field and shows it; where the field is not on the page, to the nearest thing around it. */
export function focusField(root: ParentNode, { path, caret }: Focus): void {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const found =
      elementAt(root, at) ??
      elementAt(root, `${at}/text`) ??
      root.querySelector(`[data-path^="${CSS.escape(`${at}/`)}"]`);
    if (!(found instanceof HTMLElement)) continue;
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'nearest' });
    if (found instanceof HTMLTextAreaElement && at === path) place(found, caret);
    return;
  }
}

function elementAt(root: ParentNode, path: string): Element | null {
  return root.querySelector(`[data-path="${CSS.escape(path)}"]`);
}

function place(field: HTMLTextAreaElement, caret: Focus['caret']): void {
  if (caret === 'start') field.setSelectionRange(0, 0);
  else if (caret === 'end') field.setSelectionRange(field.value.length, field.value.length);
  else field.setSelectionRange(...caret);
}
