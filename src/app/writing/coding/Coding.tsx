/**
 * Coding in the text: a bar under it that holds the caret and what the selected words can become, and
 * the form of that beside it.
 */
import { type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import { type Page, quoteOf, type selectedBy } from "../../../coding/index.ts";
import { claimsAt, type PageContent } from "../../../query/text/index.ts";
import { runCommand } from "../../../ui/browser/commands.ts";
import { isTyping } from "../../../ui/browser/focus.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce } from "../../base/announcer.ts";
import { useActions, useBuilt } from "../../base/store.ts";
import { restWords } from "../../views/text/page/words.ts";
import styles from "./Coding.module.css";
import { CodingPane } from "./CodingPane.tsx";
import { CARET_COMMANDS, type CaretContext, CODING_COMMANDS } from "./caretCommands.ts";
import { FORM_NAMES, type FormName } from "./forms.ts";
import { passagesOf, useSelected } from "./useSelected.ts";
import { useShown } from "./useShown.ts";
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
  const { selected, move, keepPart, clear, goAfter } = useSelected(pages, scroller, focusCaret);
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
          onClose={() => {
            setForm(undefined);
            focusCaret();
          }}
          onMade={(spoken) => {
            setForm(undefined);
            goAfter(page.document.id, Math.max(...passages.map(({ end }) => end)));
            announce(spoken, "coded");
            focusCaret();
          }}
        />
      )}
    </>
  );
}

/**
 * The keys that say what the selected words are, wherever the focus is in the text or on the caret; and
 * the one that copies them, which the browser has not selected.
 */
function useCodingKeys(
  scroller: RefObject<HTMLElement | null>,
  context: CaretContext,
  text: string,
): void {
  const latest = useRef({ context, text });
  useEffect(() => {
    latest.current = { context, text };
  });
  useEffect(() => {
    const view = scroller.current?.parentElement;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      if (event.target instanceof Element && event.target.closest("form")) return;
      if (runCommand(CODING_COMMANDS, event, latest.current.context)) event.preventDefault();
    };
    const onCopy = (event: ClipboardEvent) => {
      const isOwn = getSelection()?.isCollapsed === false || isTyping(event.target);
      if (isOwn || latest.current.text === "") return;
      event.clipboardData?.setData("text/plain", latest.current.text);
      event.preventDefault();
    };
    view?.addEventListener("keydown", onKey);
    view?.addEventListener("copy", onCopy);
    return () => {
      view?.removeEventListener("keydown", onKey);
      view?.removeEventListener("copy", onCopy);
    };
  }, [scroller]);
}

/** The most words that are said in full; of more, the first and the last. */
const SPOKEN_WORDS = 14;

/** Says what the caret has come to, and what rests on it. */
function useSpoken(
  pages: readonly PageContent[],
  caret: Parameters<typeof selectedBy>[0] | undefined,
  text: string,
): void {
  const latest = useRef(pages);
  useEffect(() => {
    latest.current = pages;
  });
  useEffect(() => {
    if (!caret) return;
    const said = text.split(/\s+/u);
    const short =
      said.length > SPOKEN_WORDS
        ? `${said.slice(0, SPOKEN_WORDS / 2).join(" ")} … ${said.slice(-SPOKEN_WORDS / 2).join(" ")}`
        : said.join(" ");
    const cited = claimsAt(latest.current, { document: caret.document, start: caret.head.start });
    announce(cited.length > 0 ? `${short}. ${restWords(cited)}.` : short, "caret");
  }, [caret, text]);
}
