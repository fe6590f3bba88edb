import { clash, fieldsOf, placeOf, type Spot, spotsOf, wholeField, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

/** Work that does harm or may, as what the holder does with the own hands. */
const HARMFUL =
  /电焊|气焊|氩弧焊|二保焊|焊[补接割]|气割|喷漆|喷涂|喷砂|打磨|抛光|登高(?!望)|高[处空]作业|吊装|熔炼|浇[注铸]|锻[压打造]|淬火|酸洗|电镀|[硫盐硝]酸|氢氟酸|液碱|烧碱|液氨|液氯|氯气|氢气|通氢|加氢|甲苯|二甲苯|甲醛|有机溶剂|危化品|危险(?:化学)?品|危险货物|[喷打]农?药|放射源|x射线|x光|射线探伤|[受有]限空间|带电作业|高压(?:电)?(?:作业|检修|试验)|冲[床压]|爆破|井下|冷冻库|进冷库|血液标本|阳性[^，。；]{0,4}(?:标本|患者|样本)|病原|医疗废物|潜水/g;
/** Seen to from a desk, or bought and sold. */
const FROM_DESK =
  /管理(?!条例|办法|规定|规范)|监督|督导|检查|审核|统计|编制|制度|培训|安排|供应商|承运|外包|方案|设计|采购|销售|报价|跟单|验收|核对|盘点|台账|协调|作业票|图纸|客户|订单|指标|费用|预算|招标/;
/** A few words anywhere that tell of the harm or of what keeps it off. */
const TOLD = /防护|劳保|护目|耳塞|口罩|手套|危害|职业病|安全[带帽]|防[毒尘寒护静]/;
const NONE = /^\s*(?:无|没有|暂无|不涉及|[—\-/])\s*[。.]?\s*$/;

export const missingHazards = defineRule({
  id: 'missing-hazards',
  theme: 'completeness',
  level: 'warning',
  fields: ['duties', 'conditions'],
  uses: ['specification'],
  title: '有危害的活没有写危害和防护',
  why: '焊接、酸碱、登高这类活会伤人；订立合同时必须如实告知危害和防护，写「无」或空着，出了事单位要担责。',
  advice: '在工作条件里写明危害因素和配发的防护用品，例如「焊接烟尘、弧光；焊接面罩、防尘口罩」。',
  sources: ['occupational-disease-law'],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const { hazards, protection } = document.job.conditions;
      const isNamed = hazards.trim() !== '' && !NONE.test(hazards);
      const [first] = spotsOf(document, ['duties'], HARMFUL, FROM_DESK);
      if (!first && !isNamed) return;
      const field = fieldsOf(document, ['conditions']).find(({ slot }) => slot === 'conditions/hazards');
      if (first && field && NONE.test(hazards)) {
        const spot: Spot = wholeField(field);
        yield clash(spot, [first], `危害因素写「${wordsAt(spot)}」，职责里却有「${wordsAt(first)}」。`);
        return;
      }
      const told = fieldsOf(document, ['conditions', 'benefits', 'leftover', 'requirements']).some(
        ({ slot, folded }) => slot !== 'conditions/equipment' && TOLD.test(folded.text),
      );
      const isBare = hazards.trim() === '';
      if (told || (!isBare && protection.trim() !== '' && !NONE.test(protection))) return;
      yield {
        path: `conditions/${isBare ? 'hazards' : 'protection'}`,
        span: [0, 0],
        related: first ? [placeOf(first)] : [],
        detail: `${first ? `职责里有「${wordsAt(first)}」` : '写了危害因素'}，没有写${isBare ? '危害因素和' : ''}防护。`,
      };
    },
    undefined,
    ({ duties }) => duties.length > 0,
  ),
  examples: {
    bad: [
      { job: { duties: ['电焊修补机架'] } },
      { job: { duties: ['每班向液碱计量槽补料'] } },
      { job: { duties: ['执行加氢反应釜的升温操作'], conditions: { hazards: '⟦无⟧' } } },
      { job: { duties: ['处理乙肝阳性的血液标本'], conditions: { environment: '实验室' } } },
      { job: { duties: ['抽查烤炉温度'], conditions: { hazards: '高温、噪声' } } },
      { job: { duties: ['登高更换灯具'], conditions: { hazards: '高处坠落' } } },
    ],
    good: [
      { job: { duties: ['电焊修补机架'], conditions: { hazards: '弧光、烟尘', protection: '面罩' } } },
      { job: { duties: ['电焊修补机架'], conditions: { environment: '车间，配发防尘口罩' } } },
      { job: { duties: ['编制喷漆作业制度', '采购盐酸，比价三家'] } },
      { job: { duties: ['接待客户'], conditions: { hazards: '无' } } },
      { job: { duties: ['电焊修补机架'] }, use: 'posting' },
    ],
  },
});
