/** What is known of all proposals of a draft, kept from one draft to the next as far as it still holds. */
import type { SourceText } from "../../atlas/documents/index.ts";
import type { Draft } from "../../draft/index.ts";
import {
  type Proposal,
  type ProposedQuote,
  type QuoteVerdict,
  type Reviewed,
  reviewerBy,
  verdictOf,
} from "../verdicts/index.ts";
import { isClaim, type KeptProposal, reviewIn } from "./keptReview.ts";
import { draftLookup } from "./knownInDraft.ts";
import { createSources } from "./sourcesInDraft.ts";

export interface Reviewing {
  /** The claims that are proposed, by id, each checked against the sources of a draft. */
  readonly all: (draft: Draft) => ReadonlyMap<string, Reviewed>;
  /** The same step by step, for long lists: each step checks some, the last gives all. */
  readonly inSteps: (
    draft: Draft,
    step: number,
  ) => Generator<undefined, ReadonlyMap<string, Reviewed>>;
  /** One of them, as it is now; nothing for one that is no claim. */
  readonly one: (draft: Draft, proposal: KeptProposal) => Reviewed | undefined;
  readonly sources: (draft: Draft) => readonly SourceText[];
}

export function createReviewing(): Reviewing {
  const sourcesOf = createSources();
  let verdicts = new WeakMap<ProposedQuote, QuoteVerdict>();
  let against: readonly SourceText[] | undefined;
  const verdictFor = (sources: readonly SourceText[]) => {
    if (against !== sources) verdicts = new WeakMap();
    against = sources;
    return (quote: ProposedQuote): QuoteVerdict => {
      const verdict = verdicts.get(quote) ?? verdictOf(quote, sources);
      verdicts.set(quote, verdict);
      return verdict;
    };
  };
  function* inSteps(draft: Draft, step: number) {
    const sources = sourcesOf(draft);
    const review = reviewerBy(sources, draftLookup(draft), verdictFor(sources));
    const reviewed = new Map<string, Reviewed>();
    let sinceLast = 0;
    for (const kept of reviewIn(draft).proposals) {
      if (!isClaim(kept)) continue;
      reviewed.set(kept.id, review(kept satisfies Proposal));
      if (++sinceLast % step === 0) yield undefined;
    }
    return reviewed;
  }
  return {
    sources: sourcesOf,
    one(draft, kept) {
      if (!isClaim(kept)) return undefined;
      const sources = sourcesOf(draft);
      return reviewerBy(sources, draftLookup(draft), verdictFor(sources))(kept);
    },
    inSteps,
    all(draft) {
      const steps = inSteps(draft, Number.POSITIVE_INFINITY);
      for (;;) {
        const { done, value } = steps.next();
        if (done) return value;
      }
    },
  };
}
