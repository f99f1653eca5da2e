/** Where what is written is looked at in Read: arranges a map that nobody has seen, as Write does. */
import { X } from "lucide-react";
import type { Writing } from "../../../open/writing/writing.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { ArrangingProgress } from "./ArrangingProgress.tsx";
import styles from "./drawing.module.css";
import { useArranging } from "./useArranging.ts";
import { words } from "./words.ts";

export interface FirstArrangementProps {
  readonly writing: Writing;
}

export function FirstArrangement({ writing }: FirstArrangementProps) {
  const { done, stop } = useArranging(writing, words.arrangedInRead);
  if (done === undefined) return null;
  return (
    <div className={styles.make}>
      <Button className={styles.makeButton} onClick={stop}>
        <X aria-hidden />
        {words.stop}
      </Button>
      <ArrangingProgress done={done} />
    </div>
  );
}
