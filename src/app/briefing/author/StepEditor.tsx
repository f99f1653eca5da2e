/** The open step in the editor: its headline, notes and quotes, and the commands on it. */
import { useEffect, useMemo, useState } from "react";
import type { Atlas, Briefing } from "../../../atlas/index.ts";
import { mayWrite } from "../../../open/authorState.ts";
import { checkStep } from "../../../query/briefings/index.ts";
import { claimName } from "../../../query/words/index.ts";
import {
  type BriefingStep,
  completeScene,
  isDeepEqual,
  type Scene,
  sceneFile,
} from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useActions, useApp, useAuthorState, useBuilt } from "../../base/store.ts";
import { Notes } from "../Notes.tsx";
import styles from "./Author.module.css";
import { CalloutsBox } from "./CalloutsBox.tsx";
import { QuoteChoice } from "./QuoteChoice.tsx";
import { TextBox } from "./TextBox.tsx";
import { useAuthor } from "./useAuthor.ts";
import { words } from "./words.ts";

interface StepEditorProps {
  readonly briefing: Briefing;
  /** The index of the step, from 0. */
  readonly place: number;
  readonly onMove: (to: number) => void;
  /** Called with the index of the step to focus, since the pressed button disappears. */
  readonly onFocus: (place: number) => void;
}

export function StepEditor({ briefing, place, onMove, onFocus }: StepEditorProps) {
  const { atlas } = useBuilt();
  const { show, play } = useActions();
  const author = useAuthor();
  const isWriter = useAuthorState(mayWrite);
  const step = briefing.steps[place];
  useShownCallouts(step);
  if (!step) return null;
  return (
    <div className={styles.editor}>
      <div className={styles.row}>
        <Button onClick={() => show(completeScene(atlas, step.scene))}>{words.show}</Button>
        <Button onClick={() => play({ briefing: briefing.id, step: place + 1 })}>
          {words.present}
        </Button>
      </div>
      <fieldset className={styles.fields} disabled={!isWriter} aria-label={words.write}>
        <div className={styles.row}>
          <Button onClick={() => author.updateToView(place)}>{words.update(place + 1)}</Button>
        </div>
        <Findings scene={step.scene} quotes={step.quotes} callouts={step.callouts} />
        <TextBox
          label={words.headline}
          value={step.title}
          hint={(text) => words.headlineHint(text.trim().split(/\s+/u).length)}
          onChange={(title) => author.changeStep(place, { title })}
        />
        <NotesBox
          notes={step.notes ?? ""}
          onChange={(notes) => author.changeStep(place, { notes: notes || undefined })}
        />
        <CalloutsBox place={place} step={step} />
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

const NO_CALLOUTS: NonNullable<BriefingStep["callouts"]> = [];

/** Shows the callouts of the open step on the map, for as long as the map shows the step's view. */
function useShownCallouts(step: BriefingStep | undefined): void {
  const { atlas } = useBuilt();
  const { setEditedCallouts } = useActions();
  const isShown = useApp(({ scene }) => step !== undefined && showsStep(atlas, scene, step));
  const callouts = (isShown && step?.callouts) || NO_CALLOUTS;
  useEffect(() => setEditedCallouts(callouts), [callouts, setEditedCallouts]);
  useEffect(() => () => setEditedCallouts(NO_CALLOUTS), [setEditedCallouts]);
}

/** Whether a Scene is that of a step, wherever the camera is. */
function showsStep(atlas: Atlas, scene: Scene, step: BriefingStep): boolean {
  const withoutCamera = (each: Scene) => sceneFile({ ...each, camera: undefined });
  return isDeepEqual(withoutCamera(scene), withoutCamera(completeScene(atlas, step.scene)));
}

/**
 * Warnings about what the step mentions and its view does not show. Memoised, since each keystroke
 * renders.
 */
function Findings({
  scene,
  quotes,
  callouts,
}: Pick<BriefingStep, "scene" | "quotes" | "callouts">) {
  const { atlas } = useBuilt();
  const findings = useMemo(
    () => checkStep(atlas, { scene, quotes, callouts }),
    [atlas, scene, quotes, callouts],
  );
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

interface NotesBoxProps {
  readonly notes: string;
  readonly onChange: (notes: string) => void;
}

/** The notes of a step in Markdown, with a preview. */
function NotesBox({ notes, onChange }: NotesBoxProps) {
  const [isPreview, setPreview] = useState(false);
  return (
    <div>
      {isPreview ? (
        <section aria-label={words.preview} className={styles.preview}>
          <Notes text={notes} />
        </section>
      ) : (
        <TextBox label={words.notes} value={notes} isLong isOptional onChange={onChange} />
      )}
      <Button onClick={() => setPreview(!isPreview)}>
        {isPreview ? words.write : words.preview}
      </Button>
    </div>
  );
}
