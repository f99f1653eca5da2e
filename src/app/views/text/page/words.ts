/** Texts of the text view. */
import type { Sentence } from "../../../../atlas/text/index.ts";
import type { Coverage, QuotedClaim } from "../../../../query/text/index.ts";
import { counted } from "../../../../query/words/index.ts";

type Reason = NonNullable<Sentence["uncited"]>;

export const words = {
  title: "Text",
  coding: "Coding",
  key: "Tinted words speak of a node, words with two tints of nodes of different kinds; underlined words speak of a link. Press them to see which.",
  help: "The left and right arrow keys walk through the marked words. Enter opens what rests on them, Space selects it.",
  contents: "Contents",
  uncited: "Uncited sentences",
  uncitedHint: (count: number, explained: number) =>
    `Mark the ${counted(count, "sentence")} on which no node or link rests${
      explained === 0 ? "" : `; the author says why for ${explained === count ? "all" : explained}`
    }`,
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
  next: "Next match",
  previous: "Previous match",
  clearFind: "Clear the box",
  noneFound: "None",
  foundCount: (position: number, count: number, isCut: boolean) =>
    `${position} of ${count}${isCut ? "+" : ""}`,
  foundSpoken: (position: number, count: number, isCut: boolean) =>
    count === 0
      ? "The sources do not contain these words."
      : `Match ${position} of ${isCut ? `more than ${count}` : count}.`,
  hidden: "The filters hide the quote’s marks. Its paragraph has the focus.",
} as const;

/** Counts what rests on words: "2 nodes and 1 link rest on these words". */
export function restWords(cited: readonly QuotedClaim[]): string {
  const count = (type: QuotedClaim["type"]) =>
    new Set(cited.filter((entry) => entry.type === type).map(({ claim }) => claim.id)).size;
  return words.rest(count("node"), count("link"));
}
