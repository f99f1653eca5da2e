/** What the Text view says. */
import type { Sentence } from "../../../../atlas/text/index.ts";
import type { Coverage } from "../../../../query/text/index.ts";
import { counted } from "../../../../query/words/index.ts";

type Reason = NonNullable<Sentence["uncited"]>;

export const words = {
  title: "Text",
  key: "Tinted words speak of a node, underlined words of a link. Press them to see which.",
  help: "The left and right arrow keys walk through the marked words. Enter opens what rests on them, Space selects it.",
  contents: "Contents",
  closeContents: "Close the contents",
  uncited: "Uncited sentences",
  uncitedHint: (count: number) =>
    `Point out the ${counted(count, "sentence")} on which nothing rests`,
  notCited: "Not cited",
  reasons: {
    repetition: "repeats what is cited elsewhere",
    rhetoric: "rhetoric",
    outOfScope: "out of the atlas’s scope",
  } satisfies Readonly<Record<Reason, string>>,
  notRead: "Not read for this atlas",
  noReason: "the author gives no reason",
  coverage: ({ sentences, cited, unread }: Coverage, shown: number) => {
    if (sentences === 0) return "No sentences";
    const by = shown < cited ? " by what is shown" : "";
    const rest = unread > 0 ? "; the rest not read" : "";
    return `${shown} of ${counted(sentences, "sentence")} cited${by}${rest}`;
  },
  coverageLong: ({ sentences, cited, explained, words, quotedWords }: Coverage, shown: number) =>
    `${cited} of ${counted(sentences, "sentence")} cited, ` +
    `${shown < cited ? `${shown} by what is shown, ` : ""}${explained} left out with a reason; ` +
    `${quotedWords} of ${counted(words, "word")} quoted`,
  cuts: (what: string) => `Left out of the original: ${what}.`,
  rest: (nodes: number, links: number) => {
    const parts = [
      ...(nodes > 0 ? [counted(nodes, "node")] : []),
      ...(links > 0 ? [counted(links, "link")] : []),
    ];
    return `${parts.join(" and ")} ${nodes + links === 1 ? "rests" : "rest"} on these words`;
  },
  find: "Find in text",
  next: "Next place",
  previous: "Previous place",
  emptyFind: "Empty the box",
  noPlaces: "None",
  places: (at: number, count: number, isCut: boolean) => `${at} of ${count}${isCut ? "+" : ""}`,
  placesSpoken: (at: number, count: number, isCut: boolean) =>
    count === 0
      ? "These words do not stand in the sources."
      : `Place ${at} of ${isCut ? `more than ${count}` : count}.`,
  hidden: "The filters hide the quote’s marks. Its paragraph has the focus.",
} as const;
