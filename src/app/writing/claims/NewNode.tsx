/** A new node: its name, the place where a source has it, and what it is. */
import { useDeferredValue, useMemo, useState } from "react";
import { addNode, itemsOf } from "../../../draft/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useBuilt } from "../../base/store.ts";
import { useWriting, useWritingState } from "../base.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import fieldStyles from "../fields/Field.module.css";
import { Field } from "../fields/Field.tsx";
import { TextField } from "../fields/TextField.tsx";
import { useTask } from "../task.tsx";
import styles from "./claims.module.css";
import { Heading } from "./Head.tsx";
import { PassageChoice } from "./PassageChoice.tsx";
import { asWritten, nodeNamed, type Passage, quoteIn, sentencesWithName } from "./sentences.ts";
import { TaskForm } from "./TaskForm.tsx";
import { typeChoices, typeOf } from "./vocabulary.ts";
import { words } from "./words.ts";

export function NewNode() {
  const { atlas } = useBuilt();
  const writing = useWriting();
  const { begin } = useTask();
  const draft = useWritingState(({ history }) => history.draft);
  const [name, setName] = useState("");
  const [type, setType] = useState("");
  const [summary, setSummary] = useState("");
  const [chosen, setPassage] = useState<Passage>();
  const sought = useDeferredValue(name.trim());
  const found = useMemo(() => sentencesWithName(atlas, sought), [atlas, sought]);
  const passage = found.find(({ key }) => key === chosen?.key);
  const known = useMemo(() => nodeNamed(atlas.nodes, sought), [atlas, sought]);
  const missing =
    sought === ""
      ? words.typeName
      : passage === undefined
        ? found.length > 0
          ? words.nodeWords
          : words.noMention
        : type === ""
          ? words.type
          : summary === ""
            ? words.summary
            : undefined;
  const make = () => {
    if (passage === undefined) return;
    const node = { ...typeOf(type), name: name.trim(), summary };
    begin(undefined);
    writing.change((now) => addNode(now, node, quoteIn(passage, asWritten(passage, name))));
    const made = itemsOf(writing.store.getState().history.draft, "nodes").at(-1);
    if (made) writing.openClaim(String(made.value.id));
  };
  return (
    <div className={styles.pane}>
      <Heading>{words.newNodeTitle}</Heading>
      <TaskForm
        title={words.theNode}
        action={words.makeNode}
        missing={missing}
        onDo={make}
        onEnd={() => begin(undefined)}
      >
        <Field label={words.newNodeName}>
          {(control) => (
            <input
              type="text"
              autoComplete="off"
              // biome-ignore lint/a11y/noAutofocus: the person pressed “New node” to write its name.
              autoFocus
              dir="auto"
              {...control}
              className={fieldStyles.box}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        {known && (
          <p role="status" className={styles.notice}>
            {words.there(known.name)}{" "}
            <Button
              look="link"
              onClick={() => {
                begin(undefined);
                writing.openClaim(known.id);
              }}
            >
              {words.openIt}
            </Button>
          </p>
        )}
        {found.length > 0 && (
          <PassageChoice
            label={words.nodeWords}
            passages={found}
            chosen={passage}
            onChoose={setPassage}
          />
        )}
        <ChoiceField
          label={words.type}
          value={type}
          groups={typeChoices(draft)}
          onChoose={setType}
        />
        <TextField label={words.summary} lines="several" value={summary} onCommit={setSummary} />
      </TaskForm>
    </div>
  );
}
