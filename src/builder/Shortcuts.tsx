import { useModal } from './use-modal.ts';

const KEYS = [
  ['回车', '从光标处分成两条，或在后面新起一条'],
  ['退格（在条首）', '删去空条，或并入上一条'],
  ['Alt＋↑、Alt＋↓', '上移、下移这一条'],
  ['↑、↓', '到上一条、下一条'],
  ['Ctrl＋Z', '撤销'],
  ['Ctrl＋Shift＋Z', '重做'],
  ['F8、Shift＋F8', '到下一个、上一个问题'],
  ['F6、Shift＋F6', '在顶栏、目录、正文和右栏之间切换'],
  ['Ctrl＋S', '立即保存'],
  ['Ctrl＋P', '打印'],
  ['粘贴多行', '一行成一条，去掉原来的编号'],
  ['?', '显示这张表（光标不在输入框里时）'],
] as const;

/** The keys that work in the editor. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const dialog = useModal();
  return (
    <dialog className="shortcuts" ref={dialog} aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title">快捷键</h2>
      <dl>
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">苹果电脑上用⌘代替Ctrl，⌥代替Alt。</p>
      <form method="dialog">
        <button type="submit" className="bar-button">
          关闭
        </button>
      </form>
    </dialog>
  );
}
