import { Suspense } from 'react';
import type { HouseStyle } from '#export/theme.ts';
import type { Sheet } from './download.ts';
import { later } from './later.tsx';

/** What can be opened on top of the document. */
export type PanelId = 'link' | 'style' | 'form';

/** Those that the menu of downloads offers. */
export const PANELS: Readonly<Record<Exclude<PanelId, 'link'>, string>> = {
  style: '公司版式…',
  form: '填进公司表格…',
};

const StylePanel = later(() => import('./StylePanel.tsx').then((module) => module.StylePanel));
const FormPanel = later(() => import('./FormPanel.tsx').then((module) => module.FormPanel));
const LinkPanel = later(() => import('./LinkPanel.tsx').then((module) => module.LinkPanel));

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
      {opened === 'link' && <LinkPanel sheet={sheet} say={say} onClose={onClose} />}
      {opened === 'form' && <FormPanel job={sheet.job} say={say} onClose={onClose} />}
      {opened === 'style' && <StylePanel style={sheet.style} onStyle={onStyle} say={say} onClose={onClose} />}
    </Suspense>
  );
}
