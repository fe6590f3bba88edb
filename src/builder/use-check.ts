import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { CheckResult } from '#check/engine.ts';
import type { Use } from '#check/finding.ts';
import type { Pack } from '#check/pack.ts';
import type { Rule } from '#check/rule.ts';
import type { Checker } from './checker.ts';
import type { State } from './state.ts';

/** What the checker says of the document, or null while it is still being loaded. */
export interface Checked extends CheckResult {
  readonly readDuty: Checker['readDuty'];
  readonly ruleOf: (id: string) => Rule | undefined;
}

/** Checks the document after each change, once typing leaves time for it. `failed` says the checker could not be loaded. */
export function useCheck(
  state: State,
  use: Use,
  today: string,
  pack: Pack | null,
): { readonly checked: Checked | null; readonly failed: boolean } {
  const [checker, setChecker] = useState<Checker | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    import('./checker.ts').then(
      (loaded) => isCurrent && setChecker(loaded.checker),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  const deferred = useDeferredValue(state);
  const checked = useMemo(() => {
    if (!checker) return null;
    const { job, role } = deferred;
    const { check, rules, rulesWith } = checker;
    const result = check(job, { rules, today, use, ...(role && { role }), ...(pack && { pack }) });
    const byId = new Map(rulesWith(rules, pack ?? undefined).map((rule) => [rule.id, rule]));
    return { ...result, readDuty: checker.readDuty, ruleOf: (id: string) => byId.get(id) };
  }, [checker, deferred, use, today, pack]);
  return { checked, failed };
}
