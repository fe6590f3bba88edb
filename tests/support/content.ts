import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import type { RoleFacts } from '#check/prepare.ts';
import {
  catalogueSchema,
  collectionSchema,
  guideSchema,
  type Indicator,
  indicatorSchema,
} from '#library/entries.ts';
import { type Role, roleJob, roleSchema } from '#library/role.ts';
import type { JobDescription } from '#model/job-description.ts';

const CONTENT = new URL('../../content/', import.meta.url);

/** One MDX file: its frontmatter, not yet parsed, and its body. */
interface Entry {
  /** Path under its folder without the ending, e.g. `after-sales/manager`. */
  readonly id: string;
  readonly data: unknown;
  readonly body: string;
}

const FRONTMATTER = /^---\n(?<data>.*?)\n---\n(?<body>.*)$/s;

/** Every MDX file under a folder of content/, by id. */
function entries(folder: string): readonly Entry[] {
  const base = new URL(`${folder}/`, CONTENT);
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .toSorted()
    .map((file) => {
      const parts = FRONTMATTER.exec(readFileSync(new URL(file, base), 'utf8'))?.groups;
      if (!parts) throw new Error(`content/${folder}/${file} has no frontmatter`);
      return { id: file.replace(/\.mdx$/, ''), data: parse(parts['data'] ?? ''), body: parts['body'] ?? '' };
    });
}

/** A YAML file of content/, not yet parsed by a schema. */
export function yaml(file: string): unknown {
  return parse(readFileSync(new URL(file, CONTENT), 'utf8'));
}

/** content/catalogue.yaml: the keys of each section. */
export function catalogue() {
  const section = z.record(z.string(), catalogueSchema.omit({ order: true }));
  return z
    .strictObject({ functions: section, levels: section, industries: section })
    .parse(yaml('catalogue.yaml'));
}

/** content/indicators.yaml by key. */
export function indicators(): ReadonlyMap<string, Indicator> {
  return new Map(Object.entries(z.record(z.string(), indicatorSchema).parse(yaml('indicators.yaml'))));
}

/** A role template with the document it stands for. */
interface RoleEntry {
  readonly id: string;
  readonly role: Role;
  readonly job: JobDescription;
  readonly facts: RoleFacts;
  readonly body: string;
}

/** Every role template. */
export function roles(): readonly RoleEntry[] {
  const known = indicators();
  const { industries } = catalogue();
  return entries('roles').map(({ id, data, body }) => {
    const role = roleSchema.parse(data);
    const { topics, level, industry } = role;
    const job = roleJob(id, role, industries[industry]?.name ?? '', known);
    return { id, role, job, facts: { topics, level, industry }, body };
  });
}

/** Every collection. */
export function collections() {
  return entries('collections').map(({ id, data, body }) => ({
    id,
    collection: collectionSchema.parse(data),
    body,
  }));
}

/** Every guide. */
export function guides() {
  return entries('guides').map(({ id, data, body }) => ({ id, guide: guideSchema.parse(data), body }));
}

/** A `<BadGood>` of an MDX body. */
interface BadGood {
  readonly rule: string;
  readonly bad: string;
  readonly good: string;
}

const TAG = /<BadGood\s+rule="(?<rule>[^"]*)"\s+bad="(?<bad>[^"]*)"\s+good="(?<good>[^"]*)"\s*\/>/g;

/** The examples of an MDX body, in order; a tag written in any other way is an error. */
export function badGoods(body: string): readonly BadGood[] {
  const found = Array.from(body.matchAll(TAG), ({ groups }) => ({
    rule: groups?.['rule'] ?? '',
    bad: groups?.['bad'] ?? '',
    good: groups?.['good'] ?? '',
  }));
  const tags = body.split('<BadGood').length - 1;
  if (found.length !== tags) throw new Error(`${tags} examples, of which only ${found.length} can be read`);
  return found;
}

/** The addresses a body links to inside the site. */
export function links(body: string): readonly string[] {
  return Array.from(body.matchAll(/\]\((?<to>\/[^)\s]*)\)/g), ({ groups }) => groups?.['to'] ?? '');
}

/** The paragraphs, points and headings of a body as a reader sees them: no tags, marks of emphasis or links. */
export function prose(body: string): readonly string[] {
  return body
    .replace(TAG, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/^(?:#+|[-*]|\d+\.|>)\s+/, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\*\*|`/g, '')
        .replace(/^\|\s*|\s*\|$/g, ''),
    )
    .filter((line) => line.trim() !== '' && !/^[\s|:-]+$/.test(line));
}
