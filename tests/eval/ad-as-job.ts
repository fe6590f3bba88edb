import type { JobDescription } from '#model/job-description.ts';
import { jobFromSketch } from '#model/sketch.ts';
import type { Ad } from './corpus.ts';
import { placesOf, squeeze } from './squeezed.ts';

/** A labelled ad as a document: its labelled duties and requirements, every other line as leftover. */
export function labelledJob(ad: Ad): JobDescription {
  const squeezed = squeeze(ad.text);
  const taken = new Uint8Array(ad.text.length);
  for (const item of [...(ad.duties ?? []), ...(ad.requirements ?? [])]) {
    const place = placesOf(item, squeezed).find(([start]) => taken[start] === 0);
    if (place) taken.fill(1, ...place);
  }
  let rest = '';
  for (let index = 0; index < ad.text.length; index++) rest += taken[index] ? '\n' : ad.text[index];
  return jobFromSketch({
    identity: { title: ad.title },
    duties: ad.duties ?? [],
    requirements: ad.requirements ?? [],
    leftover: rest
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /[\p{L}\p{N}]{2}/u.test(line)),
  });
}

const HEADINGS =
  /(?<duties>岗位职责|工作职责|职责描述|工作内容|主要职责|岗位内容|职位描述|工作描述|你将负责|你将会负责)|(?<requirements>任职要求|任职资格|岗位要求|职位要求|应聘要求|招聘要求|任职条件|我们希望你|优先条件|加分项)|(?<other>福利待遇|薪资待遇|薪酬福利|公司介绍|公司简介|企业介绍|工作时间|工作地点|上班地址|联系方式|联系人|职能类别|关键字|关于我们|公司福利)/gu;

/** An unlabelled ad as a document, cut at the commonest headings and numbers; good enough to sample rules until an importer reads it. */
export function roughJob(ad: Ad): JobDescription {
  const parts: Record<'duties' | 'requirements' | 'other', string[]> = {
    duties: [],
    requirements: [],
    other: [],
  };
  let part: keyof typeof parts = 'other';
  let from = 0;
  const put = (text: string): void => {
    const items = text
      .split(/\n|(?<=[；;。.，,、：:\s\]】）])\s*(?=\d{1,2}\s?[、.．)）](?!\d))/)
      .map((item) =>
        item.replace(/^[\s:：\]】〕」、\-•·●★]*(?:[(（]?\d{1,2}\s?[、.．)）])?\s*|[\s；;【〔「[]+$/g, ''),
      )
      .filter((item) => /[\p{L}\p{N}]{2}/u.test(item));
    parts[part].push(...items);
  };
  for (const match of ad.text.matchAll(HEADINGS)) {
    put(ad.text.slice(from, match.index));
    from = match.index + match[0].length;
    part = match.groups?.['duties'] ? 'duties' : match.groups?.['requirements'] ? 'requirements' : 'other';
  }
  put(ad.text.slice(from));
  return jobFromSketch({
    identity: { title: ad.title },
    duties: parts.duties,
    requirements: parts.requirements,
    leftover: parts.other,
  });
}
