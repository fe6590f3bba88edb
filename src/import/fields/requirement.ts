import type { RequirementKind } from '#model/job-description.ts';
import { readEducation } from '#text/education.ts';
import { readExperience } from '#text/quantity.ts';

const KINDS: readonly (readonly [RequirementKind, (text: string) => boolean])[] = [
  [
    'restriction',
    (text) =>
      /^(?:年龄|性别|身高|男女|限[男女]|[男女]性?[，,；;。]|[男女]$|\d{2}\s?[-—~至到]\s?\d{2}\s?周?岁|[女男]士|户籍|婚|已婚|未婚)/.test(
        text,
      ),
  ],
  [
    'education',
    (text) =>
      readEducation(text).length > 0 ||
      /^(?:学历|教育程度|文化程度)|\b(?:bachelor|master|doctor|ph\.?d|diploma|college)(?:'?s)?\b(?!\s+of\s+the)/i.test(
        text,
      ),
  ],
  [
    'experience',
    (text) =>
      readExperience(text).length > 0 ||
      /^\d{1,2}(?:\s?[-—~至到]\s?\d{1,2})?\s?年(?:以上|以下|以内)?$|经验|经历|从业|工作年限|应届|\bexperienced?\b/i.test(
        text,
      ),
  ],
  [
    'certificate',
    (text) =>
      /证书|持有?[^，。；]{0,12}证|资格证|执业|执照|驾照|驾驶证|驾证|上岗证|健康证|持证|职称|认证|(?:从业|职业)资格/.test(
        text,
      ),
  ],
  [
    'language',
    (text) =>
      /英语|英文|日语|韩语|法语|德语|俄语|外语|普通话|粤语|\benglish\b|\bmandarin\b|cet|雅思|托福|口语|听说读写|双语/i.test(
        text,
      ),
  ],
  [
    'major',
    (text) =>
      /^(?:所学|对应)?专业(?:要求|背景|限制)?[：:]|专业(?:背景|优先|毕业|不限|方向)?(?:$|[，,；;。、（(])|类专业|相关专业/.test(
        text,
      ) && !/熟|精通|掌握/.test(text),
  ],
  ['training', (text) => /^(?:接受|参加|受过|完成|经过).{0,12}培训|^培训/.test(text)],
  [
    'restriction',
    (text) => /周?岁(?:以下|以上|之间|以内)|年龄|身高|性别|户籍|婚姻|党员|五官|形象|相貌|身体健康/.test(text),
  ],
  [
    'skill',
    (text) =>
      /熟练|精通|会使用|能使用|操作|运用|编程|软件|工具|框架|系统|语言|数据库|office|excel|word|ppt|sql|java|python|linux/i.test(
        text,
      ),
  ],
  ['knowledge', (text) => /熟悉|了解|掌握|知识|理论|原理|法规|标准|流程|懂|理解/.test(text)],
  [
    'quality',
    (text) =>
      /能力|意识|精神|责任|沟通|团队|性格|品德|品行|诚|吃苦|抗压|压力|积极|主动|热爱|喜欢|善于|乐于|勇于|细心|细致|认真|耐心|踏实|敬业|亲和|思维|逻辑|执行力|学习|心态|气质|素质|素养|自律|激情|上进|挑战|敏锐|敏感/.test(
        text,
      ),
  ],
  ['knowledge', (text) => /专业/.test(text)],
];

/** What a requirement is about; one that speaks of several things goes under the first of education, experience, certificate … */
export function kindOfRequirement(text: string): RequirementKind {
  return KINDS.find(([, fits]) => fits(text))?.[0] ?? 'other';
}

const PREFERENCE = /优先|加分|尤佳|更佳|为佳|最佳|更好|优选/;
const DEMAND =
  /^(?!.*(?:优先|加分|尤佳|更佳|为佳|最佳|更好)).*(?:以上|必须|须|具备|具有|熟悉|熟练|精通|掌握|能够|至少|较强|良好|强$|要求|不限)/;

/** Whether all of a requirement is only welcome: 有驾照者优先, but not 大专以上学历，会计专业优先. */
export function isPreference(text: string): boolean {
  if (!PREFERENCE.test(text)) return false;
  const clauses = text.split(/[，,；;。]/).filter((clause) => clause.trim() !== '');
  return !clauses.some((clause) => DEMAND.test(clause.trim()));
}
