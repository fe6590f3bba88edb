import * as z from 'zod/mini';
import {
  FONTS,
  type FontKey,
  type HouseStyle,
  SHEETS,
  type SheetName,
  SIZES,
  type SizeName,
} from './theme.ts';

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(table) as Key[];

const font = z.enum(keysOf<FontKey>(FONTS));
const size = z.enum(keysOf<SizeName>(SIZES));
/** Less leaves no room for the page's head and foot, more leaves none for words on an A5 sheet. */
const margin = z.number().check(z.minimum(10), z.maximum(40));
const extent = z.number().check(z.minimum(1), z.maximum(80));

/** A house style as a company profile keeps it. */
export const houseStyleSchema = z.strictObject({
  sheet: z.enum(keysOf<SheetName>(SHEETS)),
  margins: z.strictObject({ top: margin, right: margin, bottom: margin, left: margin }),
  titleFont: font,
  headingFont: font,
  bodyFont: font,
  titleSize: size,
  headingSize: size,
  bodySize: size,
  lineSpacing: z.number().check(z.minimum(1), z.maximum(2.5)),
  color: z.string().check(z.regex(/^#[\da-f]{6}$/i)),
  header: z.string().check(z.maxLength(80)),
  logo: z.nullable(
    z.strictObject({
      data: z.string().check(z.regex(/^data:image\/(?:png|jpeg);base64,[\w+/]+=*$/), z.maxLength(700_000)),
      width: extent,
      height: extent,
    }),
  ),
});

/** A stored house style, or null where it is none. */
export function readHouseStyle(raw: unknown): HouseStyle | null {
  const result = houseStyleSchema.safeParse(raw);
  return result.success ? result.data : null;
}
