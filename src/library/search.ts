/** What a result is, and by what results can be narrowed. */
export const SEARCH_KINDS = ['模板', '合集', '规则', '指标'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Between the lines of a record, its title first; the search page shows the line that matches. */
export const LINE_BREAK = '¶';
