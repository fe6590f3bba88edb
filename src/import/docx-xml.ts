/** Text boxes inside text boxes are looked into this far. */
const DEEPEST = 4;
const HOLDER =
  /<(\/?)(mc:AlternateContent|mc:Fallback|w:drawing|w:pict|w:txbxContent)(?=[\s/>])[^<>]*?(\/?)>/g;

/** Word's XML with what the converter would pass over put where it reads it: text boxes, drop-down lists, simple fields, tabs and line ends of other kinds; words that ask to be replaced are taken out. */
export function readableXml(xml: string): string {
  return withFields(withBoxes(xml, 0));
}

/** Text boxes once each: a drawing holds them, and beside it a picture for older programs holds them again. */
function withBoxes(xml: string, level: number): string {
  if (level > DEEPEST || !xml.includes('<w:txbxContent')) return xml;
  let read = '';
  let at = 0;
  let holder: { readonly name: string; readonly start: number; depth: number } | null = null;
  let boxes: string[] = [];
  let box = 0;
  let boxDepth = 0;
  let isSecond = false;
  for (const { 0: tag, 1: slash, 2: name = '', 3: empty, index } of xml.matchAll(HOLDER)) {
    if (empty === '/') continue;
    const step = slash === '/' ? -1 : 1;
    if (holder === null) {
      if (step < 0 || name === 'mc:Fallback' || name === 'w:txbxContent') continue;
      holder = { name, start: index, depth: 1 };
      boxes = [];
      isSecond = false;
    } else if (name === 'w:txbxContent') {
      if (step > 0 && boxDepth === 0) box = index + tag.length;
      boxDepth = Math.max(0, boxDepth + step);
      if (step < 0 && boxDepth === 0 && !isSecond) boxes.push(xml.slice(box, index));
    } else if (boxDepth > 0) {
      // It is looked at with its box.
    } else if (name === 'mc:Fallback') {
      isSecond = step > 0 && boxes.length > 0;
    } else if (name === holder.name) {
      holder.depth += step;
      if (holder.depth > 0) continue;
      if (boxes.length > 0) {
        const inside = boxes.map((each) => withBoxes(each, level + 1)).join('');
        read += `${xml.slice(at, holder.start)}<w:pict>${inside}</w:pict>`;
        at = index + tag.length;
      }
      holder = null;
    }
  }
  return read + xml.slice(at);
}

const FIELD =
  /<(\/?)(w:fldSimple|w:fldChar|w:ddList|w:result|w:default|w:listEntry|w:ptab|w:cr|w:showingPlcHdr|w:sdtContent|w:t)(?=[\s/>])([^<>]*)>/g;

function withFields(xml: string): string {
  /** Entries of the drop-down list around, and which of them is chosen. */
  let list: { readonly entries: string[]; chosen: number | null } | null = null;
  let chosen = '';
  let isAsking = false;
  /** How many contents of controls that show only what to type are around. */
  let asking = 0;
  return xml.replace(FIELD, (tag, slash: string, name: string, attributes: string) => {
    const isClosing = slash === '/';
    const value = /\bw:val="([^"]*)"/.exec(attributes)?.[1] ?? '';
    switch (name) {
      case 'w:fldSimple':
        return `<${slash}w:smartTag${attributes}>`;
      case 'w:ptab':
        return attributes.endsWith('/') ? '<w:tab/>' : tag;
      case 'w:cr':
        return attributes.endsWith('/') ? '<w:br/>' : tag;
      case 'w:ddList':
        if (!isClosing) list = { entries: [], chosen: null };
        else if (list) chosen = list.entries[list.chosen ?? 0] ?? '';
        if (isClosing) list = null;
        return tag;
      case 'w:result':
        if (list) list.chosen = Number(value);
        return tag;
      case 'w:default':
        if (list) list.chosen ??= Number(value);
        return tag;
      case 'w:listEntry':
        list?.entries.push(value);
        return tag;
      case 'w:fldChar': {
        if (!isClosing || chosen === '') return tag;
        const said = /^\s*(?:请?选择|-+)/.test(chosen) ? '' : `<w:t>${chosen}</w:t>`;
        chosen = '';
        return tag + said;
      }
      case 'w:showingPlcHdr':
        isAsking = !/^(?:0|false|off)$/.test(value);
        return tag;
      case 'w:sdtContent':
        if (isClosing) asking = Math.max(0, asking - 1);
        else if (asking > 0 || isAsking) asking++;
        isAsking = false;
        return tag;
      default:
        // Deleted words are not read.
        if (asking === 0 || attributes.endsWith('/')) return tag;
        return isClosing ? `${tag}</w:del>` : `<w:del>${tag}`;
    }
  });
}
