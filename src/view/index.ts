/** What does a Scene show of an atlas, and how: resolved once, and handed to all that draw it. */
export { type Arranged, arrangedKey, showsOverview } from "./arranged.ts";
export { arrangedOf, partToArrange } from "./arrangedOf.ts";
export { type AtlasColour, coloured, toneAmong } from "./colours.ts";
export { type Encoding, PLAIN } from "./encoding.ts";
export type { Folded } from "./folded.ts";
export { isLarge } from "./isLarge.ts";
export { ASKED_LETTERS, playLetters } from "./letters.ts";
export { type Measured, measuredInSteps, measuresOf, ofScene } from "./measured.ts";
export { type ResolvedView, resolve } from "./resolve.ts";
export { nodeShape, OWN_TONES, tone } from "./tones.ts";
