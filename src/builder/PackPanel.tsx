import { useRef } from 'react';
import type { Pack } from '#check/pack.ts';
import { saveFile } from './download.ts';
import { packFile, readPackText } from './pack-file.ts';

interface Props {
  readonly pack: Pack | null;
  readonly onPack: (pack: Pack | null) => void;
  readonly say: (text: string, tone?: 'plain' | 'error') => void;
}

/** A company's own words and switched-off rules: read from a file, written to one, taken away. */
export function PackPanel({ pack, onPack, say }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    const reading = readPackText(await file.text());
    if ('problem' in reading) {
      say(reading.problem, 'error');
      return;
    }
    onPack(reading.pack);
    say(`已按公司词库${reading.pack.name ? `「${reading.pack.name}」` : ''}检查。`);
  };
  return (
    <details className="pack">
      <summary>公司词库{pack ? `：${pack.name || '已导入'}` : ''}</summary>
      <p>
        {pack
          ? `禁用${pack.forbidden.length}个词，统一写法${pack.preferred.length}个，允许${pack.allowed.length}个，关闭规则${pack.off.length}条。`
          : '把公司自己的禁用词、统一写法和不用的规则写进一个文件，导入后按它检查。'}
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="选择公司词库文件"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) read(file).catch(() => say('这个文件读不出来。请换一个.json文件。', 'error'));
        }}
      />
      <p className="row">
        <button type="button" onClick={() => input.current?.click()}>
          导入词库
        </button>
        <button type="button" onClick={() => saveFile(packFile(pack))}>
          {pack ? '导出词库' : '下载空白词库'}
        </button>
        {pack && (
          <button
            type="button"
            onClick={() => {
              onPack(null);
              say('已停用公司词库。');
            }}
          >
            停用
          </button>
        )}
      </p>
    </details>
  );
}
