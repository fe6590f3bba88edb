/** Ways of numbering; marks of one family follow one another. */
export type Family =
  | 'multi'
  | 'digit'
  | 'half-bracket'
  | 'bracket'
  | 'circle'
  | 'han'
  | 'han-bracket'
  | 'ordinal'
  | 'letter'
  | 'letter-bracket'
  | 'roman'
  | `bullet ${string}`;

/** A number or bullet before a point. */
export interface Marker {
  /** Of the mark with the punctuation that belongs to it, in units of the text. */
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  /** Null for bullets. */
  readonly number: number | null;
  /** Nothing but blanks stands before it on its line. */
  readonly first: boolean;
}

const HAN = '一二三四五六七八九十';
const CIRCLES = [
  '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  '❶❷❸❹❺❻❼❽❾❿',
  '➀➁➂➃➄➅➆➇➈➉',
  '➊➋➌➍➎➏➐➑➒➓',
  '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩',
  '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  '⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾',
];
const CIRCLE_NUMBER = new Map(
  CIRCLES.flatMap((row) => [...row].map((char, index) => [char, index + 1] as const)),
);
const CIRCLE = `[${CIRCLES.join('')}]`;
const ROMANS = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';
/** Signs used as bullets anywhere; the private ones are Word's symbol fonts. */
const BULLET = '[•●○◎◆◇■□▪▫▲△▶►▸‣★☆✦✧✔✓√☑➢➤➔❖※♦♥·∙◦⦁\uf000-\uf0ff]';
/** Pictures that are bullets only where they begin a line: ✅, 💰, 🔸 with or without what sets their look. */
const LINE_PICTURE = '\\p{Extended_Pictographic}\\ufe0f?';
/** Signs that are bullets only where they begin a line. */
const LINE_BULLET = '[-*+–—―~]';

/** What may begin a line as a number or bullet, each with the number in its first group. */
const AT_LINE_START: readonly (readonly [Family, RegExp])[] = [
  ['multi', /(\d{1,2}(?:[.-]\d{1,2}){1,3})(?:[.、)]\s{0,9}|\s{1,9}(?=[\p{Script=Han}a-z\d]))/uy],
  ['digit', /(\d{1,2})\s{0,3}(?:[、。.,:;·]\s{0,9}|\.?\s{1,9}(?=\p{Script=Han}|[a-z]{2}))/uy],
  ['half-bracket', /(\d{1,2})\s{0,3}[)\]】]\s{0,3}[、.:]?\s{0,9}/uy],
  ['bracket', /[([【〔]\s{0,3}(\d{1,2})\s{0,3}[)\]】〕]\s{0,3}[、.:]?\s{0,9}/uy],
  ['circle', new RegExp(`(${CIRCLE})\\s{0,3}[、.:]?\\s{0,9}`, 'uy')],
  ['han-bracket', new RegExp(`[(【]\\s{0,3}([${HAN}]{1,3})\\s{0,3}[)】]\\s{0,3}[、.:]?\\s{0,9}`, 'uy')],
  ['ordinal', new RegExp(`第([${HAN}\\d]{1,3})(?:条|项|点)?[、.:,)\\s]\\s{0,9}`, 'uy')],
  ['han', new RegExp(`([${HAN}]{1,3})\\s{0,3}[、.:,)]\\s{0,9}`, 'uy')],
  ['letter-bracket', /\(?([a-z])\)\s{0,9}/uy],
  ['letter', /([a-z])[、.:]\s{0,9}(?=\S)(?![a-z])/uy],
  ['roman', new RegExp(`([${ROMANS}]|(?:i{1,3}|iv|v|vi{1,3}|ix|x)(?=[、.)]))\\s{0,3}[、.)]?\\s{0,9}`, 'uy')],
];
/** Digits that run into the words (1负责…); taken only in sequence, and not before a unit of measure. */
const BARE_DIGIT =
  /(\d{1,2})(?=\p{Script=Han})(?!年|个|名|万|千|百|月|天|日|周|岁|人|至|到|小时|元|号|楼|次|级|类|种|以|点|分|条|项|家|套|线|期|届|班|路|倍|平|米|公|代|位|款|门|本|份|台|套|亿|成|双)/uy;
