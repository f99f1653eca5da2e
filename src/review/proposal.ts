/** What is proposed for an atlas: a claim, the words that it rests on, and where it comes from. */

/** A thing that is named. */
export interface NodeClaim {
  readonly what: "node";
  readonly name: string;
  /** As its author calls it: an id, a name, or a label of their own. */
  readonly kind?: string | undefined;
}

/** That one thing stands in a relation to another. */
export interface LinkClaim {
  readonly what: "link";
  readonly source: string;
  /** As its author calls it; empty where it has no name. */
  readonly relation: string;
  readonly target: string;
  readonly sourceKind?: string | undefined;
  readonly targetKind?: string | undefined;
}

/** Words alone: that they stand in a source. */
export interface QuoteClaim {
  readonly what: "quote";
}

export type Claim = NodeClaim | LinkClaim | QuoteClaim;

/** Words that are said to stand in a source. */
export interface ProposedQuote {
  /** Empty where the claim came without. */
  readonly words: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** The source, as its author calls it. */
  readonly document?: string | undefined;
  /** An offset that came along: where to look first, never a reason to believe. */
  readonly hint?: number | undefined;
  /** Longer texts that it was made from; without words, sentences of these are offered. */
  readonly within?: readonly string[] | undefined;
}

export interface Proposal {
  /** As it came, or made of its place in the file. */
  readonly id: string;
  readonly claim: Claim;
  readonly quotes: readonly ProposedQuote[];
  readonly from: Origin;
}

/** Where a proposal comes from. */
export interface Origin {
  readonly format: string;
  /** Its line in the file, or its number where the file has no lines. */
  readonly at: number;
}

/** What of a quote's words stands in the sources; the worst is last. */
export const VERDICTS = ["verbatim", "repairable", "several", "near", "absent", "none"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What else is to be said of a proposal. */
export const REMARKS = ["known", "doubled", "alike", "endNotNamed", "negated", "codebook"] as const;
export type Remark = (typeof REMARKS)[number];

/** A claim counts as its worst quote, and as `none` where it has no quote at all. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  const worst = Math.max(...verdicts.map((verdict) => VERDICTS.indexOf(verdict)));
  return VERDICTS[worst] ?? "none";
}
