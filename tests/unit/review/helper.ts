/** Sources and proposals in memory. */
import { readSource, type SourceText } from "../../../src/atlas/documents/document.ts";
import { createReport } from "../../../src/atlas/files/report.ts";
import type { Markup } from "../../../src/atlas/text/textParts.ts";
import type { Claim, Proposal, ProposedQuote } from "../../../src/review/verdicts/proposal.ts";

/** A source as the command reads it. */
export function source(text: string, name = "plan.md", language = "en"): SourceText {
  const id = name.replace(/\.[^.]*$/, "");
  const markup: Markup = name.endsWith(".md") ? "markdown" : "plain";
  const report = createReport().file(name, text);
  return readSource({ id, title: id, name, text, markup, language, report });
}

export function link(source: string, relation: string, target: string): Claim {
  return { what: "link", source, relation, target };
}

let made = 0;

export function proposal(claim: Claim, ...quotes: readonly (string | ProposedQuote)[]): Proposal {
  made++;
  return {
    id: `c${made}`,
    claim,
    quotes: quotes.map((quote) => (typeof quote === "string" ? { words: quote } : quote)),
    from: { format: "test", at: made },
  };
}
