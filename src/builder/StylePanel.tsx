import { useState } from 'react';
import { readHouseStyle } from '#export/house-style.ts';
import { CLASSIC, FONTS, type HouseStyle, MODERN, SHEETS, SIZES } from '#export/theme.ts';
import { saveFile } from './download.ts';
import { FileButton } from './FileButton.tsx';
import { readLogo } from './logo-file.ts';
import { Panel } from './Panel.tsx';
import { readStyleText, styleFile } from './style-file.ts';

interface Props {
  readonly style: HouseStyle;
  /** Null goes back to ours. */
  readonly onStyle: (style: HouseStyle | null) => void;
  readonly say: (text: string, tone?: 'plain' | 'error') => void;
  readonly onClose: () => void;
}

const PARTS = [
  ['title', '标题'],
  ['heading', '小标题'],
  ['body', '正文'],
] as const;
const SIDES = [
  ['top', '上'],
  ['bottom', '下'],
  ['left', '左'],
  ['right', '右'],
] as const;

/** How the company sets its papers; every change shows in the preview at once and holds for Word, PDF and web pages. */
export function StylePanel({ style, onStyle, say, onClose }: Props) {
  const change = (part: Partial<HouseStyle>): void => {
    const next = readHouseStyle({ ...style, ...part });
    if (next) onStyle(next);
  };
  const takeLogo = async (file: File): Promise<void> => {
    const logo = await readLogo(file);
    if ('problem' in logo) say(logo.problem, 'error');
    else change({ logo });
  };
  const take = async (file: File): Promise<void> => {
    const reading = readStyleText(await file.text());
    if ('problem' in reading) say(reading.problem, 'error');
    else onStyle(reading.style);
  };
  const { logo } = style;
  return (
    <Panel title="公司版式" onClose={onClose}>
      <p className="quiet small">改了立刻用在预览、Word、PDF和网页上，只存在这台设备的浏览器里。</p>
      <p className="row">
        <button type="button" className="button" onClick={() => change(facesOf(CLASSIC))}>
          全用宋体
        </button>
        <button type="button" className="button" onClick={() => change(facesOf(MODERN))}>
          全用微软雅黑
        </button>
        <button type="button" className="button" onClick={() => change(facesOf(MODERN, 'hei'))}>
          全用黑体
        </button>
      </p>
      <fieldset>
        <legend>字体和字号</legend>
        {PARTS.map(([part, name]) => (
          <Choice
            key={part}
            label={`${name}字体`}
            value={style[`${part}Font`]}
            options={Object.entries(FONTS).map(([key, font]) => [key, font.name])}
            onChoose={(value) => change({ [`${part}Font`]: value })}
          />
        ))}
        {PARTS.map(([part, name]) => (
          <Choice
            key={part}
            label={`${name}字号`}
            value={style[`${part}Size`]}
            options={Object.entries(SIZES).map(([key, points]) => [key, `${key}（${points}磅）`])}
            onChoose={(value) => change({ [`${part}Size`]: value })}
          />
        ))}
        <NumberBox
          label="行距（倍）"
          value={style.lineSpacing}
          range={[1, 2.5]}
          onNumber={(lineSpacing) => change({ lineSpacing })}
        />
        <label>
          标题颜色
          <input
            type="color"
            value={style.color}
            onChange={(event) => change({ color: event.target.value })}
          />
        </label>
      </fieldset>
      <fieldset>
        <legend>纸张和页边距（毫米）</legend>
        <Choice
          label="纸张"
          value={style.sheet}
          options={Object.keys(SHEETS).map((key) => [key, key])}
          onChoose={(value) => change({ sheet: value as HouseStyle['sheet'] })}
        />
        {SIDES.map(([side, name]) => (
          <NumberBox
            key={side}
            label={`${name}边距`}
            value={style.margins[side]}
            range={[10, 40]}
            onNumber={(value) => change({ margins: { ...style.margins, [side]: value } })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>页眉</legend>
        <label className="whole">
          页眉文字（留空则写文件编号和版本）
          <input
            type="text"
            maxLength={80}
            value={style.header}
            onChange={(event) => change({ header: event.target.value })}
          />
        </label>
        {logo && (
          <>
            <img className="logo" src={logo.data} alt="公司标志" />
            <NumberBox
              label="标志宽度（毫米）"
              value={logo.width}
              range={[1, 80]}
              onNumber={(width) =>
                change({
                  logo: { ...logo, width, height: Math.round((width * logo.height * 10) / logo.width) / 10 },
                })
              }
            />
          </>
        )}
        <p className="row whole">
          <FileButton label="选择标志图片" accept="image/png,image/jpeg" onFile={takeLogo} say={say}>
            {logo ? '换标志' : '选择标志'}
          </FileButton>
          {logo && (
            <button type="button" className="button" onClick={() => change({ logo: null })}>
              不用标志
            </button>
          )}
        </p>
      </fieldset>
      <p className="row">
        <FileButton label="选择版式文件" accept=".json,application/json" onFile={take} say={say}>
          导入版式
        </FileButton>
        <button type="button" className="button" onClick={() => saveFile(styleFile(style))}>
          导出版式
        </button>
        <button type="button" className="button" onClick={() => onStyle(null)}>
          恢复默认
        </button>
      </p>
    </Panel>
  );
}

/** The faces and colour of a preset, perhaps with another face throughout. */
function facesOf({ titleFont, headingFont, bodyFont, color }: HouseStyle, face?: HouseStyle['bodyFont']) {
  return {
    titleFont: face ?? titleFont,
    headingFont: face ?? headingFont,
    bodyFont: face ?? bodyFont,
    color,
  };
}

function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
}) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A number within a range; what is none stays in the box, marked, and out of the style. */
function NumberBox({
  label,
  value,
  range: [least, most],
  onNumber,
}: {
  label: string;
  value: number;
  range: readonly [number, number];
  onNumber: (value: number) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const number = Number(typed ?? value);
  const isWrong = typed !== null && (typed.trim() === '' || !(number >= least && number <= most));
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode="decimal"
        aria-invalid={isWrong || undefined}
        title={isWrong ? `填${least}到${most}之间的数。` : undefined}
        value={typed ?? String(value)}
        onChange={(event) => {
          const text = event.target.value.normalize('NFKC');
          setTyped(text);
          const next = Number(text);
          if (text.trim() !== '' && next >= least && next <= most) onNumber(next);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
