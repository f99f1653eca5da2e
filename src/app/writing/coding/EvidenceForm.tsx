/** The selected words as one more quote of a node or link that is there. */
import { useMemo, useState } from "react";
import {
  areNamed,
  codeEvidence,
  guessManner,
  isQuoted,
  likelyClaims,
  otherNameIn,
  statedQuote,
} from "../../../coding/index.ts";
import { claimName, linkText } from "../../../query/words/index.ts";
import { useBuilt, useLookup } from "../../base/store.ts";
import { useWriting, useWritingState } from "../base.ts";
import { type Choice, ClaimField } from "./ClaimField.tsx";
import styles from "./Coding.module.css";
import { FormFrame } from "./FormFrame.tsx";
import type { FormProps } from "./forms.ts";
import { isComplete, MannerFields, type WrittenManner } from "./MannerFields.tsx";
import { useReading } from "./useReading.ts";
import { words } from "./words.ts";

export function EvidenceForm({ page, passages, quote, onMade, onCancel }: FormProps) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const { atlas } = useBuilt();
  const { nodes, edges } = useLookup();
  const reading = useReading({ page, passages }, atlas);
  const likely = useMemo(() => likelyClaims(reading).map(({ id }) => id), [reading]);
  const [chosen, setChosen] = useState<readonly string[]>(likely.slice(0, 1));
  const [changes, setChanges] = useState<Partial<WrittenManner>>({});
  /** Only a person can tell whether words are a name or say something of what they name. */
  const [takesName, setTakesName] = useState(false);
  const choices = useMemo(() => {
    const linkChoice = (id: string): readonly Choice[] => {
      const edge = edges.get(id);
      return edge ? [{ id, name: linkText(atlas, edge), aliases: [] }] : [];
    };
    const all = [...atlas.nodes.map(({ id }) => id), ...atlas.edges.map(({ id }) => id)];
    return [...new Set([...likely, ...all])].flatMap((id) => nodes.get(id) ?? linkChoice(id));
  }, [atlas, nodes, edges, likely]);
  const [claim = ""] = chosen;
  const edge = edges.get(claim);
  const node = nodes.get(claim);
  const { document, language } = page;
  const selected = passages.map(({ start, end }) => document.text.slice(start, end)).join(" ");
  const otherName = node && otherNameIn(selected, node, language);
  const ends = edge && { sources: [edge.source], relation: edge.relation, targets: [edge.target] };
  const manner: WrittenManner | undefined = ends && {
    ...guessManner(reading, ends),
    reasoning: "",
    ...changes,
  };
  const written = manner ? statedQuote(quote, manner) : quote;
  const isThere = claim !== "" && isQuoted(draft, claim, written);
  const make = () => {
    writing.change((now) => codeEvidence(now, claim, written, takesName ? otherName : undefined));
    onMade(words.added(claimName(atlas, claim)));
  };
  if (choices.length === 0) return <p className={styles.refusal}>{words.noClaims}</p>;
  return (
    <FormFrame
      make={words.addQuote}
      canMake={claim !== "" && !isThere && (!manner || isComplete(manner))}
      onMake={make}
      onCancel={onCancel}
      isFirst={claim !== ""}
    >
      <ClaimField
        label={words.claim}
        choices={choices}
        chosen={chosen}
        onChange={setChosen}
        isSingle
        isFirst={claim === ""}
        none={words.noClaim}
      />
      {manner && ends && (
        <MannerFields
          manner={manner}
          areNamed={areNamed(atlas, document.text, reading.sentence, [
            ...ends.sources,
            ...ends.targets,
          ])}
          onChange={(change) => setChanges({ ...changes, ...change })}
        />
      )}
      {otherName !== undefined && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={takesName}
            onChange={({ target }) => setTakesName(target.checked)}
          />
          <bdi>{words.otherName(otherName)}</bdi>
        </label>
      )}
      {isThere && <p className={styles.refusal}>{words.quoted}</p>}
    </FormFrame>
  );
}
