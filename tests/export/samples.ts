import type { JobDescription } from '#model/job-description.ts';
import { duty } from '#model/job-description.ts';
import { jobFromSketch } from '#model/sketch.ts';
import type { CollectionSource } from '#templates/collection.ts';

/** A whole 岗位说明书 of ordinary length: every section filled, about two pages. */
export const ordinary: JobDescription = jobFromSketch({
  identity: {
    title: '售后管理经理',
    code: 'SH-02-001',
    department: '客户服务中心',
    section: '售后管理部',
    family: '管理序列',
    grade: 'M3',
    payGrade: '9级',
    industry: '装备制造',
    headcount: 1,
    currentHeadcount: 1,
    openings: 1,
    locations: ['苏州'],
    employment: 'full-time',
  },
  reporting: {
    superior: '客户服务中心总监',
    subordinates: [
      { title: '售后主管', count: 2 },
      { title: '备件管理员', count: 1 },
      { title: '技术支持工程师', count: 6 },
    ],
    indirectSubordinates: 12,
    deputy: '售后主管',
    promotion: '客户服务中心总监',
  },
  purpose:
    '为了让客户设备故障停机时间持续下降，依据公司质量方针和服务合同，组织售后团队完成安装、维修、备件供应和回访，对服务及时率、一次修复率和服务成本负责。',
  duties: [
    {
      ...duty('d1', '每年11月编制下一年度售后服务计划和预算，报客户服务中心总监批准后分解到月。'),
      area: '计划预算',
      weight: 10,
      responsibility: 'full',
      measures: ['预算偏差不超过5%'],
    },
    {
      ...duty('d2', '受理客户报修，2小时内派单，跟踪到关闭。'),
      area: '维修响应',
      weight: 25,
      responsibility: 'full',
      measures: ['2小时响应率≥98%', '一次修复率≥90%'],
      children: [
        '停机故障当日到场，一般故障48小时内到场',
        '超过72小时未关闭的工单由本人协调研发与质量部门处理',
      ],
    },
    {
      ...duty('d3', '每月组织备件需求评审，确定安全库存，控制呆滞备件。'),
      area: '备件管理',
      weight: 15,
      responsibility: 'partial',
      measures: ['备件满足率≥95%', '呆滞金额占比≤3%'],
    },
    {
      ...duty('d4', '每季度分析故障数据，列出前三位故障模式，向质量管理部提出改进要求并验证效果。'),
      area: '质量改进',
      weight: 15,
      responsibility: 'full',
      measures: ['重复故障率同比下降10%'],
    },
    {
      ...duty('d5', '每半年开展一次客户满意度调查，对低于80分的客户逐户回访，30日内给出整改结果。'),
      area: '客户满意',
      weight: 15,
      responsibility: 'full',
      measures: ['满意度≥92分'],
    },
    {
      ...duty('d6', '制定下级的季度目标，每季度面谈一次，每年完成两次技能评定。'),
      area: '团队管理',
      weight: 15,
      responsibility: 'full',
      measures: ['技能评定覆盖率100%'],
    },
    {
      ...duty('d7', '完成直接上级交办的其他售后工作。'),
      area: '其他',
      weight: 5,
      responsibility: 'support',
    },
  ] as never,
  requirements: [
    { kind: 'education', necessity: 'must', text: '大学本科及以上' },
    { kind: 'major', necessity: 'must', text: '机械、电气、自动化相关专业' },
    {
      kind: 'experience',
      necessity: 'must',
      text: '8年以上装备制造行业售后服务经验，其中3年以上团队管理经验',
    },
    { kind: 'experience', necessity: 'prefer', text: '有海外客户现场服务经验' },
    {
      kind: 'knowledge',
      necessity: 'must',
      text: '熟悉《中华人民共和国产品质量法》中与修理、更换、退货有关的规定',
    },
    { kind: 'skill', necessity: 'must', text: '能独立完成故障树分析，使用SAP PM模块管理工单' },
    { kind: 'skill', necessity: 'prefer', text: '会用Power BI制作服务指标看板' },
    { kind: 'language', necessity: 'prefer', text: '英语CET-6，可与海外客户电话沟通' },
    { kind: 'certificate', necessity: 'must', text: 'C1驾驶证' },
    { kind: 'quality', necessity: 'must', text: '客户投诉现场能先稳住情绪，再给出处理时限' },
  ],
  indicators: [
    {
      name: '2小时响应率',
      target: '≥98%',
      formula: '2小时内响应的报修单数÷报修单总数×100%',
      source: '工单系统',
      period: '月',
      weight: 30,
    },
    {
      name: '一次修复率',
      target: '≥90%',
      formula: '一次到场修复的单数÷到场单数×100%',
      source: '工单系统',
      period: '月',
      weight: 30,
    },
    {
      name: '客户满意度',
      target: '≥92分',
      formula: '调查得分的平均值',
      source: '满意度调查',
      period: '半年',
      weight: 20,
    },
    {
      name: '售后费用率',
      target: '≤2.5%',
      formula: '售后费用÷销售收入×100%',
      source: '财务月报',
      period: '季',
      weight: 20,
    },
  ],
  appraisal: { by: '客户服务中心总监', use: '季度奖金、年度调薪、晋升' },
  authority: [
    { kind: 'approve', text: '单笔5000元以内的维修费用、备件领用' },
    { kind: 'review', text: '外包服务商的选择与结算' },
    { kind: 'personnel', text: '对下级的录用、调岗、奖惩有建议权' },
    { kind: 'information', text: '查看全部客户的合同、工单、回访记录' },
  ],
  relations: {
    internal: [
      { party: '质量管理部', matter: '故障模式分析与改进验证', frequency: '每月', method: '例会' },
      { party: '采购部', matter: '备件采购周期与到货', frequency: '每周', method: '系统' },
      { party: '研发中心', matter: '疑难故障的技术支持', frequency: '按需', method: '会诊' },
    ],
    external: [
      { party: '客户设备部门', matter: '维修安排、满意度回访', frequency: '每周', method: '电话、走访' },
      { party: '外包服务商', matter: '派工、验收、结算', frequency: '每月', method: '书面' },
    ],
  },
  conditions: {
    hours: '标准工时，周末轮值',
    travel: '每月约6天',
    environment: '办公室约60%，客户现场约40%',
    hazards: '客户现场噪声',
    protection: '耳塞、安全帽、防砸鞋',
    equipment: '笔记本电脑、公司车辆、振动测试仪',
  },
  pay: {
    min: 18000,
    max: 25000,
    months: 14,
    structure: '基本工资、季度奖金、年终奖',
    probationMonths: 6,
    probationPercent: 90,
  },
  benefits: ['五险一金，公积金按12%缴纳', '每年体检一次', '带薪年休假按国家规定，另加司龄假'],
  company: {
    name: '启衡装备有限公司',
    intro: '公司生产数控机床和自动化产线，客户分布在长三角和华南。',
    size: '620人',
    address: '苏州市吴中区',
  },
  posting: {
    publishedOn: '2026-03-02',
    validThrough: '2026-04-30',
    apply: '把简历投到招聘网站的本岗位页',
    process: '简历筛选→电话沟通→两轮面试→背景核实（经本人同意）→录用',
    equality: '本公司不因性别、婚育、民族、户籍、年龄拒绝或优先录用。',
  },
  control: {
    number: 'QH-HR-JD-2026-018',
    edition: 'A/2',
    drafted: '2026-01-12',
    revised: '2026-02-20',
    effective: '2026-03-01',
    nextReview: '2029-02-28',
    secrecy: '内部',
    copies: 3,
    signatures: [
      { role: 'drafter', name: '', date: '' },
      { role: 'manager', name: '', date: '' },
      { role: 'approver', name: '', date: '' },
      { role: 'hr', name: '', date: '' },
      { role: 'holder', name: '', date: '' },
    ],
    revisions: [
      { version: 'A/1', date: '2024-01-10', clause: '全部', reason: '首次编制', by: '人力资源部' },
      {
        version: 'A/2',
        date: '2026-02-20',
        clause: '三、五',
        reason: '指标随工单系统上线调整',
        by: '人力资源部',
      },
    ],
  },
});

