import { SIGN } from '#text/fold.ts';
import { matchesOf } from '#text/matches.ts';
import type { CheckedText } from '../prepare.ts';
import { defineRule, each, type FieldHit } from '../rule.ts';

const CONTACTS: readonly (readonly [name: string, regex: RegExp])[] = [
  ['手机号', /(?<![\d.])(?:\+?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/g],
  ['电话', /(?<![\d.])(?:0\d{2,3}[-—\s]\d{7,8}|400[-\s]?\d{3,4}[-\s]?\d{3,4})(?!\d)/g],
  ['邮箱', /[\w.+-]{1,64}[@＠][\w-]{1,63}(?:\.[\w-]{2,63}){1,3}/g],
  ['微信', /(?:微信号?|加V|VX|vx|wx)\s?(?:同号)?[:：]\s?[A-Za-z\d][\w-]{4,19}/g],
  ['QQ', /(?:QQ|qq|Qq|扣扣)(?:号|群)?\s?[:：]?\s?\d{5,11}(?!\d)/g],
];
/** Parts of the text a candidate reads; contact details have a field of their own. */
const SLOTS = new Set([
  'identity/title',
  'purpose',
  'duties/text',
  'duties/children/text',
  'requirements/text',
  'benefits/text',
  'company/intro',
  'pay/note',
  'conditions/hours',
  'leftover/text',
]);

/** What every one of them holds, cheaper to look for. */
const ANY = /\d{5}|\d{3}[-—\s]\d{4}|[@＠]|[信vVxX][:：号]/;

function* contactsIn({ text }: CheckedText): Iterable<FieldHit> {
  for (const [name, regex] of CONTACTS) {
    for (const match of matchesOf(regex, text)) {
      yield {
        span: [match.index, match.index + match[0].length],
        detail: `${name}写在了正文里。`,
        fixes: [''],
      };
    }
  }
}

export const contactInText = defineRule({
  id: 'contact-in-text',
  theme: 'format',
  level: 'warning',
  fields: [
    'duties',
    'title',
    'purpose',
    'requirements',
    'benefits',
    'company',
    'pay',
    'conditions',
    'leftover',
  ],
  title: '联系方式写在正文里',
  why: '招聘网站一般不许在正文里留电话和邮箱，会退回或屏蔽；散在各处，换了人也容易漏改。',
  advice: '移到「联系方式」一栏，只留工作电话或工作邮箱。',
  sources: [],
  find: each(null, (field) =>
    (field.folded.signs & (SIGN.digit | SIGN.latin)) !== 0 && SLOTS.has(field.slot) && ANY.test(field.text)
      ? contactsIn(field)
      : [],
  ),
  examples: {
    bad: [
      '有意者致电⟦13800000000⟧',
      '简历发送至⟦hr@example.com⟧',
      '咨询⟦0755-12345678⟧',
      '⟦微信：gangshu2026⟧',
      '⟦QQ：123456789⟧',
    ],
    good: [
      '维护客户手机号与邮箱台账',
      '年销售额1300万元',
      '依据ISO 9001:2015编写手册',
      { job: { posting: { contact: '13800000000' } } },
      '单号20260101000001的工单',
    ],
  },
});
