import { absentIn, type WholeDuty, wholeDuties } from '../duties.ts';
import type { DocumentHit } from '../rule.ts';
import { defineRule } from '../rule.ts';

/** Acts that take two. */
const TAKES_TWO =
  /(?<!的|良好|较强|人际)(?:沟通(?!渠道|记录|话术)|协调(?!会议|时间|性)|(?<!接口|技术|系统|数据|生态|交易)对接(?![^，。；]{0,6}(?:系统|平台|接口|部门|项目))|协同(?!计算|过滤|办公|设计|平台)|(?<!需要)配合(?!的|[^，。；]{0,4}(?:平台|系统|的需求|需要))|(?<!团队)协作|联络|移交(?!、|[^，。；]{0,6}(?:管理|手续|清单))|会签|(?<=^|[，、并及和,；]|及时|定期|情况|结果|信息|进度)反馈(?!表|单|的|信息|意见|内容|数据)|汇报|联动)(?!能力|技巧|意识|表|机制)/u;

/** 沟通 as something one is good at. */
const ABILITY = /能力|善于|为人|意识|技巧/u;

/** Somebody is named in words the list of partners does not know: 与开发、产品等部门. */
const NAMED =
  /(?:配合|协同|协助)(?:leader|[一-龥]{2,4}员(?!工))|协调[^，。；的各]{2,8}团队|协调[^，。；的各]{0,10}(?:顾问|工程师|专员|技师)|(?:与|和|向|同|配合)(?![^，。；]{0,14}(?:相关|有关|各|其他|其它))[^，。；]{1,14}(?:部门|客户|人员|团队|leader|负责人)|(?:与|和|配合)(?:策划|开发|测试|产品|设计|美术|运营|前端|后端|研发)|(?:[与和向同跟]|配合)(?:用户|顾客|业主|客人|家长|学员|患者|团队|小组|项目组)|如[^，。；]{2,8}(?:团队|部门)|[^，。；各]{4}负责人|(?:汇报|反馈)(?:给|至|到)?(?:上级|领导|主管|经理)|配合[^，。；各其相]{2,22}团队|移交[^，。；]{0,8}[部室科处院馆库组]|(?:小组|团队|下属|组员|班组)[^。；]{0,12}沟通|年审|客户|供应商|服务商|经销商|管理层|董事会|对外审计|监理|医院|学校|分公司|子公司/u;

function takesTwo({ all, field }: WholeDuty): boolean {
  return (
    !ABILITY.test(field.folded.text) &&
    !NAMED.test(field.folded.text) &&
    all.every(({ partners }) => partners.length === 0)
  );
}

/** Only where the duty needs somebody: most duties are done alone. */
export const noPartner = defineRule({
  id: 'no-partner',
  theme: 'specificity',
  level: 'hint',
  fields: ['duties'],
  uses: ['specification'],
  title: '没有写和谁配合',
  why: '「与相关部门沟通」等于没说找谁；交接的两头对不上，事情就卡在中间。',
  advice: '写出部门或岗位的名字，以及交接什么：与计划部核对缺料表，向售后经理报周报。',
  sources: [],
  find: {
    kind: 'document',
    run: function* (document): Iterable<DocumentHit> {
      for (const whole of wholeDuties(document)) {
        const act = TAKES_TWO.exec(whole.field.folded.text)?.[0];
        if (act && takesTwo(whole)) yield absentIn(whole, `写了「${act}」，没有写和哪个部门或岗位。`);
      }
    },
  },
  examples: {
    bad: [
      { job: { duties: ['沟通协调各项工作'] } },
      { job: { duties: ['与相关部门协调备货'] } },
      { job: { duties: ['每周汇报维修进度'] } },
      { job: { duties: [{ text: '对接索赔', children: ['核对旧件'] }] } },
    ],
    good: [
      { job: { duties: ['与计划部协调备货'] } },
      { job: { duties: ['每周向售后经理汇报维修进度'] } },
      { job: { duties: ['每日盘点备件库'] } },
      {
        job: {
          duties: [
            '整理文书档案，编目后移交档案室',
            '管理投放小组，每周一对一沟通一次',
            '协调4至6名实施顾问',
          ],
        },
      },
      { job: { duties: ['对接外聘律师，整理证据', '每半年向管理层汇报投入产出'] } },
      { job: { duties: [{ text: '对接索赔', children: ['与供应商核对旧件'] }] } },
      { job: { duties: ['维护客服沟通渠道', '对接公司ERP系统'] } },
      { job: { duties: ['与相关部门协调备货'] }, use: 'posting' },
    ],
  },
});
