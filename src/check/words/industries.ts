/** An industry and the words that give it away: products, places and papers no other industry has. */
export interface IndustryWords {
  /** Key in content/catalogue.yaml where it has one, a key of the same kind otherwise. */
  readonly key: string;
  readonly name: string;
  /** Words by which an author names the industry. */
  readonly names: readonly string[];
  /** Words that hardly ever stand in a job description of another industry. */
  readonly marks: readonly string[];
  /** Industries whose posts speak of this one's things as a matter of course. */
  readonly neighbours: readonly string[];
}

/** Marks are chosen to be strong, not many: a rule wants two different ones before it speaks. */
export const INDUSTRIES: readonly IndustryWords[] = [
  {
    key: 'automotive',
    name: '汽车',
    names: ['汽车', '整车', '车企', '4s店', '新能源车'],
    marks: [
      '整车',
      '4s店',
      'pp100',
      '底盘',
      '发动机舱',
      '车主',
      '试驾',
      '车型',
      '三包件',
      'pqm',
      '召回车辆',
      '主机厂',
      '车身',
      '变速箱',
    ],
    neighbours: ['insurance', 'power-equipment', 'machinery', 'logistics'],
  },
  {
    key: 'power-equipment',
    name: '动力设备',
    names: ['动力设备', '动力机械', '发电机', '内燃机', '动力电器'],
    marks: ['发电机组', '柴油机', '汽油机', '化油器', '割草机', '水泵机组', '曲轴', '喷油泵', '油锯'],
    neighbours: ['automotive', 'machinery', 'hvac'],
  },
  {
    key: 'hvac',
    name: '暖通',
    names: ['暖通', '空调', '采暖', '制冷'],
    marks: [
      '冷媒',
      '氟利昂',
      '风机盘管',
      '多联机',
      '压缩机',
      '冷水机组',
      '新风系统',
      '地暖',
      '锅炉房',
      '换热器',
      '制冷剂',
    ],
    neighbours: ['appliance', 'power-equipment', 'real-estate', 'machinery'],
  },
  {
    key: 'insurance',
    name: '保险',
    names: ['保险', '财险', '寿险', '人身险'],
    marks: ['保单', '投保', '续保', '保费', '核保', '理赔款', '车险', '寿险', '团险', '被保险人', '退保'],
    neighbours: ['automotive', 'finance'],
  },
  {
    key: 'consumer',
    name: '消费产品',
    names: ['消费品', '消费产品', '消费电子', '快消'],
    marks: ['商超', '促销员', '导购', '铺货', '陈列面', '条码价签', '货架陈列', '经销商铺市'],
    neighbours: ['appliance', 'retail', 'e-commerce', 'food'],
  },
  {
    key: 'appliance',
    name: '家电',
    names: ['家电', '电器', '小家电', '大家电'],
    marks: ['冰箱', '洗衣机', '电视机', '热水器', '油烟机', '家电安装', '挂机', '柜机', '送装一体'],
    neighbours: ['hvac', 'consumer', 'retail', 'e-commerce', 'logistics'],
  },
  {
    key: 'software',
    name: '软件',
    names: ['软件', '互联网', '信息技术', 'saas'],
    marks: [
      '代码评审',
      '微服务',
      '前端开发',
      '后端开发',
      '单元测试',
      '持续集成',
      '数据库表结构',
      '接口文档',
      '灰度发布',
      '版本迭代',
    ],
    neighbours: ['e-commerce', 'finance'],
  },
  {
    key: 'finance',
    name: '金融',
    names: ['银行', '证券', '基金', '信托', '金融'],
    marks: ['授信', '贷后', '存款余额', '理财产品', '开户', '基金净值', '信贷', '柜面', '反洗钱'],
    neighbours: ['insurance', 'software'],
  },
  {
    key: 'medical',
    name: '医疗',
    names: ['医院', '医疗', '医药', '制药', '医疗器械'],
    marks: ['患者', '病历', '处方', '门诊', '护理查房', '临床试验', '药品注册', 'gsp', '病房', '医嘱'],
    neighbours: ['insurance'],
  },
  {
    key: 'education',
    name: '教育',
    names: ['教育', '学校', '培训机构', '幼儿园'],
    marks: ['教案', '授课班级', '学生家长', '班主任', '教研组', '备课', '招生季', '课堂纪律', '学员续费'],
    neighbours: [],
  },
  {
    key: 'catering',
    name: '餐饮',
    names: ['餐饮', '酒店', '食堂', '饭店'],
    marks: ['后厨', '菜品', '翻台', '传菜', '点餐', '客房', '前厅', '出菜', '餐具消毒'],
    neighbours: ['food', 'retail'],
  },
  {
    key: 'real-estate',
    name: '房地产',
    names: ['房地产', '地产', '物业', '建筑', '施工'],
    marks: ['楼盘', '案场', '业主委员会', '物业费', '施工图', '土建', '混凝土', '竣工验收', '户型', '房源'],
    neighbours: ['hvac'],
  },
  {
    key: 'e-commerce',
    name: '电商',
    names: ['电商', '电子商务', '跨境'],
    marks: ['直通车', '店铺评分', '详情页', '买家秀', 'listing', '爆款', '直播间', '亚马逊', '天猫旗舰店'],
    neighbours: ['consumer', 'retail', 'software', 'appliance'],
  },
  {
    key: 'logistics',
    name: '物流',
    names: ['物流', '快递', '货运', '仓储'],
    marks: ['干线运输', '提单', '报关单', '货代', '快件', '派件', '舱位', '集装箱', '分拨中心'],
    neighbours: ['automotive', 'e-commerce', 'retail'],
  },
  {
    key: 'machinery',
    name: '机械制造',
    names: ['机械', '制造', '机床', '装备'],
    marks: ['数控车床', '注塑机', '冲压件', '工装夹具', '刀具', '铸造件', '热处理炉', '钣金'],
    neighbours: ['automotive', 'power-equipment', 'appliance', 'hvac'],
  },
  {
    key: 'food',
    name: '食品',
    names: ['食品', '饮料', '乳业'],
    marks: ['食品添加剂', '保质期批次', '灭菌', 'haccp', '配料表', '灌装线', '冷链门店'],
    neighbours: ['consumer', 'catering', 'retail'],
  },
  {
    key: 'retail',
    name: '零售',
    names: ['零售', '超市', '百货', '连锁店'],
    marks: ['收银台', '门店客流', '陈列道具', '坪效', '会员卡办理', '理货', '补货上架'],
    neighbours: ['consumer', 'appliance', 'food', 'e-commerce', 'catering'],
  },
];
