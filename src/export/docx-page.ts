import type { Docx, Inline } from './docx-inline.ts';
import { STYLE, TWIPS } from './docx-styles.ts';
import { type HouseStyle, PAGE_WORDS, textWidth } from './theme.ts';

/** Small print on the right; with a logo that stands on the left, and a tab between them. */
export function pageHead(docx: Docx, inline: Inline, style: HouseStyle) {
  const words = style.header === '' ? inline.header() : [new docx.TextRun(style.header)];
  const { logo } = style;
  const paragraph =
    logo === null
      ? new docx.Paragraph({ style: STYLE.header, children: words })
      : new docx.Paragraph({
          style: STYLE.header,
          alignment: 'left',
          // Words that do not fit beside the picture go on beside it, not under it.
          indent: { left: Math.round(logo.width * TWIPS), hanging: Math.round(logo.width * TWIPS) },
          tabStops: [{ type: 'right', position: Math.round(textWidth(style) * TWIPS) }],
          children: [picture(docx, logo), new docx.TextRun({ children: [new docx.Tab()] }), ...words],
        });
  return new docx.Header({ children: [paragraph] });
}

function picture(docx: Docx, { data, width, height }: NonNullable<HouseStyle['logo']>) {
  const pixels = (mm: number) => Math.round((mm / 25.4) * 96);
  return new docx.ImageRun({
    type: data.startsWith('data:image/png') ? 'png' : 'jpg',
    data: data.slice(data.indexOf(',') + 1),
    transformation: { width: pixels(width), height: pixels(height) },
  });
}

/** 第x页　共y页, which Word counts. */
export function pageFoot({ Footer, PageNumber, Paragraph, TextRun }: Docx) {
  const [before, between, after] = PAGE_WORDS;
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return new Footer({
    children: [new Paragraph({ style: STYLE.footer, children: [new TextRun({ children })] })],
  });
}

/** docProps/app.xml with the company, which the library has no option for. */
export function appProperties(company: string): string {
  const safe = company.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Gangshu</Application>${company === '' ? '' : `<Company>${safe}</Company>`}</Properties>`;
}