/** Digits inside a line that run into the words after a heading: 岗位职责：1负责…2管理…3组织…. */
const BARE_RUN = /(?<=[:】\]]\s{0,3})1(?=\p{Script=Han})/gu;
const AT_LINE_START_BULLET = new RegExp(
  `(?:${BULLET}|${LINE_PICTURE}|${LINE_BULLET}(?=\\s|\\p{Script=Han})|[lnuØüvþqØ](?=\\t|\\s{2,9}\\p{Script=Han}))(?:${BULLET}|${LINE_PICTURE}|\\s){0,9}`,
  'uy',
);

/** What may be a number inside a line. */
const INSIDE: readonly (readonly [Family, RegExp])[] = [
  ['digit', /(?<![\d%\-–~—/]|\d\.)(\d{1,2})\s{0,2}[、.](?=\s{0,40}\S)(?!\d*\s?(?:%|万|k\b))/giu],
  ['half-bracket', /(?<![\d.a-z(%\-–~—/])(\d{1,2})\s{0,2}\)\s{0,2}[、.:]?/giu],
  ['bracket', /\(\s{0,2}(\d{1,2})\s{0,2}\)\s{0,2}[、.:]?/gu],
  ['circle', new RegExp(`(${CIRCLE})\\s{0,2}[、.:]?`, 'gu')],
  ['han-bracket', new RegExp(`\\(\\s{0,2}([${HAN}]{1,2})\\s{0,2}\\)\\s{0,2}[、.:]?`, 'gu')],
  ['han', new RegExp(`(?<=[;。:：!」】\\])]\\s{0,9}|\\s{2})([${HAN}]{1,2})\\s{0,2}[、.]`, 'gu')],
];
const INSIDE_BULLET = new RegExp(`${BULLET}+`, 'gu');
/** Bullets that also stand between words (A·B, 数据√) count inside a line only after a sentence's end or a blank. */
const SHY_BULLET = /[·∙√✔✓※]/u;

/** Candidates further back than this are not looked at when a sequence is continued. */
const REACH = 24;

/** Names that a version follows: the 5 in 「HTML5、CSS3」 is no number. */
const VERSIONED =
  /(?<![a-z])(?:html|css|h|es|python|py|struts|http|ipv|vue|angular|jdk|jsp|java|db|mp|web|win|windows|unity|cocos|oracle|sql|php|mysql|redis|u|ue|c|g|s|level|top|office|spring|servlet|log|opengl|qt|as|ps|c\+\+)$/;

interface Candidate extends Marker {
  /** How much what stands around it speaks for a number. */
  readonly worth: number;
}

