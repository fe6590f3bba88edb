/** Filters the roles of the page; the address says what is chosen, so that it can be kept and sent. */
const filter = document.querySelector<HTMLElement>('[data-filter]');
const roles = [...document.querySelectorAll<HTMLElement>('[data-role]')];
const clear = filter?.querySelector<HTMLButtonElement>('[data-clear]');
const fields = [...(filter?.querySelectorAll('select') ?? [])];

function read(): void {
  const asked = new URLSearchParams(location.search);
  for (const field of fields) field.value = asked.get(field.name) ?? '';
  show();
}

function write(): void {
  const chosen = fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
  const query = new URLSearchParams(chosen).toString();
  history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
  show();
}

function show(): void {
  for (const role of roles) {
    role.hidden = !fields.every(
      ({ name, value }) => value === '' || (role.dataset[name] ?? '').split(' ').includes(value),
    );
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = !group.querySelector('[data-role]:not([hidden])');
  }
  const count = roles.filter(({ hidden }) => !hidden).length;
  const status = filter?.querySelector('[role=status]');
  if (status) status.textContent = count === 0 ? '没有这样的模板，少选一项试试' : `${count}份`;
  if (clear) clear.hidden = fields.every(({ value }) => value === '');
}

if (filter) {
  filter.addEventListener('change', write);
  clear?.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    write();
  });
  addEventListener('popstate', read);
  read();
}
