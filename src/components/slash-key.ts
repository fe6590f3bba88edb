/** The key `/` leads to the search field: the one on the page, or the search page. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search-box] input');
  if (field) field.focus();
  else document.querySelector<HTMLAnchorElement>('[data-search]')?.click();
});
