/** Merges a node with another one: which, and which of the two stays. */
import { useMemo, useState } from "react";
import { itemOf, linksOf, mergeNodes, quotesOf } from "../../../draft/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { useBuilt } from "../../base/store.ts";
import { useWriting, useWritingState } from "../base.ts";
import { NodeField } from "../fields/NodeField.tsx";
import { alikeNodes } from "./alike.ts";
import styles from "./claims.module.css";
import { TaskForm } from "./TaskForm.tsx";
import { nodeName } from "./vocabulary.ts";
import { words } from "./words.ts";

interface MergeFormProps {
  readonly node: string;
  readonly onEnd: () => void;
}

export function MergeForm({ node, onEnd }: MergeFormProps) {
  const { atlas } = useBuilt();
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const [other, setOther] = useState("");
  const [stays, setStays] = useState<"this" | "other">("this");
  const offered = useMemo(() => {
    const own = lookup(atlas).nodes.get(node);
    return own ? alikeNodes(atlas.nodes, own) : [];
  }, [atlas, node]);
  const [kept, gone] = stays === "this" ? [node, other] : [other, node];
  const [keptName, goneName] = [nodeName(draft, kept), nodeName(draft, gone)];
  const goneItem = itemOf(draft, "nodes", gone);
  const links = linksOf(draft, [gone]);
  const between = linksOf(draft, [kept]).filter((link) => links.includes(link)).length;
  return (
    <TaskForm
      title={words.mergeTitle(nodeName(draft, node))}
      action={other === "" ? words.merge : words.mergeNow(goneName, keptName)}
      missing={other === "" ? words.mergeWith : undefined}
      onDo={() => {
        onEnd();
        writing.change((now) => mergeNodes(now, kept, gone));
      }}
      onEnd={onEnd}
    >
      <NodeField
        label={words.mergeWith}
        value={other}
        without={[node]}
        offered={offered}
        takesFocus
        onChoose={setOther}
      />
      {goneItem && (
        <>
          <Segments
            label={words.stays}
            values={["this", "other"]}
            value={stays}
            names={{ this: nodeName(draft, node), other: nodeName(draft, other) }}
            onChange={setStays}
          />
          <p className={styles.quiet}>
            {words.mergeSays(goneName, keptName, quotesOf(goneItem).length, links.length - between)}{" "}
            {between > 0 && words.mergeBetween(between)}
          </p>
        </>
      )}
    </TaskForm>
  );
}
