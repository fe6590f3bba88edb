import { expect, test } from 'vitest';
import { readPartners } from '#text/partners.ts';

test.each([
  ['会同质量部、工艺部评审变更', ['质量部', '工艺部']],
  ['与财务部核对往来', ['财务部']],
  ['每周三把变更单发给采购部会签', ['采购部']],
  ['配合销售部开展促销', ['销售部']],
  ['对接承运商跟踪在途', ['承运商']],
  ['协助产品经理整理需求', ['产品经理']],
  ['通知仓库备料', ['仓库']],
  ['法务部会签后归档', ['法务部']],
  ['向意向客户介绍方案', ['意向客户']],
  ['为门店提供陈列指导', ['门店']],
])('%s names %j', (text, names) => {
  expect(readPartners(text).map((span) => text.slice(...span))).toEqual(names);
});

test.each([
  '与相关部门沟通',
  '协调各部门资源',
  '更换零部件',
  '参与部署服务器',
  '跟进客户订单',
  '回访已交车客户',
  '整理公司内部资料',
  '从事与金融科技有关的研究',
  '以客户为中心',
])('%s names nobody', (text) => {
  expect(readPartners(text)).toEqual([]);
});
