import { parentPort } from 'node:worker_threads';
import { loadRules } from '../support/load-rules.ts';
import { superlinear } from './growth.ts';

const { rules } = await loadRules();
for (const rule of rules) {
  parentPort?.postMessage({ begun: rule.id });
  for (const found of superlinear(rule)) parentPort?.postMessage({ slow: `${rule.id}: ${found}` });
}
parentPort?.postMessage({ done: rules.length });
