/** Whether drafts are saved and what went wrong, with buttons to save, undo and discard. */
import type { MouseEvent } from "react";
import { useStore } from "zustand";
import { mayWrite, type UnreadableRecord } from "../../../open/authorState.ts";
import type { Keeper } from "../../../open/draftKeeper.ts";
import { downloadDrafts } from "../../../open/openAtlas.ts";
import { briefingsOf } from "../../../open/state.ts";
import type { Kept, Writing } from "../../../open/writing/writing.ts";
import { writeBriefings } from "../../../scene/index.ts";
import { download } from "../../../ui/browser/download.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce, announceUrgently } from "../../base/announcer.ts";
import { useApp, useAuthorState, useOpenAtlas } from "../../base/store.ts";
import { editDone, keptWords } from "../../writing/editWords.ts";
import styles from "./Author.module.css";
import { useAuthor } from "./useAuthor.ts";
import { saveFailureOf, words } from "./words.ts";

/** Moves the focus to the panel first, since the pressed button disappears. */
const focusingPanel = (run: () => void) => (event: MouseEvent<HTMLElement>) => {
  event.currentTarget.closest("section")?.focus();
  run();
};

export function SavingStatus() {
  const writing = useAuthorState((state) => state.writing);
  return writing ? <InDraft writing={writing} /> : <Beside />;
}

/** The briefings are part of what is written: kept, undone and saved with it. */
function InDraft({ writing }: { readonly writing: Writing }) {
  const isWriter = useAuthorState(mayWrite);
  const kept = useStore(writing.store, (state) => state.kept);
  const last = useStore(writing.store, ({ history }) => history.done.at(-1));
  return (
    <div className={styles.keeping}>
      {!isWriter && (
        <div className={styles.told}>
          <p>{words.elsewhere}</p>
          <Button look="solid" onClick={focusingPanel(() => void writing.writeHere())}>
            {words.writeHere}
          </Button>
        </div>
      )}
      <p aria-busy={kept === "keeping"} className={isFailure(kept) ? styles.loss : styles.hint}>
        {keptWords(kept)}. {words.partOfDraft}
      </p>
      {last && isWriter && (
        <div className={styles.row}>
          <Button
            onClick={focusingPanel(() => {
              writing.undo();
              announce(editDone.undone(last), "writing");
            })}
          >
            {editDone.undoOf(last)}
          </Button>
        </div>
      )}
    </div>
  );
}

const isFailure = (kept: Kept) => typeof kept === "object";

/** Drafts that are kept beside the atlas. */
function Beside() {
  const open = useOpenAtlas();
  const drafts = useApp((state) => state.drafts);
  const { undo, saving, note, role, unreadable } = useAuthorState((state) => state);
  const isWriter = useAuthorState(mayWrite);
  const author = useAuthor();
  const { source } = open;
  const failure = saveFailureOf(saving);
  const withKeeper = (run: (keeper: Keeper) => void) => () =>
    void open.keepDrafts().then((keeper) => keeper && run(keeper));
  const save = async () => {
    if (!source) return;
    try {
      const text = writeBriefings(await source(), briefingsOf(open.store.getState()));
      download("atlas.json", text, "application/json");
      announce(words.saved, "briefing");
    } catch {
      open.author.setState({ note: "saveFailed" });
      announceUrgently(words.savingNotes.saveFailed);
    }
  };
  return (
    <div className={styles.keeping}>
      {role === "elsewhere" && (
        <div className={styles.told}>
          <p>{words.elsewhere}</p>
          <Button
            look="solid"
            onClick={focusingPanel(withKeeper(({ writeHere }) => void writeHere()))}
          >
            {words.writeHere}
          </Button>
        </div>
      )}
      {unreadable.map((record) => (
        <Unreadable key={record.key} record={record} withKeeper={withKeeper} />
      ))}
      {note && <p>{words.savingNotes[note]}</p>}
      {failure ? (
        <p className={styles.loss}>{words.notSaved[failure]}</p>
      ) : (
        <p aria-busy={saving === "pending"} className={styles.hint}>
          {saving === "pending" ? words.pending : drafts ? words.kept : words.asIs}
        </p>
      )}
      {drafts && !source && <p className={styles.hint}>{words.noSource}</p>}
      {undo && <p className={styles.hint}>{undo.words}</p>}
      <div className={styles.row}>
        {undo && isWriter && <Button onClick={focusingPanel(author.undo)}>{words.undo}</Button>}
        {drafts && source && <Button onClick={() => void save()}>{words.save}</Button>}
        {drafts && failure && <Button onClick={() => downloadDrafts(open)}>{words.copy}</Button>}
        {drafts && isWriter && (
          <Button onClick={focusingPanel(author.discard)}>{words.discard}</Button>
        )}
      </div>
    </div>
  );
}

interface UnreadableProps {
  readonly record: UnreadableRecord;
  readonly withKeeper: (run: (keeper: Keeper) => void) => () => void;
}

/** A record that could not be read, with buttons to download it as it is or delete it. */
function Unreadable({ record: { key, reason }, withKeeper }: UnreadableProps) {
  return (
    <div className={styles.told}>
      <p className={styles.loss}>{words.unreadable[reason]}</p>
      <div className={styles.row}>
        <Button
          onClick={withKeeper(async ({ readUnreadable }) => {
            download("briefings-set-aside.json", await readUnreadable(key), "application/json");
          })}
        >
          {words.downloadUnreadable}
        </Button>
        <Button
          onClick={focusingPanel(
            withKeeper(({ discardUnreadable }) => void discardUnreadable(key)),
          )}
        >
          {words.discardUnreadable}
        </Button>
      </div>
    </div>
  );
}
