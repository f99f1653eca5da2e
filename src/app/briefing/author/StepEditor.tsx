/** One step, opened: its headline, notes and quotes, and what can be done to it. */
import { useMemo } from "react";
import type { Briefing } from "../../../atlas/index.ts";
import { mayWrite } from "../../../open/authorState.ts";
import { checkStep } from "../../../query/briefings/index.ts";
import { claimName } from "../../../query/words/index.ts";
import { type BriefingStep, completeScene } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useActions, useAuthorState, useBuilt } from "../../base/store.ts";
import styles from "./Author.module.css";
import { NotesBox } from "./NotesBox.tsx";
import { QuoteChoice } from "./QuoteChoice.tsx";
import { TextBox } from "./TextBox.tsx";
import { useAuthor } from "./useAuthor.ts";
import { words } from "./words.ts";

interface StepEditorProps {
  readonly briefing: Briefing;
  /** From 0. */
  readonly place: number;
  readonly onMove: (to: number) => void;
  /** What was pressed goes with the editor: the focus goes to the step at this place. */
  readonly onFocus: (place: number) => void;
}

export function StepEditor({ briefing, place, onMove, onFocus }: StepEditorProps) {
  const { atlas } = useBuilt();
  const { show, play } = useActions();
  const author = useAuthor();
  const writes = useAuthorState(mayWrite);
  const step = briefing.steps[place];
  if (!step) return null;
  return (
    <div className={styles.editor}>
      <div className={styles.row}>
        <Button onClick={() => show(completeScene(atlas, step.scene))}>{words.show}</Button>
        <Button onClick={() => play({ briefing: briefing.id, step: place + 1 })}>
          {words.present}
        </Button>
      </div>
      <fieldset className={styles.fields} disabled={!writes} aria-label={words.write}>
        <div className={styles.row}>
          <Button onClick={() => author.updateToView(place)}>{words.update(place + 1)}</Button>
        </div>
        <Findings scene={step.scene} quotes={step.quotes} />
        <TextBox
          label={words.headline}
          value={step.title}
          hint={words.headlineHint(step.title.trim().split(/\s+/u).length)}
          onChange={(title) => author.changeStep(place, { title })}
        />
        <NotesBox
          notes={step.notes ?? ""}
          onChange={(notes) => author.changeStep(place, { notes: notes || undefined })}
        />
        <QuoteChoice
          step={step}
          onChange={(quotes) => author.changeStep(place, { quotes: [...quotes] })}
        />
        <div className={styles.row}>
          <Button aria-disabled={place === 0} onClick={() => place > 0 && onMove(place - 1)}>
            {words.up}
          </Button>
          <Button
            aria-disabled={place === briefing.steps.length - 1}
            onClick={() => place < briefing.steps.length - 1 && onMove(place + 1)}
          >
            {words.down}
          </Button>
          <Button
            onClick={() => {
              author.duplicate(place);
              onFocus(place + 1);
            }}
          >
            {words.duplicate}
          </Button>
          <Button
            onClick={() => {
              author.remove(place);
              onFocus(Math.max(0, place - 1));
            }}
          >
            {words.remove}
          </Button>
        </div>
      </fieldset>
    </div>
  );
}

/** What the step says that its own view does not show; not asked again with each letter typed. */
function Findings({ scene, quotes }: Pick<BriefingStep, "scene" | "quotes">) {
  const { atlas } = useBuilt();
  const findings = useMemo(() => checkStep(atlas, { scene, quotes }), [atlas, scene, quotes]);
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {findings.map(({ path, message, hidden }) => (
        <li key={path.join(".")}>
          {hidden === undefined ? message : words.hidden(claimName(atlas, hidden))}
        </li>
      ))}
    </ul>
  );
}
