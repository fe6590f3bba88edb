import type { Announced } from './heading-words.ts';

/** What a column of a data table holds. */
export type Column =
  | 'number'
  | 'text'
  | 'area'
  | 'measures'
  | 'weight'
  | 'responsibility'
  | 'name'
  | 'target'
  | 'formula'
  | 'source'
  | 'period'
  | 'kind'
  | 'must'
  | 'prefer'
  | 'side'
  | 'party'
  | 'matter'
  | 'frequency'
  | 'method'
  | 'version'
  | 'date'
  | 'clause'
  | 'reason'
  | 'by'
  | 'signer'
  | 'signature';

/** Titles of columns by what stands under them, without blanks and brackets; the table's own section chooses where several fit. */
export const COLUMN_WORDS: Readonly<Record<Column, string>> = {
  number: '序号 编号 序 no 项次 顺序 次序',
  text: '职责与标准 职责 岗位职责 工作职责 主要职责 职责内容 职责描述 职责任务 工作内容 具体内容 工作任务 任务 主要工作 内容 描述 权限内容 职责表述 具体职责 工作描述 主要工作内容 职责细分 工作事项 权限描述 具体要求 职责与工作任务 主要任务 具体工作内容',
  area: '领域 职责领域 职责模块 模块 职责类别 工作模块 职责分类 工作类别 职责名称 职责项目 职责大类 一级职责 工作领域',
  measures:
    '标准 衡量标准 考核标准 工作标准 完成标准 绩效标准 工作要求 衡量指标 考核要点 质量标准 工作成果 成果 输出 输出物 考核指标 绩效指标 目标标准 结果标准 达成标准',
  weight:
    '权重 占比 比重 时间占比 所占比例 比例 时间比例 工作占比 所占权重 时间分配 权重占比 工作时间比重 工时占比 耗时比',
  responsibility: '责任 责任程度 负责程度 责任类型 责任性质 承担责任',
  name: '指标 指标名称 考核项目 kpi kpi指标 关键绩效指标 考核内容 绩效项目',
  target: '目标值 目标 指标值 目标要求 考核目标 标准值',
  formula: '计算方法 公式 计算公式 指标定义 计算方式 定义 评分标准 评价标准 指标说明',
  source: '数据来源 来源 信息来源 数据提供 数据提供部门',
  period: '周期 考核周期 统计周期 考核频率 评价周期',
  kind: '项目 权限 类别 类型 权限类型 资格项目 要求项目 条件项目 维度 权限类别',
  must: '必备条件 必备 要求 任职要求 最低要求 基本要求 必须条件 必要条件 标准要求 必备要求 具体标准',
  prefer: '优先条件 优先 理想 理想要求 期望 期望要求 加分项 优选条件 理想条件 期望条件',
  side: '范围 内外部 关系类型 关系',
  party:
    '对象 联系对象 沟通对象 部门 部门岗位 联系部门 协作对象 协作部门 单位 岗位 部门单位 联系单位 沟通部门',
  matter:
    '事项 沟通内容 联系内容 协作内容 沟通事项 联系事项 协作事项 工作事项 主要事项 联系目的 沟通目的 目的',
  frequency: '频率 沟通频率 联系频率 频次',
  method: '方式 沟通方式 联系方式 形式',
  version: '版本 版本号 版次',
  date: '日期 签字日期 修订日期 时间 修改日期 签署日期',
  clause: '条款 修订条款 章节 修改内容 修订内容',
  reason: '修订原因 原因 修改原因 变更原因 修订说明',
  by: '修订人 修改人 变更人',
  signer: '签署 签字人 角色 签署人 签核',
  signature: '签字 签名 姓名',
};

/** The columns that show what a table is about, where no heading says so. */
export const TOLD_BY_COLUMNS: readonly (readonly [Announced, readonly Column[]])[] = [
  ['revision', ['version', 'reason']],
  ['revision', ['version', 'by']],
  ['indicator', ['name', 'target']],
  ['indicator', ['name', 'formula']],
  ['internal-relation', ['party', 'matter']],
  ['requirement', ['must', 'prefer']],
  ['signature', ['signer', 'signature']],
  ['signature', ['signature', 'date']],
  ['duty', ['text', 'weight']],
  ['duty', ['text', 'measures']],
  ['duty', ['area', 'text']],
];
