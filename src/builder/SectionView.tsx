import { textAt } from '#model/path.ts';
import { AddButton } from './AddButton.tsx';
import { DutiesBlock } from './DutiesBlock.tsx';
import { useEditor, useJob, useView } from './editor.ts';
import { FactsBlock } from './FactsBlock.tsx';
import { LeftoverBlock } from './LeftoverBlock.tsx';
import { LinesBlock } from './LinesBlock.tsx';
import { RequirementsBlock } from './RequirementsBlock.tsx';
import { type Block, isFilled, type Section } from './section.ts';
import { TableBlock } from './TableBlock.tsx';
import { FieldMark, TextField } from './TextField.tsx';

/** A section of the paper; an empty one that not every document needs is one line that opens it. */
export function SectionView({ section }: { section: Section }) {
  const job = useJob();
  const { isOpened } = useView();
  const { open, jump } = useEditor();
  const { id, title, paths } = section;
  const isShown = section.always === true || paths.some((path) => isFilled(job, path) || isOpened(path));
  if (!isShown) {
    if (section.add === '') return null;
    return (
      <section className="folded" data-path={id} aria-label={title} tabIndex={-1}>
        <AddButton
          label={section.add}
          onClick={() => {
            open(id);
            jump({ path: id, caret: 'start' });
          }}
        />
      </section>
    );
  }
  return (
    <section className="paper-section" aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`} data-path={id} tabIndex={-1}>
        {title}
        {section.blocks[0]?.kind !== 'prose' && <FieldMark path={id} label={title} />}
      </h2>
      {section.blocks.map((block) => (
        <BlockView key={keyOf(block)} block={block} />
      ))}
    </section>
  );
}

function keyOf(block: Block): string {
  return `${block.kind} ${'list' in block ? block.list : ''}`;
}

function BlockView({ block }: { block: Block }) {
  const job = useJob();
  switch (block.kind) {
    case 'facts':
      return <FactsBlock fields={block.fields} />;
    case 'prose':
      return (
        <TextField
          path={block.path}
          value={textAt(job, block.path)}
          label={block.label}
          hint={block.hint}
          className="prose-field"
        />
      );
    case 'duties':
      return <DutiesBlock />;
    case 'requirements':
      return <RequirementsBlock />;
    case 'leftover':
      return <LeftoverBlock />;
    case 'lines':
      return <LinesBlock block={block} />;
    case 'table':
      return <TableBlock block={block} />;
  }
}
