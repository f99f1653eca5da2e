/** The quotes of a claim, each with its words and what is said of them. */
import { ATTRIBUTE_WORDS, ATTRIBUTES, valueWords } from "../../../atlas/attributes/index.ts";
import {
  type Changes,
  changeQuote,
  type Item,
  itemsIn,
  type JsonObject,
  quotesOf,
  removeQuote,
  textIn,
} from "../../../draft/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useBuilt } from "../../base/store.ts";
import { OpenInText } from "../../claims/OpenInText.tsx";
import { useWriting, useWritingState } from "../base.ts";
import { CheckField, ChoiceField } from "../fields/ChoiceField.tsx";
import { ProblemLines } from "../fields/Field.tsx";
import { type ProblemsHere, useProblemsAt } from "../fields/problems.ts";
import { TextField } from "../fields/TextField.tsx";
import styles from "./claims.module.css";
import { documentChoices } from "./vocabulary.ts";
import { words } from "./words.ts";

const FIELDS = ["exact", "parts", "document", "prefix", "suffix", "translation", "language"];
const LINK_FIELDS = [...FIELDS, "reasoning", "negated", ...ATTRIBUTES.map(({ id }) => id)];

interface QuoteFormsProps {
  readonly item: Item;
  readonly isOfLink: boolean;
}

export function QuoteForms({ item, isOfLink }: QuoteFormsProps) {
  const quotes = quotesOf(item);
  const problems = useProblemsAt(item.path);
  return (
    <section className={styles.section} aria-labelledby="written-quotes">
      <h3 id="written-quotes" className={styles.sectionTitle}>
        {words.quotes}
      </h3>
      {quotes.length === 0 && <ProblemLines problems={problems.of("evidence")} />}
      {quotes.map((quote, at) => (
        <QuoteForm
          // biome-ignore lint/suspicious/noArrayIndexKey: quotes have no id before they compile.
          key={at}
          quote={quote}
          claim={textIn(item.value, "id")}
          at={at}
          isOnly={quotes.length === 1}
          isOfLink={isOfLink}
        />
      ))}
    </section>
  );
}

interface QuoteFormProps {
  readonly quote: Item;
  readonly claim: string;
  readonly at: number;
  readonly isOnly: boolean;
  readonly isOfLink: boolean;
}

function QuoteForm({ quote, claim, at, isOnly, isOfLink }: QuoteFormProps) {
  const writing = useWriting();
  const problems = useProblemsAt(quote.path);
  const { value } = quote;
  const change = (changes: Changes) =>
    writing.change((draft) => changeQuote(draft, claim, at, changes));
  return (
    <section aria-label={words.quote(at + 1)} className={styles.quote}>
      <div className={styles.quoteHead}>
        <span>{words.quote(at + 1)}</span>
        <span className={styles.row}>
          <Place claim={claim} at={at} />
          <Button
            aria-label={words.removeQuote(at + 1)}
            aria-disabled={isOnly}
            title={isOnly ? words.lastQuote : undefined}
            onClick={() => !isOnly && writing.change((draft) => removeQuote(draft, claim, at))}
          >
            {words.removeQuoteShort}
          </Button>
        </span>
      </div>
      <ProblemLines problems={problems.others(isOfLink ? LINK_FIELDS : FIELDS)} />
      <Words quote={quote} problems={problems} onChange={change} />
      {isOfLink && <Said value={value} problems={problems} onChange={change} />}
      <Disclosure label={words.beside} name={`${words.quote(at + 1)}: ${words.beside}`}>
        <Beside value={value} problems={problems} onChange={change} />
      </Disclosure>
    </section>
  );
}

/** Opens the text at a quote that was found there. */
function Place({ claim, at }: { readonly claim: string; readonly at: number }) {
  const { nodes, edges } = lookup(useBuilt().atlas);
  const quote = (nodes.get(claim) ?? edges.get(claim))?.quotes[at];
  return quote ? <OpenInText quote={quote} /> : null;
}

interface PartProps {
  readonly value: JsonObject;
  readonly problems: ProblemsHere;
  readonly onChange: (changes: Changes) => void;
}

function Words({ quote, problems, onChange }: Omit<PartProps, "value"> & { readonly quote: Item }) {
  const { path, value } = quote;
  const parts = itemsIn(value.parts, [...path, "parts"]).map((part) => part.value);
  const language = textIn(value, "language") || undefined;
  if (parts.length === 0) {
    return (
      <TextField
        label={words.exact}
        lines="several"
        isQuoted
        language={language}
        value={textIn(value, "exact")}
        problems={problems.of("exact")}
        onCommit={(exact) => onChange({ exact })}
      />
    );
  }
  return parts.map((part, index) => (
    <TextField
      // biome-ignore lint/suspicious/noArrayIndexKey: passages are told by their order.
      key={index}
      label={words.part(index + 1)}
      lines="several"
      isQuoted
      language={language}
      value={textIn(part, "exact")}
      problems={index === 0 ? problems.of("parts") : []}
      onCommit={(exact) =>
        onChange({ parts: parts.map((one) => (one === part ? { ...one, exact } : one)) })
      }
    />
  ));
}

/** What the words say of the link: the attributes of the statement. */
function Said({ value, problems, onChange }: PartProps) {
  return (
    <>
      <div className={styles.pair}>
        {ATTRIBUTES.map(({ id, values, isOptional }) => (
          <ChoiceField
            key={id}
            label={ATTRIBUTE_WORDS[id].name}
            value={textIn(value, id)}
            choices={[
              ...(isOptional ? [{ value: "", name: words.none }] : []),
              ...values.map((each) => ({ value: each, name: valueWords(id, each).name })),
            ]}
            problems={problems.of(id)}
            onChoose={(chosen) => onChange({ [id]: chosen || undefined })}
          />
        ))}
      </div>
      <CheckField
        label={words.negated}
        isOn={value.negated === true}
        onChange={(isOn) => onChange({ negated: isOn || undefined })}
      />
      <TextField
        label={words.reasoning}
        lines="several"
        value={textIn(value, "reasoning")}
        problems={problems.of("reasoning")}
        onCommit={(reasoning) => onChange({ reasoning: reasoning || undefined })}
      />
    </>
  );
}

/** What tells the place of the words, and what stands beside them in another language. */
function Beside({ value, problems, onChange }: PartProps) {
  const draft = useWritingState(({ history }) => history.draft);
  const field = (name: string) => ({
    value: textIn(value, name),
    problems: problems.of(name),
    onCommit: (text: string) => onChange({ [name]: text || undefined }),
  });
  return (
    <div className={styles.fields}>
      <ChoiceField
        label={words.document}
        value={textIn(value, "document")}
        choices={documentChoices(draft)}
        problems={problems.of("document")}
        onChoose={(document) => onChange({ document })}
      />
      <TextField keepsBlanks label={words.prefix} hint={words.besideHint} {...field("prefix")} />
      <TextField keepsBlanks label={words.suffix} {...field("suffix")} />
      <TextField label={words.translation} lines="several" {...field("translation")} />
      <TextField label={words.language} hint={words.languageHint} {...field("language")} />
    </div>
  );
}
