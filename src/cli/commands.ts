import type { Command } from './command.ts';

/** Every command by name; each is loaded when it is asked for, so that none waits for what another needs. */
export const commands: Readonly<
  Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>
> = {
  parse: {
    summary: '读出文件里的岗位说明，输出JSON',
    load: async () => (await import('./commands/parse.ts')).parseCommand,
  },
  check: {
    summary: '检查岗位说明书或招聘启事',
    load: async () => (await import('./commands/check.ts')).checkCommand,
  },
  batch: {
    summary: '检查整个文件夹，列出汇总表',
    load: async () => (await import('./commands/batch.ts')).batchCommand,
  },
  export: {
    summary: '导出为Word、PDF、HTML、Markdown、文本或JSON',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  rules: {
    summary: '列出全部规则',
    load: async () => (await import('./commands/rules.ts')).rulesCommand,
  },
};
