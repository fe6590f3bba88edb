const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Forms a document can be taken away in, in the order in which they are offered. */
export const FORMATS = [
  { id: 'docx', name: 'Word', ending: 'docx', type: WORD },
  { id: 'pdf', name: 'PDF', ending: 'pdf', type: 'application/pdf' },
  { id: 'review', name: '审阅稿（Word批注和修订）', ending: 'docx', type: WORD },
  { id: 'html', name: '网页', ending: 'html', type: 'text/html;charset=utf-8' },
  { id: 'txt', name: '纯文本', ending: 'txt', type: 'text/plain;charset=utf-8' },
  { id: 'md', name: 'Markdown', ending: 'md', type: 'text/markdown;charset=utf-8' },
  { id: 'csv', name: '表格的一行（CSV）', ending: 'csv', type: 'text/csv;charset=utf-8' },
  { id: 'jsonld', name: '搜索引擎数据（JobPosting）', ending: 'jsonld', type: 'application/ld+json' },
  { id: 'json', name: 'JSON备份', ending: 'json', type: 'application/json' },
] as const;

export type FormatId = (typeof FORMATS)[number]['id'];
export type Format = (typeof FORMATS)[number];
