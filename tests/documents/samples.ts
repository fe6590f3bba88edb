import type { JobDescription } from '#model/job-description.ts';
import { jobFromSketch } from '#model/sketch.ts';
import { ordinary } from '../export/samples.ts';

/** A note of a post still in the making. */
const short: JobDescription = jobFromSketch({
  identity: { title: '仓库保管员' },
  duties: ['每日17:00前核对出入库单与实物', '每月25日盘点，差异当日报仓储主管', '保持通道与消防栓前无堆放'],
  requirements: [
    { kind: 'education', necessity: 'must', text: '高中或中专毕业' },
    { kind: 'skill', necessity: 'must', text: '会用扫码枪和Excel登记' },
  ],
});

const AREAS = ['计划', '采购', '仓储', '运输', '质量', '成本', '安全', '信息', '团队', '合规'];
const ACTS = ['编制年度方案', '核对每月数据', '组织季度评审', '跟踪整改到关闭'];

/** A post whose description runs over many pages: forty duties, each with points. */
const long: JobDescription = jobFromSketch({
  identity: { title: '供应链运营总监', department: '运营中心', locations: ['武汉', '郑州', '西安'] },
  reporting: { superior: '分管副总经理', subordinates: [{ title: '物流经理', count: 3 }] },
  purpose: '让交付、库存和成本三项指标同时达到年度目标。'.repeat(6),
  duties: AREAS.flatMap((area, at) =>
    ACTS.map((act, index) => ({
      area,
      text: `${act}：就${area}的目标、进度与偏差写出书面意见，交分管副总经理审定后下发各部门执行。`,
      weight: 2.5,
      responsibility: index % 2 === 0 ? ('full' as const) : ('support' as const),
      measures: [`第${at * ACTS.length + index + 1}项按期完成率≥95%`],
      children: [`${area}数据每周三更新`, `偏差超过5%的，三日内提出${area}补救措施`],
    })),
  ),
  requirements: AREAS.flatMap((area) => [
    { kind: 'experience' as const, necessity: 'must' as const, text: `三年以上${area}管理经验` },
    { kind: 'skill' as const, necessity: 'prefer' as const, text: `独立主持过${area}改善项目，有书面成果` },
  ]),
  indicators: AREAS.map((area) => ({
    name: `${area}达成率`,
    target: '≥95%',
    formula: '按期完成项数÷计划项数×100%',
    source: '运营月报',
    period: '月',
    weight: 10,
  })),
  authority: AREAS.map((area) => ({ kind: 'approve' as const, text: `${area}预算内的单笔10万元以下支出` })),
  relations: {
    internal: AREAS.map((area) => ({
      party: `${area}部`,
      matter: '目标与偏差',
      frequency: '每周',
      method: '例会',
    })),
  },
});

/** Every field of the model filled. */
const everyField: JobDescription = {
  ...ordinary,
  identity: { ...ordinary.identity, holder: '任职者甲' },
  reporting: { ...ordinary.reporting, rotation: '质量管理经理' },
  conditions: { ...ordinary.conditions, physical: '能搬动20千克以内的备件' },
  pay: { ...ordinary.pay, contractMonths: 36, note: '薪酬按公司制度每年复核' },
  posting: {
    ...ordinary.posting,
    materials: '简历、学历证明',
    contact: '人力资源部，工作日9:00–17:00',
    privacy: '应聘材料只用于本次招聘，六个月后销毁。',
  },
  control: {
    ...ordinary.control,
    signatures: ordinary.control.signatures.map((line) => ({ ...line, name: '签字人', date: '2026-03-01' })),
  },
};

