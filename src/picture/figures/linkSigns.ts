/**
 * Labels on the highlighted links of a still picture: a letter for the family, which tells
 * families apart without colours, and the name of the relation if there is room.
 */
import type { Atlas } from "../../atlas/index.ts";
import type { Point } from "../../geometry/index.ts";
import { nameBox, placeNames } from "../labels/index.ts";
import { familyIndex, familyLetter } from "../shapes/index.ts";
import { type LitLink, type LitLinks, litNames } from "./litPart.ts";

export interface LinkSign extends Point {
  readonly link: LitLink;
  /** The family's letter; `undefined` if all lit links are of one family. */
  readonly letter: string | undefined;
  /** The relation's name; `undefined` if there is only room for the letter. */
  readonly name: string | undefined;
}

/** Positions to try for a letter alone, from the middle towards both ends. */
const TRIES = [
  0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85, 0.1, 0.9,
];

/** The signs that find room, at a font size; `width` measures a text in it, both in model units. */
export function linkSigns(
  atlas: Atlas,
  lit: LitLinks,
  size: number,
  width: (text: string) => number,
): readonly LinkSign[] {
  // Where colours stand for something else, letters of families would have no legend.
  const hasSeveralFamilies =
    !lit.links.some(({ isTinted }) => isTinted) &&
    new Set(lit.links.map(({ edge }) => edge.family)).size > 1;
  const letterOf = ({ edge }: LitLink) =>
    hasSeveralFamilies ? familyLetter(familyIndex(atlas, edge.family)) : undefined;
  // W is the widest letter.
  const signWidth = (name: string) => width(hasSeveralFamilies ? signText("W", name) : name);
  const named = litNames(atlas, lit, size, signWidth).map(({ link, text, x, y }) => {
    return { link, letter: letterOf(link), name: text, x, y };
  });
  const namedIds = new Set(named.map(({ link }) => link.id));
  const unnamed = lit.links.flatMap((link) => {
    const name = namedIds.has(link.id) ? undefined : letterOf(link);
    return name === undefined ? [] : [{ ...link, name }];
  });
  const occupied = [
    ...lit.occupied,
    ...named.map((sign) => nameBox(sign, size, signWidth(sign.name))),
  ];
  const letters = placeNames(unnamed, occupied, size, width, TRIES).map(({ link, text, x, y }) => {
    return { link, letter: text, name: undefined, x, y };
  });
  return [...named, ...letters];
}

/** The text of a sign, for example "B funds". */
export function signText(letter: string | undefined, name: string | undefined): string {
  return [letter, name].filter((part) => part !== undefined).join(" ");
}
