/** The choice of theme: light, dark, or that of the system. */
import { Contrast, Moon, Sun } from "lucide-react";
import { Segments } from "../../ui/controls/Segments.tsx";
import { MenuButton, type MenuButtonProps } from "../../ui/overlays/MenuButton.tsx";
import { THEMES, type ThemeChoice } from "../base/themeChoice.ts";
import { words } from "../base/words.ts";

// Not a monitor, which looks like the second screen of a briefing.
const ICONS = { system: Contrast, light: Sun, dark: Moon } as const;

interface ThemeSwitchProps {
  readonly theme: ThemeChoice;
  readonly onChange: (theme: ThemeChoice) => void;
}

export function ThemeSwitch({ theme, onChange }: ThemeSwitchProps) {
  return (
    <Segments
      label={words.theme}
      values={THEMES}
      value={theme}
      names={words.themes}
      onChange={onChange}
    />
  );
}

/** The choice behind an icon button in the top bar, since it is made once. */
export function ThemeButton({
  wordClass,
  ...choice
}: ThemeSwitchProps & Pick<MenuButtonProps, "wordClass">) {
  const Icon = ICONS[choice.theme];
  return (
    <MenuButton name={words.theme} icon={<Icon aria-hidden />} wordClass={wordClass}>
      {() => <ThemeSwitch {...choice} />}
    </MenuButton>
  );
}
