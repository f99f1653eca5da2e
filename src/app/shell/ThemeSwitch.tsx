/** Light, dark, or as the system says: three radio buttons that look like a switch. */
import { Monitor, Moon, Sun } from "lucide-react";
import styles from "./ThemeSwitch.module.css";
import { THEMES, type Theme } from "./theme.ts";
import { words } from "./words.ts";

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

interface ThemeSwitchProps {
  readonly theme: Theme;
  readonly onChange: (theme: Theme) => void;
}

export function ThemeSwitch({ theme, onChange }: ThemeSwitchProps) {
  return (
    <div role="radiogroup" aria-label={words.theme} className={styles.switch}>
      {THEMES.map((value) => {
        const Icon = ICONS[value];
        return (
          <label key={value} className={styles.option} title={words.themes[value]}>
            <input
              type="radio"
              name="theme"
              className="visually-hidden"
              aria-label={words.themes[value]}
              checked={theme === value}
              onChange={() => onChange(value)}
            />
            <Icon aria-hidden />
          </label>
        );
      })}
    </div>
  );
}
