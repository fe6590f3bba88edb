import type { Use } from '#check/finding.ts';
import { isUnder, type Path } from '#model/path.ts';
import { AUTHORITY, EMPLOYMENT, SIGNATURE } from '#templates/words.ts';
import type { Field, Section, TableColumn } from './section.ts';

const BOTH: readonly Use[] = ['specification', 'posting'];
/** For fields that only one layout prints. */
const INSIDE = { uses: ['specification'] } as const;
const OUTSIDE = { uses: ['posting'] } as const;

function text(path: Path, label: string, more: Partial<Field> = {}): Field {
  return { kind: 'text', path, label, ...more };
}

function number(path: Path, label: string, unit: string, more: Partial<Field> = {}): Field {
  return { kind: 'number', path, label, unit, ...more };
}

function date(path: Path, label: string): Field {
  return { kind: 'date', path, label };
}

function column(key: string, label: string, share: number, more: Partial<TableColumn> = {}): TableColumn {
  return { key, label, share, kind: 'text', ...more };
}

const RELATION_COLUMNS = [
  column('party', '对象', 22, { hint: '质量部' }),
  column('matter', '事项', 44, { hint: '故障件分析与整改' }),
  column('frequency', '频率', 18, { hint: '每周' }),
  column('method', '方式', 16, { hint: '例会' }),
];

