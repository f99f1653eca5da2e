/** Where the briefings are kept, what was found of them, and the ways to save or undo. */
import type { MouseEvent } from "react";
import { mayWrite, type SetAside } from "../../../open/authorState.ts";
import { downloadDrafts } from "../../../open/downloadDrafts.ts";
import type { Keeper } from "../../../open/draftKeeper.ts";
import { briefingsOf } from "../../../open/state.ts";
import { writeBriefings } from "../../../scene/index.ts";
import { download } from "../../../ui/browser/download.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce, announceLoss } from "../../base/announcer.ts";
import { useApp, useAuthorState, useOpenAtlas } from "../../base/store.ts";
import styles from "./Author.module.css";
import { useAuthor } from "./useAuthor.ts";
import { lossOf, words } from "./words.ts";

/** The button goes with what it did: the panel takes the focus. */
const andStay = (run: () => void) => (event: MouseEvent<HTMLElement>) => {
  event.currentTarget.closest("section")?.focus();
  run();
};

export function Keeping() {
  const open = useOpenAtlas();
  const drafts = useApp((state) => state.drafts);
  const { undo, saving, note, role, setAside } = useAuthorState((state) => state);
  const writes = useAuthorState(mayWrite);
  const author = useAuthor();
  const { source } = open;
  const loss = lossOf(saving);
  const withKeeper = (run: (keeper: Keeper) => void) => () => void open.keepDrafts().then(run);
  const save = async () => {
    if (!source) return;
    try {
      const text = writeBriefings(await source(), briefingsOf(open.store.getState()));
      download("atlas.json", text, "application/json");
      announce(words.saved, "briefing");
    } catch {
      open.author.setState({ note: "saveFailed" });
      announceLoss(words.told.saveFailed);
    }
  };
  return (
    <div className={styles.keeping}>
      {role === "elsewhere" && (
        <div className={styles.told}>
          <p>{words.elsewhere}</p>
          <Button look="solid" onClick={andStay(withKeeper(({ writeHere }) => void writeHere()))}>
            {words.writeHere}
          </Button>
        </div>
      )}
      {setAside.map((one) => (
        <Aside key={one.key} aside={one} withKeeper={withKeeper} />
      ))}
      {note && <p>{words.told[note]}</p>}
      {loss ? (
        <p className={styles.loss}>{words.loss[loss]}</p>
      ) : (
        <p aria-busy={saving === "pending"} className={styles.hint}>
          {saving === "pending" ? words.pending : drafts ? words.kept : words.asIs}
        </p>
      )}
      {drafts && !source && <p className={styles.hint}>{words.noSource}</p>}
      {undo && <p className={styles.hint}>{undo.words}</p>}
      <div className={styles.row}>
        {undo && writes && <Button onClick={andStay(author.undo)}>{words.undo}</Button>}
        {drafts && source && <Button onClick={() => void save()}>{words.save}</Button>}
        {drafts && loss && <Button onClick={() => downloadDrafts(open)}>{words.copy}</Button>}
        {drafts && writes && <Button onClick={andStay(author.discard)}>{words.discard}</Button>}
      </div>
    </div>
  );
}

interface AsideProps {
  readonly aside: SetAside;
  readonly withKeeper: (run: (keeper: Keeper) => void) => () => void;
}

/** A record that could not be read: it can be taken out as it is, or thrown away. */
function Aside({ aside: { key, reason }, withKeeper }: AsideProps) {
  return (
    <div className={styles.told}>
      <p className={styles.loss}>{words.aside[reason]}</p>
      <div className={styles.row}>
        <Button
          onClick={withKeeper(async ({ readAside }) => {
            download("briefings-set-aside.json", await readAside(key), "application/json");
          })}
        >
          {words.downloadAside}
        </Button>
        <Button onClick={andStay(withKeeper(({ discardAside }) => void discardAside(key)))}>
          {words.discardAside}
        </Button>
      </div>
    </div>
  );
}
