/** The theme: light or dark as the person chose, or as the system is set. */
import { useEffect } from "react";
import { useSetting } from "../../ui/browser/stored.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** The chosen theme, applied to the page while mounted, and the function to change it. */
export function useTheme(): readonly [theme: ThemeChoice, set: (theme: ThemeChoice) => void] {
  const [theme, setTheme] = useSetting<ThemeChoice>("theme", THEMES);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === "system") delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
  return [theme, setTheme];
}
