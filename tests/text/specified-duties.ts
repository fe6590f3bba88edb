import type { ReadDuty } from './duties.ts';

/** Duties as good specifications word them (cases, bounds, passives, lists of acts), with their slots as a person reads them. */
export const SPECIFIED_DUTIES: readonly (readonly [text: string, slots: ReadDuty])[] = [
  [
    '每季度末会同财务部盘点仓库存货，盘亏率控制在0.3%以内，形成盘点报告',
    {
      verb: '盘点',
      object: '仓库存货',
      when: '每季度末',
      partners: ['财务部'],
      standard: '盘亏率控制在0.3%以内',
      deliverable: '盘点报告',
    },
  ],
  [
    '将客户退回的样品在收到后3个工作日内送实验室复检',
    { verb: '复检', object: '客户退回的样品', when: '收到后3个工作日内', partners: ['实验室'] },
  ],
  [
    '若发现来料尺寸超差，则当班隔离并通知供应商质量工程师',
    { verb: '隔离并通知', when: '若发现来料尺寸超差', partners: ['供应商质量工程师'] },
  ],
  [
    '每月8日前汇总各门店能耗数据，编制能耗分析表报运营总监',
    {
      verb: '汇总',
      object: '各门店能耗数据',
      when: '每月8日前',
      partners: ['运营总监'],
      deliverable: '能耗分析表',
    },
  ],
  [
    '把当日未结的维修单移交夜班班长',
    { verb: '移交', object: '当日未结的维修单', when: '当日', partners: ['夜班班长'] },
  ],
  [
    '设备大修方案由生产副总批准后，组织维修班实施',
    { verb: '组织', object: '维修班实施', when: '设备大修方案由生产副总批准后', partners: ['维修班'] },
  ],
  [
    '年度培训计划的编制与修订',
    { verb: '编制与修订', object: '年度培训计划', when: '年度', deliverable: '年度培训计划' },
  ],
  ['供应商准入资质初审', { verb: '初审', object: '供应商准入资质' }],
  ['合同履约情况跟踪及预警', { verb: '跟踪及预警', object: '合同履约情况' }],
  [
    '按《计量器具管理办法》送检到期量具，送检率100%',
    { verb: '送检', object: '到期量具', standard: '送检率100%' },
  ],
  [
    '对超过60天未动销的商品提出清仓方案，报商品部经理审批',
    {
      verb: '提出',
      object: '清仓方案',
      partners: ['商品部经理'],
      standard: '超过60天',
      deliverable: '清仓方案',
    },
  ],
  [
    '接到客诉后2小时内联系客户，24小时内给出处理方案',
    { verb: '联系', object: '客户', when: '接到客诉后2小时内', partners: ['客户'], deliverable: '处理方案' },
  ],
  [
    '项目上线前组织开发、测试和运维三方评审回退预案',
    {
      verb: '组织',
      object: '开发、测试和运维三方评审回退预案',
      when: '项目上线前',
      partners: ['开发', '测试', '运维'],
    },
  ],
  [
    '每日开市前校验行情接口，延迟不超过200毫秒',
    { verb: '校验', object: '行情接口', when: '每日开市前', standard: '延迟不超过200毫秒' },
  ],
  [
    '向监理单位报验隐蔽工程，一次通过率不低于95%',
    { verb: '报验', object: '隐蔽工程', partners: ['监理单位'], standard: '一次通过率不低于95%' },
  ],
  [
    '与质检部共同修订抽样标准，每年至少一次',
    { verb: '修订', object: '抽样标准', when: '每年至少一次', partners: ['质检部'], deliverable: '抽样标准' },
  ],
  [
    '为新入职护士安排带教老师，3个月内完成轮转',
    { verb: '安排', object: '带教老师', when: '3个月内', partners: ['新入职护士'] },
  ],
  [
    '采购合同须经法务审核后方可用印，用印后登记台账',
    { verb: '用印', object: '采购合同', partners: ['法务'], deliverable: '台账' },
  ],
  ['统计各班组计件产量，每日20点前录入系统', { verb: '统计', object: '各班组计件产量', when: '每日20点前' }],
  ['高温天气时调整户外作业时间', { verb: '调整', object: '户外作业时间', when: '高温天气时' }],
  [
    '主持周例会，会后当天发出会议纪要',
    { verb: '主持', object: '周例会', when: '周例会', deliverable: '会议纪要' },
  ],
  ['核发工作服', { verb: '核发', object: '工作服' }],
  ['危化品出入库双人双锁管理', { verb: '管理', object: '危化品出入库', standard: '双人双锁' }],
  [
    '跟进样品确认进度，直至客户签样',
    { verb: '跟进', object: '样品确认进度', partners: ['客户'], standard: '直至客户签样' },
  ],
  [
    '处理平台差评，差评回复率达100%，当日清零',
    { verb: '处理', object: '平台差评', when: '当日', standard: '差评回复率达100%' },
  ],
  [
    '按ISO 9001要求保存质量记录不少于3年',
    { verb: '保存', object: '质量记录', standard: '不少于3年', deliverable: '质量记录' },
  ],
  [
    '编制投标文件，确保无废标',
    { verb: '编制', object: '投标文件', standard: '确保无废标', deliverable: '投标文件' },
  ],
  ['每半年演练一次消防疏散，5分钟内撤至集合点', { verb: '演练', object: '一次消防疏散', when: '每半年' }],
  [
    '对接广告代理公司，审核投放素材',
    { verb: '对接', object: '广告代理公司', partners: ['广告代理公司'], deliverable: '投放素材' },
  ],
  [
    '负责华东区经销商的开发、签约与年度评级',
    { verb: '开发、签约与年度评级', object: '华东区经销商', when: '年度' },
  ],
  [
    '协助人力资源经理核算绩效工资，差错为零',
    { verb: '核算', object: '绩效工资', partners: ['人力资源经理'], standard: '差错为零' },
  ],
  ['参与新品定价，提供竞品价格对比表', { verb: '定价', object: '新品', deliverable: '竞品价格对比表' }],
  ['解读医保政策，指导临床科室规范收费', { verb: '解读', object: '医保政策', partners: ['临床科室'] }],
  [
    '根据销售预测滚动更新13周物料需求计划',
    { verb: '更新', object: '13周物料需求计划', standard: '根据销售预测', deliverable: '13周物料需求计划' },
  ],
  ['在签约后30天内完成首次上门培训', { verb: '培训', object: '首次上门', when: '签约后30天内' }],
  ['复核会计凭证附件是否齐全', { verb: '复核', object: '会计凭证附件是否齐全' }],
  ['客户信用额度超过50万元的，提交总经理审批', { verb: '提交', when: '超过50万元的', partners: ['总经理'] }],
  [
    '拟定门店排班表，提前一周公布',
    { verb: '拟定', object: '门店排班表', when: '提前一周', deliverable: '门店排班表' },
  ],
  ['抽取不少于5%的成品做跌落试验', { verb: '抽取', object: '不少于5%的成品', standard: '不少于5%' }],
  [
    '监督外包保洁公司每日清运垃圾',
    { verb: '监督', object: '外包保洁公司每日清运垃圾', when: '每日', partners: ['外包保洁公司'] },
  ],
  [
    '为区域经理提供周度销售简报',
    {
      verb: '提供',
      object: '周度销售简报',
      when: '周度',
      partners: ['区域经理'],
      deliverable: '周度销售简报',
    },
  ],
  ['逾期未还设备的催还与登记', { verb: '催还与登记', object: '逾期未还设备' }],
  ['建立设备一机一档', { verb: '建立', object: '设备一机一档', deliverable: '设备一机一档' }],
  [
    '对操作工进行岗前安全培训，考试合格后上岗',
    { verb: '培训', object: '操作工', when: '岗前', standard: '考试合格' },
  ],
  [
    '由班长签字确认的交接班记录每月装订归档',
    { verb: '归档', object: '交接班记录', when: '每月', partners: ['班长'], deliverable: '交接班记录' },
  ],
  ['接待来访客户并引导至会议室', { verb: '接待', object: '来访客户' }],
  ['保持收银台备用金账实相符', { verb: '保持', object: '收银台备用金', standard: '账实相符' }],
  [
    '组织召开月度产销协调会，输出产销平衡表',
    { verb: '组织召开', object: '月度产销协调会', when: '月度', deliverable: '产销平衡表' },
  ],
  [
    '遇台风预警启动应急预案，每小时向指挥中心报告水位',
    { verb: '启动', object: '应急预案', when: '遇台风预警', partners: ['指挥中心'] },
  ],
  [
    '完成年度销售回款1200万元',
    { verb: '完成', object: '年度销售回款1200万元', when: '年度', standard: '1200万元' },
  ],
  [
    '指导门店店长制定季度促销方案并跟踪执行',
    { verb: '指导', object: '门店店长', when: '季度', partners: ['门店店长'], deliverable: '季度促销方案' },
  ],
  [
    '对接高校就业办，每年组织不少于10场校园宣讲',
    { verb: '对接', object: '高校就业办', when: '每年', partners: ['高校就业办'], standard: '不少于10场' },
  ],
  [
    '按月核对社保缴费明细，差异次月10日前处理完毕',
    { verb: '核对', object: '社保缴费明细', when: '按月', standard: '处理完毕' },
  ],
  [
    '翻译技术手册，错译率低于千分之一',
    { verb: '翻译', object: '技术手册', standard: '错译率低于千分之一', deliverable: '技术手册' },
  ],
  [
    '调试现场控制柜，使单机试车一次成功',
    { verb: '调试', object: '现场控制柜', standard: '使单机试车一次成功' },
  ],
  [
    '受理政务热线转办件，5个工作日办结',
    { verb: '受理', object: '政务热线转办件', when: '5个工作日', standard: '办结' },
  ],
  [
    '审定车间月度作业计划，平衡人员与设备负荷',
    { verb: '审定', object: '车间月度作业计划', when: '月度', deliverable: '车间月度作业计划' },
  ],
  ['药品近效期6个月预警', { verb: '预警', object: '药品近效期', standard: '6个月' }],
  ['电梯困人30分钟内到场救援', { verb: '救援', object: '电梯困人', when: '30分钟内' }],
  [
    '每学期至少听评课20节，填写听课记录',
    { verb: '听评课', when: '每学期', standard: '20节', deliverable: '听课记录', object: '20节' },
  ],
  ['汇报工作进展给项目负责人', { verb: '汇报', object: '工作进展', partners: ['项目负责人'] }],
  [
    '依据客户图纸编排加工工艺，输出工艺卡片',
    { verb: '编排', object: '加工工艺', standard: '依据客户图纸', deliverable: '工艺卡片' },
  ],
  [
    '从市场部接收线索，48小时内完成首次触达',
    { verb: '接收', object: '线索', when: '48小时内', partners: ['市场部'] },
  ],
  ['优化首页加载速度至1.5秒以内', { verb: '优化', object: '首页加载速度', standard: '1.5秒以内' }],
  ['将项目文档上传至知识库', { verb: '上传', object: '项目文档', deliverable: '项目文档' }],
  ['食堂食材索证索票', { verb: '索证索票', object: '食堂食材' }],
  ['巡视病房，观察用药反应并报告值班医师', { verb: '巡视', object: '病房', partners: ['值班医师'] }],
  ['落实甲方提出的整改意见，逐条销项', { verb: '落实', object: '甲方提出的整改意见', standard: '逐条销项' }],
  [
    '对每批原料取样留样，样品保存至有效期后一年',
    { verb: '取样留样', object: '每批原料', when: '每批', standard: '保存至有效期后一年' },
  ],
  ['发票开具、寄送及签收确认', { verb: '开具、寄送及签收确认', object: '发票', deliverable: '发票' }],
  ['收集竞品活动信息并于周一晨会通报', { verb: '收集', object: '竞品活动信息', when: '周一晨会' }],
  ['代表公司出席行业协会会议', { verb: '出席', object: '行业协会会议', partners: ['行业协会'] }],
  ['在仓库管理系统中登记移库', { verb: '登记', object: '移库' }],
  [
    '确保产线切换时间不超过20分钟',
    { verb: '确保', object: '产线切换时间', standard: '产线切换时间不超过20分钟' },
  ],
  ['安排货柜装运，保证按期交货', { verb: '安排', object: '货柜装运', standard: '保证按期交货' }],
  [
    '对学员作业48小时内逐份批阅反馈',
    { verb: '批阅反馈', object: '学员作业', when: '48小时内', standard: '逐份' },
  ],
  [
    '配合审计师完成年报审计资料准备',
    { verb: '准备', object: '年报审计资料', partners: ['审计师'], deliverable: '年报审计资料' },
  ],
  [
    '主导降本项目，全年降本不低于300万元',
    { verb: '主导', object: '降本项目', when: '全年', standard: '降本不低于300万元' },
  ],
  [
    '每月随机抽查客服录音30通，合格率低于90%的组织复训',
    { verb: '抽查', object: '客服录音30通', when: '每月', standard: '30通' },
  ],
  [
    '催办逾期审批单，超48小时升级至部门负责人',
    { verb: '催办', object: '逾期审批单', when: '超48小时', partners: ['部门负责人'] },
  ],
];
