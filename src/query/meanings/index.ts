/** Which words mean the same? A list for each field of life. */
import { CHANGE } from "./change.ts";
import { DOING } from "./doing.ts";
import { LAW } from "./law.ts";
import { MONEY } from "./money.ts";
import { PEOPLE } from "./people.ts";
import { PLAIN } from "./plain.ts";
import { QUALITY } from "./quality.ts";
import { STATE } from "./state.ts";
import { TECH } from "./tech.ts";
import { THOUGHT } from "./thought.ts";
import { WORLD } from "./world.ts";

/**
 * Lines of words that mean the same, and after a bar, of those that each of them has to do with. A phrase of
 * several words is read where it is asked; its words say nothing apart.
 */
export const MEANINGS: readonly string[] = [
  CHANGE,
  DOING,
  LAW,
  MONEY,
  PEOPLE,
  PLAIN,
  QUALITY,
  STATE,
  TECH,
  THOUGHT,
  WORLD,
].flatMap((lines) => lines.trim().split("\n"));
