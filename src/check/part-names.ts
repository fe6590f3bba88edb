import type { Part } from './prepare.ts';

/** What the parts of a document are called where a reader meets them: on a rule's page, on the command line. */
export const PART_NAMES: Readonly<Record<Part, string>> = {
  title: '岗位名称',
  identity: '岗位标识',
  reporting: '汇报关系',
  purpose: '岗位目的',
  duties: '岗位职责',
  requirements: '任职要求',
  indicators: '考核指标',
  appraisal: '考核办法',
  authority: '岗位权限',
  relations: '工作关系',
  conditions: '工作条件',
  pay: '薪酬',
  benefits: '福利',
  company: '用人单位',
  posting: '应聘办法',
  control: '文件控制',
  leftover: '未归类的内容',
};
