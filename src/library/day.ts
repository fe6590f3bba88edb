import * as z from 'zod';

/** An ISO date. A YAML parser that makes dates of unquoted ones is put up with. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: '日期要写成2026-01-31的样子' }),
);
