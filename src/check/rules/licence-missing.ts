import { clash, fieldsOf, spotsOf, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

/** Special operations and equipment, each with the words that show the certificate is asked for. */
const WORK: readonly { readonly work: RegExp; readonly paper: RegExp; readonly name: string }[] = [
  {
    work: /(?:驾驶|操作|开|驾)(?:电动)?叉车|叉车(?:作业|装卸|司机|操作)/g,
    paper: /叉车证|n1|叉车[^，。]{0,6}证/,
    name: '叉车司机证（N1）',
  },
  {
    work: /(?:电工|高压|低压)(?:电工)?作业|配电(?:检修|维修|作业)|(?:高压|低压)(?:检修|维修|接线)/g,
    paper: /电工[^，。]{0,8}证|电工本|持[^，。]{0,6}电工/,
    name: '电工作业证',
  },
  {
    work: /(?<!锡)(?:电焊|气焊|氩弧焊|二保焊|焊割|气割)(?!机器人|机维修|工程)|焊接作业/g,
    paper: /焊工[^，。]{0,6}证|焊[^，。]{0,6}证/,
    name: '焊接作业证',
  },
  {
    work: /登高(?:作业|焊接|检修|安装|维修|更换|[：:])|高处作业|高空作业(?!车)/g,
    paper: /登高[^，。]{0,6}证|高处[^，。]{0,6}证|高空[^，。]{0,6}证/,
    name: '高处作业证',
  },
  {
    work: /(?:操作|驾驶)(?:行车|起重机|天车|吊车)|起重作业|吊装作业|(?:正面吊|龙门吊|塔吊|桥吊|起重机|行车|天车|吊车)(?:司机|工(?![作程具装艺]))/g,
    paper: /(?:起重|行车|天车|q[12])[^，。]{0,6}证|q[12]/,
    name: '起重作业证',
  },
  {
    work: /(?:操作|看管|运行)(?:蒸汽)?锅炉(?!水泵)|司炉/g,
    paper: /锅炉[^，。]{0,6}证|司炉[^，。]{0,4}证|g[123]/,
    name: '锅炉作业证',
  },
  {
    work: /(?:操作|控制|执行)[^，。；;\n]{0,6}(?:加氢|氯化|硝化|氟化|重氮化|磺化|过氧化|裂解|聚合|光气|合成氨|烷基化|电解)[^，。；;\n]{0,4}(?:釜|反应|工艺|装置|工序)/g,
    paper: /危(?:险)?化(?:学)?品[^，。]{0,8}证|工艺[^，。]{0,4}作业[^，。]{0,4}证/,
    name: '危险化学品安全作业证',
  },
  {
    work: /驾驶[^，。；;\n叉铲]{0,8}(?:车辆|[货客轿班校小]车|大巴|面包车|商务车|公务车|救护车|罐车|冷藏车)|开车(?:接送|送|前往|到|外出|配送)|自驾(?!游|车)|(?<!派|外|停|不)出车(?!率|台|记|任)/g,
    paper: /驾驶证|驾照|驾驶执照|驾龄|(?<![a-z])[abc][123](?![\da-z])|会开车/,
    name: '驾驶证',
  },
  {
    work: /(?:安装|维修|检修|拆装)[^，。；;\n]{0,6}制冷(?:设备|机组|系统)|制冷(?:机组|系统)[^，。；;\n]{0,4}(?:安装|维修|检修|运行操作)/g,
    paper: /制冷[^，。]{0,8}证/,
    name: '制冷与空调作业证',
  },
  {
    work: /消防?控制?室[^，。；;\n]{0,4}(?:值班|值守)|消控室(?:值班|值守)/g,
    paper: /消防设施操作员|建[（(]?构[）)]?筑物消防员|消防[^，。]{0,6}证/,
    name: '消防设施操作员证',
  },
  {
    work: /(?<!密)切配|烹[饪制]|配菜|打荷|面点制作|[备分]餐|试菜|裱花|制作(?:饮品|糕点|菜品|餐食)/g,
    paper: /健康(?:合格)?证|健康体检/,
    name: '健康证',
  },
];
const GENERAL = /特种(?:作业|设备)[^，。；\n]{0,8}(?:证|资格)|操作证|作业证|上岗证|持证/;
const SPECIAL =
  /(?:叉车|电工|焊工|焊接|驾驶|登高|高处|高空|起重|行车|天车|锅炉|司炉)[^，。；\n]{0,6}证|健康证/g;
const OTHERS = /监护(?!制度)|管理|监督|检查|审核|协调|安排|租|供应商|外包|安全教育|培训|采购|销售/;

export const licenceMissing = defineRule({
  id: 'licence-missing',
  theme: 'consistency',
  level: 'warning',
  fields: ['duties', 'title'],
  title: '特种作业没写要证',
  why: '叉车、电工、焊接、登高等作业必须持证上岗；要求里不写，招来的人当天干不了活。',
  advice: '在任职要求里写上证件名称和作业项目，例如「持叉车司机证（N1）」。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const asked = fieldsOf(document, ['requirements', 'leftover', 'conditions'])
        .map(({ folded }) => folded.text)
        .join('\n');
      // A paper of one kind is none of another: 低压电工作业证 lets nobody run a boiler.
      const general = asked.replace(SPECIAL, '');
      if (GENERAL.test(general) || document.job.requirements.length === 0) return;
      for (const { work, paper, name } of WORK) {
        if (paper.test(asked)) continue;
        const [spot] = spotsOf(document, ['title', 'duties'], work, OTHERS);
        if (!spot) continue;
        const where = spot.field.part === 'title' ? '岗位名称' : '职责里';
        yield clash(spot, [], `${where}有「${wordsAt(spot)}」，要求里没有${name}。`);
      }
    },
    [
      '叉车',
      '电工',
      '高压',
      '低压',
      '配电',
      '电焊',
      '气焊',
      '氩弧焊',
      '二保焊',
      '焊割',
      '气割',
      '焊接作业',
      '登高',
      '高处',
      '高空',
      '行车',
      '起重',
      '天车',
      '吊车',
      '吊装',
      '锅炉',
      '司炉',
      '加氢',
      '氯化',
      '硝化',
      '氟化',
      '重氮',
      '磺化',
      '过氧化',
      '裂解',
      '聚合',
      '光气',
      '合成氨',
      '烷基化',
      '电解',
      '驾驶',
      '开车',
      '自驾',
      '出车',
      '制冷',
      '切配',
      '烹',
      '配菜',
      '打荷',
      '面点',
      '餐',
      '试菜',
      '裱花',
      '饮品',
      '糕点',
      '菜品',
      '吊',
      '消控室',
      '消防控制室',
      '消控制室',
    ],
  ),
  examples: {
    bad: [
      { job: { duties: ['⟦驾驶叉车⟧装卸货物'], requirements: ['高中以上学历'] } },
      { job: { duties: ['负责厂区⟦配电检修⟧'], requirements: ['中专学历'] } },
      { job: { duties: ['⟦登高作业⟧，更换室外机'], requirements: ['会修空调'] } },
      { job: { duties: ['⟦登高检修⟧路灯'], requirements: ['会用万用表'] } },
      { job: { duties: ['⟦操作行车⟧吊运工件'], requirements: ['身体协调'] } },
      {
        job: {
          duties: ['每班⟦操作锅炉⟧并记录水位'],
          requirements: ['低压电工作业证', '熟悉特种设备管理要求'],
        },
      },
      { job: { duties: ['⟦执行加氢反应釜⟧的升温、泄压操作'], requirements: ['会操作DCS'] } },
      {
        job: {
          identity: { title: '集装箱⟦正面吊司机⟧' },
          duties: ['按指令装卸集装箱'],
          requirements: ['会看箱号'],
        },
      },
      { job: { duties: ['⟦登高：⟧更换5米平台灯具'], requirements: ['中专学历'] } },
      { job: { duties: ['⟦驾驶公司商务车⟧接送来访客人'], requirements: ['高中以上学历'] } },
      { job: { duties: ['⟦开车送⟧样到门店'], requirements: ['大专学历'] } },
      { job: { duties: ['每月更换菜单，组织⟦试菜⟧'], requirements: ['高级烹调师'] } },
      { job: { duties: ['⟦消控室值班⟧，每两小时记录一次'], requirements: ['初中以上学历'] } },
    ],
    good: [
      { job: { duties: ['驾驶厢式货车送货'], requirements: ['驾龄三年以上，B2'] } },
      { job: { duties: ['讲解自动驾驶功能', '陪同客户试驾', '核对外出车辆'], requirements: ['大专学历'] } },
      { job: { duties: ['驾驶叉车装卸货物'], requirements: ['持叉车司机证N1'] } },
      { job: { duties: ['焊接作业'], requirements: ['持特种作业操作证'] } },
      { job: { duties: ['接待客户'], requirements: ['高中以上学历'] } },
      { job: { duties: ['检查登高作业的安全措施', '登高作业时现场监护'], requirements: ['大专学历'] } },
      { job: { duties: ['驾驶叉车装卸货物'] } },
      { job: { duties: ['与售后部门密切配合'], requirements: ['本科学历'] } },
    ],
  },
});
