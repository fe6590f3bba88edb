import { FolderOpen, Keyboard, List, Redo2, Send, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { USES, type Use } from '#check/finding.ts';
import { LAYOUT_WORDS } from './view-words.ts';

interface Props {
  readonly title: string;
  readonly saved: string;
  readonly score: number | null;
  readonly layout: Use;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLayout: (layout: Use) => void;
  readonly onScore: () => void;
  readonly onHelp: () => void;
  readonly onOutline: () => void;
  /** Shows the posting to the hiring manager. */
  readonly onShow: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** The slim bar: what is open, whether it is safe, how good it is, and what can be done with it. */
export function TopBar(props: Props) {
  const { title, saved, score, layout, canUndo, canRedo } = props;
  return (
    <header className="top-bar" data-pane>
      <button type="button" className="bar-button quiet-button" onClick={props.onLeave} title="所有草稿">
        <FolderOpen size={16} aria-hidden="true" />
        <span className="bar-word">草稿</span>
      </button>
      <button
        type="button"
        className="bar-button quiet-button narrow-only"
        aria-haspopup="dialog"
        title="目录"
        onClick={props.onOutline}
      >
        <List size={16} aria-hidden="true" />
        <span className="bar-word">目录</span>
      </button>
      <div className="bar-title">
        <h1>{title}</h1>
        <span className="saved" role="status">
          {saved}
        </span>
      </div>
      <span className="bar-group">
        <button
          type="button"
          className="bar-button icon"
          aria-label="撤销"
          title="撤销（Ctrl＋Z）"
          disabled={!canUndo}
          onClick={props.onUndo}
        >
          <Undo2 size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="bar-button icon"
          aria-label="重做"
          title="重做（Ctrl＋Shift＋Z）"
          disabled={!canRedo}
          onClick={props.onRedo}
        >
          <Redo2 size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="bar-button icon wide-only"
          aria-label="快捷键"
          title="快捷键（?）"
          onClick={props.onHelp}
        >
          <Keyboard size={16} aria-hidden="true" />
        </button>
      </span>
      <fieldset className="layouts">
        <legend className="unseen">写成</legend>
        {USES.map((id) => (
          <label key={id} className={id === layout ? 'chosen' : ''}>
            <input
              type="radio"
              name="layout"
              className="unseen"
              value={id}
              checked={id === layout}
              onChange={() => props.onLayout(id)}
            />
            {LAYOUT_WORDS[id]}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="bar-button quiet-button bar-score"
        onClick={props.onScore}
        aria-label={score === null ? '正在评分' : `${score}分，查看问题`}
      >
        {score === null ? '…' : `${score}分`}
      </button>
      <span className="bar-group">
        <button
          type="button"
          className="bar-button"
          aria-haspopup="dialog"
          title="给用人经理看"
          onClick={props.onShow}
        >
          <Send size={16} aria-hidden="true" />
          <span className="bar-word wide-word">给用人经理看</span>
        </button>
        {props.children}
      </span>
    </header>
  );
}
