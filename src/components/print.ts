/** Wires the print buttons of a page; without scripts they do not show. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.addEventListener('click', () => print());
}
