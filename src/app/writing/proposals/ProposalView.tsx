/** One proposal as it is read: what it says, its words in their paragraph, what is said of it, and what to do. */
import type { ReactNode } from "react";
import { claimOf, type Draft } from "../../../draft/index.ts";
import { isClaim, type KeptProposal } from "../../../review/kept/index.ts";
import type { Places } from "../../../review/taking/index.ts";
import {
  type Passage,
  passageText,
  type Reviewed,
  type ReviewedQuote,
} from "../../../review/verdicts/index.ts";
import { Differences, InParagraph } from "./Marked.tsx";
import { SentenceView, stateOf } from "./ProposalList.tsx";
import styles from "./Proposals.module.css";
import { ownSentence, type Row, relationName } from "./rows.ts";
import type { Known } from "./useFindings.ts";
import { GROUP_WORDS, REMARK_WORDS, words } from "./words.ts";

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
        <p className={styles.note}>
          {kindsOf(proposal)}
          {words.from(by, words.formats[format] ?? format, at)}
        </p>
        {group !== undefined && (
          <p className={styles.verdict}>
            <b className={styles.group} data-group={group}>
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
        <p className={styles.note}>{words.noWords}</p>
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
      <h4 className={styles.label}>{words.chosen}</h4>
      <InParagraph place={place} />
    </>
  );
}

const squeezed = (text: string) => text.replace(/\s+/gu, " ").trim();

function Proposed({ text }: { readonly text: string }) {
  return (
    <p className={styles.proposed} dir="auto">
      <span className={styles.label}>{words.proposedWords}</span> “{text}”
    </p>
  );
}

/** What a colleague has otherwise, or what became of a quote in a new version. */
function Amendment({ row: { proposal }, known }: { readonly row: Row; readonly known: Known }) {
  const { claim } = proposal;
  if (claim.what === "version") {
    const found = known.findings.followed(proposal);
    if (!found) return <p className={styles.proposed}>“{claim.exact}”</p>;
    const { before, followed } = found;
    return (
      <>
        <h4 className={styles.label}>{words.before}</h4>
        <InParagraph place={before} />
        {followed.fate !== "gone" && (
          <>
            <h4 className={styles.label}>{words.after}</h4>
            {followed.fate === "changed" && (
              <>
                <Differences marked={followed.marked} />
                {followed.wordsStand && <p className={styles.note}>{words.ownWordsStand}</p>}
              </>
            )}
            <InParagraph place={followed.place} />
          </>
        )}
      </>
    );
  }
  if (claim.what !== "change" && claim.what !== "removal") return null;
  return <Sides proposal={proposal} draft={known.draft} />;
}

/** What both sides say of a claim, with both sides' words. */
function Sides({ proposal, draft }: { readonly proposal: KeptProposal; readonly draft: Draft }) {
  const { claim } = proposal;
  if (claim.what !== "change" && claim.what !== "removal") return null;
  const own = claimOf(draft, claim.of)?.value ?? {};
  const evidence = Array.isArray(own.evidence) ? own.evidence : [];
  const ours = evidence.flatMap((quote) => {
    const exact =
      typeof quote === "object" && quote !== null ? Reflect.get(quote, "exact") : undefined;
    return typeof exact === "string" ? [exact] : [];
  });
  const written = (aspect: string, value: unknown) =>
    aspect === "relation" ? relationName(draft, String(value)) : String(value);
  const first: unknown = evidence[0];
  const ownValue = (aspect: string) =>
    own[aspect] ??
    (typeof first === "object" && first !== null ? Reflect.get(first, aspect) : undefined);
  return (
    <>
      {claim.what === "change" && (
        <table className={styles.sides}>
          <thead>
            <tr>
              <td />
              <th scope="col">{words.ours}</th>
              <th scope="col">{proposal.from.by ?? words.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(claim.changes).map(([aspect, value]) => (
              <tr key={aspect}>
                <th scope="row">{words.aspects[aspect] ?? aspect}</th>
                <td>{written(aspect, ownValue(aspect) ?? "–")}</td>
                <td>
                  <b>{written(aspect, value)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <QuoteList label={words.ourWords} quotes={ours} />
      {claim.what === "change" && (
        <QuoteList label={words.theirWords} quotes={proposal.quotes.map((quote) => quote.words)} />
      )}
    </>
  );
}

function QuoteList({
  label,
  quotes,
}: {
  readonly label: string;
  readonly quotes: readonly string[];
}) {
  if (quotes.length === 0) return null;
  return (
    <section aria-label={label}>
      <h4 className={styles.label}>{label}</h4>
      {quotes.map((quote) => (
        <blockquote key={quote} className={styles.paragraph} dir="auto">
          {quote}
        </blockquote>
      ))}
    </section>
  );
}
