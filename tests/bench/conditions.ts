/** Conditions common to the application and the bare pages: window, pane and colours. */
import type { PictureColours } from "../../src/picture/paint/canvas.ts";

export const WINDOW = { width: 1440, height: 900 };
/** The map's pane in that window: beside the filters, between top bar and status line. */
export const PANE = { left: 264, top: 56, width: 1176, height: 816 };

const TONES = ["1", "2", "3", "4", "5", "6", "7", "8", "rest"];
const GREY = "#555555";
const tones = Object.fromEntries(TONES.map((tone) => [tone, GREY]));

/** Any colours will do: they all cost the same. */
export const THEME: PictureColours = {
  paper: "#ffffff",
  rule: "#dddddd",
  ink: "#111111",
  quiet: "#555555",
  link: "#888888",
  accent: "#0044cc",
  kinds: tones,
  families: tones,
};
