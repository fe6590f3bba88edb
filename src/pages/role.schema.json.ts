import type { APIRoute } from 'astro';
import * as z from 'zod';
import { roleDataSchema } from '#library/published.ts';

/** The JSON Schema of `/roles/<function>/<role>.json`. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(roleDataSchema));
