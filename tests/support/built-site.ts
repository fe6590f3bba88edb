import type { TestProject } from 'vitest/node';
import { buildSite, serveSite } from './serve-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site while the tests run, without a slash at its end. */
    site: string;
  }
}

/** Builds the site and serves it on a free port for the tests that need it. */
export default async function setup(project: TestProject): Promise<() => void> {
  buildSite();
  const { site, stop } = await serveSite();
  project.provide('site', site);
  return stop;
}
