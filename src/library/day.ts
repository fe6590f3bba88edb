import * as z from 'zod';

/** An ISO date that exists. */
export const day = z.iso.date({ error: '日期要写成2026-01-31的样子' });
