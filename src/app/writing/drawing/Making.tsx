/** What one writes with beside the map's own controls: a new node, new places for all. */
import { CirclePlus } from "lucide-react";
import { Button } from "../../../ui/controls/Button.tsx";
import { useTask } from "../task.tsx";
import { ArrangeAnew } from "./ArrangeAnew.tsx";
import styles from "./drawing.module.css";
import { words } from "./words.ts";

export function Making() {
  const { begin } = useTask();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the parts of a form.
    <div role="group" aria-label={words.writingOnMap} className={styles.make}>
      <Button className={styles.makeButton} onClick={() => begin({ is: "node" })}>
        <CirclePlus aria-hidden />
        {words.newNode}
      </Button>
      <ArrangeAnew />
    </div>
  );
}
