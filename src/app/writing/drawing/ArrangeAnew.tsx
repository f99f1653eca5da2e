/**
 * Gives all nodes new places, as if none had ever stood anywhere, and puts them back. Does so by itself where
 * the map is looked at for the first time and nodes were made elsewhere: in the text, from proposals.
 */
import { LayoutDashboard, RotateCcw, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { DRAWINGS } from "../../../layout/index.ts";
import { reasonOf } from "../../../reasonOf.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce } from "../../base/announcer.ts";
import { useWriting, useWritingState } from "../base.ts";
import styles from "./drawing.module.css";
import { words } from "./words.ts";

export function ArrangeAnew() {
  const writing = useWriting();
  const canPutBack = useWritingState(({ places }) => places.before !== undefined);
  const nodes = useWritingState(({ atlas }) => atlas?.nodes.length ?? 0);
  /** How many drawings are done; `undefined` while none is made. */
  const [done, setDone] = useState<number>();
  const stop = useRef<AbortController>(undefined);
  /** Whether the map has been looked at since it came into sight. */
  const isSeen = useRef(false);
  useEffect(
    () => () => {
      stop.current?.abort();
      isSeen.current = false;
    },
    [],
  );

  const arrange = async (told: string) => {
    const { atlas } = writing.store.getState();
    if (!atlas || stop.current) return;
    const controller = new AbortController();
    stop.current = controller;
    setDone(0);
    try {
      const { arrangeInWorker } = await import("../../atlases/buildInWorker.ts");
      const { signal } = controller;
      // A copy, since the compiler's own computes some of its parts when they are read.
      const layouts = await arrangeInWorker({ ...atlas }, { signal, onDrawn: setDone });
      writing.arrange(layouts);
      announce(told, "writing");
    } catch (error) {
      if (controller.signal.aborted) return;
      announce(words.notArranged(reasonOf(error)), "writing");
    } finally {
      stop.current = undefined;
      setDone(undefined);
    }
  };

  useEffect(() => {
    if (stop.current || !writing.store.getState().places.areUnseen) return;
    const isFirstLook = !isSeen.current;
    isSeen.current = true;
    if (isFirstLook && nodes > 1) void arrange(words.arrangedFirst);
    // What is made in sight of the map stands where it was seen to come.
    else if (nodes > 0) writing.seePlaces();
  });

  const isArranging = done !== undefined;
  const main = useRef<HTMLButtonElement>(null);
  if (nodes < 2) return null;
  return (
    <>
      <Button
        ref={main}
        className={styles.makeButton}
        title={isArranging ? words.stop : words.arrangeNote}
        onClick={() => {
          if (!isArranging) void arrange(words.arranged);
          else {
            writing.seePlaces();
            stop.current?.abort();
          }
        }}
      >
        {isArranging ? <X aria-hidden /> : <LayoutDashboard aria-hidden />}
        {isArranging ? words.stop : words.arrangeAnew}
      </Button>
      {isArranging && (
        <span className={styles.arranging}>
          <progress max={DRAWINGS} value={done} aria-label={words.arranging(done, DRAWINGS)} />
          <span aria-hidden>{words.arranging(done, DRAWINGS)}</span>
        </span>
      )}
      {canPutBack && !isArranging && (
        <Button
          className={styles.makeButton}
          title={words.putBackNote}
          onClick={() => {
            writing.putBack();
            // This button goes, and the focus with it.
            main.current?.focus();
            announce(words.isBack, "writing");
          }}
        >
          <RotateCcw aria-hidden />
          {words.putBack}
        </Button>
      )}
    </>
  );
}
