/** One proposal as it is read: what it says, its words in their paragraph, what is said of it, and what to do. */
import type { ReactNode } from "react";
import type { Draft } from "../../../../draft/index.ts";
import { isClaim, type KeptProposal } from "../../../../review/kept/index.ts";
import type { Places } from "../../../../review/taking/index.ts";
import {
  type Passage,
  passageText,
  type Reviewed,
  type ReviewedQuote,
} from "../../../../review/verdicts/index.ts";
import { Differences } from "../../../../ui/controls/Differences.tsx";
import parts from "../list/Parts.module.css";
import { SentenceView, stateOf } from "../list/ProposalList.tsx";
import { ownSentence, type Row } from "../list/rows.ts";
import type { Known } from "../list/useFindings.ts";
import { GROUP_WORDS, REMARK_WORDS } from "../list/words.ts";
import { Amendment } from "./Amendment.tsx";
import { InParagraph } from "./Marked.tsx";
import styles from "./Reading.module.css";
import { words } from "./words.ts";

interface ProposalViewProps {
  readonly row: Row;
  readonly known: Known;
  readonly reviewed: Reviewed | undefined;
  /** The places that were chosen. */
  readonly places: Places;
  /** What to choose, and the buttons. */
  readonly children: ReactNode;
}

export function ProposalView({ row, known, reviewed, places, children }: ProposalViewProps) {
  const { proposal, sentence, group } = row;
  const { by, format, at } = proposal.from;
  const state = stateOf(row);
  return (
    <article
      aria-label={[sentence.subject, sentence.relation, sentence.object].join(" ").trim()}
      className={styles.proposal}
    >
      <header className={styles.head}>
        <h3 className={styles.sentence}>
          <SentenceView sentence={sentence} />
        </h3>
        <p className={parts.note}>
          {kindsOf(proposal)}
          {words.from(by, words.formats[format] ?? format, at)}
        </p>
        {group !== undefined && (
          <p className={styles.verdict}>
            <b className={parts.group} data-group={group}>
              {GROUP_WORDS[group].name}
            </b>{" "}
            {state === "open" ? GROUP_WORDS[group].means : words.decisions[state]}
          </p>
        )}
      </header>
      {reviewed && reviewed.remarks.length > 0 && state === "open" && (
        <ul className={styles.remarks}>
          {reviewed.remarks.map((remark) => (
            <li key={remark}>{remarkWords(remark, reviewed, known.draft)}</li>
          ))}
        </ul>
      )}
      {isClaim(proposal) && reviewed ? (
        reviewed.quotes.map((quote, index) => (
          <QuoteView
            // biome-ignore lint/suspicious/noArrayIndexKey: a quote has no other identity
            key={index}
            proposed={proposal.quotes[index]?.words ?? ""}
            quote={quote}
            chosen={places.get(index)}
          />
        ))
      ) : (
        <Amendment row={row} known={known} />
      )}
      {children}
    </article>
  );
}

function kindsOf({ claim }: KeptProposal): string {
  const kinds =
    claim.what === "node"
      ? [claim.kind]
      : claim.what === "link"
        ? [claim.sourceKind, claim.targetKind]
        : [];
  const known = kinds.filter((kind) => kind !== undefined && kind !== "");
  return known.length === 0 ? "" : `${known.join(" → ")} · `;
}

function remarkWords(
  remark: Reviewed["remarks"][number],
  { about }: Reviewed,
  draft: Draft,
): string {
  if (remark === "codebook") return `${REMARK_WORDS.codebook}: ${about.codebook?.join("; ")}`;
  if (remark === "doubled") return `${REMARK_WORDS.doubled}: ${about.doubled}`;
  if (remark === "known" && about.known !== undefined) {
    const { subject, relation, object } = ownSentence(draft, about.known);
    return `${REMARK_WORDS.known}: ${[subject, relation, object].join(" ").trim()}`;
  }
  return REMARK_WORDS[remark];
}

interface QuoteViewProps {
  readonly proposed: string;
  readonly quote: ReviewedQuote;
  readonly chosen: Passage | undefined;
}

/** The words as they were proposed where they differ, and where they stand. */
function QuoteView({ proposed, quote, chosen }: QuoteViewProps) {
  if (quote.verdict === "verbatim") return <InParagraph place={quote.place} />;
  if (quote.verdict === "repairable") {
    const isSpacing = squeezed(proposed) === squeezed(passageText(quote.place));
    return (
      <>
        {!isSpacing && <Proposed text={proposed} />}
        <InParagraph place={quote.place} />
      </>
    );
  }
  if (quote.verdict === "near") {
    return (
      <>
        <Differences marked={quote.nearest.marked} />
        {chosen && <Chosen place={chosen} />}
      </>
    );
  }
  return (
    <>
      {proposed.trim() === "" ? (
        <p className={parts.note}>{words.noWords}</p>
      ) : (
        <Proposed text={proposed} />
      )}
      {chosen && <Chosen place={chosen} />}
    </>
  );
}

function Chosen({ place }: { readonly place: Passage }) {
  return (
    <>
      <h4 className={parts.label}>{words.chosen}</h4>
      <InParagraph place={place} />
    </>
  );
}

const squeezed = (text: string) => text.replace(/\s+/gu, " ").trim();

function Proposed({ text }: { readonly text: string }) {
  return (
    <p className={styles.proposed} dir="auto">
      <span className={parts.label}>{words.proposedWords}</span> “{text}”
    </p>
  );
}
