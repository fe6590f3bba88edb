import { useId } from 'react';

/** A field that narrows the list below it. */
export function SearchField({
  label,
  hint,
  value,
  onSearch,
}: {
  label: string;
  hint: string;
  value: string;
  onSearch: (query: string) => void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        id={id}
        type="search"
        placeholder={hint}
        value={value}
        onChange={(event) => onSearch(event.target.value)}
      />
    </>
  );
}
