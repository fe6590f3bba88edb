import { Download } from 'lucide-react';
import { useState } from 'react';
import type { FormProblem } from '#export/fill-form.ts';
import type { JobDescription } from '#model/job-description.ts';
import { saveFile } from './download.ts';
import { FileButton } from './FileButton.tsx';
import { problemWords } from './form-problems.ts';
import { Panel } from './Panel.tsx';

interface Props {
  readonly job: JobDescription;
  readonly say: (text: string, tone?: 'plain' | 'error') => void;
  readonly onClose: () => void;
}

interface Outcome {
  readonly name: string;
  /** Whether there was something to take away. */
  readonly isFilled: boolean;
  readonly problems: readonly FormProblem[];
}

/** Fills the company's own Word form, in the browser, and says by name and place what in it could not be filled. */
export function FormPanel({ job, say, onClose }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const fill = async (file: File): Promise<void> => {
    const { fillOwnForm } = await import('./form-filler.ts');
    const { made, problems } = await fillOwnForm(job, file);
    if (made) saveFile(made);
    setOutcome({ name: file.name, isFilled: made !== null, problems });
  };
  const sample = async (): Promise<void> => {
    try {
      const { makeSample } = await import('./form-filler.ts');
      saveFile(await makeSample());
    } catch {
      say('样例没有做成，可能是网络断了。请稍后再试。', 'error');
    }
  };
  return (
    <Panel title="填进公司表格" onClose={onClose}>
      <p>
        在公司自己的Word表格里写上占位符，例如{'{{岗位名称}}'}；要逐条重复的一行写在{'{{#职责}}'}和
        {'{{/职责}}'}之间。选好文件，这里照着填，其余原样不动。
      </p>
      <p className="row">
        <FileButton
          label="选择公司表格文件"
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          onFile={fill}
          say={say}
        >
          选择表格（.docx）
        </FileButton>
        <button type="button" className="button" onClick={sample}>
          <Download size={16} aria-hidden="true" />
          下载样例
        </button>
        <a href="/form/" target="_blank" rel="noreferrer">
          全部占位符
        </a>
      </p>
      <div role="status">{outcome && <OutcomeView outcome={outcome} />}</div>
      <p className="quiet small">表格只在这台设备上读，不会上传。</p>
    </Panel>
  );
}

function OutcomeView({ outcome: { name, isFilled, problems } }: { outcome: Outcome }) {
  if (problems.length === 0) return <p>「{name}」填好了，已经下载。</p>;
  return (
    <>
      <p>
        {isFilled
          ? `「${name}」填好了，已经下载；这${problems.length}处没有填上：`
          : `「${name}」没有填成，改好再选一次：`}
      </p>
      <ul className="problems">
        {problems.map((problem) => (
          <li key={`${problem.kind} ${problem.place} ${problem.name}`}>{problemWords(problem)}</li>
        ))}
      </ul>
    </>
  );
}
