import { expect, test } from 'vitest';
import { address, roleCrumbs } from '#library/address.ts';
import { cataloguePage, filterAxes, industryGroups, levelGroups } from '#library/catalogue.ts';
import { collectionParts } from '#library/collection-page.ts';
import { companionsOf, indicatorLines, usesOf } from '#library/indicator-page.ts';
import { differenceOf, ladderOf, neighboursOf } from '#library/ladder.ts';
import { lengthOf, roleLength } from '#library/length.ts';
import { roleOf } from '#library/library.ts';
import { bestRoles } from '#library/newest.ts';
import { relatedRoles } from '#library/related.ts';
import { sampleLibrary, sampleRole } from './sample.ts';

const library = sampleLibrary({
  'after-sales/clerk': { published: '2026-01-01', rating: 4 },
  'after-sales/lead': {
    level: 'supervisor',
    published: '2026-02-01',
    topics: ['回访', '排班'],
    areas: ['受理', '排班', '回访', '统计'],
    experience: '3年以上客服经验',
    rating: 5,
  },
  'after-sales/head': { level: 'manager', published: '2026-03-01', topics: ['预算'] },
  'after-sales/parts': {
    family: 'parts',
    industry: 'appliance',
    topics: ['盘点'],
    indicators: ['revisit-rate'],
    published: '2026-02-01',
  },
  'sales/rep': {
    function: 'sales',
    industry: 'appliance',
    family: 'rep',
    topics: ['拜访'],
    published: '2025-01-01',
  },
});
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

test.each([
  ['', 0],
  ['每天回访客户。', 7],
  ['准确率≥95%', 4],
  ['用 SAP 和 Excel 做报表', 7],
  ['一、二\n三', 4],
])('the length of %j is %i', (text, length) => {
  expect(lengthOf(text)).toBe(length);
});

test('the length of a role counts purpose, duties, measures and requirements', () => {
  const role = sampleRole({});
  const measured = { ...role, duties: role.duties.map((duty) => ({ ...duty, measures: ['当天'] })) };
  expect(roleLength(measured) - roleLength(role)).toBe(2 * role.duties.length);
});

test('newest and best roles', () => {
  expect(ids(library.newest.slice(0, 3))).toEqual([
    'after-sales/head',
    'after-sales/lead',
    'after-sales/parts',
  ]);
  expect(ids(bestRoles(library.roles, 2))).toEqual(['after-sales/lead', 'after-sales/clerk']);
});

test('related roles share most; the role itself is not among them', () => {
  const related = relatedRoles(library, 'after-sales/clerk', 3);
  expect(related.map(({ entry }) => entry.id)).toEqual([
    'after-sales/lead',
    'after-sales/head',
    'after-sales/parts',
  ]);
  expect(related[0]?.topics).toEqual(['回访']);
  expect(relatedRoles(library, 'after-sales/none', 3)).toEqual([]);
});

test('a family is a ladder with the highest level first', () => {
  const ladder = ladderOf(library, 'after-sales/lead');
  expect(ladder.map(({ level, isOwn }) => [level.name, isOwn])).toEqual([
    ['经理', false],
    ['主管', true],
    ['专员', false],
  ]);
  const { above, below } = neighboursOf(library, 'after-sales/lead');
  expect([above?.id, below?.id]).toEqual(['after-sales/head', 'after-sales/clerk']);
  expect(neighboursOf(library, 'after-sales/parts')).toEqual({ above: null, below: null });
});

test('what the level above has and the own does not', () => {
  const clerk = roleOf(library, 'after-sales/clerk');
  expect(differenceOf(clerk, roleOf(library, 'after-sales/lead'))).toEqual({
    topics: ['排班'],
    areas: ['排班'],
    demands: ['3年以上客服经验'],
  });
});

test('the way to a role leads over function and level', () => {
  const crumbs = roleCrumbs(library, roleOf(library, 'after-sales/clerk'));
  expect(crumbs.map(({ name }) => name)).toEqual(['岗书', '岗位模板', '售后服务', '专员', '售后专员']);
  expect(crumbs.map(({ href }) => href)).toEqual([
    '/',
    '/roles/',
    '/roles/after-sales/',
    '/roles/after-sales/#specialist',
    address.role('after-sales/clerk'),
  ]);
});

test('the catalogue along its axes, without empty categories', () => {
  const { groups, industries, total } = cataloguePage(library);
  expect(total).toBe(5);
  expect(groups.map(({ category, roles }) => [category.key, roles.length])).toEqual([
    ['after-sales', 4],
    ['sales', 1],
  ]);
  expect(industries.map(({ category, roles }) => [category.key, roles.length])).toEqual([
    ['hvac', 3],
    ['appliance', 2],
  ]);
  expect(levelGroups(library, 'sales').map(({ category }) => category.key)).toEqual(['specialist']);
  expect(industryGroups(library, 'appliance').map(({ category }) => category.key)).toEqual([
    'after-sales',
    'sales',
  ]);
});

test('the axes of the look-up offer only what some role has, common topics first', () => {
  const axes = Object.fromEntries(filterAxes(library).map(({ key, options }) => [key, options]));
  expect(axes['topics']?.[0]).toEqual({ value: '回访', name: '回访' });
  expect(axes['level']?.map(({ value }) => value)).toEqual(['manager', 'supervisor', 'specialist']);
});

test('the pieces of a collection are numbered and measured', () => {
  const { parts, length } = collectionParts(library, {
    id: 'c',
    title: '合集',
    summary: '两篇。',
    function: 'after-sales',
    published: '2026-01-01',
    updated: '2026-01-01',
    roles: ['after-sales/head', 'after-sales/clerk'],
  });
  expect(parts.map(({ number, anchor, entry, level }) => [number, anchor, entry.id, level])).toEqual([
    [1, 'piece-1', 'after-sales/head', '经理'],
    [2, 'piece-2', 'after-sales/clerk', '专员'],
  ]);
  expect(length).toBe(parts.reduce((sum, part) => sum + part.length, 0));
});

test('an indicator knows the roles that use it', () => {
  expect(usesOf(library, 'revisit-rate').map(({ entry, target }) => [entry.id, target])).toEqual([
    ['after-sales/parts', '≥95%'],
  ]);
  expect(indicatorLines(library).map(({ key, uses }) => [key, uses])).toEqual([['revisit-rate', 1]]);
  expect(companionsOf(library, 'revisit-rate', 3)).toEqual([]);
});
