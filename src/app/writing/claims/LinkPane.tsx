/** A link that is written: its ends, what it says, and the statements that it rests on. */
import { ArrowLeftRight } from "lucide-react";
import { changeLink, type Item, type NewLink, reverseLink, textIn } from "../../../draft/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { announce } from "../../base/announcer.ts";
import { useWriting, useWritingState } from "../base.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { NodeField } from "../fields/NodeField.tsx";
import { useProblemsAt } from "../fields/problems.ts";
import { Actions } from "./Actions.tsx";
import styles from "./claims.module.css";
import { Head } from "./Head.tsx";
import { IdField } from "./IdField.tsx";
import { QuoteForms } from "./QuoteForms.tsx";
import { linkName, nodeName, relationChoices } from "./vocabulary.ts";
import { words } from "./words.ts";

const FIELDS = ["source", "relation", "target", "id", "evidence"];

export function LinkPane({ item }: { readonly item: Item }) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const problems = useProblemsAt(item.path);
  const { value } = item;
  const [id, source, target, relation] = [
    textIn(value, "id"),
    textIn(value, "source"),
    textIn(value, "target"),
    textIn(value, "relation"),
  ];
  const change = (changes: Partial<NewLink>) => {
    writing.change((now) => changeLink(now, id, changes));
    if (writing.store.getState().claim !== id) announce(words.united, "writing");
  };
  const verb = linkName(draft, id).slice(nodeName(draft, source).length).trim();
  return (
    <div className={styles.pane}>
      <Head item={item} problems={problems} fields={FIELDS}>
        <bdi>{nodeName(draft, source)}</bdi>{" "}
        <em>{verb.slice(0, verb.length - nodeName(draft, target).length).trim()}</em>{" "}
        <bdi>{nodeName(draft, target)}</bdi>
      </Head>
      <div className={styles.fields}>
        <NodeField
          label={words.from}
          value={source}
          without={[target]}
          problems={problems.of("source")}
          onChoose={(node) => change({ source: node })}
        />
        <ChoiceField
          label={words.relation}
          value={relation}
          groups={relationChoices(draft, source, target)}
          problems={problems.of("relation")}
          onChoose={(chosen) => change({ relation: chosen })}
        />
        <NodeField
          label={words.to}
          value={target}
          without={[source]}
          problems={problems.of("target")}
          onChoose={(node) => change({ target: node })}
        />
        <div className={styles.actions}>
          <Button onClick={() => writing.change((now) => reverseLink(now, id))}>
            <ArrowLeftRight aria-hidden />
            {words.reverse}
          </Button>
        </div>
        <Disclosure label={words.more}>
          <IdField item={item} named="link" problems={problems.of("id")} />
        </Disclosure>
      </div>
      <Actions claim={id} isNode={false} />
      <QuoteForms item={item} isOfLink />
    </div>
  );
}
