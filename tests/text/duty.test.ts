import { expect, test } from 'vitest';
import { readClauses, readDuty } from '#text/duty.ts';

/** What a reading says, slots left empty left out. */
function shown(text: string) {
  const { lead, verb, object, standard, when, partners, deliverable } = readDuty(text);
  return {
    ...(lead && lead.text !== verb?.text && { lead: lead.text }),
    ...(verb && { verb: verb.text }),
    ...(object && { object: object.text }),
    ...(standard && { standard: standard.text }),
    ...(when && { when: when.text }),
    ...(partners.length > 0 && { partners: partners.map((partner) => partner.text) }),
    ...(deliverable && { deliverable: deliverable.text }),
  };
}

test.each([
  [
    '每周五17:00前汇总各服务站的维修工单，形成周报报售后经理',
    {
      verb: '汇总',
      object: '各服务站的维修工单',
      when: '每周五17:00前',
      partners: ['售后经理'],
      deliverable: '周报',
    },
  ],
  [
    '接到投诉后2小时内回电，24小时内给出处理方案，跟踪至客户确认关闭',
    {
      verb: '给出',
      object: '处理方案',
      standard: '至客户确认关闭',
      when: '接到投诉后2小时内',
      deliverable: '处理方案',
    },
  ],
  [
    '编制月度备件采购计划，经采购部会签后提交总经理审批，确保备件满足率≥95%',
    {
      verb: '编制',
      object: '月度备件采购计划',
      standard: '确保备件满足率≥95%',
      when: '月度',
      partners: ['采购部', '总经理'],
      deliverable: '月度备件采购计划',
    },
  ],
  ['审批5万元以内的采购申请', { verb: '审批', object: '5万元以内的采购申请', standard: '5万元以内' }],
  [
    '与质量部、研发部每月召开一次故障复盘会，输出8D报告',
    {
      verb: '召开',
      object: '一次故障复盘会',
      when: '每月',
      partners: ['质量部', '研发部'],
      deliverable: '8D报告',
    },
  ],
  [
    '将客户退回的旧件分类登记，每月25日前移交仓库',
    { verb: '登记', object: '客户退回的旧件分类', when: '每月25日前', partners: ['仓库'] },
  ],
  [
    '对三包期内的索赔单逐单审核，2个工作日内答复服务站',
    { verb: '审核', object: '三包期内的索赔单', when: '逐单', partners: ['服务站'] },
  ],
  [
    '协助店长每日清点货架，缺货时当班提交补货单',
    { lead: '协助', verb: '清点', object: '货架', when: '每日', partners: ['店长'], deliverable: '补货单' },
  ],
  [
    '按《高压电作业规程》点检充电设备，填写点检表并签字',
    { verb: '点检', object: '充电设备', standard: '并签字', deliverable: '点检表' },
  ],
  [
    '组织新员工入职培训，每季度不少于2次，考试合格率100%',
    { verb: '组织', object: '新员工入职培训', standard: '考试合格率100%', when: '每季度不少于2次' },
  ],
  ['负责客户投诉的受理与跟踪', { lead: '负责', verb: '受理与跟踪', object: '客户投诉' }],
  [
    '负责所辖区域经销商的开发、维护和管理',
    { lead: '负责', verb: '开发、维护和管理', object: '所辖区域经销商' },
  ],
  [
    '参与新车型上市前的维修性评审，提出书面意见',
    { lead: '参与', verb: '评审', object: '新车型上市前的维修性' },
  ],
  [
    '主持部门周例会，跟踪决议事项至完成',
    { verb: '主持', object: '部门周例会', standard: '至完成', when: '周例会' },
  ],
  [
    '拟定年度服务营销方案，报总监批准后执行',
    {
      verb: '拟定',
      object: '年度服务营销方案',
      when: '年度',
      partners: ['总监'],
      deliverable: '年度服务营销方案',
    },
  ],
  [
    '为客户提供技术咨询，30秒内应答，一次解决率达到85%',
    { verb: '提供', object: '技术咨询', standard: '一次解决率达到85%', when: '30秒内', partners: ['客户'] },
  ],
  [
    '配合财务部每月盘点备件，账实差异率控制在0.3%以内',
    {
      lead: '配合',
      verb: '盘点',
      object: '备件',
      standard: '账实差异率控制在0.3%以内',
      when: '每月',
      partners: ['财务部'],
    },
  ],
  [
    '根据生产计划安排班组排班，提前3天公布班表',
    { verb: '安排', object: '班组排班', standard: '根据生产计划', when: '提前3天' },
  ],
  [
    '把每批来料的检验结果录入系统，不合格批当日通知采购部',
    { verb: '录入', object: '每批来料的检验结果', when: '每批', partners: ['采购部'] },
  ],
  ['负责售后服务', { verb: '负责', object: '售后服务' }],
  ['管理团队', { verb: '管理', object: '团队' }],
  [
    '客户管理：建立客户档案，每季度更新一次',
    { verb: '建立', object: '客户档案', when: '每季度', deliverable: '客户档案' },
  ],
  [
    '在设备停机超过30分钟时，召集维修、工艺两个班组到场抢修',
    { verb: '召集', object: '维修、工艺两个班组到场抢修', when: '在设备停机超过30分钟时' },
  ],
  [
    '收到质量部停线通知后15分钟内隔离同批备件并贴标',
    { verb: '隔离', object: '同批备件', when: '收到质量部停线通知后15分钟内' },
  ],
  ['拜访A类客户每月1次，拜访记录当日录入CRM', { verb: '拜访', object: 'A类客户', when: '每月1次' }],
  ['每月与6名下属各做1次绩效面谈并留记录', { verb: '面谈', standard: '6名', when: '每月' }],
  [
    '监控服务器运行状态，出现告警时10分钟内响应',
    { verb: '监控', object: '服务器运行状态', when: '10分钟内' },
  ],
  [
    '会同法务部审核供应商合同，逾期未签的每周催办',
    { verb: '审核', object: '供应商合同', when: '每周', partners: ['法务部'], deliverable: '供应商合同' },
  ],
  ['编写测试用例，执行回归测试，提交缺陷单', { verb: '编写', object: '测试用例', deliverable: '测试用例' }],
  ['跟进订单交付进度，向客户反馈到货时间', { verb: '跟进', object: '订单交付进度', partners: ['客户'] }],
  ['建立健全各项规章制度', { verb: '建立健全', object: '各项规章制度', deliverable: '规章制度' }],
  ['确保账实相符率不低于99.5%', { verb: '确保', object: '账实相符率', standard: '账实相符率不低于99.5%' }],
  [
    '维护公司与政府主管部门的关系',
    { verb: '维护', object: '公司与政府主管部门的关系', partners: ['政府主管部门'] },
  ],
  [
    '开展市场调研，收集竞品价格信息，撰写分析报告',
    { lead: '开展', verb: '调研', object: '市场', deliverable: '报告' },
  ],
  ['做好仓库的6S管理', { lead: '做好', verb: '管理', object: '仓库的6S' }],
  ['处理客户来电、来访，协调相关部门解决问题', { verb: '处理', object: '客户来电、来访' }],
  ['对新入职员工进行安全教育，签到表归档', { verb: '教育', object: '新入职员工', deliverable: '签到表' }],
  [
    '由生产部提供样件，组织试装并出具试装报告',
    { verb: '提供', object: '样件', partners: ['生产部'], deliverable: '试装报告' },
  ],
  [
    '制订培训计划并组织实施，培训覆盖率不低于90%',
    { verb: '制订', object: '培训计划', standard: '培训覆盖率不低于90%', deliverable: '培训计划' },
  ],
  ['按月核算员工工资，每月10日发放', { verb: '核算', object: '员工工资', when: '按月' }],
  ['负责前台接待、来访登记和快递收发', { lead: '负责', verb: '接待', object: '前台' }],
  ['驾驶叉车装卸货物，每班检查叉车状况', { verb: '驾驶', object: '叉车装卸货物', when: '每班' }],
  [
    '出车前检查车辆，出车后填写行车日志',
    { verb: '检查', object: '车辆', when: '出车前', deliverable: '行车日志' },
  ],
  [
    '统计上月销售数据，次月5日前提交销售分析表',
    { verb: '统计', object: '上月销售数据', when: '次月5日前', deliverable: '销售分析表' },
  ],
  [
    '月末前3个工作日完成费用报销审核',
    { lead: '完成', verb: '审核', object: '费用报销', when: '月末前3个工作日' },
  ],
  ['受理经销商的订单，核对价格与库存，当日录入系统', { verb: '受理', object: '经销商的订单', when: '当日' }],
  [
    '每日9:00前分派昨日未结工单，17:30前更新状态',
    { verb: '分派', object: '昨日未结工单', when: '每日9:00前' },
  ],
  [
    '针对超期未结的投诉，组织责任部门制定整改措施并验证效果',
    { verb: '组织', object: '责任部门制定整改措施' },
  ],
  [
    '通过电话、微信回访已交车客户，第3天、第30天各一次',
    { verb: '回访', object: '已交车客户', when: '第3天' },
  ],
  [
    '利用统计软件分析质量数据，每月5日前发布质量月报',
    { verb: '分析', object: '质量数据', when: '每月5日前', deliverable: '质量月报' },
  ],
  ['根据客户需求编写技术方案', { verb: '编写', object: '技术方案', deliverable: '技术方案' }],
  [
    '负责与供应商洽谈价格，年度采购成本下降3%',
    {
      lead: '负责',
      verb: '洽谈',
      object: '价格',
      standard: '年度采购成本下降3%',
      when: '年度',
      partners: ['供应商'],
    },
  ],
  [
    '协调仓库、车队安排紧急发货，4小时内出库',
    { verb: '协调', object: '仓库、车队安排紧急发货', when: '4小时内', partners: ['仓库', '车队'] },
  ],
  ['管理3名仓管员，按周排班', { verb: '管理', object: '3名仓管员', standard: '3名', when: '按周' }],
  [
    '每季度组织一次消防演练，参加率不低于95%',
    { verb: '组织', object: '一次消防演练', standard: '参加率不低于95%', when: '每季度' },
  ],
  [
    '对接承运商跟踪在途货物，异常当日反馈给客户',
    { verb: '对接', object: '承运商跟踪在途货物', when: '当日', partners: ['承运商', '客户'] },
  ],
  ['负责公司官网的设计、开发与维护', { lead: '负责', verb: '设计、开发与维护', object: '公司官网' }],
  ['完成领导交办的其他工作', { verb: '完成', object: '领导交办的其他工作' }],
  ['产品外观检验及包装', { verb: '检验及包装', object: '产品外观' }],
  ['新员工入职当日办理手续，材料齐全后1个工作日内建档', { verb: '办理', object: '手续', when: '入职当日' }],
  ['监督施工现场安全，发现隐患立即停工并上报', { verb: '监督', object: '施工现场安全', when: '立即' }],
  ['为各门店提供陈列指导', { verb: '提供', object: '陈列指导', partners: ['门店'] }],
  [
    '用CAD绘制装配图，经工艺部确认后下发车间',
    { verb: '绘制', object: '装配图', partners: ['工艺部'], deliverable: '装配图' },
  ],
  [
    '向售后经理提交月度费用分析报告',
    {
      verb: '提交',
      object: '月度费用分析报告',
      when: '月度',
      partners: ['售后经理'],
      deliverable: '月度费用分析报告',
    },
  ],
  [
    '起草采购合同，法务部会签后归档',
    { verb: '起草', object: '采购合同', partners: ['法务部'], deliverable: '采购合同' },
  ],
  [
    '收集车主反馈并整理成问题清单，每周一发给研发部',
    { verb: '收集', object: '车主反馈', when: '每周一', partners: ['研发部'], deliverable: '问题清单' },
  ],
  ['接听400热线，20秒内应答，通话后5分钟内建工单', { verb: '接听', object: '400热线', when: '20秒内' }],
  ['确保设备正常运转', { verb: '确保', object: '设备正常运转' }],
  ['负责方案设计、接口联调及单元测试', { lead: '负责', verb: '设计', object: '方案', deliverable: '方案' }],
  [
    '负责设备资料的归档以及备件台账的更新',
    { lead: '负责', verb: '归档', object: '设备资料', deliverable: '备件台账' },
  ],
  ['需求说明、接口清单等文档编写', { verb: '编写', object: '需求说明、接口清单等文档', deliverable: '文档' }],
  ['根据订单对图纸进行拆分', { verb: '拆分', object: '图纸' }],
  ['对滞销商品提出清仓方案', { verb: '提出', object: '清仓方案', deliverable: '清仓方案' }],
  ['制定和处理对账报表', { verb: '制定和处理', object: '对账报表', deliverable: '对账报表' }],
  ['在库存系统中登记调拨单号', { verb: '登记', object: '调拨单号' }],
  ['具备良好的沟通能力', {}],
])('%s', (text, slots) => {
  expect(shown(text)).toEqual(slots);
});

