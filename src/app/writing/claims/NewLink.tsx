/** A new link from a node: where it leads, what it says, and the words that say it. */
import { useMemo, useState } from "react";
import {
  ATTRIBUTE_WORDS,
  ATTRIBUTES,
  type AttributeId,
  valueWords,
} from "../../../atlas/attributes/index.ts";
import { addLink, itemsOf } from "../../../draft/index.ts";
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
import { PassageChoice } from "./PassageChoice.tsx";
import { type Passage, quoteIn, sentencesNaming } from "./sentences.ts";
import { TaskForm } from "./TaskForm.tsx";
import { linkName, nodeName, relationChoices } from "./vocabulary.ts";
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
  const draft = useWritingState(({ history }) => history.draft);
  const [target, setTarget] = useState(drawnTo ?? "");
  const [chosen, setChosen] = useState<string>();
  const [passage, setPassage] = useState<Passage>();
  const [reasoning, setReasoning] = useState("");
  const [qualities, setQualities] = useState<Qualities>({});
  const { nodes } = lookup(atlas);
  const [from, to] = [nodes.get(source), nodes.get(target)];
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
      : relation === ""
        ? words.chooseRelation
        : passage === undefined
          ? words.chooseWords
          : basis === "implied" && reasoning === ""
            ? words.needsReasoning
            : undefined;
  const make = () => {
    if (passage === undefined) return;
    const quote = {
      ...quoteIn(passage, passage.words),
      status: "inPlace",
      ...qualities,
      basis,
      ...(reasoning !== "" && { reasoning }),
    };
    begin(undefined);
    writing.change((now) => addLink(now, { source, relation, target }, quote));
    const made = itemsOf(writing.store.getState().history.draft, "edges").find(
      ({ value }) =>
        value.source === source && value.target === target && value.relation === relation,
    );
    if (made) writing.openClaim(String(made.value.id));
  };
  return (
    <div className={styles.pane}>
      <Heading>{words.newLinkTitle(nodeName(draft, source))}</Heading>
      <TaskForm
        title={
          relation === "" || target === ""
            ? words.theLink
            : `${nodeName(draft, source)} ${relationName(relations, relation)} ${nodeName(draft, target)}`
        }
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
          onChoose={(node) => {
            setTarget(node);
            setPassage(undefined);
          }}
        />
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
