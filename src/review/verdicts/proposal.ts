/** The types of a proposal for an atlas: a claim, the words it rests on, and its origin. */

/** The claim that there is a thing of this name. */
export interface NodeClaim {
  readonly what: "node";
  readonly name: string;
  /** The proposal's label: an id or name of the codebook, or any other label. */
  readonly kind?: string | undefined;
}

/** The claim that a thing has a relation to another. */
export interface LinkClaim {
  readonly what: "link";
  readonly source: string;
  /** The proposal's label; empty if there is none. */
  readonly relation: string;
  readonly target: string;
  readonly sourceKind?: string | undefined;
  readonly targetKind?: string | undefined;
}

/** The claim that the quoted words are in a source, and nothing more. */
export interface QuoteClaim {
  readonly what: "quote";
}

export type Claim = NodeClaim | LinkClaim | QuoteClaim;

/** Words that are claimed to be in a source. */
export interface ProposedQuote {
  /** Empty if the claim has none. */
  readonly words: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** The proposal's name for the source. */
  readonly document?: string | undefined;
  /** The offset that the proposal states: where to look first, but never trusted. */
  readonly hint?: number | undefined;
  /** Longer texts that the claim was derived from; without words, their sentences are offered. */
  readonly within?: readonly string[] | undefined;
  /** What is said of the statement, as a quote of the format has it: its basis, its reasoning. */
  readonly said?: Said | undefined;
}

/** Properties of a quote in the format, apart from its words. */
export type Said = Readonly<Record<string, string | boolean>>;

export interface Proposal {
  /** The proposal's own id, or one derived from its position in the file. */
  readonly id: string;
  readonly claim: Claim;
  readonly quotes: readonly ProposedQuote[];
  readonly from: Origin;
}

/** The file format and position from which a proposal was read. */
export interface Origin {
  readonly format: string;
  /** Who claims it: a person, or a tool. */
  readonly by?: string | undefined;
  /** Its line in the file, or its number if the format has no lines. */
  readonly at: number;
}

/** How well a quote's words match the sources, from best to worst. */
export const VERDICTS = ["verbatim", "repairable", "several", "near", "absent", "none"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Further remarks on a proposal. */
export const REMARKS = ["known", "doubled", "alike", "endNotNamed", "negated", "codebook"] as const;
export type Remark = (typeof REMARKS)[number];

/** The worst of some verdicts; `none` if there are none. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  const worst = Math.max(...verdicts.map((verdict) => VERDICTS.indexOf(verdict)));
  return VERDICTS[worst] ?? "none";
}
