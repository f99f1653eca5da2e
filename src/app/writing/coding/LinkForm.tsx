/** Links of the selected words: source, relation and target in one line; a list gives a link each. */
import { useId, useMemo, useState } from "react";
import { innermostSection, overlaps } from "../../../atlas/text/index.ts";
import {
  areNamed,
  calledNames,
  codeLinks,
  guessLinks,
  guessManner,
  isQuoted,
  knownLinks,
  madeEnd,
  type NewEnd,
  namedNodes,
  newEnd,
  relationsFor,
  spokenRelation,
  statedQuote,
  withNewEnds,
} from "../../../coding/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import { useBuilt } from "../../base/store.ts";
import { useWriting, useWritingState } from "../base.ts";
import { type Choice, ClaimField } from "./ClaimField.tsx";
import styles from "./Coding.module.css";
import { FormFrame } from "./FormFrame.tsx";
import type { FormProps } from "./forms.ts";
import { isComplete, MannerFields, type WrittenManner } from "./MannerFields.tsx";
import { NewEnds } from "./NewEnds.tsx";
import { useReading } from "./useReading.ts";
import { words } from "./words.ts";

export function LinkForm(props: FormProps) {
  const { page, passages } = props;
  const { sections } = page.document;
  const isInHeading = passages.some((range) => {
    const section = sections[innermostSection(sections, range.start)];
    return section !== undefined && overlaps(section.headingRange, range);
  });
  if (isInHeading) return <p className={styles.refusal}>{words.inHeading}</p>;
  return <LinkFields {...props} />;
}

function LinkFields({ page, passages, quote, onMade, onCancel }: FormProps) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const { atlas: shown } = useBuilt();
  /** Nodes that are made with the links. */
  const [made, setMade] = useState<readonly NewEnd[]>([]);
  const atlas = useMemo(() => withNewEnds(shown, made), [shown, made]);
  const { nodes, relations } = lookup(atlas);
  const id = useId();
  const reading = useReading({ page, passages }, atlas);
  const proposed = useMemo(() => guessLinks(reading), [reading]);
  const [sources, setSources] = useState(proposed.sources);
  const [targets, setTargets] = useState(proposed.targets);
  const [chosen, setChosen] = useState(proposed.relation);
  const [changes, setChanges] = useState<Partial<WrittenManner>>({});
  /** Nodes that shall not have the name by which the sentence calls them. */
  const [refused, setRefused] = useState<readonly string[]>([]);
  const offered = useMemo(
    () => relationsFor(reading, sources, targets),
    [reading, sources, targets],
  );
  // A relation that no longer fits gives way to one that the words speak of, if any.
  const fitting =
    offered.find((each) => each.id === chosen) ?? spokenRelation(reading, sources, targets);
  const relation = fitting?.id;
  const guessed = useMemo(
    () => guessManner(reading, { sources, relation, targets }),
    [reading, sources, relation, targets],
  );
  const manner: WrittenManner = { ...guessed, reasoning: "", ...changes };
  const ends = [...sources, ...targets];
  const newEnds = made.filter((end) => ends.includes(end.id));
  const addNew = (name: string) => {
    const end = newEnd(shown, name);
    if (!made.some((one) => one.id === end.id)) setMade([...made, end]);
    return end.id;
  };
  const { document, language } = page;
  const called = calledNames(document, reading.mentions, ends, language);
  const names = called.filter(({ node }) => !refused.includes(node));
  const unnamed = ends.filter((end) => !names.some(({ node }) => node === end));
  const named = areNamed(atlas, document.text, reading.sentence, unnamed);
  const choices = useMemo(() => {
    const first = namedNodes(reading);
    return [...new Set([...first, ...atlas.nodes])] satisfies readonly Choice[];
  }, [reading, atlas]);
  const links = {
    ...manner,
    sources,
    relation: relation ?? "",
    targets,
    isSymmetric: relations.get(relation ?? "")?.symmetric === true,
    names,
    newEnds: newEnds.map((end) => madeEnd(reading, end, quote)),
  };
  const count = sources.reduce(
    (sum, source) => sum + targets.filter((target) => target !== source).length,
    0,
  );
  const there = knownLinks(draft, links);
  const isAllQuoted =
    count > 0 &&
    there.length === count &&
    there.every((link) => isQuoted(draft, link, statedQuote(quote, manner)));
  const areTyped = newEnds.every(({ type }) => type !== "");
  const canMake =
    count > 0 && relation !== undefined && areTyped && isComplete(manner) && !isAllQuoted;
  const make = () => {
    writing.change((now) => codeLinks(now, links, quote));
    const nameOf = (ids: readonly string[]) =>
      ids.map((each) => nodes.get(each)?.name ?? each).join(", ");
    onMade(
      words.made(
        `${nameOf(sources)} ${relations.get(links.relation)?.name ?? ""} ${nameOf(targets)}`,
      ),
    );
  };
  const missing =
    sources.length === 0
      ? "from"
      : targets.length === 0
        ? "to"
        : relation === undefined && offered.length > 0
          ? "relation"
          : undefined;
  return (
    <FormFrame
      make={there.length === count && count > 0 ? words.addQuote : words.makeLinks(count)}
      canMake={canMake}
      onMake={make}
      onCancel={onCancel}
      isFirst={missing === undefined}
    >
      <div className={styles.line}>
        <ClaimField
          label={words.from}
          choices={choices}
          chosen={sources}
          onChange={setSources}
          isFirst={missing === "from"}
          none={words.noNode}
          onNew={addNew}
        />
        <div className={styles.field}>
          <label htmlFor={`${id}-relation`}>{words.relation}</label>
          <select
            id={`${id}-relation`}
            className={styles.input}
            value={relation ?? ""}
            aria-describedby={`${id}-none`}
            aria-required
            data-first={missing === "relation" ? "" : undefined}
            onChange={({ target }) => setChosen(target.value)}
          >
            {relation === undefined && <option value="">{words.choose}</option>}
            {offered.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
          {offered.length === 0 && (
            <p id={`${id}-none`} className={styles.refusal}>
              {words.noRelation}
            </p>
          )}
          {missing === "relation" && (
            <p id={`${id}-none`} className={styles.refusal}>
              {words.noVerb}
            </p>
          )}
        </div>
        <ClaimField
          label={words.to}
          choices={choices}
          chosen={targets}
          onChange={setTargets}
          isFirst={missing === "to"}
          none={words.noNode}
          onNew={addNew}
        />
      </div>
      <NewEnds
        ends={newEnds}
        onChange={(end) => setMade(made.map((one) => (one.id === end.id ? end : one)))}
      />
      <MannerFields
        manner={manner}
        areNamed={named}
        onChange={(change) => setChanges({ ...changes, ...change })}
      />
      {called.map(({ node, name }) => (
        <label key={node} className={styles.check}>
          <input
            type="checkbox"
            checked={!refused.includes(node)}
            onChange={({ target }) =>
              setRefused(
                target.checked ? refused.filter((each) => each !== node) : [...refused, node],
              )
            }
          />
          <bdi>{words.calledName(name, nodes.get(node)?.name ?? node)}</bdi>
        </label>
      ))}
      {isAllQuoted ? (
        <p className={styles.refusal}>{words.quoted}</p>
      ) : (
        there.length > 0 && <p className={styles.hint}>{words.known(there.length, count)}</p>
      )}
      <p className={styles.hint}>{words.proposed}</p>
    </FormFrame>
  );
}
