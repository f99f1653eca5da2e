/** What a Scene's text is about, as text of a slide. */
import type { Atlas } from "../../atlas/index.ts";
import type { Box } from "../../geometry/index.ts";
import { type Item, LEAST_SIZE, type Paragraph, type Run } from "../../pptx/index.ts";
import { type Passage, passages } from "../../query/text/index.ts";
import type { Scene } from "../../scene/index.ts";
import { PAPER } from "../paint/index.ts";
import { restWords } from "../still/index.ts";
import { note } from "./tableParts.ts";
import { words } from "./words.ts";

/** Letters of the text, from what looks best to what can still be read from afar. */
const SIZES = [22, 20, 18, LEAST_SIZE] as const;
const LINE = 1.3;
const NOTE = 28;

/**
 * The words that something rests on are underlined; where some stand out, only those, and in bold:
 * the rest steps back.
 */
export function passageItems(atlas: Atlas, scene: Scene, box: Box): readonly Item[] {
  const all = passages(atlas, scene);
  const room = { width: box.right - box.left, height: box.bottom - NOTE - box.top };
  const size = SIZES.find((one) => heightOf(all, one, room.width) <= room.height) ?? LEAST_SIZE;
  let count = all.length;
  while (count > 1 && heightOf(all.slice(0, count), size, room.width) > room.height) count--;
  const shown = all.slice(0, count);
  const anyLit = all.some(({ pieces }) => pieces.some(({ lit }) => lit));
  const rest = restWords([all.length - count, "paragraph"]);
  return [
    {
      type: "text",
      name: words.text,
      box: { ...box, bottom: box.bottom - NOTE },
      paragraphs: shown.flatMap((passage, at) =>
        paragraphsOf(passage, shown[at - 1], { size, anyLit }),
      ),
    },
    ...(rest === "" ? [] : [note(rest, box.bottom - NOTE + 6, box)]),
  ];
}

function paragraphsOf(
  { place, isHeading, pieces }: Passage,
  before: Passage | undefined,
  { size, anyLit }: { readonly size: number; readonly anyLit: boolean },
): readonly Paragraph[] {
  const runs = pieces.map(({ text, ofNode, ofLink, lit }): Run => {
    const underline = anyLit ? lit : ofNode || ofLink;
    return { text, size, colour: PAPER.ink, serif: true, bold: lit || isHeading, underline };
  });
  const isNew = place !== before?.place;
  return [
    ...(isNew
      ? [{ runs: [{ text: place, size: LEAST_SIZE, colour: PAPER.quiet }], before: size }]
      : []),
    { runs, before: isNew ? 2 : size / 2 },
  ];
}

/** About: a letter is half as wide as high. */
function heightOf(list: readonly Passage[], size: number, width: number): number {
  const aLine = width / (size * 0.5);
  return list.reduce((sum, { pieces, place }, at) => {
    const letters = pieces.reduce((count, { text }) => count + text.length, 0);
    const above = place === list[at - 1]?.place ? size / 2 : size + 2 + LEAST_SIZE * LINE;
    return sum + Math.ceil(letters / aLine) * size * LINE + above;
  }, 0);
}
