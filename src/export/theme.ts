/** The faces a company may choose from: what Word calls each, the Latin face beside it, the PDF's family, and CSS. */
export const FONTS = {
  song: {
    name: '宋体',
    latin: 'Times New Roman',
    family: 'serif',
    css: '"Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif',
  },
  fangsong: {
    name: '仿宋',
    latin: 'Times New Roman',
    family: 'serif',
    css: 'FangSong, STFangsong, "Noto Serif CJK SC", serif',
  },
  kai: {
    name: '楷体',
    latin: 'Times New Roman',
    family: 'serif',
    css: 'KaiTi, "Kaiti SC", STKaiti, "Noto Serif CJK SC", serif',
  },
  hei: {
    name: '黑体',
    latin: 'Arial',
    family: 'sans',
    css: 'SimHei, "Heiti SC", "PingFang SC", "Noto Sans CJK SC", sans-serif',
  },
  yahei: {
    name: '微软雅黑',
    latin: '微软雅黑',
    family: 'sans',
    css: '"Microsoft YaHei", "PingFang SC", "HarmonyOS Sans SC", "Noto Sans CJK SC", sans-serif',
  },
} as const satisfies Readonly<
  Record<string, { name: string; latin: string; family: 'serif' | 'sans'; css: string }>
>;
export type FontKey = keyof typeof FONTS;

/** Sizes of type by their Chinese names, in points. */
export const SIZES = {
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
} as const satisfies Readonly<Record<string, number>>;
export type SizeName = keyof typeof SIZES;

/** Sheets in millimetres. */
export const SHEETS = {
  A4: { width: 210, height: 297 },
  A5: { width: 148, height: 210 },
  B5: { width: 176, height: 250 },
} as const satisfies Readonly<Record<string, { width: number; height: number }>>;
export type SheetName = keyof typeof SHEETS;

/** How a company sets its papers. One value serves Word, PDF and the preview. */
export interface HouseStyle {
  readonly sheet: SheetName;
  /** In millimetres. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly titleFont: FontKey;
  readonly headingFont: FontKey;
  readonly bodyFont: FontKey;
  readonly titleSize: SizeName;
  readonly headingSize: SizeName;
  readonly bodySize: SizeName;
  /** Times the height of a line set solid; Word's 单倍行距 is 1. */
  readonly lineSpacing: number;
  /** #rrggbb of title and headings. */
  readonly color: string;
  /** Small print at the head of every page instead of the document's own; empty to keep that. */
  readonly header: string;
  /** A picture at the head of every page. */
  readonly logo: Logo | null;
}

/** A picture as a data address (PNG or JPEG) with its size on paper in millimetres. */
export interface Logo {
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** 宋体 throughout, headings bold: the look of a company form. */
export const CLASSIC: HouseStyle = {
  sheet: 'A4',
  margins: { top: 20, right: 18, bottom: 17, left: 18 },
  titleFont: 'song',
  headingFont: 'song',
  bodyFont: 'song',
  titleSize: '小二',
  headingSize: '小四',
  bodySize: '五号',
  lineSpacing: 1.1,
  color: '#1f1f1f',
  header: '',
  logo: null,
};

/** 微软雅黑 throughout, for reading on screens. */
export const MODERN: HouseStyle = {
  ...CLASSIC,
  titleFont: 'yahei',
  headingFont: 'yahei',
  bodyFont: 'yahei',
  color: '#1f3a5f',
};

/** How many times its size a line of 宋体 takes in Word at 单倍行距; our own line heights follow it. */
export const WORD_LINE = 1.3;

/** Tint of label cells and table heads. */
export const SHADE = '#f2f2f0';

/** Colour of the lines of tables. */
export const RULE = '#8c8c88';

/** Colour of small print. */
export const FAINT = '#6b6b68';

/** The words at the foot of every page, around its number and the number of pages. */
export const PAGE_WORDS = ['第', '页　共', '页'] as const;

/** Width between the margins in millimetres. */
export function textWidth({ sheet, margins }: HouseStyle): number {
  return SHEETS[sheet].width - margins.left - margins.right;
}
