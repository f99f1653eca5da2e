/** The claim that is open for writing, or the form of what is to be made. */
import { useEffect } from "react";
import { claimOf, type Draft, itemOf } from "../../../draft/index.ts";
import { NoteSlot } from "../../notes/notePart.tsx";
import { useWritingState } from "../base.ts";
import { useTask } from "../task.tsx";
import styles from "./claims.module.css";
import { LinkPane } from "./LinkPane.tsx";
import { NewLink } from "./NewLink.tsx";
import { NewNode } from "./NewNode.tsx";
import { NodePane } from "./NodePane.tsx";

export default function ClaimPane() {
  const claim = useWritingState((state) => state.claim);
  const draft = useWritingState(({ history }) => history.draft);
  const { task, begin } = useTask();
  const isOfAnother = task !== undefined && task.is !== "node" && task.claim !== claim;
  useEffect(() => {
    // What was begun with one claim ends when another is opened.
    if (isOfAnother) begin(undefined);
  }, [isOfAnother, begin]);
  if (task?.is === "node") return <NewNode />;
  if (task?.is === "link" && task.claim === claim)
    return (
      <NewLink key={`${task.claim} ${task.target}`} source={task.claim} target={task.target} />
    );
  return claim === undefined ? null : <OfClaim key={claim} claim={claim} draft={draft} />;
}

function OfClaim({ claim, draft }: { readonly claim: string; readonly draft: Draft }) {
  const item = claimOf(draft, claim);
  if (!item) return null;
  return (
    <>
      {itemOf(draft, "nodes", claim) ? <NodePane item={item} /> : <LinkPane item={item} />}
      <div className={styles.note}>
        <NoteSlot on={claim} />
      </div>
    </>
  );
}
