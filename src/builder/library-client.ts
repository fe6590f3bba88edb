import * as z from 'zod/mini';
import type { RoleFacts } from '#check/prepare.ts';
import type { JobDescription } from '#model/job-description.ts';
import { readJob } from '#model/migrate.ts';

const listSchema = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    summary: z.optional(z.string()),
    function: z.optional(z.string()),
    level: z.optional(z.string()),
    industry: z.optional(z.string()),
    aliases: z.optional(z.array(z.string())),
  }),
);

/** A template in the list of all. */
export type RoleEntry = z.infer<typeof listSchema>[number];

/** A template with its document. */
export interface RoleTemplate {
  readonly id: string;
  readonly title: string;
  readonly job: JobDescription;
  readonly facts: RoleFacts;
}

const roleSchema = z.object({
  id: z.string(),
  title: z.string(),
  job: z.unknown(),
  facts: z.object({
    topics: z.array(z.object({ name: z.string(), words: z.array(z.string()) })),
    level: z.optional(z.string()),
    industry: z.optional(z.string()),
  }),
});

/** All templates; throws where the list cannot be had. */
export async function fetchRoles(): Promise<readonly RoleEntry[]> {
  const data = await fetchJson('/roles.json');
  const list = typeof data === 'object' && data !== null && 'roles' in data ? data.roles : data;
  return listSchema.parse(list);
}

/** One template; throws where it cannot be had. */
export async function fetchRole(id: string): Promise<RoleTemplate> {
  const { job, facts, ...rest } = roleSchema.parse(await fetchJson(`/roles/${id}.json`));
  const reading = readJob(job);
  if ('problem' in reading) throw new TypeError(reading.problem);
  return { ...rest, job: reading.job, facts: facts as RoleFacts };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Templates whose title, other names or summary hold every word of a query; titles first. */
export function filterRoles(roles: readonly RoleEntry[], query: string): readonly RoleEntry[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return roles;
  const holds = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  const inTitle = roles.filter(({ title }) => holds(title));
  const inRest = roles.filter(
    (role) =>
      !inTitle.includes(role) && holds([role.title, ...(role.aliases ?? []), role.summary ?? ''].join(' ')),
  );
  return [...inTitle, ...inRest];
}
