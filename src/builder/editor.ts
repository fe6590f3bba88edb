import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { Finding, Use } from '#check/finding.ts';
import type { HouseStyle } from '#export/theme.ts';
import type { JobDescription } from '#model/job-description.ts';
import type { Path } from '#model/path.ts';
import type { DutyReading } from '#text/duty.ts';
import type { FieldFindings } from './field-findings.ts';
import type { Focus, Move } from './line-keys.ts';
import type { Action } from './state.ts';
import type { Length } from './view-words.ts';

/** What can be done to the document. Stays the same as long as the document is open, so that using it costs no rendering. */
export interface Editor {
  /** The document as it stands now, for what happens on a key or a click. */
  readonly current: () => JobDescription;
  readonly run: (action: Action, focus?: Focus) => void;
  readonly move: (move: Move) => void;
  readonly newId: () => string;
  /** Unfolds what hides a path. */
  readonly open: (path: Path) => void;
  /** Opens what hides a place and puts the cursor there. */
  readonly jump: (focus: Focus) => void;
  /** Shows a finding's explanation. */
  readonly explain: (finding: Finding) => void;
  /** Findings by the field they stand beside. */
  readonly findings: FieldFindings;
}

/** How the document is shown; changes now and then. */
export interface View {
  readonly layout: Use;
  readonly length: Length;
  readonly style: HouseStyle;
  /** Whether a part that is usually folded has been opened for a path at or below this one. */
  readonly isOpened: (path: Path) => boolean;
  /** Reads a duty into its parts; null while the checker is still being loaded. */
  readonly readDuty: ((text: string) => DutyReading) | null;
}

export const EditorContext = createContext<Editor | null>(null);
export const ViewContext = createContext<View | null>(null);
export const JobContext = createContext<JobDescription | null>(null);

/** What can be done to the document around a component. */
export function useEditor(): Editor {
  return given(use(EditorContext));
}

/** How the document is shown around a component. */
export function useView(): View {
  return given(use(ViewContext));
}

/** The document itself. A component that asks for it renders with every key typed; fields are handed their part instead. */
export function useJob(): JobDescription {
  return given(use(JobContext));
}

/** The findings beside a field; renders the component only when these change. */
export function useFindingsAt(path: Path): readonly Finding[] {
  const { findings } = useEditor();
  return useSyncExternalStore(
    findings.subscribe,
    useCallback(() => findings.at(path), [findings, path]),
  );
}

function given<T>(value: T | null): T {
  if (value === null) throw new Error('a part of the editor stands outside it');
  return value;
}
