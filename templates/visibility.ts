import type { JobDescription } from '#model/job-description.ts';
import type { Path } from '#model/path.ts';

/** The address of a field without ids: `duties/children/text`. */
export type Slot = SlotOf<Omit<JobDescription, 'version' | 'ignored' | 'origin'>>;

type SlotOf<T> = {
  [Key in keyof T & string]: NonNullable<T[Key]> extends readonly (infer Entry)[]
    ? `${Key}/${SlotOf<Omit<Entry, 'id'>>}`
    : NonNullable<T[Key]> extends object
      ? `${Key}/${SlotOf<T[Key]>}`
      : Key;
}[keyof T & string];

/** Where a field is printed. */
export interface Visibility {
  /** What the field is called; null for what only tells the kind of the words beside it. */
  readonly label: string | null;
  readonly specification: boolean;
  readonly posting: boolean;
}

const both = (label: string | null): Visibility => ({ label, specification: true, posting: true });
const inside = (label: string | null): Visibility => ({ label, specification: true, posting: false });
const outside = (label: string | null): Visibility => ({ label, specification: false, posting: true });
const nowhere = (label: string | null): Visibility => ({ label, specification: false, posting: false });

/**
 * In which of the full layouts each field of a job description is printed or told by the file's properties. The
 * shorter layouts print no more than the full ones.
 */
export const VISIBILITY: Readonly<Record<Slot, Visibility>> = {
  'identity/title': both('岗位名称'),
  'identity/code': inside('岗位编号'),
  'identity/department': both('所属部门'),
  'identity/section': inside('科室'),
  'identity/family': inside('岗位序列'),
  'identity/grade': inside('职级'),
  'identity/payGrade': inside('薪级'),
  'identity/industry': inside('所属行业'),
  'identity/headcount': inside('岗位定员'),
  'identity/currentHeadcount': inside('现编人数'),
  'identity/openings': outside('招聘人数'),
  'identity/locations/text': both('工作地点'),
  'identity/employment': both('用工形式'),
  'identity/holder': inside('任职者'),
  'reporting/superior': inside('直接上级'),
  'reporting/subordinates/title': inside('直接下级'),
  'reporting/subordinates/count': inside('直接下级人数'),
  'reporting/indirectSubordinates': inside('间接下级'),
  'reporting/deputy': inside('代理人'),
  'reporting/rotation': inside('可轮换岗位'),
  'reporting/promotion': inside('晋升方向'),
  purpose: both('岗位目的'),
  'duties/text': both('岗位职责'),
  'duties/area': inside('职责领域'),
  'duties/measures/text': inside('衡量标准'),
  'duties/weight': inside('职责权重'),
  'duties/responsibility': inside('责任程度'),
  'duties/children/text': both('职责要点'),
  'requirements/text': both('任职资格'),
  'requirements/kind': inside(null),
  'requirements/necessity': both(null),
  'indicators/name': inside('考核指标'),
  'indicators/target': inside('目标值'),
  'indicators/formula': inside('计算方法'),
  'indicators/source': inside('数据来源'),
  'indicators/period': inside('考核周期'),
  'indicators/weight': inside('指标权重'),
  'appraisal/by': inside('考核主体'),
  'appraisal/use': inside('结果应用'),
  'authority/kind': inside(null),
  'authority/text': inside('岗位权限'),
  'relations/internal/party': inside('内部关系'),
  'relations/internal/matter': inside('内部关系的事项'),
  'relations/internal/frequency': inside('内部关系的频率'),
  'relations/internal/method': inside('内部关系的方式'),
  'relations/external/party': inside('外部关系'),
  'relations/external/matter': inside('外部关系的事项'),
  'relations/external/frequency': inside('外部关系的频率'),
  'relations/external/method': inside('外部关系的方式'),
  'conditions/hours': both('工作时间'),
  'conditions/travel': both('出差'),
  'conditions/environment': inside('工作环境'),
  'conditions/hazards': both('危害因素'),
  'conditions/protection': both('防护措施'),
  'conditions/physical': inside('体力要求'),
  'conditions/equipment': inside('工具设备'),
  'pay/min': outside('最低月薪'),
  'pay/max': outside('最高月薪'),
  'pay/months': outside('年薪月数'),
  'pay/structure': outside('薪酬构成'),
  'pay/probationMonths': outside('试用期'),
  'pay/probationPercent': outside('试用期工资'),
  'pay/contractMonths': nowhere('合同期限'),
  'pay/note': outside('薪酬说明'),
  'benefits/text': outside('福利'),
  'company/name': both('单位名称'),
  'company/intro': outside('单位介绍'),
  'company/size': outside('单位规模'),
  'company/address': outside('单位地址'),
  'posting/publishedOn': outside('发布日期'),
  'posting/validThrough': outside('截止日期'),
  'posting/apply': outside('应聘方式'),
  'posting/materials': outside('应聘材料'),
  'posting/process': outside('招聘流程'),
  'posting/contact': outside('联系方式'),
  'posting/equality': outside('平等就业声明'),
  'posting/privacy': outside('个人信息说明'),
  'control/number': inside('文件编号'),
  'control/edition': inside('版本号'),
  'control/drafted': inside('编制日期'),
  'control/revised': inside('修订日期'),
  'control/effective': inside('生效日期'),
  'control/nextReview': inside('下次复审'),
  'control/secrecy': inside('密级'),
  'control/copies': inside('份数'),
  'control/signatures/role': inside(null),
  'control/signatures/name': inside('签字'),
  'control/signatures/date': inside('签字日期'),
  'control/revisions/version': inside('修订版本'),
  'control/revisions/date': inside('修订记录的日期'),
  'control/revisions/clause': inside('修订条款'),
  'control/revisions/reason': inside('修订原因'),
  'control/revisions/by': inside('修订人'),
  'leftover/text': nowhere('未归类的内容'),
};

/** A kind of field with the places of the filled ones, in document order. */
export interface HiddenField {
  readonly label: string;
  readonly paths: readonly Path[];
}

/** What of this job is filled in and a posting does not print, in document order. */
export function hiddenInPosting(job: JobDescription): HiddenField[] {
  const hidden = new Map<string, Path[]>();
  for (const { slot, path, value } of fieldsOf(job)) {
    const { label, posting } = VISIBILITY[slot];
    const isFilled = typeof value === 'string' ? value.trim() !== '' : value !== null;
    if (posting || label === null || !isFilled) continue;
    hidden.set(label, [...(hidden.get(label) ?? []), path]);
  }
  return [...hidden].map(([label, paths]) => ({ label, paths }));
}

/** A field, filled or not: its address without and with ids, and what it holds. */
export interface Field {
  readonly slot: Slot;
  readonly path: Path;
  readonly value: string | number | null;
}

/** Every field of a job description that there is a place for, in document order. */
export function fieldsOf(job: JobDescription): Field[] {
  const { version: _, ignored: __, origin: ___, ...parts } = job;
  const found: Field[] = [];
  const visit = (value: unknown, slot: string, path: Path): void => {
    if (Array.isArray(value)) {
      for (const entry of value as { readonly id: string }[]) visit(entry, slot, `${path}/${entry.id}`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        if (key !== 'id')
          visit(part, slot === '' ? key : `${slot}/${key}`, path === '' ? key : `${path}/${key}`);
      }
    } else if (isSlot(slot)) {
      found.push({ slot, path, value: value as Field['value'] });
    }
  };
  visit(parts, '', '');
  return found;
}

function isSlot(slot: string): slot is Slot {
  return Object.hasOwn(VISIBILITY, slot);
}
