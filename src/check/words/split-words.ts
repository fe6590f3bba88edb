/** Words so common in this kind of text that a blank inside one is a slip and not a separator. */
const WORDS =
  '负责 客户 管理 工作 经验 公司 能力 要求 以上 学历 专业 相关 熟悉 具有 具备 良好 沟通 团队 协调 完成 项目 技术 开发 设计 产品 销售 服务 系统 业务 部门 岗位 职责 任职 资格 熟练 使用 软件 优先 本科 大专 培训 组织 制定 参与 协助 处理 问题 分析 数据 市场 质量 生产 设备 维修 维护 安全 检查 记录 报告 计划 薪资 待遇 福利 责任 精神 学习 合作';

/** One of those words, split by blanks. Headings that are set wide (姓 名) are not among them. */
export const splitWords = new RegExp(
  `(?:${WORDS.split(' ')
    .map((word) => `${word[0]}[ \\u3000\\u00a0]{1,3}${word[1]}`)
    .join('|')})`,
  'g',
);
