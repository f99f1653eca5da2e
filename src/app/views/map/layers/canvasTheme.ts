/** The page's colours for Cytoscape and canvases, which cannot read CSS. */
import { useEffect, useState } from "react";
import type { PictureColours } from "../../../../picture/paint/index.ts";
import { OWN_TONES } from "../../../../view/index.ts";

/** Media queries whose changes also change the colours. */
const QUERIES = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];

/** The colours of the current theme; a new object whenever it changes. */
export function useTheme(): PictureColours {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    const update = () => setTheme(readTheme());
    const lists = QUERIES.map((query) => window.matchMedia(query));
    for (const list of lists) list.addEventListener("change", update);
    const observer = new MutationObserver(update);
    observer.observe(document.documentElement, { attributeFilter: ["data-theme", "class"] });
    return () => {
      for (const list of lists) list.removeEventListener("change", update);
      observer.disconnect();
    };
  }, []);
  return theme;
}

function readTheme(): PictureColours {
  const styles = getComputedStyle(document.documentElement);
  const colour = (name: string) => toHex(styles.getPropertyValue(name).trim());
  const tones = (prefix: string, rest: string) =>
    Object.fromEntries([
      ...Array.from({ length: OWN_TONES }, (_, i) => [String(i + 1), colour(`${prefix}${i + 1}`)]),
      ["rest", colour(rest)],
    ]);
  return {
    paper: colour("--paper"),
    rule: colour("--rule"),
    ink: colour("--ink"),
    quiet: colour("--ink-2"),
    link: colour("--link"),
    accent: colour("--accent"),
    kinds: tones("--kind-", "--kind-rest"),
    families: tones("--family-", "--ink-2"),
  };
}

/**
 * Converts a colour to `#rrggbb`: Cytoscape knows neither system colours nor the newer notations.
 */
function toHex(colour: string): string {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return colour;
  context.fillStyle = colour;
  return context.fillStyle;
}
