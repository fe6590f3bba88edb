import { readJob } from '#model/migrate.ts';
import { assemble } from './assemble.ts';
import { plainHtml } from './html.ts';
import type { FileReading, ImportResult, Part, Point } from './result.ts';
import { readStructured } from './structured.ts';

type Json = Readonly<Record<string, unknown>>;

/** Reads JSON: our own of any version, one or a list, or schema.org's JobPosting. Never throws. */
export function readJson(text: string, file = ''): FileReading {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { problem: '这不是有效的JSON文件。' };
  }
  const postings = jobPostings(raw);
  if (postings.length > 0) return postings.map((posting) => readPosting(posting, file));
  const all = Array.isArray(raw) ? raw : [raw];
  if (all.length === 0) return { problem: '这个JSON文件是空的。' };
  const results: ImportResult[] = [];
  for (const each of all) {
    const reading = readJob(isObject(each) && isObject(each['job']) ? each['job'] : each);
    if ('problem' in reading) return reading;
    const { job } = reading;
    results.push({ job, notes: [], leftover: job.leftover, source: text, points: [], pieces: [] });
  }
  return results;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every JobPosting in a JSON-LD value: itself, in a list, or in a graph. */
function jobPostings(raw: unknown, depth = 0): readonly Json[] {
  if (depth > 4) return [];
  if (Array.isArray(raw)) return raw.flatMap((each) => jobPostings(each, depth + 1));
  if (!isObject(raw)) return [];
  const type = raw['@type'];
  if (type === 'JobPosting' || (Array.isArray(type) && type.includes('JobPosting'))) return [raw];
  return jobPostings(raw['@graph'], depth + 1);
}

/** The text of a JSON-LD value: a string, a list of them, or an object by its name. */
function words(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (depth > 3) return '';
  if (Array.isArray(value))
    return value
      .map((each) => words(each, depth + 1))
      .filter((each) => each !== '')
      .join('\n');
  if (!isObject(value)) return '';
  return words(
    value['name'] ?? value['credentialCategory'] ?? value['description'] ?? value['value'] ?? '',
    depth + 1,
  );
}

const TYPES: Readonly<Record<string, string>> = {
  FULL_TIME: '全职',
  PART_TIME: '兼职',
  CONTRACTOR: '项目合同',
  TEMPORARY: '临时',
  INTERN: '实习',
};

/** A JobPosting as the text an ad would have, read like any other; its own properties keep their places. */
function readPosting(posting: Json, file: string): ImportResult {
  const { source, structure } = plainHtml(words(posting['description']));
  const described = readStructured(source, structure, file);
  const given: [Part, string][] = [
    ['title', words(posting['title'])],
    ['code', words(posting['identifier'])],
    ['department', words(posting['employmentUnit'])],
    ['industry', words(posting['industry'])],
    ['openings', words(posting['totalJobOpenings'])],
    ['place', placeOf(posting['jobLocation'])],
    ['employment', TYPES[words(posting['employmentType'])] ?? ''],
    ['company-name', words(posting['hiringOrganization'])],
    ['hours', words(posting['workHours'])],
    ['pay', payOf(posting['baseSalary'])],
    ['published', words(posting['datePosted']).slice(0, 10)],
    ['valid', words(posting['validThrough']).slice(0, 10)],
  ];
  const lists: [Part, string][] = [
    ['duty', words(posting['responsibilities'])],
    ['requirement', words(posting['educationRequirements'])],
    ['requirement', experienceOf(posting['experienceRequirements'])],
    ['requirement', words(posting['qualifications'])],
    ['requirement', words(posting['skills'])],
    ['benefit', words(posting['jobBenefits'])],
  ];
  const known = new Set(described.points.map(({ text }) => text));
  const added = [
    ...given,
    ...lists.flatMap(([part, text]) => linesOf(text).map((line): [Part, string] => [part, line])),
  ].filter(([, text]) => text !== '' && !known.has(text));
  const before = described.source === '' ? '' : `${described.source}\n`;
  let text = before;
  const points = added.map(([part, said], index): Point => {
    const start = text.length;
    text += `${said}\n`;
    return { id: `j${index + 1}`, part, text: said, spans: [[start, start + said.length]], children: [] };
  });
  const headings = described.pieces.filter(({ kind }) => kind === 'heading').map(({ span }) => span);
  return assemble({ source: text, points: [...points, ...described.points], headings, notes: [], file });
}

function linesOf(text: string): string[] {
  const { source } = plainHtml(text);
  return source.text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.、)）]|[•·*-])\s*/, '').replace(/[；;。\s]+$/, ''))
    .filter((line) => line !== '');
}

function placeOf(value: unknown): string {
  const all = Array.isArray(value) ? value : [value];
  const names = all.map((place) => {
    if (!isObject(place)) return words(place);
    const { address } = place;
    if (!isObject(address)) return words(address ?? place);
    return ['addressRegion', 'addressLocality', 'streetAddress'].map((key) => words(address[key])).join('');
  });
  return names.filter((name) => name !== '').join('、');
}

function payOf(value: unknown): string {
  if (!isObject(value)) return words(value);
  const amount = isObject(value['value']) ? value['value'] : value;
  const unit = amount['unitText'] === 'YEAR' ? '/年' : amount['unitText'] === 'MONTH' ? '/月' : '';
  const [min, max] = [amount['minValue'], amount['maxValue']].map((each) => words(each));
  if (min && max) return `${min}-${max}元${unit}`;
  const only = words(amount['value']) || min || max;
  return only ? `${only}元${unit}` : '';
}

function experienceOf(value: unknown): string {
  const months = isObject(value) ? Number(value['monthsOfExperience']) : Number.NaN;
  if (Number.isFinite(months)) return months === 0 ? '经验不限' : `${months / 12}年以上工作经验`;
  return value === 'no requirements' ? '' : words(value);
}
