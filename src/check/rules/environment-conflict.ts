import { clash, spotsOf, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const OFFICE = /办公室(?:内)?(?:为主|环境|工作)?|室内办公|写字楼/g;
const NOT_ONLY = /现场|车间|户外|外勤|仓库|出差|部分|偶尔|工地|[、和及与/]/;
const HARSH =
  /登高|高空|井下|露天|高温|噪声|粉尘|喷漆|焊接|(?:氩弧|二保|电|气)焊|装卸|野外|巡线|施工现场|吊装|配电[室房]|停送电/g;
/** Managing it from a desk. */
const FROM_DESK = /管理|监督|协调|审核|统计|编制|培训|制度|安排|供应商|方案|设计|跟进|处理|工具|设备采购|证/;

export const environmentConflict = defineRule({
  id: 'environment-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['conditions', 'duties'],
  title: '工作环境与职责不符',
  why: '环境写办公室，职责却在喷漆房；有职业病危害的岗位，订合同时必须如实告知。',
  advice: '按实际场所改写工作环境，并写明危害和防护。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const [office] = spotsOf(document, ['conditions'], OFFICE, NOT_ONLY).filter(
        ({ field }) => field.slot === 'conditions/environment',
      );
      if (!office) return;
      const [first, ...others] = spotsOf(document, ['duties'], HARSH, FROM_DESK);
      if (!first) return;
      yield clash(
        office,
        [first, ...others],
        `工作环境写的是「${wordsAt(office)}」，职责里却有「${wordsAt(first)}」。`,
      );
    },
    ['办公室', '室内办公', '写字楼'],
  ),
  examples: {
    bad: [
      { job: { conditions: { environment: '⟦办公室⟧' }, duties: ['每班喷漆20件'] } },
      { job: { conditions: { environment: '⟦室内办公⟧' }, duties: ['登高更换室外机'] } },
      { job: { conditions: { environment: '⟦办公室环境⟧' }, duties: ['装卸到货配件'] } },
      { job: { conditions: { environment: '⟦办公室内⟧' }, duties: ['操作行车吊装模具'] } },
      { job: { conditions: { environment: '⟦写字楼⟧' }, duties: ['氩弧焊修补工装'] } },
      { job: { conditions: { environment: '⟦办公室⟧' }, duties: ['焊接臂架', '登高焊接系安全带'] } },
      { job: { conditions: { environment: '⟦写字楼⟧' }, duties: ['每周到施工现场测量'] } },
    ],
    good: [
      { job: { conditions: { environment: '车间' }, duties: ['每班喷漆20件'] } },
      { job: { conditions: { environment: '办公室为主，每周去现场1次' }, duties: ['到施工现场测量'] } },
      { job: { conditions: { environment: '办公室' }, duties: ['编制喷漆作业制度'] } },
      { job: { conditions: { environment: '办公室' }, duties: ['处理投诉'] } },
    ],
  },
});
