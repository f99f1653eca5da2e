/** Makes two nodes of one: the name of the second, and which quotes and links go with it. */
import { useState } from "react";
import { itemOf, linksOf, quotesOf, splitNode, textIn } from "../../../draft/index.ts";
import { useWriting, useWritingState } from "../base.ts";
import { CheckField, ChoiceField } from "../fields/ChoiceField.tsx";
import { TextField } from "../fields/TextField.tsx";
import styles from "./claims.module.css";
import { quoteText } from "./sentences.ts";
import { TaskForm } from "./TaskForm.tsx";
import { linkName, nodeName, typeChoices, typeOf } from "./vocabulary.ts";
import { words } from "./words.ts";

interface SplitFormProps {
  readonly node: string;
  readonly onEnd: () => void;
}

const toggled = <T,>(list: readonly T[], item: T, isOn: boolean): readonly T[] =>
  isOn ? [...list, item] : list.filter((one) => one !== item);

export function SplitForm({ node, onEnd }: SplitFormProps) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const item = itemOf(draft, "nodes", node);
  const own = item ? `${textIn(item.value, "kind")}/${textIn(item.value, "type")}` : "";
  const [name, setName] = useState("");
  const [type, setType] = useState(own);
  const [summary, setSummary] = useState("");
  const [quotes, setQuotes] = useState<readonly number[]>([]);
  const [links, setLinks] = useState<readonly string[]>([]);
  if (!item) return null;
  const all = quotesOf(item);
  const isPossible =
    quotes.length > 0 && quotes.length < all.length && name !== "" && summary !== "";
  return (
    <TaskForm
      title={words.splitTitle(nodeName(draft, node))}
      action={words.splitNow}
      missing={isPossible ? undefined : all.length < 2 ? words.onlyQuote : words.splitNeeds}
      onDo={() => {
        onEnd();
        const second = { ...typeOf(type), name, summary };
        writing.change((now) => splitNode(now, node, { node: second, quotes, links }));
      }}
      onEnd={onEnd}
    >
      <TextField label={words.splitName} value={name} onCommit={setName} />
      <ChoiceField label={words.type} value={type} groups={typeChoices(draft)} onChoose={setType} />
      <TextField label={words.summary} lines="several" value={summary} onCommit={setSummary} />
      <fieldset className={styles.options}>
        <legend className={styles.quiet}>{words.splitQuotes}</legend>
        {all.map(({ value }, at) => (
          <CheckField
            // biome-ignore lint/suspicious/noArrayIndexKey: quotes have no id before they compile.
            key={at}
            label={quoteText(value)}
            isOn={quotes.includes(at)}
            onChange={(isOn) => setQuotes(toggled(quotes, at, isOn))}
          />
        ))}
      </fieldset>
      <fieldset className={styles.options}>
        <legend className={styles.quiet}>{words.splitLinks}</legend>
        {linksOf(draft, [node]).map((link) => (
          <CheckField
            key={link}
            label={linkName(draft, link)}
            isOn={links.includes(link)}
            onChange={(isOn) => setLinks(toggled(links, link, isOn))}
          />
        ))}
      </fieldset>
    </TaskForm>
  );
}
