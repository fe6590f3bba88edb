/** Bodies inside a company that go by a name without 部 or 中心. */
export const INSIDE =
  '仓库 库房 车队 前台 后厨 门店 分公司 子公司 办事处 总部 集团 工会 服务站 网点 班组 总经办 董办 总工办 商学院 PMO PMC HR 财务 法务 质检 食堂 车间 产线 案场 各门店 工厂';

/** Bodies and people outside it. */
export const OUTSIDE =
  '客户 顾客 供应商 经销商 代理商 承运商 服务商 渠道商 加盟商 分销商 运营商 开发商 保险公司 物流公司 快递公司 广告公司 劳务公司 检测机构 认证机构 投资机构 金融机构 外协厂 主机厂 厂家 厂商 施工单位 监理单位 设计单位 建设单位 分包单位 总包 监理 甲方 乙方 业主 租户 住户 会计师事务所 律师事务所 事务所 律师 银行 税务局 税务机关 海关 政府主管部门 政府部门 政府机构 政府 主管部门 监管机构 监管部门 行业协会 协会 高校 媒体 学校 医院 家长 合作伙伴 合作方 合作商 合作机构 合作单位 投资方 投资人 投资者 券商 第三方 物业 社区 达人 主播 候选人 学生 学员 客人 宾客 劳动局 人社局 工商局 市场监管局';

/** What ends the name of a department. */
export const DEPARTMENT_ENDS =
  '部门 事业部 委员会 办公室 中心 车间 科室 团队 小组 项目组 课题组 部 科 处 组 院 办';

/** What ends the name of a post. */
export const POST_ENDS =
  '总经理 经理 工程师 主管 总监 设计师 架构师 人员 同事 专员 店长 厂长 主任 组长 班长 仓管员 质检员 采购员 业务员 程序员 教练 教师 老师 医生 医师 护士长 护士 顾问 专家 会计 美工 编辑 讲师 班主任 负责人 分析师 成员 上级 领导 领班 乘务员 收银员 主厨';

/** Words after which a partner is named. */
export const CONNECTORS =
  '与 和 跟 同 及 向 给 为 由 经 请 会同 协同 联合 配合 协助 辅助 协调 对接 联络 联系 接洽 沟通 通知 告知 抄送 移交 转交 提交给 提交 报送 上报 报 交 发给 反馈给 反馈至 反馈到 反馈 汇报给 服务于 支持 指导 陪同 督促 拜访 走访';
