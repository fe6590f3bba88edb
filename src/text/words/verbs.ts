/** How high in an organisation a verb belongs: 审批 above, 组织 in the middle, 登记 below. */
export const VERB_LEVELS = ['above', 'middle', 'below'] as const;
export type VerbLevel = (typeof VERB_LEVELS)[number];

/**
 * How much a verb shows by itself: `strong` leaves something to look at (编制), `plain` wants a number beside
 * it (组织), `weak` cannot be appraised alone (跟进), `empty` can be struck out (进行).
 */
export const VERB_STRENGTHS = ['strong', 'plain', 'weak', 'empty'] as const;
export type VerbStrength = (typeof VERB_STRENGTHS)[number];

/** Verbs of duties by level and strength, separated by blanks. A verb stands in one place only. */
const VERBS = {
  above: {
    strong: '审批 批准 核准 审定 签发 签署 任免 任命 否决 裁定 授权 核定 审议 决策',
    plain: '主持 决定 部署 下达 指挥 领导 主导',
    weak: '统领 统筹 掌管 主管 分管 把握 把控 掌控',
    empty: '',
  },
  middle: {
    strong:
      '制定 制订 拟定 拟订 编制 起草 修订 制作 策划 规划 考核 考评 面谈 分派 派工 派活 排定 调度 调配 排班 排产 审核 审查 复核 审计 稽核 评分 打分 判定 签订 签约 抽查 约谈 培训 带教 演练 立项 招投标 招标 评审 验收 选拔 竞聘 定价 复盘 谈判 洽谈 议价',
    plain:
      '组织 牵头 召集 召开 建立 构建 搭建 组建 筹建 筹备 设立 推行 实施 指导 辅导 督导 督办 监督 监管 检查 巡查 评估 评价 分配 分解 布置 带领 调研 引进 引入 开拓 拓展 运营 运作 经营 招商 引导 举办 承办 主办 评定 研究 选择 选型 甄选 攻关 规范 整合 攻克 培育 编排',
    weak: '管理 管控 控制 把关 协调 推动 推进 落地 促进 激励 培养 安排 督促 健全 完善 优化 改进 改善 提升 提高 加强 强化 增强 落实 贯彻 打造 营造 树立 塑造 倡导 深化 建设 创建 创新 探索 驱动 引领 降低 减少 扩大 增加 挖掘 洞察 达成 实现 确保 保证 保障 维系 整改 统一',
    empty: '开展',
  },
  below: {
    strong:
      '编写 撰写 书写 编辑 编译 编纂 绘制 设计 研发 录制 办理 受理 登记 录入 填写 填报 收发 归档 装订 保管 发放 呈报 上报 报送 报备 提交 汇总 统计 核对 盘点 清点 接听 接起 接办 约面 答复 解答 回答 回复 回访 邀约 点检 巡检 巡视 巡逻 清洁 清扫 清洗 保洁 消毒 保养 维修 检修 抢修 更换 安装 调试 拆装 拆卸 装配 组装 检测 检验 测量 测试 测绘 校准 诊断 排查 修复 验证 试制 试验 编码 编程 发布 上线 备份 迁移 测算 计算 核算 结算 清算 报销 开票 开具 记账 做账 入账 对账 催收 收款 付款 收银 申报 报税 纳税 询价 比价 下单 入库 出库 拣货 分拣 打包 包装 装卸 搬运 配送 送货 发货 收货 理货 补货 上架 陈列 摆放 拜访 走访 报价 演示 讲解 讲授 投标 索赔 筛选 面试 建档 拍摄 剪辑 排版 校对 翻译 口译 笔译 打印 复印 扫描 驾驶 操作 喷涂 焊接 加工 裁剪 印刷 烹饪 采摘 种植 养殖 施工 铺设 敷设 勘察 勘测 监测 监听 值班 值守 旁站 交底 放样 测温 晨检 午检 守护 护理 照护 注射 配药 诊疗 授课 备课 教学 批改 命题 监考 阅卷 批阅 家访 访谈 转接 转交 转给 转告 转派 转达 派发 张贴 悬挂 收取 收费 收缴 归还 退还 代理 续保 订票 订房 抄表 截单 装车 卸车 缴纳 代办 代缴 签收 签到 领取 采集 抓取 爬取 标注 清理 脱敏 重构 埋点 建模 渲染 封装 移植 烧录 选品 铺货 巡店 巡更 促成 推销 导购 试驾 接单 派单 出单 跟单 催货 催款 催办 追缴 起诉 应诉 取证 举证 盖章 用印 注册 注销 年检 年审 贴标 分装 称量 取样 送检 抽检 抽盘 抽看 抽听 抽测 抽样 筛查 复查 复测 复验 复检 留样 隔离 停用 标识 记录 汇编 整编 审阅 审校 润色 策展 创作 原创 撰稿 投稿 投放 直播 上传 下载 更新 安抚 调解 赔付 理赔 核保 核赔 查勘 定损 追溯 结案 销账 报废 退换 退换货 退货 换货 催缴 出具 制单 制表 制图 出图 作图 修图 配置 搭配 冲泡 调制 传菜 点单 点数 配菜 出餐 迎宾 领位 引座 整装 备餐 打样 下料 投料 配料 上料 开机 停机 换型 换模 起吊 吊装 登高 接线 布线 巡线 调校 更正 纠正 订正 勘误 补录 补齐 装箱 封箱 报关 报检 订舱 租船 发运 签单 续约 续费 开户 销户 贴现 授信 放款 还款 催讨 兑付 询盘 寻源 采样 采血 化验 出纳 打磨 抛光 打扫 擦拭 清线 设定 养护 修剪 浇灌 消杀 保全 保育 看护 翻身 喂养 陪护 陪练 送达 接送 邮寄 寄送 收件 派件 叫号 换药 查房 会诊 配镜 盯盘 下发 转发 推送 分发 张榜 公示 核销 核查 核实 查询 查验 查找 检索 录音 摘录 宣讲 推介 布展 搭台 撤展 接待 开门 关店 闭店 交接 移交 交付 交货 交车 联调 压测 扩容 巡航 运维 监控 响应 处置 排除 排障 排错 解除 恢复 修理 修补 改造 翻新 美化 装修 装饰 参展 建库 建账 建卡 立卷 记载 写作 改写 采写 采访 播音 配音 疏导 引流 地推 扫街 扫楼 陌拜 电访 外呼 回款 收集 确认 追查 封样 验布 验货 验厂 验车 公布 点名 报案 查退 会审 认证 到场 答疑 讲评 寄样 复现 平账 清账 核账 请款 请购 打款 押运 扫码 打单 放行 拦截 封存 退库 移库 调拨 报损 补单 改单 退单 转单 派车 审图 抄送 签批 呈批 校稿 选题 打版 裁床 首检 全检 终检 试模 换刀 对刀 换线 洗车 预审 初审 终审 复审 送审 报审 报批 报建 报验 送修 返修 返工 送样 带看 查岗 查寝 听课 评课 排课 招新 收稿 审稿 分诊 导诊 备药 发药 输液 铺床 退房 切配 摆台 收台 点餐 订餐 送餐 核发 校验 备案 索证 索票 听评课 抽取 催还 校核 编号 存档 编发 造册 登账 过账 结账 销号 关账 点验 点收 清退 清欠 清查 转运 续签 续租 招租 巡楼 巡场 摸排 回填 跟车 排料 裁片 缝制 整烫 熨烫 印染 漂洗 烘干 晾晒 腌制 炒制 烹制 熬制 摆盘 切割 钻孔 攻丝 车削 铣削 磨削 冲压 折弯 铆接 补焊 除锈 喷砂 喷漆 喷粉 电镀 浇注 脱模 修模 注塑 压铸 锻造 穿线 剥线 贴片 点胶 灌胶 灌装 封口 码垛 堆放 吊运 叉运 装载 卸货 验票 检票 售票 安检 输注 抽血 缝合 清创 灭菌 配液 煎药 调剂 送药 审方 接诊 转诊 推拿 按摩 理疗 喂饭 擦身 助浴 讲课 磨课 出题 组卷 评卷 巡考 编目 审读 制版 架设 搭设 拆除 开挖 支模 绑扎 抹灰 砌筑 放线 初筛 背调 定岗 核减 核验 会签 调账 调阅 查错 查漏 查账 冻结 下架 退票 退款 退税 退件 退回 驳回 归类 分拨 拟写 拟稿 誊写 摘编 汇算 测评 测定 派送 揽件 揽收 疏通 维保 润滑 紧固 换油 加油 充装 倒闸 估价 估算 摊销 计提 计价 抵扣 红冲 申领 申购 划款 拨付 支付 调音 布光 布景 置景 勘景 选角 摄影 摄像 航拍 制样 选材 选址 拓店 拓客 谈单 审单 勘查 踏勘 踏查 播种 育苗 移栽 嫁接 授粉 除草 施肥 灌溉 采收 接种 屠宰 提货 配载 靠泊 泊车 挪车 甄别 辨识 研讨 推演 仿真 验算 标定 校正 比对 敦促 催促 提醒 提示 劝导 劝阻 约见 探访 慰问 会商 商定 磋商 撮合 编撰 编印 印制 布设 布放 评议 评标 开标 见证 列席 出庭 配货 备货 萃取 回滚 加固 溯源 封禁 监造 过磅 称重 赋码 喷码 拆箱 掏箱 熏蒸 抽验 自检 互检 巡河 巡诊 提回 取得 上油 座谈 呼叫 购置 配备 配齐 增补 剔除 选派 选聘 聘请 续聘 解约 募集 轮岗 借调 签章 递送 递交 呈送 转办 纠偏 纠错 校阅 改建 扩建 报装 换证 办证 播报 广播 播放 放映 带团 接机 送站 接驳 疏散 撤离 整顿 备勤 驻场 驻店 投喂 饲养 捕捞 孵化 剪枝 修枝 疏果 打药 喷洒 调漆 贴膜 装裱 烫金 模切 打孔 品鉴 试菜 备菜 洗菜 切菜 炒菜 烘焙 调酒 上菜 撤盘 洗碗 铺台 翻台 预留 推导 论证 核证 阐述 宣读 领队 带队 陪跑 巡房 巡库 办卡 补卡 挂失 镜检 测序 纯化 干燥 过滤 离心 滴定 定容 配制 阅片 判读 查处 问责 自查 互查 抽考 组考 救治 救助 帮扶 暗访 抽访 电联 追加 补发 赔偿 抵押 质押 拍卖 竞价 挂牌 交割 过户 划转 代扣 代付 代收 承租 承包 分包 转租 转让 粘贴 除尘 除雪 排水 排污 排涝 供水 供电 供热 发料 备料 核料 调料 验料 呼出 拨打 劝说 疏解 化解 消除 遏制 压缩 精简 缩减 削减 缩短 延长 拓宽 扩充 充实 巩固 防控 粘接 签字 拒收 领料 退料 补料 接车 试车 约访 督查 巡讲',
    plain:
      '执行 开发 分析 采购 销售 招聘 招募 招生 推广 营销 宣传 整理 搜集 梳理 归集 归纳 总结 提炼 提取 挑选 选取 通知 传递 传达 通报 告知 预测 预警 预约 预订 定位 设置 调整 调优 咨询 服务 生产 制造 仓储 运输 汇报 报告 反馈 沟通 对接 联系 联络 接洽 商谈 协商 讨论 交流 翻阅 查看 查阅 阅读 学习 使用 运用 利用 应用 集成 融合 扩展 转化 转换 变更 发展 发掘 寻找 物色 争取 吸引 维持 保持 保护 策应 定制 制备 合成 研制 试用 体验 观察 研读 判断 识别 鉴别 鉴定 区分 分类 分级 划分 拆分 拆解 细化 量化 补充 添加 新增 删除 修改 撤销 终止 启动 关闭 导入 导出 传输 存储 承接 承担 履行 遵循 开通 申请 推荐 介绍 宣贯 普及 带动 组稿 邀请 招揽 接收 接受 收购 投资 融资 募资 路演 尽调 退出 交易 报盘 研判 解读 解释 说明 示范 演绎 展示 呈现 输出 产出 形成 提供 提出 给出 输送 传播 扩散 裂变 拉新 促活 变现 种草 打标 巡护 保卫 防范 预防 规避 杜绝 避免 防止 制止 纠察 报修 报警 救援 施救 抢救 救护 急救 训练 教授 教导 教育 引荐 陪同 随访 随行 出差 出席 参加 解析 确定 映射 迭代 升级 调查 合并 牵线 对比 比较 走查 复制 裁决 兼顾 关联 制冷 回收 清运 看管 看守 预研 发送 治疗 聘任 解聘 提请 准备 传承 行使 应对 接入 对标 获取 展开 保存 攻坚 布局 抓好 分享 引见 索取',
    weak: '完成 负责 参与 协助 配合 支持 支撑 辅助 协同 跟进 跟踪 追踪 维护 处理 解决 关注 了解 熟悉 掌握 遵守 服从 满足 建议 跟催 理解 注重 做到 协作 帮助 熟知',
    empty: '进行 做好 予以 给予 加以 作出 做出 从事',
  },
} as const satisfies Record<VerbLevel, Record<VerbStrength, string>>;

