import type { APIRoute } from 'astro';
import * as z from 'zod';
import { roleListSchema } from '#library/published.ts';

/** The JSON Schema of `/roles.json`. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(roleListSchema));
