/**
 * What stands on the lit links of a picture that can't be asked: the name where it finds room, and
 * before it the letter of the family, which tells families apart where colours don't.
 */
import type { Atlas } from "../../atlas/index.ts";
import type { Point } from "../../geometry/index.ts";
import { nameBox, placeNames } from "../labels/index.ts";
import { familyIndex, familyLetter } from "../shapes/index.ts";
import { type Lit, type LitLink, litNames } from "./litPart.ts";

export interface LinkSign extends Point {
  readonly link: LitLink;
  /** Of the family; `undefined` where all lit links are of one. */
  readonly letter: string | undefined;
  /** Of the relation; `undefined` where only the letter finds room. */
  readonly name: string | undefined;
}

/** A letter finds room where a name doesn't: from the middle on towards both ends. */
const TRIES = [
  0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85, 0.1, 0.9,
];

/** In letters of a size; `width` measures a text in it, both in model units. */
export function linkSigns(
  atlas: Atlas,
  lit: Lit,
  size: number,
  width: (text: string) => number,
): readonly LinkSign[] {
  const several = new Set(lit.links.map(({ edge }) => edge.family)).size > 1;
  const letterOf = ({ edge }: LitLink) =>
    several ? familyLetter(familyIndex(atlas, edge.family)) : undefined;
  // Any letter is as wide as this at the most.
  const wide = (name: string) => width(several ? signText("W", name) : name);
  const named = litNames(atlas, lit, size, wide).map(({ link, text, x, y }) => {
    return { link, letter: letterOf(link), name: text, x, y };
  });
  const done = new Set(named.map(({ link }) => link.id));
  const rest = lit.links.flatMap((link) => {
    const name = done.has(link.id) ? undefined : letterOf(link);
    return name === undefined ? [] : [{ ...link, name }];
  });
  const taken = [...lit.taken, ...named.map((sign) => nameBox(sign, size, wide(sign.name)))];
  const letters = placeNames(rest, taken, size, width, TRIES).map(({ link, text, x, y }) => {
    return { link, letter: text, name: undefined, x, y };
  });
  return [...named, ...letters];
}

/** "B funds" */
export function signText(letter: string | undefined, name: string | undefined): string {
  return [letter, name].filter((part) => part !== undefined).join(" ");
}
