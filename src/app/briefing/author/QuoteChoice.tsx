/** The quotes that carry a step, chosen among those of what its view shows. */
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

/** Most that are listed at once. */
const LISTED = 40;

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
  const [asked, setAsked] = useState("");
  const chosen = step.quotes ?? [];
  const all = useMemo(
    () => quotesForStep(atlas, completeScene(atlas, step.scene)),
    [atlas, step.scene],
  );
  const nameOf = ({ claim }: StepQuote) => claimName(atlas, claim.id);
  const needle = searchKey(asked.trim());
  const isAsked = (one: StepQuote) =>
    needle === "" || searchKey(`${nameOf(one)} ${one.quote.exact}`).includes(needle);
  // What is chosen stays in sight, whatever is searched for.
  const first = all.filter(({ quote }) => chosen.includes(quote.id));
  const others = all.filter((one) => !chosen.includes(one.quote.id) && isAsked(one));
  const listed = [...first, ...others.slice(0, LISTED)];
  const nearer = listed.filter(({ isOfSelection }) => isOfSelection);
  const parts = [
    [words.ofSelection, nearer],
    [words.ofRest, listed.filter(({ isOfSelection }) => !isOfSelection)],
  ] as const;
  const more = others.length - Math.min(others.length, LISTED);
  return (
    <div className={styles.quotes}>
      <TextBox label={words.findQuote} value={asked} isOptional onChange={setAsked} />
      {listed.length === 0 && <p>{words.noQuote}</p>}
      {parts.map(([heading, quotes]) => (
        <QuoteList key={heading} heading={nearer.length > 0 ? heading : undefined}>
          {quotes.map((one) => (
            <QuoteRow
              key={one.quote.id}
              name={nameOf(one)}
              words={one.quote.exact}
              checked={chosen.includes(one.quote.id)}
              onChange={(on) =>
                onChange(
                  on ? [...chosen, one.quote.id] : chosen.filter((quote) => quote !== one.quote.id),
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
