/** What colours stand for, where they stand for what the atlas says of nodes or links. */
import { type AttributeId, QUALITIES, valueWords } from "../../atlas/attributes/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { lookup, type Visible } from "../../query/visible/index.ts";
import { type AtlasColour, coloured, OWN_TONES, toneAmong } from "../../view/index.ts";

export interface ColourEntry {
  readonly name: string;
  /** `"1"` to `"8"`, or `"rest"`. */
  readonly tone: string;
  /** What has it. */
  readonly of: "nodes" | "links" | "both";
  /** How many of those shown. */
  readonly count: number;
}

/** The colours of what is shown; the last is the neutral one, of all that have no colour of their own. */
export function colourEntries(
  atlas: Atlas,
  shown: Pick<Visible, "nodes" | "edges">,
  colour: AtlasColour,
): readonly ColourEntry[] {
  const { values, ofNode, ofLink, ...scale } = coloured(atlas, colour);
  const of = ofNode ? (ofLink ? "both" : "nodes") : "links";
  const all = [
    ...(ofNode ? atlas.nodes.filter(({ id }) => shown.nodes.has(id)).map(ofNode) : []),
    ...(ofLink ? atlas.edges.filter(({ id }) => shown.edges.has(id)).map(ofLink) : []),
  ];
  const marks = of === "links" ? "links" : "nodes";
  const toneOf = (list: readonly string[]) => toneAmong({ values, ...scale }, list, marks);
  const alone = (value: string) =>
    all.filter((list) => list.length === 1 && list[0] === value).length;
  const own = values.slice(0, OWN_TONES).map((value) => {
    const name = nameOf(atlas, colour, value);
    return { name, tone: toneOf([value]), of, count: alone(value) } as const;
  });
  const several = all.filter((list) => list.length > 1).length;
  const none = all.filter((list) => list.length === 0).length;
  const others = values.slice(OWN_TONES).reduce((sum, value) => sum + alone(value), 0);
  const words = [
    ...(several > 0 ? [NEUTRAL[colour].several] : []),
    ...(others > 0 ? [NEUTRAL[colour].others] : []),
    ...(none > 0 ? [NEUTRAL[colour].none] : []),
  ];
  const count = several + others + none;
  return [
    ...own.filter((entry) => entry.count > 0),
    ...(count > 0 ? [{ name: inOne(words), tone: toneOf([]), of, count } as const] : []),
  ];
}

/** Words as one: "In both, of no source". */
const inOne = ([first = "", ...rest]: readonly string[]) =>
  [first, ...rest.map((words) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`)].join(", ");

function nameOf(atlas: Atlas, colour: AtlasColour, value: string): string {
  const { pillars, documents } = lookup(atlas);
  if (colour === "pillar") return pillars.get(value)?.name ?? value;
  if (colour === "document") return documents.get(value)?.title ?? value;
  if (colour === "version") return value === "before" ? "Only before" : "Only after";
  const found = QUALITIES.find((quality) => quality.of === colour && quality.value === value);
  return found ? valueWords<AttributeId>(found.of, found.value).name : value;
}

/** What has the neutral colour. */
const NEUTRAL: Readonly<
  Record<AtlasColour, { readonly several: string; readonly others: string; readonly none: string }>
> = {
  pillar: { several: "In several pillars", others: "In another pillar", none: "In no pillar" },
  document: { several: "In several documents", others: "In another document", none: "In none" },
  version: { several: "In both versions", others: "Other", none: "Of no source with versions" },
  basis: { several: "Stated and implied", others: "Other", none: "Neither" },
  status: { several: "Of several statuses", others: "Of another status", none: "Of none" },
};
