/** Where paths begin and where they lead: one node each, or several. */
import { ArrowDownUp, X } from "lucide-react";
import { useRef } from "react";
import type { PathsAsked } from "../../../atlas/scene.ts";
import { turnedRound, withEnds } from "../../../scene/paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { NodeButton } from "../../legend/NodeButton.tsx";
import { useLookup, useVisible } from "../../store.ts";
import { NodeBox } from "./NodeBox.tsx";
import styles from "./Paths.module.css";
import { words } from "./words.ts";

interface EndsProps {
  readonly asked: PathsAsked;
  readonly onChange: (part: Partial<PathsAsked>) => void;
}

export function Ends({ asked, onChange }: EndsProps) {
  const { from, to } = asked;
  const isAsked = from.length + to.length > 0;
  return (
    <div className={styles.ends}>
      <End
        name={words.from}
        ids={from}
        others={to}
        onChange={(ids) => onChange(withEnds(asked, { from: ids }))}
      />
      {isAsked && (
        <Button
          look="icon"
          className={styles.swap}
          aria-label={words.swap}
          onClick={() => onChange(turnedRound(asked))}
        >
          <ArrowDownUp aria-hidden />
        </Button>
      )}
      <End
        name={words.to}
        ids={to}
        others={from}
        onChange={(ids) => onChange(withEnds(asked, { to: ids }))}
      />
    </div>
  );
}

interface EndProps {
  readonly name: string;
  readonly ids: readonly string[];
  /** The nodes of the other end, which can't be of this one too. */
  readonly others: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

function End({ name, ids, others, onChange }: EndProps) {
  const { nodes } = useLookup();
  const shown = useVisible();
  const box = useRef<HTMLInputElement>(null);
  const remove = (id: string) => {
    onChange(ids.filter((one) => one !== id));
    // The button that was pressed goes with the node.
    box.current?.focus();
  };
  return (
    <fieldset className={styles.end}>
      <legend className={styles.endName}>{name}</legend>
      {ids.length > 0 && (
        <ul className={styles.chosen}>
          {ids.map((id) => {
            const node = nodes.get(id);
            return (
              node && (
                <li key={id} className={styles.chosenNode}>
                  <NodeButton node={node} className={styles.chosenName} />
                  {!shown.nodes.has(id) && <span className={styles.hidden}>{words.hidden}</span>}
                  <Button
                    look="icon"
                    aria-label={words.remove(node.name)}
                    onClick={() => remove(id)}
                  >
                    <X aria-hidden />
                  </Button>
                </li>
              )
            );
          })}
        </ul>
      )}
      <NodeBox
        ref={box}
        end={name}
        without={[...ids, ...others]}
        onChoose={(id) => onChange([...ids, id])}
      />
    </fieldset>
  );
}
