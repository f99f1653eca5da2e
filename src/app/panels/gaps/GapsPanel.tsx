/** The panel "Gaps": what these sources do not name, by rule, and their contradictions. */
import { gaps } from "../../../query/gaps/index.ts";
import { countWords } from "../../../query/words/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useActions, useApp, useBuilt, useVisible } from "../../base/store.ts";
import { PanelFrame, type PanelProps } from "../frame/PanelFrame.tsx";
import { Contradictions } from "./Contradictions.tsx";
import styles from "./Gaps.module.css";
import { RuleView } from "./RuleView.tsx";
import { words } from "./words.ts";

export function GapsPanel(props: PanelProps) {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const { clearFilters } = useActions();
  const isWhole =
    shown.nodes.size === atlas.nodes.length && shown.edges.size === atlas.edges.length;
  const filteredCounts = isWhole ? undefined : countWords(atlas, shown);
  return (
    <PanelFrame {...props} intro={words.intro}>
      <p className={styles.scope}>
        <b>{words.scope}</b> {atlas.scope}
      </p>
      {filteredCounts !== undefined && (
        <p className={styles.filtered}>
          {words.filtered(filteredCounts)}{" "}
          <Button look="link" onClick={() => clearFilters()}>
            {words.clear}
          </Button>
        </p>
      )}
      {gaps(atlas, { filters, focus }).map((answer) => (
        <RuleView key={answer.rule} answer={answer} filteredCounts={filteredCounts} />
      ))}
      <Contradictions />
    </PanelFrame>
  );
}
