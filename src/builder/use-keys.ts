import { useEffect, useRef } from 'react';

interface Commands {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly help: () => void;
  readonly print: () => void;
  readonly nextFinding: () => void;
  readonly previousFinding: () => void;
  readonly nextPane: () => void;
  readonly previousPane: () => void;
}

/** The editor's own keys, wherever the cursor is. */
export function useKeys(commands: Commands): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (!command) return;
      event.preventDefault();
      latest.current[command]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function commandOf(event: KeyboardEvent): keyof Commands | null {
  if (event.isComposing || event.defaultPrevented) return null;
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    const key = event.key.toLowerCase();
    // A field outside the document, a reason or a search, keeps the browser's own undo.
    if ((key === 'z' || key === 'y') && isForeignField(event.target)) return null;
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    if (key === 'y' && !event.shiftKey) return 'redo';
    if (key === 's' && !event.shiftKey) return 'save';
    if (key === 'p' && !event.shiftKey) return 'print';
    return null;
  }
  // Dialogs keep what is typed to themselves.
  if (document.querySelector('dialog[open]')) return null;
  if (event.key === 'F8') return event.shiftKey ? 'previousFinding' : 'nextFinding';
  if (event.key === 'F6') return event.shiftKey ? 'previousPane' : 'nextPane';
  return (event.key === '?' || event.key === '？') && !isField(event.target) ? 'help' : null;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

function isForeignField(target: EventTarget | null): boolean {
  return isField(target) && target instanceof HTMLElement && target.dataset['path'] === undefined;
}
