/** Writes the report of `check` claim by claim; only the counts are kept in memory. */
import { innermostSection } from "../../atlas/text/index.ts";
import {
  type Claim,
  type Passage,
  passageText,
  REMARKS,
  type Reviewed,
  type ReviewedQuote,
  VERDICTS,
} from "../../review/verdicts/index.ts";
import { type Io, paintFor, printable } from "../terminal/io.ts";
import { counted } from "../terminal/words.ts";

export interface ReportWriter {
  /** Writes a reviewed claim. */
  claim(reviewed: Reviewed): void;
  /** Writes the counts and ends the report. */
  end(): void;
}

/** The greatest number of places shown for words that occur more than once. */
const PLACES_SHOWN = 20;

interface ReportPosition {
  readonly document: string;
  readonly section: string;
  /** 1-based, in the file; the column counts UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

/** Where a passage begins. */
export function placeOf({ source, range }: Passage): ReportPosition {
  const [line = 1, column = 1] = source.report.lineColumn(range.start).split(":").map(Number);
  const section = source.sections[innermostSection(source.sections, range.start)];
  return { document: source.id, section: section?.heading ?? "", line, column };
}

/** Counts claims, quotes, verdicts and remarks. */
function counter() {
  const counts: Record<string, number> = { claims: 0, quotes: 0 };
  for (const name of [...VERDICTS, ...REMARKS]) counts[name] = 0;
  const add = (name: string, number = 1) => {
    counts[name] = (counts[name] ?? 0) + number;
  };
  return {
    counts,
    add({ verdict, remarks, proposal }: Reviewed) {
      add("claims");
      add("quotes", proposal.quotes.filter(({ words }) => words.trim() !== "").length);
      for (const name of [verdict, ...remarks]) add(name);
    },
  };
}

/** Writes `{"claims": […], "counts": {…}}`, a claim per line. */
export function jsonWriter({ out }: Pick<Io, "out">): ReportWriter {
  const { counts, add } = counter();
  let isFirst = true;
  return {
    claim(reviewed) {
      add(reviewed);
      out(`${isFirst ? '{"claims": [\n' : ",\n"}${JSON.stringify(claimAsJson(reviewed))}`);
      isFirst = false;
    },
    end() {
      out(`${isFirst ? '{"claims": [' : ""}\n], "counts": ${JSON.stringify(counts)}}\n`);
    },
  };
}

/** A reviewed claim as `--json` prints it. */
export function claimAsJson({ proposal, verdict, remarks, about, quotes }: Reviewed) {
  return {
    id: proposal.id,
    verdict,
    remarks,
    ...(Object.keys(about).length > 0 ? { about } : {}),
    quotes: quotes.map((quote) => ({ verdict: quote.verdict, ...detailsAsJson(quote) })),
  };
}

const withWords = (passage: Passage) => ({ ...placeOf(passage), words: passageText(passage) });

function detailsAsJson(quote: ReviewedQuote) {
  switch (quote.verdict) {
    case "verbatim":
      return { place: placeOf(quote.place) };
    case "repairable":
      return { place: withWords(quote.place) };
    case "several":
      return { places: quote.places.slice(0, PLACES_SHOWN).map(placeOf) };
    case "near":
      return { nearest: { ...withWords(quote.nearest), marked: quote.nearest.marked } };
    case "none":
      return { offered: (quote.offered ?? []).map(withWords) };
    case "absent":
      return {};
  }
}

/** Writes the report in words, for a terminal or as Markdown. */
export function wordsWriter(io: Pick<Io, "out" | "hasColours">, isMarkdown: boolean): ReportWriter {
  const { counts, add } = counter();
  const paint = isMarkdown ? (_: unknown, text: string) => `**${text}**` : paintFor(io);
  const plain = (text: string) => (isMarkdown ? escapeMarkdown(printable(text)) : printable(text));
  if (isMarkdown) io.out("# Claims checked against their sources\n\n");
  return {
    claim(reviewed) {
      add(reviewed);
      const { proposal, verdict, remarks, quotes } = reviewed;
      const colour = verdict === "verbatim" ? "green" : verdict === "repairable" ? "yellow" : "red";
      const remarkList = remarks.length > 0 ? ` (${remarks.join(", ")})` : "";
      const head = `${paint(colour, verdict)} ${plain(proposal.id)}${remarkList}: ${plain(sentenceOf(proposal.claim))}`;
      const lines = quotes.flatMap((quote, at) => {
        const words = proposal.quotes[at]?.words ?? "";
        return [...(words.trim() ? [`“${plain(words)}”`] : []), ...detailsOf(quote, words, plain)];
      });
      const details = [...lines, ...aboutLines(reviewed, plain)];
      const indent = isMarkdown ? "  - " : "    ";
      io.out(
        `${isMarkdown ? "- " : ""}${head}\n${details.map((line) => `${indent}${line}\n`).join("")}`,
      );
    },
    end() {
      const verdicts = VERDICTS.map((name) => `${counts[name]} ${name}`).join(", ");
      const remarks = REMARKS.filter((name) => counts[name]).map(
        (name) => `${counts[name]} ${name}`,
      );
      const also = remarks.length > 0 ? `\nRemarks: ${remarks.join(", ")}.` : "";
      const title = isMarkdown ? "\n## Counts\n\n" : "\n";
      io.out(`${title}${counted(counts.claims ?? 0, "claim")}: ${verdicts}.${also}\n`);
    },
  };
}

function sentenceOf(claim: Claim): string {
  switch (claim.what) {
    case "quote":
      return "the source has these words";
    case "node":
      return claim.kind ? `${claim.name} [${claim.kind}]` : claim.name;
    case "link":
      return `${claim.source} – ${claim.relation || "?"} – ${claim.target}`;
  }
}

type Plain = (text: string) => string;

function detailsOf(quote: ReviewedQuote, words: string, plain: Plain): readonly string[] {
  switch (quote.verdict) {
    case "verbatim":
      return [at(quote.place, plain)];
    case "repairable": {
      const [sourceWords, quotedWords] = [passageText(quote.place), words].map((text) =>
        plain(text.replace(/\s+/gu, " ").trim()),
      );
      // A difference in spaces or line ends would hardly be visible.
      const how = sourceWords === quotedWords ? "in other spacing" : `written “${sourceWords}”`;
      return [`${at(quote.place, plain)}, ${how}`];
    }
    case "several": {
      const shown = quote.places.slice(0, PLACES_SHOWN).map((place) => at(place, plain));
      const more = quote.places.length - shown.length;
      return [...shown, ...(more > 0 ? [`and ${more} more`] : [])];
    }
    case "near":
      return [`nearest ${at(quote.nearest, plain)}: ${plain(quote.nearest.marked)}`];
    case "absent":
      return ["nothing in these sources is like these words"];
    case "none": {
      const offered = quote.offered ?? [];
      if (offered.length === 0) return ["no quote; no sentence names what this is about"];
      return offered.map(
        (passage) => `no quote; perhaps ${at(passage, plain)}: “${plain(passageText(passage))}”`,
      );
    }
  }
}

function at(passage: Passage, plain: Plain): string {
  const { section, line, column } = placeOf(passage);
  const where = section === "" ? "" : `, “${plain(section)}”`;
  return `at ${plain(passage.source.name)}:${line}:${column}${where}`;
}

function aboutLines({ about }: Reviewed, plain: Plain): readonly string[] {
  const { known, doubled, alike = {}, codebook = [] } = about;
  return [
    ...(known === undefined ? [] : [`the atlas has it as “${plain(known)}”`]),
    ...(doubled === undefined ? [] : [`says the same as ${plain(doubled)}`]),
    ...Object.entries(alike).map(
      ([name, id]) => `“${plain(name)}” is like the node “${plain(id)}”`,
    ),
    ...codebook.map(plain),
  ];
}

/** Escapes text for Markdown, so that it is shown as it is, never as marks or tags. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, "\\$&");
}