/** What may stand before a number at the beginning of a line: blanks, Markdown's marks of headings and quotes. */
export const LINE_MARKS = /[\s>#]/;
const LINE_START_WORTH = 6;

/**
 * The numbers and bullets of a text given in half width and lower case (`shape`), in order. A number inside
 * a line counts where the sequence it continues and the signs around it say so: the 5 in 「RHINOCEROS 5、」
 * does not become a point.
 */
export function findMarkers(shape: string): readonly Marker[] {
  const firsts = markersAtLineStarts(shape);
  const taken = new Set(firsts.map(({ start }) => start));
  const byFamily = new Map<Family, Candidate[]>();
  const add = (candidate: Candidate): void => {
    const all = byFamily.get(candidate.family);
    if (all) all.push(candidate);
    else byFamily.set(candidate.family, [candidate]);
  };
  const bullets: Marker[] = [];
  for (const first of firsts) {
    if (first.number === null) bullets.push(first);
    else add(first);
  }
  for (const [family, pattern] of INSIDE) {
    for (const match of shape.matchAll(pattern)) {
      const start = match.index;
      if (taken.has(start) || [...match[0]].length === 0) continue;
      const number = numberOf(match[1] ?? '');
      if (number === null) continue;
      const end = start + match[0].length;
      add({ start, end, family, number, first: false, worth: worthInside(shape, start, end) });
    }
  }
  const accepted = [...byFamily.values()].flatMap((all) =>
    bestSequence(all.toSorted((a, b) => a.start - b.start)),
  );
  return withoutOverlaps([...accepted, ...bareRuns(shape), ...bullets, ...bulletsInside(shape, taken)]);
}

function markersAtLineStarts(shape: string): Candidate[] {
  const found: Candidate[] = [];
  for (let line = 0; line <= shape.length; ) {
    const next = shape.indexOf('\n', line);
    const end = next < 0 ? shape.length : next;
    let start = line;
    while (start < end && LINE_MARKS.test(shape[start] as string)) start++;
    if (start < end) {
      const marker = markerAt(shape, start, end);
      if (marker) found.push(marker);
    }
    line = end + 1;
  }
  return found;
}

function markerAt(shape: string, start: number, lineEnd: number): Candidate | null {
  // Word leaves a bullet before the number it was pasted with.
  for (const [family, pattern] of AT_LINE_START) {
    pattern.lastIndex = start;
    const match = pattern.exec(shape);
    if (!match || start + match[0].length > lineEnd + 1) continue;
    const number = family === 'multi' ? lastNumber(match[1] ?? '') : numberOf(match[1] ?? '');
    const end = Math.min(start + match[0].length, lineEnd);
    if (number === null) continue;
    // 3.5万, 8:30, 2019.5 and 1.5年 are amounts unless the sequence asks for them.
    const isAmount = /\d/.test(shape[end] ?? '') && /[.,:]$/.test(shape.slice(start, end));
    if (isAmount && MEASURED.test(shape.slice(end, end + 8))) continue;
    if (isAmount && (shape.slice(start, end).endsWith(':') || shape.slice(start, end).endsWith(',')))
      continue;
    if (family === 'multi' && /^\d+[.-]\d+\s*(?:年|万|元|k|人|岁|个)/u.test(shape.slice(start, end + 2)))
      continue;
    return {
      start,
      end,
      family,
      number,
      first: true,
      worth: isAmount || family.startsWith('letter') ? 0.5 : LINE_START_WORTH,
    };
  }
  BARE_DIGIT.lastIndex = start;
  const bare = BARE_DIGIT.exec(shape);
  if (bare) {
    const number = Number(bare[1]);
    return { start, end: start + bare[0].length, family: 'digit', number, first: true, worth: 0.5 };
  }
  AT_LINE_START_BULLET.lastIndex = start;
  const bullet = AT_LINE_START_BULLET.exec(shape);
  if (bullet && start + bullet[0].length <= lineEnd) {
    const family = `bullet ${shape[start] ?? ''}` as const;
    return { start, end: start + bullet[0].length, family, number: null, first: true, worth: 0 };
  }
  return null;
}

/** 7.5小时, 1.2倍: the rest of an amount; 1.3年以上 may be the first point. */
const MEASURED = /^\d{1,2}\s?(?:个?小时|米|公分|cm|%|倍|折)/u;

/** The value of 12, 十二, ⑫, Ⅳ, iv or c (3); null for none. */
function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const circle = CIRCLE_NUMBER.get(text);
  if (circle !== undefined) return circle;
  const roman = ROMANS.indexOf(text);
  if (text !== '' && roman >= 0) return roman + 1;
  const small = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(text);
  if (text.length > 1 && small >= 0) return small + 1;
  if (/^[a-z]$/.test(text)) return text.charCodeAt(0) - 96;
  const [, tens, ones] = /^([一二三四五六七八九])?十?([一二三四五六七八九])?$/u.exec(text) ?? [];
  if (text === '' || (tens === undefined && ones === undefined && text !== '十')) return null;
  if (!text.includes('十')) return text.length === 1 ? HAN.indexOf(text) + 1 : null;
  return (
    (tens === undefined ? 1 : HAN.indexOf(tens) + 1) * 10 + (ones === undefined ? 0 : HAN.indexOf(ones) + 1)
  );
}

function lastNumber(text: string): number | null {
  return numberOf(text.split(/[.-]/).at(-1) ?? '');
}

function worthInside(shape: string, start: number, end: number): number {
  let at = start - 1;
  while (at >= 0 && shape[at] === ' ') at--;
  const before = shape[at] ?? '\n';
  const blanks = start - 1 - at;
  let worth: number;
  if (/[;。!?:…」』】\]\n]/u.test(before)) worth = 3;
  else if (before === '.' && blanks > 0) worth = 2;
  else if (/[)"”'.]/u.test(before)) worth = 1.5;
  else if (/[、/(\-~=<>≥≤+]/u.test(before)) worth = -4;
  else if (/[\p{Script=Han},]/u.test(before)) worth = 1;
  else if (blanks === 0 && /[a-z]/.test(before))
    worth = VERSIONED.test(shape.slice(Math.max(0, start - 9), start)) ? -4 : -1;
  else worth = blanks > 0 ? 0.25 : 0;
  if (blanks >= 2) worth += 1;
  const after = shape.slice(end).match(/^\s{0,40}(\S)/)?.[1] ?? '';
  if (/\d/.test(after) && !/\s/.test(shape[end] ?? '') && shape[end - 1] !== '、') worth -= 2;
  else if (/[,;。、)]/u.test(after)) worth -= 2;
  if (shape[end - 1] === '.' && MEASURED.test(shape.slice(end, end + 8))) worth -= 6;
  // 身高1、58m以上
  if (/^\d{2}\s?(?:m(?![a-z])|米|以上|公分|cm)/u.test(shape.slice(end, end + 8))) worth -= 6;
  return worth;
}

