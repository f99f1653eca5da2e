/** Reports what became of a document's quotes in its new version, as JSON or in words. */
import type { SourceText } from "../../atlas/documents/index.ts";
import type { Quote } from "../../atlas/index.ts";
import { FATES, type Fate, type Followed } from "../../review/versions/index.ts";
import { type Io, paintFor, printable } from "../terminal/io.ts";
import { counted } from "../terminal/words.ts";
import { escapeMarkdown, placeOf } from "./checkReport.ts";

export interface FollowedQuote {
  /** The id of the node or edge that it belongs to. */
  readonly claim: string;
  readonly quote: Quote;
  readonly followed: Followed;
}

interface Report {
  readonly before: SourceText;
  readonly after: SourceText;
  readonly quotes: readonly FollowedQuote[];
}

/** `{"document", "counts", "quotes": [{"id", "claim", "fate", "words", "before", …}]}`. */
export function updateAsJson({ before, quotes }: Report): string {
  const rows = quotes.map(({ claim, quote, followed }) => ({
    id: quote.id,
    claim,
    fate: followed.fate,
    words: quote.exact,
    before: placeOf({ source: before, range: quote }),
    ...(followed.fate === "gone" ? {} : { place: placeOf(followed.place) }),
    ...(followed.fate === "changed"
      ? { marked: followed.marked, wordsStand: followed.wordsStand }
      : {}),
  }));
  const report = { document: before.id, counts: countsOf(quotes), quotes: rows };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function countsOf(quotes: readonly FollowedQuote[]): Readonly<Record<Fate, number>> {
  const counts = { same: 0, moved: 0, paragraph: 0, changed: 0, gone: 0 };
  for (const { followed } of quotes) counts[followed.fate]++;
  return counts;
}

const TITLES: Readonly<Record<Exclude<Fate, "same">, string>> = {
  moved: "Moved: the same sentences elsewhere",
  paragraph: "The same sentences in another paragraph",
  changed: "Changed: to be read",
  gone: "Gone",
};

/** Lists the quotes that are not the same, the worst kind last, where a terminal ends. */
export function updateInWords(
  { before, after, quotes }: Report,
  io: Pick<Io, "hasColours">,
  isMarkdown: boolean,
): string {
  const paint = isMarkdown ? (_: unknown, text: string) => `**${text}**` : paintFor(io);
  const plain = (text: string) => (isMarkdown ? escapeMarkdown(printable(text)) : printable(text));
  const at = (source: SourceText, start: number) => {
    const { section, line } = placeOf({ source, range: { start, end: start } });
    return `${plain(source.name)}:${line}${section === "" ? "" : `, “${plain(section)}”`}`;
  };
  const lines = [isMarkdown ? `# ${plain(before.title)} in its new version\n` : ""];
  for (const fate of FATES) {
    const those = quotes.filter(({ followed }) => followed.fate === fate);
    if (fate === "same" || those.length === 0) continue;
    const title = `${TITLES[fate]}: ${those.length}`;
    lines.push(isMarkdown ? `## ${title}\n` : paint("bold", title));
    for (const { claim, quote, followed } of those) {
      const [item, detail] = isMarkdown ? ["- ", "  - "] : ["  ", "      "];
      const where = `${at(before, quote.start)}`;
      lines.push(`${item}${plain(claim)}: “${plain(quote.exact)}” (${where})`);
      if (followed.fate === "gone") continue;
      lines.push(`${detail}now ${at(after, followed.place.range.start)}`);
      if (followed.fate !== "changed") continue;
      lines.push(`${detail}${plain(followed.marked)}`);
      if (followed.wordsStand) lines.push(`${detail}its own words stand as they were`);
    }
    lines.push("");
  }
  const counts = countsOf(quotes);
  const sums = FATES.map((fate) => `${counts[fate]} ${fate}`).join(", ");
  return `${lines.join("\n")}${counted(quotes.length, "quote")}: ${sums}.\n`.replace(/^\n/, "");
}
