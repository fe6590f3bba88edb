import { Lightbulb, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { Level } from '#check/finding.ts';

const ICONS = { error: OctagonAlert, warning: TriangleAlert, hint: Lightbulb } as const;

/** The shape of a level; the word stands beside it or names the button around it. */
export function LevelIcon({ level, size = 16 }: { level: Level; size?: number }) {
  const Icon = ICONS[level];
  return <Icon className={`level-icon ${level}`} size={size} aria-hidden="true" />;
}