/** The editor's sections in the order of the form; before them what still has to find its place. */
export const sections: readonly Section[] = [
  {
    id: 'leftover',
    title: '未归类的内容',
    add: '',
    uses: BOTH,
    paths: ['leftover'],
    blocks: [{ kind: 'leftover' }],
  },
  {
    id: 'identity',
    title: '岗位标识',
    add: '添加部门、编制、地点',
    uses: BOTH,
    always: true,
    paths: ['identity'],
    blocks: [
      {
        kind: 'facts',
        fields: [
          text('identity/department', '所属部门', { always: true }),
          { kind: 'lines', path: 'identity/locations', label: '工作地点', always: true },
          number('identity/headcount', '岗位定员', '人', { always: true, ...INSIDE }),
          number('identity/openings', '招聘人数', '人', { always: true, ...OUTSIDE }),
          text('identity/industry', '所属行业', INSIDE),
          text('identity/section', '科室班组', INSIDE),
          text('identity/code', '岗位编号', { hint: 'SH-01-001', ...INSIDE }),
          text('identity/family', '岗位序列', INSIDE),
          text('identity/grade', '职级', INSIDE),
          text('identity/payGrade', '薪级', INSIDE),
          number('identity/currentHeadcount', '现编人数', '人', INSIDE),
          { kind: 'choice', path: 'identity/employment', label: '用工形式', options: EMPLOYMENT },
          text('identity/holder', '任职者', INSIDE),
        ],
      },
    ],
  },
  {
    id: 'reporting',
    title: '汇报关系',
    add: '添加直接上级和下级',
    uses: ['specification'],
    always: true,
    paths: ['reporting'],
    blocks: [
      {
        kind: 'facts',
        fields: [
          text('reporting/superior', '直接上级', { always: true, hint: '只写一个岗位' }),
          number('reporting/indirectSubordinates', '间接下级', '人'),
          text('reporting/deputy', '代理人'),
          text('reporting/rotation', '可轮换岗位'),
          text('reporting/promotion', '晋升方向'),
        ],
      },
      {
        kind: 'table',
        list: 'reporting/subordinates',
        label: '直接下级',
        add: '添加直接下级',
        columns: [column('title', '下级岗位', 70), column('count', '人数', 30, { kind: 'number' })],
      },
    ],
  },
  {
    id: 'purpose',
    title: '岗位目的',
    add: '添加岗位目的',
    uses: BOTH,
    always: true,
    paths: ['purpose'],
    blocks: [
      {
        kind: 'prose',
        path: 'purpose',
        label: '岗位目的',
        hint: '一句话：为了什么，依据什么，做什么。',
      },
    ],
  },
  {
    id: 'duties',
    title: '岗位职责',
    add: '添加岗位职责',
    uses: BOTH,
    always: true,
    paths: ['duties'],
    blocks: [{ kind: 'duties' }],
  },
  {
    id: 'requirements',
    title: '任职资格',
    add: '添加任职资格',
    uses: BOTH,
    always: true,
    paths: ['requirements'],
    blocks: [{ kind: 'requirements' }],
  },
  {
    id: 'indicators',
    title: '考核指标',
    add: '添加考核指标',
    uses: ['specification'],
    paths: ['indicators', 'appraisal'],
    blocks: [
      {
        kind: 'table',
        list: 'indicators',
        label: '考核指标',
        add: '添加指标',
        columns: [
          column('name', '指标', 22, { hint: '首次修复率' }),
          column('target', '目标值', 16, { hint: '≥90%' }),
          column('formula', '计算方法', 26),
          column('source', '数据来源', 16),
          column('period', '周期', 10, { hint: '月' }),
          column('weight', '权重%', 10, { kind: 'number' }),
        ],
      },
      {
        kind: 'facts',
        fields: [text('appraisal/by', '考核主体'), text('appraisal/use', '结果应用')],
      },
    ],
  },
  {
    id: 'authority',
    title: '岗位权限',
    add: '添加岗位权限',
    uses: ['specification'],
    paths: ['authority'],
    blocks: [
      {
        kind: 'lines',
        list: 'authority',
        label: '权限',
        add: '添加权限',
        hint: '单笔5000元以内的退换货审批权',
        choice: { key: 'kind', label: '权限种类', options: AUTHORITY },
      },
    ],
  },
  {
    id: 'relations',
    title: '工作关系',
    add: '添加内部和外部工作关系',
    uses: ['specification'],
    paths: ['relations'],
    blocks: [
      {
        kind: 'table',
        list: 'relations/internal',
        label: '内部关系',
        add: '添加内部关系',
        columns: RELATION_COLUMNS,
      },
      {
        kind: 'table',
        list: 'relations/external',
        label: '外部关系',
        add: '添加外部关系',
        columns: RELATION_COLUMNS,
      },
    ],
  },
  {
    id: 'conditions',
    title: '工作条件',
    add: '添加工作时间、出差、环境',
    uses: BOTH,
    paths: ['conditions'],
    blocks: [
      {
        kind: 'facts',
        fields: [
          text('conditions/hours', '工作时间', { always: true }),
          text('conditions/travel', '出差', { always: true }),
          text('conditions/environment', '工作环境', INSIDE),
          text('conditions/hazards', '危害因素'),
          text('conditions/protection', '防护措施'),
          text('conditions/physical', '体力要求', INSIDE),
          text('conditions/equipment', '工具设备', INSIDE),
        ],
      },
    ],
  },
  {
    id: 'pay',
    title: '薪酬',
    add: '添加月薪、试用期',
    uses: ['posting'],
    always: true,
    paths: ['pay'],
    blocks: [
      {
        kind: 'facts',
        fields: [
          number('pay/min', '月薪下限', '元', { always: true }),
          number('pay/max', '月薪上限', '元', { always: true }),
          number('pay/months', '发放月数', '薪'),
          text('pay/structure', '薪酬构成'),
          number('pay/probationMonths', '试用期', '个月'),
          number('pay/probationPercent', '试用期工资', '%'),
          number('pay/contractMonths', '合同期限', '个月'),
          text('pay/note', '薪酬说明'),
        ],
      },
    ],
  },
  {
    id: 'benefits',
    title: '福利',
    add: '添加福利',
    uses: ['posting'],
    paths: ['benefits'],
    blocks: [{ kind: 'lines', list: 'benefits', label: '福利', add: '添加一项福利' }],
  },
  {
    id: 'company',
    title: '用人单位',
    add: '添加用人单位',
    uses: ['posting'],
    always: true,
    paths: ['company'],
    blocks: [
      {
        kind: 'facts',
        fields: [
          text('company/name', '单位名称', { always: true }),
          text('company/intro', '单位简介', { always: true }),
          text('company/size', '规模'),
          text('company/address', '地址'),
        ],
      },
    ],
  },
  {
    id: 'posting',
    title: '应聘办法',
    add: '添加应聘方式、截止日期',
    uses: ['posting'],
    always: true,
    paths: ['posting'],
    blocks: [
      {
        kind: 'facts',
        fields: [
          text('posting/apply', '应聘方式', { always: true }),
          date('posting/publishedOn', '发布日期'),
          { ...date('posting/validThrough', '截止日期'), always: true },
          text('posting/materials', '应聘材料'),
          text('posting/process', '招聘流程'),
          text('posting/contact', '联系方式'),
          text('posting/equality', '平等就业声明'),
          text('posting/privacy', '个人信息说明'),
        ],
      },
    ],
  },
  {
    id: 'control',
    title: '文件控制',
    add: '添加文件编号、签字人、修订记录',
    uses: ['specification'],
    paths: ['control'],
    blocks: [
      {
        kind: 'facts',
        fields: [
          text('control/number', '文件编号', { always: true }),
          text('control/edition', '版本', { always: true, hint: 'A/0' }),
          date('control/drafted', '编制日期'),
          date('control/revised', '修订日期'),
          date('control/effective', '生效日期'),
          date('control/nextReview', '下次复审'),
          text('control/secrecy', '密级'),
          number('control/copies', '份数', '份'),
        ],
      },
      {
        kind: 'table',
        list: 'control/signatures',
        label: '签字',
        add: '',
        rows: SIGNATURE,
        columns: [column('name', '姓名', 42), column('date', '日期', 32, { kind: 'date' })],
      },
      {
        kind: 'table',
        list: 'control/revisions',
        label: '修订记录',
        add: '添加修订记录',
        columns: [
          column('version', '版本', 12),
          column('date', '日期', 20, { kind: 'date' }),
          column('clause', '条款', 18),
          column('reason', '修订原因', 34),
          column('by', '修订人', 16),
        ],
      },
    ],
  },
];

/** The section a path belongs to. */
export function sectionOf(path: Path): Section | undefined {
  return sections.find(({ paths }) => paths.some((own) => isUnder(path, own)));
}
