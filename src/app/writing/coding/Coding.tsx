/**
 * Coding in the text: a bar under it that holds the caret and what the selected words can become, and
 * the form of that beside it.
 */
import { type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { type Page, quoteOf } from "../../../coding/index.ts";
import type { PageContent } from "../../../query/text/index.ts";
import { runCommand } from "../../../ui/browser/commands.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce } from "../../base/announcer.ts";
import { useActions, useBuilt } from "../../base/store.ts";
import { passageWanted } from "../wanted.ts";
import styles from "./Coding.module.css";
import { CodingPane } from "./CodingPane.tsx";
import { CARET_COMMANDS, type CaretContext } from "./caretCommands.ts";
import { FORM_NAMES, type FormName } from "./forms.ts";
import { useCodingKeys } from "./useCodingKeys.ts";
import { useLedTo } from "./useLedTo.ts";
import { passagesOf, useSelected } from "./useSelected.ts";
import { useShown } from "./useShown.ts";
import { useSpoken } from "./useSpoken.ts";
import { words } from "./words.ts";

export interface CodingProps {
  readonly pages: readonly PageContent[];
  /** What the text scrolls in. */
  readonly scroller: RefObject<HTMLElement | null>;
}

export function Coding({ pages: contents, scroller }: CodingProps) {
  const { atlas } = useBuilt();
  const { clearSelection } = useActions();
  const caretElement = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState<FormName>();
  const pages = useMemo(
    () =>
      contents.map(
        ({ document }): Page => ({ document, language: document.language ?? atlas.language }),
      ),
    [contents, atlas],
  );
  const focusCaret = () => caretElement.current?.focus({ preventScroll: true });
  const ledTo = useLedTo(contents);
  const { selected, move, keepPart, clear, take, goAfter } = useSelected(
    pages,
    scroller,
    focusCaret,
    ledTo,
  );
  const wanted = useStore(passageWanted, ({ wanted }) => wanted);
  // In an effect, so that the passage comes in sight after the section that holds it.
  useEffect(() => {
    if (!wanted) return;
    take(wanted.document, wanted);
    passageWanted.getState().want(undefined);
  });
  useShown(selected, scroller);
  const passages = passagesOf(selected);
  const page = pages.find(({ document }) => document.id === selected.caret?.document);
  const text = page
    ? passages.map(({ start, end }) => page.document.text.slice(start, end)).join(" […] ")
    : "";
  useSpoken(contents, selected.caret, text);
  const open = (name: FormName) => {
    // The form stands where the inspector would.
    clearSelection();
    setForm(name);
  };
  const leave = () => {
    setForm(undefined);
    // Once the bar is there again, which has no room beside the form on a phone.
    queueMicrotask(focusCaret);
  };
  const context: CaretContext = {
    hasWords: passages.length > 0 && !selected.isWaiting,
    hasSelection: selected.kept.length > 0 || selected.caret?.anchor !== selected.caret?.head,
    move,
    keepPart: () => {
      keepPart();
      announce(words.kept(passages.length), "caret");
    },
    clear,
    open,
  };
  useCodingKeys(scroller, context, text);
  const keys = useId();
  const quoted = page && passages.length > 0 ? quoteOf(page.document, passages) : undefined;
  const refusal = quoted && "refusal" in quoted ? quoted.refusal : undefined;
  return (
    <>
      <section className={styles.bar} aria-label={words.title}>
        <div
          ref={caretElement}
          role="application"
          aria-label={words.caret}
          aria-describedby={keys}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: as above.
          tabIndex={0}
          className={styles.caret}
          onKeyDown={(event) => {
            if (!event.defaultPrevented && runCommand(CARET_COMMANDS, event, context))
              event.preventDefault();
          }}
        >
          {refusal && refusal !== "none" ? (
            <span className={styles.refusal}>{words.refusals[refusal]}</span>
          ) : selected.isWaiting ? (
            words.kept(selected.kept.length)
          ) : (
            <bdi>{text.replace(/\s+/gu, " ") || words.nothing}</bdi>
          )}
        </div>
        <p id={keys} hidden>
          {words.keys}
        </p>
        <div className={styles.choices}>
          {FORM_NAMES.map((name) => (
            <Button
              key={name}
              title={words.forms[name].hint}
              aria-disabled={!context.hasWords}
              aria-expanded={form === name}
              aria-keyshortcuts={name.charAt(0)}
              onClick={() => context.hasWords && open(name)}
            >
              {words.forms[name].label}
              <kbd aria-hidden className={styles.key}>
                {name.charAt(0)}
              </kbd>
            </Button>
          ))}
          <Button
            title={words.partHint}
            aria-disabled={!context.hasWords}
            aria-keyshortcuts="p"
            className={styles.part}
            onClick={() => context.hasWords && context.keepPart()}
          >
            {words.part}
            <kbd aria-hidden className={styles.key}>
              p
            </kbd>
          </Button>
        </div>
      </section>
      {form && page && passages.length > 0 && (
        <CodingPane
          // Other words are another form.
          key={`${form} ${page.document.id} ${passages.map(({ start, end }) => `${start}-${end}`)}`}
          form={form}
          page={page}
          passages={passages}
          onClose={leave}
          onMade={(spoken) => {
            leave();
            goAfter(page.document.id, Math.max(...passages.map(({ end }) => end)));
            announce(spoken, "coded");
          }}
        />
      )}
    </>
  );
}
