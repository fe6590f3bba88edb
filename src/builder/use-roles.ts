import { useEffect, useState } from 'react';
import { fetchRoles, type RoleEntry } from './library-client.ts';

/** Something that is being fetched. */
export type Loading<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly value: T };

/** The list of templates, fetched when first needed. */
export function useRoles(isNeeded: boolean): Loading<readonly RoleEntry[]> {
  const [roles, setRoles] = useState<Loading<readonly RoleEntry[]>>({ kind: 'loading' });
  useEffect(() => {
    if (!isNeeded) return;
    let isCurrent = true;
    fetchRoles().then(
      (value) => isCurrent && setRoles({ kind: 'ready', value }),
      () => isCurrent && setRoles({ kind: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [isNeeded]);
  return roles;
}
