import { Plus } from 'lucide-react';

/** A quiet line that adds something; `words` are shown where what is around them says the rest. */
export function AddButton({
  label,
  words = label,
  onClick,
}: {
  label: string;
  words?: string;
  onClick: () => void;
}) {
  return (
    <button type="button" className="add" aria-label={label} onClick={onClick}>
      <Plus size={16} aria-hidden="true" />
      {words}
    </button>
  );
}
