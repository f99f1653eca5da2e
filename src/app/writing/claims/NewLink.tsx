/** A new link from a node: where it leads, what it says, and the words that say it. */
import { useMemo, useState } from "react";
import {
  ATTRIBUTE_WORDS,
  ATTRIBUTES,
  type AttributeId,
  valueWords,
} from "../../../atlas/attributes/index.ts";
import { likelyTypes } from "../../../coding/index.ts";
import { addLink, itemsOf, together } from "../../../draft/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useActions, useBuilt } from "../../base/store.ts";
import { useWriting, useWritingState } from "../base.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { NodeField } from "../fields/NodeField.tsx";
import { TextField } from "../fields/TextField.tsx";
import { useTask } from "../task.tsx";
import styles from "./claims.module.css";
import { Heading } from "./Head.tsx";
import { type NewNamed, nodeMade } from "./madeNode.ts";
import { PassageChoice } from "./PassageChoice.tsx";
import { type Passage, quoteIn, sentencesNaming } from "./sentences.ts";
import { TaskForm } from "./TaskForm.tsx";
import { linkName, nodeName, relationChoices, typeChoices } from "./vocabulary.ts";
import { words } from "./words.ts";

interface NewLinkProps {
  readonly source: string;
  /** Where it was drawn to. */
  readonly target: string | undefined;
}

type Qualities = Readonly<Partial<Record<AttributeId, string>>>;

