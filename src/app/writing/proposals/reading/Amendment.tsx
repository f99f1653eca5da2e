/** What a colleague has otherwise, or what became of a quote in a new version, with both sides' words. */
import { claimOf, type Draft } from "../../../../draft/index.ts";
import type { KeptProposal } from "../../../../review/kept/index.ts";
import { Differences } from "../../../../ui/controls/Differences.tsx";
import parts from "../list/Parts.module.css";
import { type Row, relationName } from "../list/rows.ts";
import type { Known } from "../list/useFindings.ts";
import { InParagraph } from "./Marked.tsx";
import styles from "./Reading.module.css";
import { words } from "./words.ts";

/** What a colleague has otherwise, or what became of a quote in a new version. */
export function Amendment({
  row: { proposal },
  known,
}: {
  readonly row: Row;
  readonly known: Known;
}) {
  const { claim } = proposal;
  if (claim.what === "version") {
    const found = known.findings.followed(proposal);
    if (!found) return <p className={styles.proposed}>“{claim.exact}”</p>;
    const { before, followed } = found;
    return (
      <>
        <h4 className={parts.label}>{words.before}</h4>
        <InParagraph place={before} />
        {followed.fate !== "gone" && (
          <>
            <h4 className={parts.label}>{words.after}</h4>
            {followed.fate === "changed" && (
              <>
                <Differences marked={followed.marked} />
                {followed.wordsStand && <p className={parts.note}>{words.ownWordsStand}</p>}
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
        <table className={parts.sides}>
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
      <h4 className={parts.label}>{label}</h4>
      {quotes.map((quote) => (
        <blockquote key={quote} className={styles.paragraph} dir="auto">
          {quote}
        </blockquote>
      ))}
    </section>
  );
}
