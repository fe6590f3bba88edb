import { THEMES } from '#check/finding.ts';
import type { Summary } from '#check/score.ts';
import { THEME_WORDS } from '#library/words.ts';

/** How many findings each theme has and what they cost. */
export function ThemeSummary({ summary }: { summary: Summary }) {
  return (
    <ul className="themes" aria-label="分类小结">
      {THEMES.map((theme) => {
        const { findings, cost } = summary[theme];
        return (
          <li key={theme} className={findings === 0 ? 'clear' : ''}>
            {THEME_WORDS[theme].name}
            <span>{findings === 0 ? '无' : `${findings}处 −${cost}分`}</span>
          </li>
        );
      })}
    </ul>
  );
}
