import { pathToFileURL } from 'node:url';
import { positionOf } from '#check/code-frame.ts';
import type { Finding, Level } from '#check/finding.ts';
import type { Rule } from '#check/rule.ts';
import { textAt } from '#model/path.ts';
import type { Checked } from './output.ts';

const LEVELS: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/** The checks of some documents as one SARIF 2.1.0 log, the form code hosts and editors read findings in. */
export function asSarif(all: readonly Checked[], rules: readonly Rule[]): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'unicodeCodePoints',
        tool: {
          driver: {
            name: 'gangshu',
            language: 'zh-CN',
            rules: rules.map(({ id, title, why, advice, theme }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: why },
              help: { text: advice },
              properties: { tags: [theme] },
            })),
          },
        },
        results: all.flatMap((checked) => checked.findings.map((finding) => result(checked, finding, rules))),
      },
    ],
  };
}

function result(checked: Checked, finding: Finding, rules: readonly Rule[]): unknown {
  const index = rules.findIndex(({ id }) => id === finding.rule);
  const rule = rules[index];
  const region = regionOf(checked, finding);
  const quoted = finding.quote === '' ? '' : `「${finding.quote}」`;
  return {
    ruleId: finding.rule,
    ruleIndex: index,
    level: LEVELS[finding.level],
    message: { text: `${rule?.title ?? ''}${quoted}：${finding.detail || rule?.advice || ''}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: checked.file === '-' ? 'stdin' : pathToFileURL(checked.file).href },
          ...(region && { region }),
        },
        logicalLocations: [{ fullyQualifiedName: finding.path }],
      },
    ],
  };
}

/** Where a finding stands in the text its document was read from, as far as its field stands there unchanged and once. */
function regionOf(
  { source, job }: Checked,
  { path, span }: Finding,
): Readonly<Record<string, number>> | null {
  const text = textAt(job, path);
  const at = source === null || text === '' ? -1 : source.indexOf(text);
  if (source === null || at < 0 || source.indexOf(text, at + 1) >= 0) return null;
  const start = positionOf(source, at + span[0]);
  const end = positionOf(source, at + span[1]);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
