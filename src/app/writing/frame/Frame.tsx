/** The pane beside the view while an atlas is written: undo and redo, whether all is kept, and the tabs. */
import { PanelBottomOpen } from "lucide-react";
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";
import { useStore } from "zustand";
import { runCommand } from "../../../ui/browser/commands.ts";
import { isTyping } from "../../../ui/browser/focus.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Modal } from "../../../ui/overlays/Modal.tsx";
import { Loaded } from "../../base/lazyPart.tsx";
import { useWriting, useWritingState } from "../base.ts";
import { claimsBrought } from "../claimsBrought.ts";
import { documentsBrought } from "../documentsBrought.ts";
import { entryWanted } from "../wanted.ts";
import { WRITING_COMMANDS } from "./commands.ts";
import { KeptAndSaved, KeptShort, ToBeDecided, useSaving } from "./Kept.tsx";
import { WRITING_TABS, type WritingTab, type WritingTabName } from "./tabs.ts";
import { LeaveContext, ToSourcesContext } from "./useGoTo.ts";
import styles from "./Writing.module.css";
import { words } from "./words.ts";

interface FrameProps {
  /** Whether there is room for a bar alone, from which a sheet with the rest is opened. */
  readonly isBar?: boolean;
}

export function Frame({ isBar = false }: FrameProps) {
  const writing = useWriting();
  useEffect(() => {
    for (const { part } of Object.values(WRITING_TABS)) void part.load();
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      if (runCommand(WRITING_COMMANDS, event, writing)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [writing]);
  const saving = useSaving();
  const [isSheet, setSheet] = useState(false);
  const wanted = useTabForBrought();
  useEffect(() => {
    if (wanted) setSheet(true);
  }, [wanted]);
  if (isBar) {
    return (
      <section aria-label={words.writing} className={styles.bar}>
        <UndoButtons />
        <Button onClick={() => setSheet(true)}>
          <PanelBottomOpen aria-hidden />
          {words.writing}
        </Button>
        <KeptShort />
        {isSheet && (
          <Modal
            title={words.writing}
            closeLabel={words.close}
            look="sheet"
            onClose={() => setSheet(false)}
          >
            <LeaveContext value={() => setSheet(false)}>
              <div className={styles.sheet}>
                <KeptAndSaved saving={saving} />
                <Tabs>
                  <ToBeDecided saving={saving} />
                </Tabs>
              </div>
            </LeaveContext>
          </Modal>
        )}
      </section>
    );
  }
  return (
    <section aria-label={words.writing} className={styles.frame}>
      <header className={styles.header}>
        <UndoButtons />
        <KeptAndSaved saving={saving} />
      </header>
      <Tabs>
        <ToBeDecided saving={saving} />
      </Tabs>
    </section>
  );
}

function UndoButtons() {
  const writing = useWriting();
  const undo = useWritingState(({ history }) => history.done.at(-1));
  const redo = useWritingState(({ history }) => history.undone.at(-1));
  const { undo: undoing, redo: redoing } = WRITING_COMMANDS;
  return (
    <div className={styles.row}>
      <Button
        look="icon"
        aria-label={undo ? words.undoOf(undo) : words.undo}
        title={undo ? words.undoOf(undo) : words.undo}
        aria-disabled={!undo}
        onClick={() => undoing.run(writing)}
      >
        <undoing.icon aria-hidden />
      </Button>
      <Button
        look="icon"
        aria-label={redo ? words.redoOf(redo) : words.redo}
        title={redo ? words.redoOf(redo) : words.redo}
        aria-disabled={!redo}
        onClick={() => redoing.run(writing)}
      >
        <redoing.icon aria-hidden />
      </Button>
    </div>
  );
}

// The keys of a table are those that its type has.
const NAMES = Object.keys(WRITING_TABS) as readonly WritingTabName[];

/** The tab that takes what was brought elsewhere in the page; `undefined` if nothing waits for one. */
function useTabForBrought(): WritingTabName | undefined {
  const hasClaims = useStore(claimsBrought, ({ files }) => files.length > 0);
  const hasDocuments = useStore(documentsBrought, ({ files }) => files.length > 0);
  return hasDocuments ? "sources" : hasClaims ? "proposals" : undefined;
}

/** Tabs as the ARIA Authoring Practices have them: one of them in the tab order, arrows move among them. */
function Tabs({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<WritingTabName>("sources");
  const wanted = useTabForBrought();
  useEffect(() => {
    if (wanted) setOpen(wanted);
  }, [wanted]);
  const entry = useStore(entryWanted, ({ wanted }) => wanted);
  useEffect(() => {
    if (entry) setOpen("codebook");
  }, [entry]);
  const openSources = useCallback(() => setOpen("sources"), []);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const { part, label }: WritingTab = WRITING_TABS[open];
  const move = (by: number) => {
    const next = NAMES[(NAMES.indexOf(open) + by + NAMES.length) % NAMES.length] ?? open;
    setOpen(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <>
      <div
        ref={list}
        role="tablist"
        aria-label={words.tabs}
        className={styles.tabs}
        onKeyDown={(event) => {
          if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
          event.preventDefault();
          move(event.key === "ArrowRight" ? 1 : -1);
        }}
      >
        {NAMES.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            data-tab={name}
            aria-selected={name === open}
            aria-controls={`${id}-panel`}
            tabIndex={name === open ? 0 : -1}
            className={styles.tab}
            onClick={() => setOpen(name)}
          >
            {WRITING_TABS[name].label}
            <Count tab={WRITING_TABS[name]} />
          </button>
        ))}
      </div>
      {children}
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${open}`}
        className={styles.panel}
      >
        <ToSourcesContext value={openSources}>
          <Loaded key={open} name={label} part={part} props={{}} />
        </ToSourcesContext>
      </div>
    </>
  );
}

function Count({ tab: { count } }: { readonly tab: WritingTab }) {
  const number = useWritingState((state) => count?.(state) ?? 0);
  return number > 0 ? <span className={styles.count}>{number.toLocaleString("en")}</span> : null;
}
