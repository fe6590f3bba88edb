import { clash, type Spot, spotsOf, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const HEAD = '(?<=^|[，。；、;,：:\\s]|负责|并|和)';
/** Two duties one person should not hold: each pattern names the holder doing it, not seeing to it. */
const PAIRS: readonly { readonly one: RegExp; readonly other: RegExp; readonly why: string }[] = [
  {
    one: new RegExp(
      `${HEAD}(?:采购|下单采购|询价比价|签订[^，。；;\\n]{0,12}采购合同)[^，。；;\\n]{0,8}`,
      'g',
    ),
    other: new RegExp(
      `${HEAD}(?:验收(?:到货|入库|采购|所购|原材料|物料|货物)|对(?:到货|入库|采购|所购)[^，。；;\\n]{0,8}验收)[^，。；;\\n]{0,6}`,
      'g',
    ),
    why: '自己买、自己验',
  },
  {
    one: new RegExp(`${HEAD}(?:保管(?:现金|库存现金|仓库|物料|配件|票据))[^，。；;\\n]{0,6}`, 'g'),
    other: new RegExp(`${HEAD}(?:登记(?:总账|库存账|存货明细账|材料明细账)|记账)[^，。；;\\n]{0,6}`, 'g'),
    why: '自己管物、自己记账',
  },
  {
    one: new RegExp(`${HEAD}(?:编制|录入|填制)(?:会计|记账)?凭证`, 'g'),
    other: new RegExp(`${HEAD}(?:审核|复核)(?:会计|记账)?凭证`, 'g'),
    why: '自己制单、自己复核',
  },
  {
    one: new RegExp(
      `${HEAD}(?:供应商准入|(?:开发|评审|选择|开发并评审|选择并评审|开发、评审)(?:新|合格)?供应商)[^，。；;\\n]{0,6}`,
      'g',
    ),
    other: new RegExp(`${HEAD}(?:向供应商付款|支付(?:供应商)?货款|办理货款支付)[^，。；;\\n]{0,6}`, 'g'),
    why: '自己选供应商、自己付款',
  },
  {
    one: new RegExp(`${HEAD}开具?(?:增值税)?发票`, 'g'),
    other: new RegExp(`${HEAD}(?:收取(?:货款|现金|款项)|收款)`, 'g'),
    why: '自己开票、自己收款',
  },
];
/** Of one who keeps both the cheques and the seals nobody else sees the payment. */
const CHEQUES = /保管[^，。；;\n]{0,12}支票[^，。；;\n]{0,14}(?:财务(?:专用)?章|印鉴|名章|法人(?:私)?章)/g;
const HELPS = /协助|配合|监督|跟进|参与|会同|协同/;

export const incompatibleDuties = defineRule({
  id: 'incompatible-duties',
  theme: 'consistency',
  level: 'hint',
  fields: ['duties'],
  title: '不相容职务集于一人',
  why: '买和验、管物和记账、制单和复核由一个人做，差错和舞弊都没有第二双眼睛。',
  advice: '把其中一项交给别人；人手不够就写明由谁复核、多久一次。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      for (const { one, other, why } of PAIRS) {
        const first: Spot | undefined = spotsOf(document, ['duties'], one, HELPS)[0];
        const second = first && spotsOf(document, ['duties'], other, HELPS)[0];
        if (!first || !second) continue;
        yield clash(second, [first], `既「${wordsAt(first)}」又「${wordsAt(second)}」，${why}。`);
      }
      for (const spot of spotsOf(document, ['duties'], CHEQUES))
        yield clash(spot, [], '支票和印鉴由一个人保管，付款没有第二个人经手。');
    },
    ['支票', '验收', '登记', '记账', '审核', '复核', '货款', '付款', '收款', '收取'],
  ),
  examples: {
    bad: [
      { job: { duties: ['采购维修配件', '⟦验收到货配件⟧，办理入库'] } },
      { job: { duties: ['编制记账凭证', '⟦审核记账凭证⟧'] } },
      { job: { duties: ['保管配件', '⟦登记库存账⟧'] } },
      { job: { duties: ['开具发票', '⟦收取货款⟧并缴存'] } },
      { job: { duties: ['开发并评审新供应商，签约', '审核并⟦支付货款⟧'] } },
      { job: { duties: ['谈判并签订年度采购合同', '⟦对到货配件逐箱验收⟧'] } },
      { job: { duties: ['⟦保管支票、财务专用章⟧'] } },
    ],
    good: [
      { job: { duties: ['采购维修配件', '配合仓库验收到货配件'] } },
      { job: { duties: ['编制记账凭证', '整理凭证'] } },
      { job: { duties: ['验收到货配件'] } },
      { job: { duties: ['审核记账凭证'] } },
      { job: { duties: ['保管支票，登记领用', '财务经理保管财务专用章'] } },
    ],
  },
});