test.each([
  ['审批5万元以内的采购申请', 'above', 'strong'],
  ['主持部门周例会', 'above', 'plain'],
  ['组织新员工入职培训', 'middle', 'plain'],
  ['拟定年度服务营销方案', 'middle', 'strong'],
  ['登记退回的旧件', 'below', 'strong'],
  ['跟进订单进度', 'below', 'weak'],
  ['协助经理审批报销单', 'below', 'strong'],
  ['负责售后服务', 'below', 'weak'],
  ['良好的沟通能力', null, null],
])('%s stands %s and is %s', (text, level, strength) => {
  const duty = readDuty(text);
  expect([duty.level, duty.strength]).toEqual([level, strength]);
});

test.each([
  ['接到投诉后，2小时内回电，确保客户满意', ['time', 'action', 'result']],
  ['根据生产计划，安排班组排班', ['basis', 'action']],
  ['编制预算，跟踪执行，每月通报偏差', ['action', 'action', 'action']],
])('the clauses of %s are %j', (text, kinds) => {
  expect(readClauses(text).map(({ kind }) => kind)).toEqual(kinds);
});

test.each([
  ['每月完成回访200户', '200户'],
  ['账实差异率控制在0.3%以内', '控制在0.3%以内'],
  ['收到申请后2个工作日内答复', '2个工作日内'],
  ['维护第3方接口', undefined],
  ['提升客户体验', undefined],
])('the measure of %s is %s', (text, measure) => {
  expect(readDuty(text).measure?.text).toBe(measure);
});

test('a heading and a number before a duty are no part of it, and spans point at the words', () => {
  const text = '2、客户管理：建立客户档案';
  const { verb, object } = readDuty(text);
  expect([verb, object].map((slot) => slot && text.slice(...slot.span))).toEqual(['建立', '客户档案']);
});

test('reads hostile texts in time that grows with their length', () => {
  for (const piece of ['每', '（', '与供应商、', '负责', '编制', '一二三', '1', 'a', '确保', '对', '，']) {
    const short = cost(piece.repeat(4000 / piece.length));
    const long = cost(piece.repeat(16000 / piece.length));
    expect(long, piece).toBeLessThan(Math.max(40, short * 10));
  }
});

/** The least CPU milliseconds of a few readings. */
function cost(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = process.threadCpuUsage();
    readDuty(text);
    const { user, system } = process.threadCpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
