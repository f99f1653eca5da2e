/** What can be done with a claim as a whole: buttons, and below them the form of the one that was pressed. */
import { EyeOff, GitMerge, Link2, type LucideIcon, Split, Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { giveFocus } from "../../../ui/browser/focus.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useActions, useVisible } from "../../base/store.ts";
import { useTask, type WritingTask } from "../task.tsx";
import styles from "./claims.module.css";
import { MergeForm } from "./MergeForm.tsx";
import { RemoveForm } from "./RemoveForm.tsx";
import { SplitForm } from "./SplitForm.tsx";
import { words } from "./words.ts";

/** Finds the field of the name, for Rename. */
export const NAME_FIELD = "claim-name";

interface TaskButton {
  readonly is: "link" | "merge" | "split" | "remove";
  readonly label: string;
  readonly icon: LucideIcon;
}

const TASKS: readonly TaskButton[] = [
  { is: "link", label: words.newLink, icon: Link2 },
  { is: "merge", label: words.merge, icon: GitMerge },
  { is: "split", label: words.split, icon: Split },
  { is: "remove", label: words.remove, icon: Trash2 },
];

interface ActionsProps {
  readonly claim: string;
  readonly isNode: boolean;
}

export function Actions({ claim, isNode }: ActionsProps) {
  const { task, begin } = useTask();
  const buttons = useRef<HTMLDivElement>(null);
  const begun =
    task !== undefined && task.is !== "node" && task.claim === claim ? task.is : undefined;
  useEffect(() => {
    if (begun !== "rename") return;
    const field = document.querySelector<HTMLInputElement>(`[data-field="${NAME_FIELD}"]`);
    field?.focus();
    field?.select();
    begin(undefined);
  }, [begun, begin]);
  const end = () => {
    giveFocus(buttons.current?.querySelector<HTMLElement>('[aria-expanded="true"]') ?? null);
    begin(undefined);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the parts of a form. */}
      <div ref={buttons} role="group" aria-label={words.actions} className={styles.actions}>
        {TASKS.filter(({ is }) => isNode || is === "remove").map(({ is, label, icon: Icon }) => (
          <Button
            key={is}
            aria-expanded={is === begun}
            onClick={() => begin(is === begun ? undefined : ({ is, claim } satisfies WritingTask))}
          >
            <Icon aria-hidden />
            {label}
          </Button>
        ))}
        {isNode && <HideButton node={claim} />}
      </div>
      {begun === "merge" && <MergeForm node={claim} onEnd={end} />}
      {begun === "split" && <SplitForm node={claim} onEnd={end} />}
      {begun === "remove" && <RemoveForm claim={claim} onEnd={end} />}
    </>
  );
}

/** Takes a node out of sight, which changes nothing of the atlas; a chip over the map brings it back. */
function HideButton({ node }: { readonly node: string }) {
  const isShown = useVisible().nodes.has(node);
  const { hideNodes } = useActions();
  if (!isShown) return null;
  return (
    <Button title={words.hideNote} onClick={() => hideNodes([node])}>
      <EyeOff aria-hidden />
      {words.hide}
    </Button>
  );
}
