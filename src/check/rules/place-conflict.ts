import { bare } from '#text/similarity.ts';
import { clash, fieldsOf, spotsOf, wholeField, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const PLACE = /(?:工作地点|工作地址|办公地点|上班地点|工作城市)[：:]?\s?(?<at>[一-龥]{2,24})/g;
/** Several places on purpose. */
const SEVERAL = /分店|派驻|出差|多地|可选|均可|就近|各|轮|全国|及周边|或/;
const FRAME = /省|市|区|县|自治|街道|镇|路.*$/g;

export const placeConflict = defineRule({
  id: 'place-conflict',
  theme: 'consistency',
  level: 'hint',
  fields: ['leftover', 'conditions', 'benefits', 'identity'],
  title: '工作地点两种说法',
  why: '工作地点是劳动合同和招聘信息的必备内容，两处不同，求职者会跑错地方或不来。',
  advice: '写同一个地点；有几处可选就都写在工作地点一栏。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const given = fieldsOf(document, ['identity']).filter(({ slot }) => slot === 'identity/locations/text');
      if (given.length === 0) return;
      const places = given.map(({ text }) => bare(text).replace(FRAME, ''));
      for (const spot of spotsOf(document, ['leftover', 'conditions', 'benefits'], PLACE, SEVERAL)) {
        const said = bare(wordsAt(spot)).replace(FRAME, '');
        // The same place may be written as city, district or street: two characters in common will do.
        const isNear = places.some(
          (place) => place === '' || said.includes(place.slice(0, 2)) || place.includes(said.slice(0, 2)),
        );
        const [first] = given;
        if (isNear || said.length < 2 || !first) continue;
        const detail = `这里写「${wordsAt(spot)}」，工作地点一栏是「${wordsAt(wholeField(first))}」。`;
        yield clash(spot, given.map(wholeField), detail);
      }
    },
    ['工作地点', '工作地址', '办公地点', '上班地点', '工作城市'],
  ),
  examples: {
    bad: [
      { job: { identity: { locations: ['武汉'] }, leftover: ['工作地点：⟦随州市曾都区⟧'] } },
      { job: { identity: { locations: ['上海市浦东新区'] }, leftover: ['上班地点：⟦苏州工业园区⟧'] } },
      { job: { identity: { locations: ['广州'] }, benefits: ['工作城市：⟦深圳⟧'] } },
      { job: { identity: { locations: ['成都', '重庆'] }, leftover: ['办公地点：⟦西安高新区⟧'] } },
    ],
    good: [
      { job: { identity: { locations: ['武汉'] }, leftover: ['工作地点：武汉市洪山区'] } },
      { job: { identity: { locations: ['武汉'] }, leftover: ['工作地点：全国各分店可选'] } },
      { job: { leftover: ['工作地点：随州'] } },
      { job: { identity: { locations: ['湖北武汉'] }, leftover: ['工作地点：武汉'] } },
    ],
  },
});
