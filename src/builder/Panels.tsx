import { lazy, Suspense } from 'react';
import type { HouseStyle } from '#export/theme.ts';
import type { Sheet } from './download.ts';

/** What can be opened on top of the document. */
export type PanelId = 'style';

export const PANELS: Readonly<Record<PanelId, string>> = {
  style: '公司版式…',
};

const StylePanel = lazy(() => import('./StylePanel.tsx').then((module) => ({ default: module.StylePanel })));

/** The opened panel; each is a chunk of its own, loaded when first asked for. */
export function Panels({
  opened,
  onClose,
  ...rest
}: {
  opened: PanelId | null;
  onClose: () => void;
  sheet: Sheet;
  onStyle: (style: HouseStyle | null) => void;
  say: (text: string, tone?: 'plain' | 'error') => void;
}) {
  const { sheet, onStyle, say } = rest;
  return (
    <Suspense>
      {opened === 'style' && <StylePanel style={sheet.style} onStyle={onStyle} say={say} onClose={onClose} />}
    </Suspense>
  );
}
