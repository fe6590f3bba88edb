import type { RoleFacts } from '#check/prepare.ts';
import type { JobDescription } from '#model/job-description.ts';
import { address } from './address.ts';
import { roleLength } from './length.ts';
import { type Library, nameOf, type RoleEntry } from './library.ts';
import { roleJob } from './role.ts';

/** A role as `/roles.json` lists it. */
export interface RoleSummary {
  readonly id: string;
  readonly title: string;
  /** Keys and names of the three axes of the catalogue. */
  readonly function: string;
  readonly functionName: string;
  readonly level: string;
  readonly levelName: string;
  readonly industry: string;
  readonly industryName: string;
  readonly family: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  /** Names of the topics it must speak of. */
  readonly topics: readonly string[];
  readonly published: string;
  readonly updated: string;
  readonly rating: number;
  /** 字数. */
  readonly length: number;
  readonly url: string;
  /** Where the whole role stands as JSON. */
  readonly data: string;
}

/** A whole role as `/roles/<function>/<role>.json` gives it. */
export interface RoleData {
  readonly id: string;
  readonly title: string;
  /** Key of a level. */
  readonly level: string;
  /** Key of an industry. */
  readonly industry: string;
  readonly job: JobDescription;
  readonly facts: RoleFacts;
}

/** The line of a role in lists. */
export function roleSummary(library: Library, { id, role }: RoleEntry): RoleSummary {
  return {
    id,
    title: role.title,
    function: role.function,
    functionName: nameOf(library.functions, role.function),
    level: role.level,
    levelName: nameOf(library.levels, role.level),
    industry: role.industry,
    industryName: nameOf(library.industries, role.industry),
    family: role.family,
    summary: role.summary,
    aliases: role.aliases,
    topics: role.topics.map(({ name }) => name),
    published: role.published,
    updated: role.updated,
    rating: role.rating,
    length: roleLength(role),
    url: address.role(id),
    data: `/roles/${id}.json`,
  };
}

/** A role with its job description and what the checker should know of it. */
export function roleData(library: Library, { id, role }: RoleEntry): RoleData {
  const { title, level, industry, topics } = role;
  return {
    id,
    title,
    level,
    industry,
    job: roleJob(id, role, nameOf(library.industries, industry), library.indicators),
    facts: { topics, level, industry },
  };
}
