/** Gives all nodes new places, by a press or at the first look at the map, and puts them back. */
import { LayoutDashboard, RotateCcw, X } from "lucide-react";
import { useRef } from "react";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce } from "../../base/announcer.ts";
import { useWriting, useWritingState } from "../base.ts";
import { ArrangingProgress } from "./ArrangingProgress.tsx";
import styles from "./drawing.module.css";
import { useArranging } from "./useArranging.ts";
import { words } from "./words.ts";

export function ArrangeAnew() {
  const writing = useWriting();
  const canPutBack = useWritingState(({ places }) => places.before !== undefined);
  const nodes = useWritingState(({ atlas }) => atlas?.nodes.length ?? 0);
  const { done, arrange, stop } = useArranging(writing, words.arrangedFirst);
  const isArranging = done !== undefined;
  const main = useRef<HTMLButtonElement>(null);
  if (nodes < 2) return null;
  return (
    <>
      <Button
        ref={main}
        className={styles.makeButton}
        title={isArranging ? words.stop : words.arrangeNote}
        onClick={isArranging ? stop : () => arrange(words.arranged)}
      >
        {isArranging ? <X aria-hidden /> : <LayoutDashboard aria-hidden />}
        {isArranging ? words.stop : words.arrangeAnew}
      </Button>
      {isArranging && <ArrangingProgress done={done} />}
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
