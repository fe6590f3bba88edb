import { createContext, use } from 'react';
import type { Finding, Use } from '#check/finding.ts';
import type { JobDescription } from '#model/job-description.ts';
import type { Path } from '#model/path.ts';
import type { DutyReading } from '#text/duty.ts';
import type { Focus, Move } from './line-keys.ts';
import type { Action } from './state.ts';

/** What the components of the editor share. */
export interface Editor {
  readonly job: JobDescription;
  readonly layout: Use;
  readonly run: (action: Action, focus?: Focus) => void;
  readonly move: (move: Move) => void;
  readonly newId: () => string;
  /** Reads a duty into its parts; null while the checker is still being loaded. */
  readonly readDuty: ((text: string) => DutyReading) | null;
  /** Findings that stand beside a field. */
  readonly findingsAt: (path: Path) => readonly Finding[];
  /** Whether a part that is usually folded has been opened for a path at or below this one. */
  readonly isOpened: (path: Path) => boolean;
  readonly open: (path: Path) => void;
  /** Opens what hides a place and puts the cursor there. */
  readonly jump: (focus: Focus) => void;
  /** Shows a finding's explanation. */
  readonly explain: (finding: Finding) => void;
}

export const EditorContext = createContext<Editor | null>(null);

/** The editor around a component. */
export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error('useEditor belongs inside an EditorContext');
  return editor;
}
