import { useState } from 'react';
import type { Use } from '#check/finding.ts';
import { useJob, useView } from './editor.ts';
import { SectionView } from './SectionView.tsx';
import { sections } from './sections.ts';
import { TextField } from './TextField.tsx';
import { LAYOUT_WORDS } from './view-words.ts';

/** The middle zone: the document as a sheet to write on. What the chosen layout leaves out waits below. */
export function Paper() {
  const job = useJob();
  const { layout, isOpened } = useView();
  const [isUnfolded, setUnfolded] = useState(false);
  const shown = sections.filter(({ uses }) => uses.includes(layout));
  const others = sections.filter(({ uses }) => !uses.includes(layout));
  // A finding or an entry of the outline may lead into what is folded.
  const isOpen = isUnfolded || others.some(({ paths }) => paths.some(isOpened));
  const other: Use = layout === 'specification' ? 'posting' : 'specification';
  return (
    <div className="editor-sheet">
      <p className="sheet-kind">{LAYOUT_WORDS[layout]}</p>
      <TextField
        path="identity/title"
        value={job.identity.title}
        label="岗位名称"
        hint="岗位名称"
        className="title-field"
        isLine
      />
      {shown.map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
      <div className="elsewhere">
        <button type="button" aria-expanded={isOpen} onClick={() => setUnfolded(!isOpen)}>
          只出现在{LAYOUT_WORDS[other]}里：{others.map(({ title }) => title).join('、')}
        </button>
        {isOpen && others.map((section) => <SectionView key={section.id} section={section} />)}
      </div>
    </div>
  );
}