/** Points below points, and posts that fill more than one line of a chart. */
const nested: JobDescription = jobFromSketch({
  identity: { title: '生产车间主任', department: '制造部' },
  reporting: {
    superior: '制造部经理',
    subordinates: ['冲压', '焊装', '涂装', '总装', '机修', '物流', '质检'].map((name, index) => ({
      title: `${name}班长`,
      count: index + 1,
    })),
  },
  duties: ['排产', '现场', '安全'].map((area) => ({
    area,
    text: `${area}管理：`,
    measures: [`${area}计划达成率≥98%`, `${area}异常关闭≤24小时`, '记录完整率100%'],
    children: Array.from(
      { length: 12 },
      (_, index) => `${area}第${index + 1}步：班前确认，班中巡检，班后交接`,
    ),
  })),
  requirements: [
    { kind: 'certificate', necessity: 'must', text: '持有安全生产管理人员证' },
    ...Array.from({ length: 8 }, (_, index) => ({
      kind: 'skill' as const,
      necessity: index % 2 === 0 ? ('must' as const) : ('prefer' as const),
      text: `能独立完成第${index + 1}类设备的点检`,
    })),
  ],
});

/** Characters that fonts and encodings stumble over. */
const rare: JobDescription = jobFromSketch({
  identity: { title: '古籍𠮷字编目员', department: '龘龘特藏部', locations: ['㙓里、丂街'] },
  reporting: { superior: '㛃主任', subordinates: [{ title: '䶮字校对', count: 2 }] },
  purpose: '为馆藏中含𠀀、㐀、鿫、龘等字的书建立目录，不以「〓」代字，不写错一个。',
  duties: [
    '录入“𠮷野”“㙓”“龘”“𪚥”等字时附上码位U+20BB7、U+3653、U+9F98、U+2A6A5',
    '核对〇、々、ㄅ、㈠、①、Ⅷ、ⅷ、㎡、℃、‰、±、≥、→、★、※、〒、℡、№',
    '把＜，＞，＆，＂等全角与<b>&amp;"\'半角符号分开著录',
    '登记é、ü、ñ、ß、Ω、μ、д、あ、ア、한等外文题名，不改写法',
  ],
  requirements: [
    { kind: 'knowledge', necessity: 'must', text: '认得《康熙字典》部首，会查U+3400–U+4DBF扩展A区' },
    { kind: 'skill', necessity: 'prefer', text: '会用「𠂇𠂆」类部件拆字检索' },
  ],
});

/** Scripts side by side, words that cannot be broken, and emoji. */
const mixed: JobDescription = jobFromSketch({
  identity: { title: 'DevOps工程师（SRE）🚀', department: 'Platform平台组', locations: ['上海/Remote'] },
  reporting: { superior: 'Head of Engineering', subordinates: [{ title: 'Junior SRE', count: 2 }] },
  purpose: 'Keep the lights on：让线上服务可用性≥99.95%，MTTR≤30min，on-call每人每月不超过7天。',
  duties: [
    {
      area: 'CI/CD',
      text: '维护GitLab CI与Argo CD流水线，把main分支到production的发布时间控制在15 min以内🎯',
      measures: ['lead time≤15min', 'change failure rate≤5%'],
      weight: 40,
    },
    {
      area: 'Observability',
      text: '配置Prometheus/Grafana告警，规则写在https://git.example.org/platform/observability/alert-rules/production/overview.yaml',
      weight: 30,
      children: [
        'P1告警5分钟内响应👩‍💻',
        'Pneumonoultramicroscopicsilicovolcanoconiosis_like_identifier_without_any_break',
      ],
    },
    { area: '成本', text: '每月与财务核对AWS、阿里云账单（偏差>3%要说明原因）💰', weight: 30 },
  ],
  requirements: [
    { kind: 'skill', necessity: 'must', text: '熟悉Linux、Kubernetes、Terraform，能读Go或Python代码' },
    { kind: 'language', necessity: 'must', text: '能用English写incident report，口头沟通fluent' },
    { kind: 'other', necessity: 'prefer', text: '☕️与🐧爱好者、有open-source贡献（GitHub★>50）' },
  ],
  posting: { apply: '把CV发到jobs@example.org，标题写“SRE＋姓名”' },
});

/** The six whole documents, by what is special about them. */
export const samples = { short, long, everyField, nested, rare, mixed } as const satisfies Readonly<
  Record<string, JobDescription>
>;