/** Of the candidates of one family, in order, the best sequence: numbers that go up by one or begin again at 1. */
function bestSequence(candidates: readonly Candidate[]): Candidate[] {
  const best: number[] = [];
  const from: number[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { number, first, worth } = candidate;
    let top = startWorth(candidate, candidates[index + 1]);
    let previous = -1;
    for (let back = index - 1; back >= Math.max(0, index - REACH); back--) {
      const score = (best[back] ?? 0) + joinWorth(candidates[back] as Candidate, candidate);
      // A sequence may also begin again after any other.
      const again = (best[back] ?? 0) + startWorth(candidate, candidates[index + 1]);
      if (score > top) {
        top = score;
        previous = back;
      }
      if (again > top) {
        top = again;
        previous = back;
      }
    }
    best[index] = top + worth + (first || number === null ? 0 : -0.5);
    from[index] = previous;
  }
  let last = -1;
  for (let index = 0; index < candidates.length; index++) {
    if (last < 0 || (best[index] ?? 0) >= (best[last] ?? 0)) last = index;
  }
  const chosen: Candidate[] = [];
  if (last >= 0 && (best[last] ?? 0) <= 0) return chosen;
  for (let at = last; at >= 0; at = from[at] ?? -1) chosen.push(candidates[at] as Candidate);
  return chosen.reverse();
}

function startWorth({ number, first, worth }: Candidate, next: Candidate | undefined): number {
  const isFollowed = next !== undefined && next.number === (number ?? 0) + 1;
  if (number === 1) return first ? (isFollowed ? 1 : 0) : isFollowed ? 1 : worth >= 3 ? -2 : -4;
  if (first && worth >= LINE_START_WORTH) return 0;
  // The first point lost its number: …优先）2. 分析… 3. 设计….
  return number === 2 && isFollowed && worth >= 1.5 ? -2 : -8;
}

function joinWorth(a: Candidate, b: Candidate): number {
  const step = (b.number ?? 0) - (a.number ?? 0);
  if (step === 1) return 2;
  if (b.first && b.worth >= LINE_START_WORTH) return 0;
  // One number left out or written twice.
  if ((step === 2 || step === 0) && b.worth >= 2) return 0;
  return -8;
}

/** In UTF-16 units. */
const LONGEST_RUN = 1000;

/** Runs of three and more digits from 1 up on one line, no unit of measure after any. */
function bareRuns(shape: string): Marker[] {
  const found: Marker[] = [];
  for (const { index } of shape.matchAll(BARE_RUN)) {
    const newline = shape.indexOf('\n', index);
    const line = shape.slice(index, Math.min(newline < 0 ? shape.length : newline, index + LONGEST_RUN));
    const run: Marker[] = [];
    for (let at = 0; at >= 0; at = line.indexOf(String(run.length + 1), at + 2)) {
      BARE_DIGIT.lastIndex = at;
      const size = BARE_DIGIT.exec(line)?.[0].length;
      if (size === undefined || /[\d.a-z%]/.test(line[at - 1] ?? '')) continue;
      const [start, number] = [index + at, run.length + 1];
      run.push({ start, end: start + size, family: 'digit', number, first: false });
    }
    if (run.length >= 3) found.push(...run);
  }
  return found;
}

function bulletsInside(shape: string, taken: ReadonlySet<number>): Marker[] {
  const found: Marker[] = [];
  for (const match of shape.matchAll(INSIDE_BULLET)) {
    const start = match.index;
    if (taken.has(start)) continue;
    const sign = match[0][0] ?? '';
    const before = shape.slice(Math.max(0, start - 3), start);
    if (SHY_BULLET.test(sign) && !/[;。:!?]\s{0,2}$|\s{2}$/u.test(before)) continue;
    if (/[a-z\d(（]$/.test(before) && SHY_BULLET.test(sign)) continue;
    found.push({ start, end: start + match[0].length, family: `bullet ${sign}`, number: null, first: false });
  }
  return found;
}

function withoutOverlaps(markers: readonly Marker[]): Marker[] {
  const kept: Marker[] = [];
  for (const marker of markers.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (marker.start >= (kept.at(-1)?.end ?? 0)) kept.push(marker);
  }
  return kept;
}
