import { Component, type ReactNode } from 'react';

interface Props {
  /** Saves all drafts to a file. */
  readonly onBackup: () => void;
  readonly children: ReactNode;
}

/** Says what to do where the editor fails, in place of an empty page. What was written is saved as the editor goes. */
export class Boundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <section className="start" role="alert">
        <h1>编辑器出错了</h1>
        <p>
          写的内容在草稿里，没有丢。请刷新页面接着写；如果又出错，先下载全部备份，再从草稿里打开别的一份。
        </p>
        <p className="row">
          <button type="button" className="button primary" onClick={() => window.location.reload()}>
            刷新页面
          </button>
          <button type="button" className="button" onClick={this.props.onBackup}>
            下载全部备份
          </button>
        </p>
      </section>
    );
  }
}
