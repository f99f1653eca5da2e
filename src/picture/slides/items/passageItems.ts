/** The passages that a Scene's text view is about, as text on a slide. */
import type { Box } from "../../../geometry/index.ts";
import { type Item, LEAST_SIZE, type Paragraph, type Run } from "../../../pptx/index.ts";
import type { Passage } from "../../../query/text/index.ts";
import { PAPER } from "../../paint/index.ts";
import { restWords } from "../../still/index.ts";
import { note, words } from "../base/index.ts";

/** Font sizes to try, from the best-looking to the least that is legible from afar. */
const SIZES = [22, 20, 18, LEAST_SIZE] as const;
const LINE = 1.3;
const NOTE = 28;

/**
 * Passages in a box. Words that support a claim are underlined; if some of them are
 * lit, only these are, and they are in bold.
 */
export function passageItems(allPassages: readonly Passage[], box: Box): readonly Item[] {
  const room = { width: box.right - box.left, height: box.bottom - NOTE - box.top };
  const size =
    SIZES.find((candidate) => heightOf(allPassages, candidate, room.width) <= room.height) ??
    LEAST_SIZE;
  let count = allPassages.length;
  while (count > 1 && heightOf(allPassages.slice(0, count), size, room.width) > room.height)
    count--;
  const shown = allPassages.slice(0, count);
  const anyLit = allPassages.some(({ pieces }) => pieces.some(({ isLit }) => isLit));
  const rest = restWords([allPassages.length - count, "paragraph"]);
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
  const runs = pieces.map(({ text, hasNode, hasLink, isLit }): Run => {
    const underline = anyLit ? isLit : hasNode || hasLink;
    return { text, size, colour: PAPER.ink, serif: true, bold: isLit || isHeading, underline };
  });
  const isNew = place !== before?.place;
  return [
    ...(isNew
      ? [{ runs: [{ text: place, size: LEAST_SIZE, colour: PAPER.quiet }], before: size }]
      : []),
    { runs, before: isNew ? 2 : size / 2 },
  ];
}

/** Approximate height of the passages, if a letter is half as wide as high. */
function heightOf(list: readonly Passage[], size: number, width: number): number {
  const lettersPerLine = width / (size * 0.5);
  return list.reduce((sum, { pieces, place }, at) => {
    const letters = pieces.reduce((count, { text }) => count + text.length, 0);
    const above = place === list[at - 1]?.place ? size / 2 : size + 2 + LEAST_SIZE * LINE;
    return sum + Math.ceil(letters / lettersPerLine) * size * LINE + above;
  }, 0);
}