/** A collection of these roles, each with advice of every kind. */
export function collectionOf(jobs: readonly JobDescription[]): CollectionSource {
  return {
    title: `售后岗位职责怎么写（精选${jobs.length}篇）`,
    summary: '几篇范文，附写法和注意事项。',
    facts: [`${jobs.length}篇`, '3200字', '更新于2026年3月2日'],
    advice: [
      {
        kind: 'paragraph',
        words: [
          { text: '先对级别，再对行业。', strong: true },
          { text: '写法见' },
          { text: '怎样写一条职责', link: 'https://gangshu.example/guides/write-a-duty/' },
          { text: '。' },
        ],
      },
    ],
    roles: jobs.map((job) => ({
      job,
      facts: ['经理', '装备制造', '820字'],
      advice: [
        {
          title: '书写经验',
          parts: [
            { kind: 'paragraph', words: [{ text: '每条职责写出找谁、何时找。' }] },
            { kind: 'example', flaw: '目标无法衡量', bad: '提升满意度', good: '每月回访50户，当日录入结果' },
            { kind: 'list', ordered: true, items: [[{ text: '先写动作' }], [{ text: '再写结果' }]] },
          ],
        },
        {
          title: '书写注意事项',
          parts: [
            { kind: 'list', ordered: false, items: [[{ text: '年限要互相说得通。' }]] },
            { kind: 'example', flaw: '年龄限制', bad: '35岁以下', good: '每月出差4–6天' },
            { kind: 'list', ordered: false, items: [[{ text: '缩写第一次出现写出中文。' }]] },
          ],
        },
      ],
    })),
  };
}
