/**
 * Colours of slides, print and exported pictures: those of the light theme, whatever theme the page
 * has. A test keeps them equal to src/ui/styles/tokens.css.
 */
import type { PictureColours } from "./canvas.ts";

export const PAPER: PictureColours = {
  paper: "#fdfdfb",
  rule: "#e2dfd8",
  ink: "#1d1c1a",
  quiet: "#57534d",
  link: "#8f8a80",
  accent: "#c5301a",
  kinds: {
    "1": "#2b5ea6",
    "2": "#96461a",
    "3": "#128a7c",
    "4": "#7c1453",
    "5": "#98841f",
    "6": "#8970c2",
    "7": "#30421a",
    "8": "#b3595c",
    rest: "#6b6f76",
  },
  families: {
    "1": "#7e6bd8",
    "2": "#35633e",
    "3": "#c9247e",
    "4": "#5d2508",
    "5": "#253365",
    "6": "#bc7092",
    "7": "#8e477e",
    "8": "#cd4b29",
    rest: "#57534d",
  },
};
