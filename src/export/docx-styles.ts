import type {
  IParagraphStyleOptions,
  IRunStylePropertiesOptions,
  IStylesOptions,
  NumberingDefinition,
} from 'docx';
import { FAINT, FONTS, type FontKey, type HouseStyle, RULE, SHADE, SIZES } from './theme.ts';

/** Twips in a millimetre; a twip is a twentieth of a point. */
export const TWIPS = 1440 / 25.4;

/** Paragraph styles by what they are for. Names are what a company sees in Word's list of styles and may restyle. */
export const STYLE = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  body: 'BodyText',
  list: 'ListParagraph',
  cell: 'TableText',
  cellList: 'TableList',
  label: 'TableLabel',
  callout: 'Callout',
  calloutTitle: 'CalloutTitle',
  contents: 'ContentsTitle',
  post: 'ChartPost',
  header: 'Header',
  footer: 'Footer',
} as const;

/** Lists by what they number. */
export const NUMBERING = {
  headings: 'headings',
  points: 'points',
  bullets: 'bullets',
  rows: 'rows',
} as const;

/** The styles of a Word file in a house style. */
export function docxStyles(style: HouseStyle): IStylesOptions {
  const line = Math.round(240 * style.lineSpacing);
  const run = (key: FontKey, size: number): IRunStylePropertiesOptions => ({
    font: fontOf(key),
    size: size * 2,
  });
  const heading = SIZES[style.headingSize];
  const body = SIZES[style.bodySize];
  const color = style.color.slice(1);
  return {
    default: {
      document: {
        run: { ...run(style.bodyFont, body), language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: { spacing: { line, lineRule: 'auto' } },
      },
      title: {
        basedOn: 'Normal',
        next: STYLE.body,
        quickFormat: true,
        run: { ...run(style.titleFont, SIZES[style.titleSize]), bold: true, color, characterSpacing: 20 },
        paragraph: { alignment: 'center', spacing: { after: 160, line, lineRule: 'auto' }, keepNext: true },
      },
      heading1: {
        basedOn: 'Normal',
        next: STYLE.body,
        quickFormat: true,
        run: { ...run(style.headingFont, heading), bold: true, color },
        paragraph: { spacing: { before: 160, after: 80 }, keepNext: true, keepLines: true, outlineLevel: 0 },
      },
      heading2: {
        basedOn: 'Normal',
        next: STYLE.body,
        quickFormat: true,
        run: { ...run(style.headingFont, heading - 1), bold: true, color },
        paragraph: { spacing: { before: 120, after: 60 }, keepNext: true, keepLines: true, outlineLevel: 1 },
      },
      listParagraph: {
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { alignment: 'both', spacing: { after: 20 } },
      },
    },
    paragraphStyles: paragraphStyles(color),
  };
}

function paragraphStyles(color: string): IParagraphStyleOptions[] {
  const small: IRunStylePropertiesOptions = { size: 18, color: FAINT.slice(1) };
  return [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    {
      id: STYLE.body,
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: 'both', spacing: { after: 80 } },
    },
    {
      id: STYLE.cell,
      name: '表格文字',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { before: 20, after: 20 } },
    },
    { id: STYLE.cellList, name: '表格列表', basedOn: STYLE.cell, quickFormat: true },
    {
      id: STYLE.label,
      name: '表格标签',
      basedOn: STYLE.cell,
      quickFormat: true,
      run: { bold: true },
      paragraph: { alignment: 'center' },
    },
    {
      id: STYLE.callout,
      name: '提示',
      basedOn: 'Normal',
      quickFormat: true,
      // Word sets paragraphs of the same border and indent as one box.
      paragraph: {
        alignment: 'both',
        keepLines: true,
        border: { left: { style: 'single', size: 18, color, space: 6 } },
        shading: { fill: SHADE.slice(1), type: 'clear', color: 'auto' },
        indent: { left: 160 },
        spacing: { after: 20 },
      },
    },
    {
      id: STYLE.calloutTitle,
      name: '提示标题',
      basedOn: STYLE.callout,
      next: STYLE.callout,
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: 60, after: 20 } },
    },
    {
      id: STYLE.contents,
      name: '目录标题',
      basedOn: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: { alignment: 'center', spacing: { before: 120, after: 120 }, keepNext: true },
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 60 } },
    },
    {
      id: STYLE.post,
      name: '组织图岗位',
      basedOn: STYLE.cell,
      quickFormat: true,
      paragraph: { alignment: 'center', keepNext: true },
    },
    { id: STYLE.header, name: 'header', basedOn: 'Normal', run: small, paragraph: { alignment: 'right' } },
    { id: STYLE.footer, name: 'footer', basedOn: 'Normal', run: small, paragraph: { alignment: 'center' } },
  ];
}

function fontOf(key: FontKey) {
  const { name, latin } = FONTS[key];
  return { ascii: latin, hAnsi: latin, eastAsia: name, cs: latin };
}

/** The numberings of a Word file: 一、 of headings, 1. and （1） of points, bullets, and the bare numbers of rows. */
export const docxNumbering: readonly NumberingDefinition[] = [
  {
    reference: NUMBERING.headings,
    levels: [
      {
        level: 0,
        format: 'chineseCountingThousand',
        text: '%1、',
        suffix: 'nothing',
        style: { style: STYLE.heading1 },
      },
    ],
  },
  {
    reference: NUMBERING.points,
    levels: [
      {
        level: 0,
        format: 'decimal',
        text: '%1.',
        style: { paragraph: { indent: { left: 360, hanging: 360 } } },
      },
      {
        level: 1,
        format: 'decimal',
        text: '（%2）',
        style: { paragraph: { indent: { left: 1000, hanging: 640 } } },
      },
    ],
  },
  {
    reference: NUMBERING.bullets,
    levels: [
      {
        level: 0,
        format: 'bullet',
        text: '•',
        style: { paragraph: { indent: { left: 360, hanging: 360 } } },
      },
      {
        level: 1,
        format: 'bullet',
        text: '–',
        style: { paragraph: { indent: { left: 720, hanging: 360 } } },
      },
    ],
  },
  {
    reference: NUMBERING.rows,
    levels: [{ level: 0, format: 'decimal', text: '%1', suffix: 'nothing', alignment: 'center' }],
  },
];

const BORDER = { style: 'single', size: 4, color: RULE.slice(1) } as const;
/** The lines of a table. */
export const BORDERS = {
  top: BORDER,
  bottom: BORDER,
  left: BORDER,
  right: BORDER,
  insideHorizontal: BORDER,
  insideVertical: BORDER,
} as const;
