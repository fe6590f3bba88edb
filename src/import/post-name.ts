import { titleRank } from '#text/title-level.ts';

const POST =
  /(?:员|师|生|工|长|经理|主管|总监|助理|岗|老师|顾问|代表|司机|会计|出纳|文员|前台|秘书|客服|销售|教练|店长|学徒|专家)$/;

/** How many are wanted: 3名, 若干人. */
const NUMBER = '(?:若干|\\d{1,3}|[一二两三四五六七八九十]{1,2})[名人位]';
const WANTED = new RegExp(`\\s?${NUMBER}$`, 'u');
const POST_WANTED = new RegExp(`^\\p{Script=Han}{2,12}\\s*[(（]?${NUMBER}[)）]?$`, 'u');
/** Around a post's name: 【急聘】, （苏州）, and its name in English beside the Chinese one. */
const ASIDE = /[（(【[].*?[)）】\]]|^[\x20-\x7e]{3,40}\s(?=\p{Script=Han}{2})/gu;

/** Whether a short line is the name of a post, with the number wanted, a place or praise around it. */
export function namesPost(text: string): boolean {
  const bare = text.replace(ASIDE, '').replace(WANTED, '').trim();
  if (/公司|[如以]下/.test(bare) || bare.length > 20 || text.length > 60) return false;
  return !/[，。；！？：,;!?:]/.test(text) && (POST.test(bare) || titleRank(bare) !== null);
}

/** Whether a line is a post with the number wanted and nothing else: 销售顾问若干名, 主持人 1名. */
export function isPostWanted(text: string): boolean {
  return POST_WANTED.test(text);
}