export function NewLink({ source, target: drawnTo }: NewLinkProps) {
  const { atlas } = useBuilt();
  const writing = useWriting();
  const { select } = useActions();
  const { begin } = useTask();
  const written = useWritingState(({ history }) => history.draft);
  const [chosenTarget, setTarget] = useState(drawnTo ?? "");
  /** The node at its end, where it is made with the link. */
  const [newTarget, setNewTarget] = useState<NewNamed>();
  const [chosen, setChosen] = useState<string>();
  const [passage, setPassage] = useState<Passage>();
  const [reasoning, setReasoning] = useState("");
  const [qualities, setQualities] = useState<Qualities>({});
  const { nodes } = lookup(atlas);
  const made = useMemo(
    () => (newTarget ? nodeMade(written, atlas, newTarget, passage) : undefined),
    [written, atlas, newTarget, passage],
  );
  const target = made?.id ?? chosenTarget;
  // As if it were there already, so that the relations that may join the two are offered.
  const draft = made?.after ?? written;
  const from = nodes.get(source);
  const to = useMemo(
    () => (newTarget ? { name: newTarget.name, aliases: [] } : nodes.get(chosenTarget)),
    [newTarget, nodes, chosenTarget],
  );
  const found = useMemo(
    () => (from && to ? sentencesNaming(atlas, from, to) : { both: [], one: [] }),
    [atlas, from, to],
  );
  const relations = relationChoices(draft, source, target);
  // The only one that may join them is chosen by itself.
  const only = relations.flatMap(({ choices }) => choices);
  const relation = chosen ?? (only.length === 1 ? only[0]?.value : undefined) ?? "";
  const namesBoth = passage !== undefined && found.both.some(({ key }) => key === passage.key);
  const basis = qualities.basis ?? (passage === undefined || namesBoth ? "stated" : "implied");
  const known = itemsOf(draft, "edges").find(
    ({ value }) =>
      value.source === source && value.target === target && value.relation === relation,
  );
  const missing =
    target === ""
      ? words.chooseTarget
      : newTarget?.type === ""
        ? words.newNodeType(newTarget.name)
        : relation === ""
          ? words.chooseRelation
          : passage === undefined
            ? words.chooseWords
            : basis === "implied" && reasoning === ""
              ? words.needsReasoning
              : undefined;
  const linkTitle = `${nodeName(draft, source)} ${relationName(relations, relation)} ${nodeName(draft, target)}`;
  const make = () => {
    if (passage === undefined) return;
    const quote = {
      ...quoteIn(passage, passage.words),
      status: "inPlace",
      ...qualities,
      basis,
      ...(reasoning !== "" && { reasoning }),
    };
    const link = { source, relation, target };
    begin(undefined);
    writing.change((now) =>
      made && newTarget
        ? together(now, "addLink", linkTitle, [
            (before) => nodeMade(before, atlas, newTarget, passage).edit,
            (before) => addLink(before, link, quote),
          ])
        : addLink(now, link, quote),
    );
    const saved = itemsOf(writing.store.getState().history.draft, "edges").find(
      ({ value }) =>
        value.source === source && value.target === target && value.relation === relation,
    );
    if (saved) writing.openClaim(String(saved.value.id));
  };
  return (
    <div className={styles.pane}>
      <Heading>{words.newLinkTitle(nodeName(draft, source))}</Heading>
      <TaskForm
        title={relation === "" || target === "" ? words.theLink : linkTitle}
        action={known ? words.addQuote : words.makeLink}
        missing={missing}
        onDo={make}
        onEnd={() => {
          begin(undefined);
          select(source);
        }}
      >
        <NodeField
          label={words.to}
          value={target}
          without={[source]}
          takesFocus={drawnTo === undefined}
          valueName={newTarget?.name}
          onChoose={(node) => {
            setNewTarget(undefined);
            setTarget(node);
            setPassage(undefined);
          }}
          onNew={(name) => {
            setNewTarget({ name, type: likelyTypes(atlas, name)[0] ?? "" });
            setPassage(undefined);
          }}
        />
        {newTarget && (
          <ChoiceField
            label={words.newNodeType(newTarget.name)}
            value={newTarget.type}
            groups={typeChoices(written)}
            onChoose={(type) => setNewTarget({ ...newTarget, type })}
          />
        )}
        {to && (
          <>
            <ChoiceField
              label={words.relation}
              value={relation}
              groups={relations}
              onChoose={setChosen}
            />
            {found.both.length > 0 ? (
              <PassageChoice
                label={words.both}
                passages={found.both}
                chosen={passage}
                onChoose={setPassage}
              />
            ) : (
              <p className={styles.notice}>
                {words.noneNamesBoth} {found.one.length === 0 && words.noneAtAll}
              </p>
            )}
            {found.one.length > 0 && (
              <Disclosure label={`${words.oneOnly} (${found.one.length})`}>
                <PassageChoice
                  label={words.oneOnlyHint}
                  passages={found.one}
                  chosen={passage}
                  onChoose={setPassage}
                />
              </Disclosure>
            )}
          </>
        )}
        {passage && (
          <>
            <div className={styles.pair}>
              {ATTRIBUTES.map(({ id, values, isOptional }) => (
                <ChoiceField
                  key={id}
                  label={ATTRIBUTE_WORDS[id].name}
                  value={id === "basis" ? basis : (qualities[id] ?? (isOptional ? "" : values[0]))}
                  choices={[
                    ...(isOptional ? [{ value: "", name: words.none }] : []),
                    ...values.map((each) => ({ value: each, name: valueWords(id, each).name })),
                  ]}
                  onChoose={(value) => setQualities(withQuality(qualities, id, value))}
                />
              ))}
            </div>
            {basis === "implied" && (
              <TextField
                label={words.reasoning}
                lines="several"
                value={reasoning}
                onCommit={setReasoning}
              />
            )}
          </>
        )}
      </TaskForm>
      {known && <p className={styles.notice}>{linkName(draft, String(known.value.id))}</p>}
    </div>
  );
}

function withQuality(qualities: Qualities, id: AttributeId, value: string): Qualities {
  const { [id]: _, ...others } = qualities;
  return value === "" ? others : { ...others, [id]: value };
}

const relationName = (groups: ReturnType<typeof relationChoices>, id: string) =>
  groups.flatMap(({ choices }) => choices).find(({ value }) => value === id)?.name ?? id;
