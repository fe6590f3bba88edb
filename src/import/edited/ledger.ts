import type { JobDescription } from '#model/job-description.ts';
import { getAt, type Path } from '#model/path.ts';
import type { Entry } from './change.ts';
import { freshId, newEntry, type Place } from './entries.ts';
import type { WrittenRun } from './rows.ts';

/** What became of a field where it was printed. */
export interface Sighting {
  readonly now: string;
  /** Said again where nobody edits it for its own sake: a post in the organisation chart. */
  readonly isEcho: boolean;
}

/** A printed field with all that became of it. */
export interface Observed {
  readonly path: Path;
  readonly before: string;
  /** Its words tell its value rather than repeat it. */
  readonly isTold: boolean;
  readonly sightings: Sighting[];
}

/** An entry that is in the file and not in the document. */
export interface Added {
  readonly list: Path;
  readonly behind: readonly string[];
  entry: Entry;
}

/** Words without a place, with the heading they stand under. */
export interface Loose {
  readonly heading: string;
  readonly text: string;
}

/** What a comparison has found so far, in the order of the file. */
export class Ledger {
  readonly fields = new Map<Path, Observed>();
  readonly appended = new Map<Path, string[]>();
  readonly added: Added[] = [];
  readonly loose: Loose[] = [];
  readonly notes: string[] = [];
  /** Ids of each list in the order of the file, those of one group apart from those of others. */
  readonly orders = new Map<string, { readonly list: Path; readonly ids: string[] }>();
  readonly #job: JobDescription;
  readonly #sequences = new Map<Path, string[]>();
  readonly #taken = new Map<Path, Set<string>>();
  #heading = '';

  constructor(job: JobDescription) {
    this.#job = job;
  }

  /** The heading of what follows: a new one, or the empty string for those of the layout. */
  under(heading: string): void {
    const isUsed = this.loose.some((each) => each.heading === this.#heading);
    if (this.#heading !== '' && !isUsed) this.notes.push(`多出来的标题「${this.#heading}」没有采用。`);
    this.#heading = heading;
  }

  /** A field reads so now, where it was printed. */
  see({ from, tells, text }: WrittenRun, now: string, isEcho: boolean): void {
    const path = from?.path ?? tells;
    if (path === undefined) return;
    const known = this.fields.get(path);
    if (known) known.sightings.push({ now, isEcho });
    else {
      const observed = { path, before: text, isTold: from === undefined, sightings: [{ now, isEcho }] };
      this.fields.set(path, observed);
    }
  }

  /** A field that printed nothing and has words now. */
  fill(path: Path, isTold: boolean, now: string): void {
    this.fields.set(path, { path, before: '', isTold, sightings: [{ now, isEcho: false }] });
  }

  /** A paragraph that goes on from a field's own. */
  append(path: Path, text: string): void {
    this.appended.set(path, [...(this.appended.get(path) ?? []), text]);
  }

  /** An entry stands here; the order is kept among those of its group. */
  keep({ list, id }: Place): void {
    const sequence = this.#sequenceOf(list);
    if (sequence.includes(id)) return;
    sequence.push(id);
    const key = `${list} ${this.#group(list, id)}`;
    const order = this.orders.get(key) ?? { list, ids: [] };
    order.ids.push(id);
    this.orders.set(key, order);
  }

  /** An entry stands here that the document does not have. */
  add(list: Path, text: string, sibling: Entry | null = null, parts: object = {}): Added {
    const sequence = this.#sequenceOf(list);
    const id = this.#newId(list);
    const entry = { ...newEntry(list, id, text, sibling), ...parts };
    const added = { list, behind: sequence.toReversed(), entry };
    sequence.push(id);
    this.added.push(added);
    return added;
  }

  /** Words that have no place of their own. */
  lose(text: string): void {
    if (text.trim() !== '') this.loose.push({ heading: this.#heading, text });
  }

  /** Words of the layout read otherwise, which no document can keep. */
  note(before: string, after: string): void {
    this.notes.push(
      after === ''
        ? `版式里的「${before}」删掉了，再导出时还会有。`
        : `版式里的「${before}」改成了「${after}」，再导出时还是原来的。`,
    );
  }

  #sequenceOf(list: Path): string[] {
    const sequence = this.#sequences.get(list) ?? [];
    this.#sequences.set(list, sequence);
    return sequence;
  }

  #newId(list: Path): string {
    const entries = getAt(this.#job, list);
    const taken =
      this.#taken.get(list) ??
      new Set(Array.isArray(entries) ? (entries as Entry[]).map(({ id }) => id) : []);
    this.#taken.set(list, taken);
    const id = freshId(taken);
    taken.add(id);
    return id;
  }

  /** Forms print requirements by kind and necessity, so that their order is theirs only among their like. */
  #group(list: Path, id: string): string {
    if (list !== 'requirements') return '';
    const entry = this.#job.requirements.find((each) => each.id === id);
    return entry ? `${entry.necessity} ${entry.kind}` : '';
  }
}
