/** A node that is written: its fields, its links, its quotes, and what can be done with it. */
import { useState } from "react";
import {
  type Changes,
  changeClaim,
  changeName,
  type Item,
  linksOf,
  textIn,
  textsIn,
  textsNaming,
} from "../../../draft/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useBuilt } from "../../base/store.ts";
import { KindMark } from "../../legend/KindMark.tsx";
import { useWriting, useWritingState } from "../base.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { useProblemsAt } from "../fields/problems.ts";
import { ListField, TextField } from "../fields/TextField.tsx";
import { Actions, NAME_FIELD } from "./Actions.tsx";
import styles from "./claims.module.css";
import { Head } from "./Head.tsx";
import { IdField } from "./IdField.tsx";
import { QuoteForms } from "./QuoteForms.tsx";
import { linkName, typeChoices, typeOf } from "./vocabulary.ts";
import { words } from "./words.ts";

const FIELDS = [
  "name",
  "short",
  "aliases",
  "kind",
  "type",
  "summary",
  "id",
  "language",
  "evidence",
];

export function NodePane({ item }: { readonly item: Item }) {
  const { atlas } = useBuilt();
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const problems = useProblemsAt(item.path);
  /** The name before it was changed here. */
  const [formerName, setFormerName] = useState<string>();
  const { value } = item;
  const id = textIn(value, "id");
  const change = (changes: Changes) => writing.change((now) => changeClaim(now, id, changes));
  /** An optional text is left out where it is empty. */
  const optional = (name: string) => (text: string) => change({ [name]: text || undefined });
  const field = (name: string) => ({ value: textIn(value, name), problems: problems.of(name) });
  return (
    <div className={styles.pane}>
      <Head
        item={item}
        problems={problems}
        fields={FIELDS}
        kind={<KindMark atlas={atlas} kind={textIn(value, "kind")} />}
      >
        <bdi>{textIn(value, "name") || id}</bdi>
      </Head>
      <div className={styles.fields}>
        <TextField
          label={words.name}
          inputId={NAME_FIELD}
          {...field("name")}
          onCommit={(name) => {
            setFormerName(textIn(value, "name"));
            change({ name });
          }}
        />
        {formerName !== undefined && (
          <Renamed item={item} formerName={formerName} onDone={() => setFormerName(undefined)} />
        )}
        <TextField label={words.short} {...field("short")} onCommit={optional("short")} />
        <ListField
          label={words.aliases}
          hint={words.aliasesHint}
          problems={problems.of("aliases")}
          values={textsIn(value, "aliases")}
          onCommit={(aliases) => change({ aliases: aliases.length > 0 ? aliases : undefined })}
        />
        <ChoiceField
          label={words.type}
          value={`${textIn(value, "kind")}/${textIn(value, "type")}`}
          groups={typeChoices(draft)}
          problems={[...problems.of("kind"), ...problems.of("type")]}
          onChoose={(choice) => change({ ...typeOf(choice) })}
        />
        <TextField
          label={words.summary}
          lines="several"
          {...field("summary")}
          onCommit={(summary) => change({ summary })}
        />
        <Disclosure label={words.more}>
          <div className={styles.fields}>
            <TextField
              label={words.language}
              hint={words.languageHint}
              {...field("language")}
              onCommit={optional("language")}
            />
            <IdField item={item} named="node" problems={problems.of("id")} />
          </div>
        </Disclosure>
      </div>
      <Actions claim={id} isNode />
      <Links id={id} />
      <QuoteForms item={item} isOfLink={false} />
    </div>
  );
}

interface RenamedProps {
  readonly item: Item;
  readonly formerName: string;
  readonly onDone: () => void;
}

/** After a new name: the old one in other texts, and as a name that sources still use. */
function Renamed({ item, formerName, onDone }: RenamedProps) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const { value } = item;
  const aliases = textsIn(value, "aliases");
  const count = formerName === textIn(value, "name") ? 0 : textsNaming(draft, formerName).length;
  const isKept = aliases.includes(formerName) || formerName === textIn(value, "name");
  if (count === 0 && isKept) return null;
  return (
    <div role="status" className={styles.notice}>
      {count > 0 && <p>{words.renamedElsewhere(formerName, count)}</p>}
      <p className={styles.row}>
        {count > 0 && (
          <Button
            onClick={() =>
              writing.change((now) => changeName(now, formerName, textIn(value, "name")))
            }
          >
            {words.renameAll}
          </Button>
        )}
        {!isKept && (
          <Button
            onClick={() =>
              writing.change((now) =>
                changeClaim(now, textIn(value, "id"), { aliases: [...aliases, formerName] }),
              )
            }
          >
            {words.oldNameIsAlias(formerName)}
          </Button>
        )}
        <Button onClick={onDone}>{words.keepThere}</Button>
      </p>
    </div>
  );
}

function Links({ id }: { readonly id: string }) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const links = linksOf(draft, [id]);
  return (
    <section className={styles.section} aria-labelledby="written-links">
      <h3 id="written-links" className={styles.sectionTitle}>
        {words.links}
      </h3>
      {links.length === 0 && <p className={styles.quiet}>{words.noLinks}</p>}
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={link}>
            <button type="button" className={styles.press} onClick={() => writing.openClaim(link)}>
              <bdi>{linkName(draft, link)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
