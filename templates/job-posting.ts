import type { EmploymentType, JobDescription } from '#model/job-description.ts';

/** A posting as schema.org's JobPosting, or what it lacks to be one. */
export type JobPostingData =
  | { readonly data: Readonly<Record<string, unknown>> }
  | { readonly missing: readonly string[] };

const EMPLOYMENT: Readonly<Record<EmploymentType, string>> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contract: 'CONTRACTOR',
  dispatch: 'OTHER',
  intern: 'INTERN',
  temporary: 'TEMPORARY',
};

/**
 * The structured data of a real posting for search engines. Required there: title, description, date, company and
 * place; without one of them there is no data, only the names of what is missing. Nothing internal is in it.
 */
export function jobPosting(job: JobDescription): JobPostingData {
  const { identity, company, posting } = job;
  const places = identity.locations.map(({ text }) => text.trim()).filter((text) => text !== '');
  const description = describe(job);
  const missing = [
    identity.title.trim() === '' ? '岗位名称' : '',
    description === '' ? '岗位职责' : '',
    company.name.trim() === '' ? '单位名称' : '',
    places.length === 0 ? '工作地点' : '',
    posting.publishedOn === '' ? '发布日期' : '',
  ].filter((name) => name !== '');
  if (missing.length > 0) return { missing };
  return {
    data: {
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: identity.title.trim(),
      description,
      datePosted: posting.publishedOn,
      ...given('validThrough', posting.validThrough === '' ? '' : `${posting.validThrough}T23:59:59+08:00`),
      hiringOrganization: { '@type': 'Organization', name: company.name.trim() },
      jobLocation: places.map((place) => ({
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressLocality: place, addressCountry: 'CN' },
      })),
      ...(identity.employment === null ? {} : { employmentType: EMPLOYMENT[identity.employment] }),
      ...salary(job.pay),
      ...(identity.openings === null ? {} : { totalJobOpenings: identity.openings }),
      ...(identity.code.trim() === ''
        ? {}
        : {
            identifier: { '@type': 'PropertyValue', name: company.name.trim(), value: identity.code.trim() },
          }),
      ...given('employmentUnit', identity.department),
      ...given('workHours', job.conditions.hours),
      ...given(
        'jobBenefits',
        job.benefits
          .map(({ text }) => text.trim())
          .filter((text) => text !== '')
          .join('；'),
      ),
    },
  };
}

function given(key: string, value: string): Record<string, string> {
  return value.trim() === '' ? {} : { [key]: value.trim() };
}

function salary({ min, max }: JobDescription['pay']): Record<string, unknown> {
  if (min === null && max === null) return {};
  const range =
    min === null || max === null || min === max ? { value: min ?? max } : { minValue: min, maxValue: max };
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'CNY',
      value: { '@type': 'QuantitativeValue', ...range, unitText: 'MONTH' },
    },
  };
}

/** The posting's words as the little HTML that search engines take: paragraphs and lists. */
function describe({ purpose, duties, requirements }: JobDescription): string {
  const list = (title: string, texts: readonly string[]): string => {
    const points = texts.map((text) => text.trim()).filter((text) => text !== '');
    return points.length === 0
      ? ''
      : `<p>${title}</p><ul>${points.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
  };
  const work = list(
    '岗位职责',
    duties.map(({ text }) => text),
  );
  if (work === '') return '';
  return [
    purpose.trim() === '' ? '' : `<p>${escaped(purpose.trim())}</p>`,
    work,
    list(
      '任职要求',
      requirements.filter(({ necessity }) => necessity === 'must').map(({ text }) => text),
    ),
    list(
      '加分项',
      requirements.filter(({ necessity }) => necessity === 'prefer').map(({ text }) => text),
    ),
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
