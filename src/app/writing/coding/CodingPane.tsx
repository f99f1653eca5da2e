/** The form of what selected words are taken to be, with the quote that will be made of them. */
import { X } from "lucide-react";
import { type ComponentType, useEffect, useId, useMemo, useRef } from "react";
import type { Range } from "../../../atlas/text/index.ts";
import { type Page, quoteOf } from "../../../coding/index.ts";
import type { JsonObject } from "../../../draft/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import styles from "./Coding.module.css";
import { EvidenceForm } from "./EvidenceForm.tsx";
import type { FormName, FormProps } from "./forms.ts";
import { LinkForm } from "./LinkForm.tsx";
import { NodeForm } from "./NodeForm.tsx";
import { UncitedForm } from "./UncitedForm.tsx";
import { words } from "./words.ts";

const FORMS: Readonly<Record<FormName, ComponentType<FormProps>>> = {
  node: NodeForm,
  link: LinkForm,
  evidence: EvidenceForm,
  uncited: UncitedForm,
};

interface CodingPaneProps {
  readonly form: FormName;
  readonly page: Page;
  readonly passages: readonly Range[];
  readonly onClose: () => void;
  readonly onMade: (spoken: string) => void;
}

export function CodingPane({ form, page, passages, onClose, onMade }: CodingPaneProps) {
  const title = useId();
  const pane = useRef<HTMLElement>(null);
  const quoted = useMemo(() => quoteOf(page.document, passages), [page, passages]);
  // A sentence is left uncited whole, whatever of it is selected.
  const isRefused = "refusal" in quoted && form !== "uncited";
  const Form = FORMS[form];
  useEffect(() => {
    // What the form focuses first is marked in it; where nothing is, the way out.
    const first =
      pane.current?.querySelector<HTMLElement>("[data-first]") ??
      pane.current?.querySelector<HTMLElement>("button");
    first?.focus();
  }, []);
  return (
    <aside
      ref={pane}
      data-coding
      aria-labelledby={title}
      className={styles.pane}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h2 id={title}>{words.forms[form].title}</h2>
        <Button look="icon" aria-label={words.close} onClick={onClose}>
          <X aria-hidden />
        </Button>
      </header>
      <div className={styles.body}>
        {!("refusal" in quoted) && form !== "uncited" && <QuoteShown page={page} quoted={quoted} />}
        {isRefused ? (
          <p className={styles.refusal}>{words.refusals[quoted.refusal]}</p>
        ) : (
          <Form
            page={page}
            passages={passages}
            quote={"quote" in quoted ? quoted.quote : {}}
            onMade={onMade}
            onCancel={onClose}
          />
        )}
      </div>
    </aside>
  );
}

interface QuoteShownProps {
  readonly page: Page;
  readonly quoted: { readonly quote: JsonObject; readonly ranges: readonly Range[] };
}

function QuoteShown({ page: { document, language }, quoted: { quote, ranges } }: QuoteShownProps) {
  const isSingledOut = quote.prefix !== undefined || quote.suffix !== undefined;
  const text = ranges.map(({ start, end }) => document.text.slice(start, end)).join(" […] ");
  return (
    <div className={styles.quote}>
      <blockquote aria-label={words.quote} lang={language} dir="auto">
        {text.replace(/\s+/gu, " ")}
      </blockquote>
      {isSingledOut && <p className={styles.hint}>{words.singledOut}</p>}
    </div>
  );
}
