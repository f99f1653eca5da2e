/**
 * The callouts of a step in the editor: what each points to, its text and the side on which it stands;
 * and the choice of what another one points to.
 */
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { CALLOUT_SIDES, CALLOUT_TEXT_MAX, CALLOUTS_MAX } from "../../../atlas/format/index.ts";
import type { Callout } from "../../../atlas/index.ts";
import { claimsForStep } from "../../../query/briefings/index.ts";
import { searchKey } from "../../../query/search/index.ts";
import { claimName } from "../../../query/words/index.ts";
import { type BriefingStep, completeScene } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { announce } from "../../base/announcer.ts";
import { useBuilt } from "../../base/store.ts";
import styles from "./Author.module.css";
import { TextBox } from "./TextBox.tsx";
import { useAuthor } from "./useAuthor.ts";
import { words } from "./words.ts";

interface CalloutsBoxProps {
  /** The index of the step, from 0. */
  readonly place: number;
  readonly step: BriefingStep;
}

export function CalloutsBox(props: CalloutsBoxProps) {
  const { length } = props.step.callouts ?? [];
  return (
    <Disclosure
      label={
        <>
          {words.callouts} <span className={styles.hint}>{words.calloutsNote(length)}</span>
        </>
      }
    >
      <Callouts {...props} />
    </Disclosure>
  );
}

function Callouts({ place, step }: CalloutsBoxProps) {
  const { atlas } = useBuilt();
  const author = useAuthor();
  const box = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<number>();
  const callouts = step.callouts ?? [];
  const save = (next: readonly Callout[], undoText?: string) =>
    author.changeStep(place, { callouts: next.length > 0 ? [...next] : undefined }, undoText);
  const change = (at: number, to: Callout) =>
    save(callouts.map((callout, each) => (each === at ? to : callout)));
  const move = (from: number, to: number) => {
    const others = callouts.filter((_, at) => at !== from);
    const moved = callouts.slice(from, from + 1);
    save([...others.slice(0, to), ...moved, ...others.slice(to)]);
    announce(words.calloutMoved(to + 1, callouts.length), "briefing");
  };
  const remove = (at: number, { at: id }: Callout) => {
    save(
      callouts.filter((_, each) => each !== at),
      words.calloutRemoved(claimName(atlas, id)),
    );
    // The pressed button is gone.
    box.current?.focus();
  };
  // What was added has its text selected, so that typing replaces it.
  useEffect(() => {
    if (added === undefined) return;
    const [field] = [...(box.current?.querySelectorAll("input[maxlength]") ?? [])].slice(added);
    if (field instanceof HTMLInputElement) {
      field.focus();
      field.select();
    }
    setAdded(undefined);
  }, [added]);
  return (
    <div ref={box} tabIndex={-1} className={styles.callouts}>
      {callouts.length > 0 && (
        <ol>
          {callouts.map((callout, at) => (
            // Callouts have no ids; two may be equal.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the fields belong to
            <li key={at} className={styles.callout}>
              <CalloutFields
                callout={callout}
                place={at}
                count={callouts.length}
                onChange={(to) => change(at, to)}
                onMove={(to) => move(at, to)}
                onRemove={() => remove(at, callout)}
              />
            </li>
          ))}
        </ol>
      )}
      {callouts.length < CALLOUTS_MAX ? (
        <NewCallout
          step={step}
          onAdd={(id) => {
            save([...callouts, { at: id, text: words.newCallout }]);
            setAdded(callouts.length);
          }}
        />
      ) : (
        <p className={styles.hint}>{words.calloutsFull(CALLOUTS_MAX)}</p>
      )}
    </div>
  );
}

const FREE = "free";
const SIDES = [FREE, ...CALLOUT_SIDES] as const;

interface CalloutFieldsProps {
  readonly callout: Callout;
  /** From 0, of `count`. */
  readonly place: number;
  readonly count: number;
  readonly onChange: (callout: Callout) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

function CalloutFields({ callout, place, count, onChange, onMove, onRemove }: CalloutFieldsProps) {
  const { atlas } = useBuilt();
  const name = claimName(atlas, callout.at);
  const heading = useId();
  const hasRoom = (to: number) => to >= 0 && to < count;
  return (
    <fieldset className={styles.fields} aria-labelledby={heading}>
      <p id={heading} className={styles.claim}>
        <bdi>{name}</bdi>
      </p>
      <TextBox
        label={words.calloutText}
        value={callout.text}
        maxLength={CALLOUT_TEXT_MAX}
        hint={(text) => words.calloutHint(CALLOUT_TEXT_MAX - text.length)}
        onChange={(text) => onChange({ ...callout, text })}
      />
      <Segments
        label={words.calloutSide}
        values={SIDES}
        value={callout.side ?? FREE}
        names={words.sides}
        onChange={(side) => {
          const { side: _, ...rest } = callout;
          onChange(side === FREE ? rest : { ...rest, side });
        }}
      />
      <div className={styles.row}>
        {count > 1 &&
          (
            [
              [place - 1, words.up, words.calloutUp(name)],
              [place + 1, words.down, words.calloutDown(name)],
            ] as const
          ).map(([to, label, full]) => (
            <Button
              key={label}
              aria-label={full}
              aria-disabled={!hasRoom(to)}
              onClick={() => hasRoom(to) && onMove(to)}
            >
              {label}
            </Button>
          ))}
        <Button aria-label={words.removeCallout(name)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </fieldset>
  );
}

/** The most nodes and links that are listed for a new callout. */
const MOST_LISTED = 8;

interface NewCalloutProps {
  readonly step: BriefingStep;
  readonly onAdd: (id: string) => void;
}

/** The choice of what a new callout points to, among what the step shows. */
function NewCallout({ step, onAdd }: NewCalloutProps) {
  const { atlas } = useBuilt();
  const [query, setQuery] = useState("");
  const claims = useMemo(
    () => claimsForStep(atlas, completeScene(atlas, step.scene)),
    [atlas, step.scene],
  );
  const needle = searchKey(query.trim());
  const found = claims
    .map(({ id }) => ({ id, name: claimName(atlas, id) }))
    .filter(({ name }) => searchKey(name).includes(needle));
  const more = found.length - MOST_LISTED;
  return (
    <div className={styles.field}>
      <TextBox label={words.addCallout} value={query} isOptional isSearch onChange={setQuery} />
      {found.length === 0 && <p className={styles.hint}>{words.noClaim}</p>}
      <ul>
        {found.slice(0, MOST_LISTED).map(({ id, name }) => (
          <li key={id}>
            <Button
              className={styles.target}
              aria-label={words.calloutTo(name)}
              onClick={() => {
                setQuery("");
                onAdd(id);
              }}
            >
              <bdi>{name}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.hint}>{words.moreQuotes(more)}</p>}
    </div>
  );
}
