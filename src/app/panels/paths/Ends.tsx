/** The choice of the two ends of paths: where they begin and where they lead. */
import { ArrowDownUp, Plus, X } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { endName, endOf, nodesOfEnds } from "../../../query/paths/index.ts";
import { type PathsChoice, swapEnds, withEnds } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useBuilt, useVisible } from "../../base/store.ts";
import { NodeButton } from "../../legend/NodeButton.tsx";
import { EndMark, KEEPS_FOCUS, NodeBox } from "./NodeBox.tsx";
import styles from "./Paths.module.css";
import { words } from "./words.ts";

interface EndsProps {
  readonly question: PathsChoice;
  readonly onChange: (part: Partial<PathsChoice>) => void;
}

export function Ends({ question, onChange }: EndsProps) {
  const { from, to } = question;
  const setEnd = (end: "from" | "to") => (ids: readonly string[]) =>
    onChange(withEnds(question, { [end]: ids }));
  return (
    <div className={styles.ends}>
      <End name={words.from} ids={from} others={to} onChange={setEnd("from")} />
      <End name={words.to} ids={to} others={from} onChange={setEnd("to")} />
      {from.length + to.length > 0 && (
        <Button
          look="icon"
          className={styles.swap}
          aria-label={words.swap}
          onClick={() => onChange(swapEnds(question))}
        >
          <ArrowDownUp aria-hidden />
        </Button>
      )}
    </div>
  );
}

interface EndProps {
  readonly name: string;
  readonly ids: readonly string[];
  /** The keys of the other end, which can't be chosen for this one too. */
  readonly others: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

function End({ name, ids, others, onChange }: EndProps) {
  const [isAdding, setAdding] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const hasBox = ids.length === 0 || isAdding;
  /**
   * Moves the focus to the box, or to the button that shows it, when the focused element is
   * removed.
   */
  const keepFocus = () => group.current?.querySelector<HTMLElement>(`[${KEEPS_FOCUS}]`)?.focus();
  const change = (next: readonly string[]) => {
    flushSync(() => {
      setAdding(false);
      onChange(next);
    });
    keepFocus();
  };
  return (
    <fieldset ref={group} className={styles.end}>
      <legend className={styles.endName}>{name}</legend>
      {ids.length > 0 && (
        <ul className={styles.chosen}>
          {ids.map((id) => (
            <Chosen key={id} id={id} onRemove={() => change(ids.filter((other) => other !== id))} />
          ))}
        </ul>
      )}
      {hasBox ? (
        <NodeBox end={name} without={[...ids, ...others]} onChoose={(id) => change([...ids, id])} />
      ) : (
        <Button
          className={styles.another}
          aria-label={words.add(name)}
          {...{ [KEEPS_FOCUS]: "" }}
          onClick={() => {
            flushSync(() => setAdding(true));
            keepFocus();
          }}
        >
          <Plus aria-hidden />
          {words.another}
        </Button>
      )}
    </fieldset>
  );
}

interface ChosenProps {
  readonly id: string;
  readonly onRemove: () => void;
}

function Chosen({ id, onRemove }: ChosenProps) {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const end = endOf(atlas, id);
  const count = nodesOfEnds(atlas, shown, [id]).size;
  if (!end) return null;
  return (
    <li className={styles.chosenNode}>
      {end.of === "node" ? (
        <NodeButton node={end.node} className={styles.chosenName} />
      ) : (
        <span className={styles.chosenSet}>
          <EndMark of={id} />
          <bdi className={styles.chosenName}>{endName(atlas, id)}</bdi>
          <span className={styles.hidden}>{words.shownOf(count)}</span>
        </span>
      )}
      {end.of === "node" && count === 0 && <span className={styles.hidden}>{words.hidden}</span>}
      <Button look="icon" aria-label={words.remove(endName(atlas, id))} onClick={onRemove}>
        <X aria-hidden />
      </Button>
    </li>
  );
}
