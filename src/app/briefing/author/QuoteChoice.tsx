/** The choice of the quotes that support a step, among those on what its view shows. */
import { type ReactNode, useId, useMemo, useState } from "react";
import { quotesForStep, type StepQuote } from "../../../query/briefings/index.ts";
import { searchKey } from "../../../query/search/index.ts";
import { claimName } from "../../../query/words/index.ts";
import { type BriefingStep, completeScene } from "../../../scene/index.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useBuilt } from "../../base/store.ts";
import styles from "./Author.module.css";
import { TextBox } from "./TextBox.tsx";
import { words } from "./words.ts";

/** The most quotes that are listed besides the chosen ones. */
const MOST_LISTED = 40;

interface QuoteChoiceProps {
  readonly step: BriefingStep;
  readonly onChange: (quotes: readonly string[]) => void;
}

export function QuoteChoice({ step, onChange }: QuoteChoiceProps) {
  const count = step.quotes?.length ?? 0;
  return (
    <Disclosure
      label={
        <>
          {words.quotes} <span className={styles.hint}>{words.quotesNote(count)}</span>
        </>
      }
    >
      <Choice step={step} onChange={onChange} />
    </Disclosure>
  );
}

function Choice({ step, onChange }: QuoteChoiceProps) {
  const { atlas } = useBuilt();
  const [query, setQuery] = useState("");
  const chosen = step.quotes ?? [];
  const candidates = useMemo(
    () => quotesForStep(atlas, completeScene(atlas, step.scene)),
    [atlas, step.scene],
  );
  const nameOf = ({ claim }: StepQuote) => claimName(atlas, claim.id);
  const needle = searchKey(query.trim());
  const isMatch = (candidate: StepQuote) =>
    needle === "" || searchKey(`${nameOf(candidate)} ${candidate.quote.exact}`).includes(needle);
  // Chosen quotes stay visible, whatever the search.
  const picked = candidates.filter(({ quote }) => chosen.includes(quote.id));
  const others = candidates.filter(
    (candidate) => !chosen.includes(candidate.quote.id) && isMatch(candidate),
  );
  const listed = [...picked, ...others.slice(0, MOST_LISTED)];
  const ofSelection = listed.filter(({ isOfSelection }) => isOfSelection);
  const parts = [
    [words.ofSelection, ofSelection],
    [words.ofRest, listed.filter(({ isOfSelection }) => !isOfSelection)],
  ] as const;
  const more = others.length - Math.min(others.length, MOST_LISTED);
  return (
    <div className={styles.quotes}>
      <TextBox label={words.findQuote} value={query} isOptional isSearch onChange={setQuery} />
      {listed.length === 0 && <p>{words.noQuote}</p>}
      {parts.map(([heading, quotes]) => (
        <QuoteList key={heading} heading={ofSelection.length > 0 ? heading : undefined}>
          {quotes.map((candidate) => (
            <QuoteRow
              key={candidate.quote.id}
              name={nameOf(candidate)}
              words={candidate.quote.exact}
              checked={chosen.includes(candidate.quote.id)}
              onChange={(on) =>
                onChange(
                  on
                    ? [...chosen, candidate.quote.id]
                    : chosen.filter((id) => id !== candidate.quote.id),
                )
              }
            />
          ))}
        </QuoteList>
      ))}
      {more > 0 && <p className={styles.hint}>{words.moreQuotes(more)}</p>}
    </div>
  );
}

interface QuoteListProps {
  readonly heading: string | undefined;
  readonly children: readonly ReactNode[];
}

function QuoteList({ heading, children }: QuoteListProps) {
  const id = useId();
  if (children.length === 0) return null;
  if (heading === undefined) return <ul>{children}</ul>;
  return (
    <>
      <p id={id} className={styles.hint}>
        {heading}
      </p>
      <ul aria-labelledby={id}>{children}</ul>
    </>
  );
}

interface QuoteRowProps {
  readonly name: string;
  readonly words: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function QuoteRow({ name, words: exact, checked, onChange }: QuoteRowProps) {
  const id = useId();
  return (
    <li className={styles.quote}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>
        <bdi className={styles.claim}>{name}</bdi>
        <q className={styles.words}>{exact}</q>
      </label>
    </li>
  );
}