/** Verbs that as often name a thing, a field or a department: 开发 in 开发人员, 测试 in 测试用例. */
const NOUNLIKE =
  '开发 测试 设计 管理 销售 采购 招聘 培训 运营 运维 分析 研究 研发 维护 服务 生产 制造 仓储 运输 营销 推广 宣传 策划 规划 咨询 交易 投资 融资 经营 建设 监控 应用 教学 护理 加工 施工 包装 配送 报告 总结 统计 核算 审计 结算 检测 检验 监测 调研 评估 考核 评价 编辑 翻译 直播 体验 创新 学习 操作 存储 传输 集成 渲染 保洁 保养 维修 装修 装饰 出纳 招商 招投标 投标 招标 决策 指挥 领导 协作 交流 发展 记录 报价 说明 标注 建模 索赔 试验 主管 导购 收银 迎宾 试驾 配置 养护 值班 出差 诊疗 会诊 建议 支持 竞聘 编程 交付 回款 调度 理赔 核保 定价 签约 选型 攻关 申请 审批 保护 创作 融合 评审 反馈 分类 改造 服从 推送 注册 识别 预测 量化 输出 教育 监管 挖掘 引导 比较 调查 合作 处理 创业 录音 报废 退换货 入库 出库 派工 整改 结案 升级 通知 编号 仿真 测评 支付 注塑 冲压 摄影 摄像 灌溉 印染 维保 退款 提示 安检 按摩 切割 售票 检票 计价 电镀 加油 装载 理疗 选址 制版 座谈 广播 承包 分包 排水 供水 供电 供热 防控 质押 抵押 过滤 干燥 呼叫 烘焙 捕捞 饲养 拍卖 调酒 论证 播放';

