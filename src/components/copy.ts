/** Wires the copy buttons of a page: the parts their selector names go to the clipboard as text and as HTML. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.addEventListener('click', async () => {
    const parts = [...document.querySelectorAll(button.dataset['copy'] ?? '')];
    say(button, (await copy(parts)) ? '已复制' : '浏览器不让复制，请选中后复制');
  });
}

function say(button: HTMLButtonElement, message: string): void {
  const label = button.querySelector('span');
  if (!label) return;
  button.dataset['label'] ??= label.textContent ?? '';
  label.textContent = message;
  setTimeout(() => {
    label.textContent = button.dataset['label'] ?? '';
  }, 2000);
}

async function copy(parts: readonly Element[]): Promise<boolean> {
  const text = parts
    .map((part) => (isLine(part) ? wordsOf(part) : linesOf(part, '').join('\n')))
    .join('\n\n');
  const html = parts
    .map((part) => (isLine(part) ? cleanHtml(part, 'outerHTML') : cleanHtml(part, 'innerHTML')))
    .join('');
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return copyByCommand(text, html);
  }
}

/** The old way, for browsers and insecure origins without the clipboard interface. */
function copyByCommand(text: string, html: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', fill, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return done;
}

/** Whether an element is one line of text. */
function isLine(element: Element): boolean {
  return element.matches('h1, h2, h3, h4, p');
}

/** A line for each paragraph, heading, point and row; points are numbered as they are seen. */
function linesOf(element: Element, indent: string): string[] {
  const lines: string[] = [];
  for (const child of element.children) {
    if (child.matches('[data-no-copy], [data-copy]')) continue;
    if (isLine(child)) lines.push(wordsOf(child));
    else if (child.matches('tr')) lines.push([...child.children].map(wordsOf).join('\t'));
    else if (child.matches('ol, ul')) {
      [...child.children].forEach((point, index) => {
        const [first = '', ...rest] = linesOf(point, `${indent}  `);
        lines.push(`${indent}${child.matches('ol') ? `${index + 1}.` : '-'} ${first}`, ...rest);
      });
    } else lines.push(...linesOf(child, indent));
  }
  return lines;
}

/** The text of an element on one line, without the breaks of the page's source between Han characters. */
function wordsOf(element: Element): string {
  const text = (without(element).textContent ?? '').trim().replaceAll(/\s+/g, ' ');
  return text.replaceAll(/(?<=[^ -~]) | (?=[^ -~])/g, '');
}

function cleanHtml(element: Element, part: 'innerHTML' | 'outerHTML'): string {
  const copied = without(element);
  for (const { name } of [...copied.attributes]) copied.removeAttribute(name);
  for (const each of copied.querySelectorAll('*')) {
    for (const { name } of [...each.attributes]) if (name !== 'href') each.removeAttribute(name);
    for (const link of each.matches('a') ? [each] : []) link.replaceWith(...link.childNodes);
  }
  return copied[part];
}

function without(element: Element): Element {
  const copied = element.cloneNode(true) as Element;
  for (const each of copied.querySelectorAll('[data-no-copy], [data-copy]')) each.remove();
  return copied;
}
