import { Plus } from 'lucide-react';

/** A quiet line that adds something. */
export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" className="add" onClick={onClick}>
      <Plus size={16} aria-hidden="true" />
      {label}
    </button>
  );
}
