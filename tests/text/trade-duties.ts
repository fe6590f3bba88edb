import type { ReadDuty } from './duties.ts';

/** Duties of warehouses, wards, ports, laboratories and shops, worded shortly, with their slots as a person reads them. */
export const TRADE_DUTIES: readonly (readonly [text: string, slots: ReadDuty])[] = [
  [
    '每日交接班时清点毒麻药品，双人签字登记',
    { verb: '清点', object: '毒麻药品', when: '每日交接班时', standard: '双人签字' },
  ],
  ['将到港货柜在免堆期内提回堆场', { verb: '提回', object: '到港货柜' }],
  [
    '若菌落总数超标，应封存该批成品并书面告知品控经理',
    { verb: '封存', object: '该批成品', when: '若菌落总数超标', partners: ['品控经理'] },
  ],
  ['负责厂区消防设施的月检、季检与年度送检', { verb: '月检、季检', object: '厂区消防设施', when: '月检' }],
  [
    '模具入库前清洗上油，锈蚀件退回制造课返修',
    { verb: '清洗上油', object: '模具', when: '入库前', partners: ['制造课'] },
  ],
  [
    '由实验员按作业指导书取样，样品瓶贴双标签',
    { verb: '取样', partners: ['实验员'], standard: '按作业指导书' },
  ],
  [
    '每旬向水务局报送取水量报表',
    { verb: '报送', object: '取水量报表', when: '每旬', partners: ['水务局'], deliverable: '取水量报表' },
  ],
  [
    '参照行业薪酬报告提出年度调薪建议，报薪酬委员会审议',
    {
      verb: '提出',
      object: '年度调薪建议',
      when: '年度',
      partners: ['薪酬委员会'],
      standard: '参照行业薪酬报告',
    },
  ],
  [
    '编制并滚动修订三年人才规划',
    { verb: '编制并滚动修订', object: '三年人才规划', deliverable: '三年人才规划' },
  ],
  [
    '开展新员工座谈，了解适应情况并反馈给用人部门',
    { verb: '座谈', object: '新员工', partners: ['用人部门'] },
  ],
  ['保证冷链车厢温度全程不高于4℃', { verb: '保证', object: '冷链车厢温度', standard: '不高于4℃' }],
  [
    '对标杆门店做法进行提炼，形成操作手册下发各店',
    { verb: '提炼', object: '标杆门店做法', deliverable: '操作手册' },
  ],
  [
    '组织供应商现场审核，审核不符合项30日内关闭率达到90%',
    {
      verb: '组织',
      object: '供应商现场审核',
      when: '30日内',
      standard: '关闭率达到90%',
      partners: ['供应商'],
    },
  ],
  [
    '夜班每两小时巡视病区一次，发现病情变化立即呼叫值班医生',
    { verb: '巡视', object: '病区', when: '每两小时', partners: ['值班医生'] },
  ],
  ['退货差异的查找、说明与账务处理', { verb: '查找、说明', object: '退货差异' }],
  ['把客户来样拆解测绘后转设计组出图', { verb: '拆解测绘', object: '客户来样', partners: ['设计组'] }],
  [
    '受托管理的房源每季度回访业主，满意度不低于92%',
    { verb: '回访', object: '业主', when: '每季度', standard: '满意度不低于92%' },
  ],
  [
    '通过舆情系统监测品牌负面信息，重大负面15分钟内上报公关总监',
    { verb: '监测', object: '品牌负面信息', when: '15分钟内', partners: ['公关总监'] },
  ],
  ['核定各车间能耗定额，每半年校准一次', { verb: '核定', object: '各车间能耗定额', when: '每半年' }],
  [
    '联合高校实验室开展材料疲劳试验，提交试验报告',
    { verb: '试验', object: '材料疲劳', partners: ['高校实验室'], deliverable: '试验报告' },
  ],
  [
    '依照甲方批复的进度计划安排班组进场，关键节点延误不超过2天',
    { verb: '安排', object: '班组', partners: ['甲方'], standard: '关键节点延误不超过2天' },
  ],
  [
    '为离职人员办理社保停缴和档案转移手续',
    { verb: '办理', object: '社保停缴和档案转移手续', partners: ['离职人员'] },
  ],
  [
    '对账单发出后5日内取得客户回签',
    { verb: '取得', object: '客户回签', when: '对账单发出后5日内', deliverable: '对账单' },
  ],
  ['统筹展会搭建、物料运输与人员排班', { verb: '统筹', object: '展会搭建、物料运输与人员排班' }],
];