/** A reading of the lists above: each verb with its level and strength. */
export interface Verb {
  readonly level: VerbLevel;
  readonly strength: VerbStrength;
}

const known = new Map<string, Verb>();
for (const level of VERB_LEVELS) {
  for (const strength of VERB_STRENGTHS) {
    for (const verb of VERBS[level][strength].split(' ')) {
      if (verb !== '' && !known.has(verb)) known.set(verb, { level, strength });
    }
  }
}
const nounlike = new Set(NOUNLIKE.split(' '));
const longest = Math.max(...[...known.keys()].map((verb) => verb.length));

/** What is known of a verb; undefined for other words. */
export function verbOf(word: string): Verb | undefined {
  return known.get(word);
}

/** Whether a verb is as often a noun. */
export function isNounlike(word: string): boolean {
  return nounlike.has(word);
}

/** The longest verb of a duty that begins at an offset, or the empty string. */
export function verbAt(text: string, at: number): string {
  for (let length = Math.min(longest, text.length - at); length >= 2; length--) {
    const word = text.slice(at, at + length);
    if (known.has(word)) return word;
  }
  return '';
}

/** The longest verb of a duty that ends at an offset and begins no earlier than `from`, or the empty string. */
export function verbBefore(text: string, end: number, from: number): string {
  for (let length = Math.min(longest, end - from); length >= 2; length--) {
    const word = text.slice(end - length, end);
    if (known.has(word)) return word;
  }
  return '';
}
