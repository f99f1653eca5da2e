/** What a pillar covers: sections by their headings, and passages. */
import { X } from "lucide-react";
import { useState } from "react";
import { changeEntry, type Item, itemsIn, type JsonObject, textIn } from "../../../draft/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useWriting, useWritingState } from "../base.ts";
import { documentChoices } from "../claims/vocabulary.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { ProblemLines } from "../fields/Field.tsx";
import { useProblemsAt } from "../fields/problems.ts";
import { TextField } from "../fields/TextField.tsx";
import styles from "./codebook.module.css";
import type { EntryProps } from "./Uses.tsx";
import { words } from "./words.ts";

/** Separates document and heading in a choice: neither has a line end. */
const BETWEEN = "\n";

const listIn = ({ value }: Item, name: string): readonly JsonObject[] =>
  itemsIn(value[name], []).map((item) => item.value);

export function Places({ item, entry }: EntryProps) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const atlas = useWritingState((state) => state.atlas);
  const problems = useProblemsAt(item.path);
  const documents = documentChoices(draft);
  const [document, setDocument] = useState(documents[0]?.value ?? "");
  const sections = listIn(item, "sections");
  const passages = listIn(item, "passages");
  const set = (name: "sections" | "passages", list: readonly JsonObject[]) =>
    writing.change((now) =>
      changeEntry(now, entry, { [name]: list.length > 0 ? [...list] : undefined }),
    );
  const isThere = (of: string, heading: string) =>
    sections.some((section) => section.document === of && section.heading === heading);
  const groups = (atlas?.documents ?? []).map(({ id, title, sections: all }) => ({
    name: title,
    choices: all
      .filter(({ heading }) => heading !== "" && !isThere(id, heading))
      .map(({ heading }) => ({ value: `${id}${BETWEEN}${heading}`, name: heading })),
  }));
  return (
    <>
      <fieldset className={styles.group} data-property="sections">
        <legend>{words.sections}</legend>
        <ul className={styles.list}>
          {sections.map((section) => (
            <li key={`${section.document} ${section.heading}`} className={styles.item}>
              <bdi>{textIn(section, "heading")}</bdi>
              <Button
                look="icon"
                aria-label={words.removeSection(textIn(section, "heading"))}
                onClick={() =>
                  set(
                    "sections",
                    sections.filter((one) => one !== section),
                  )
                }
              >
                <X aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
        <ProblemLines problems={problems.of("sections")} />
        <ChoiceField
          label={words.addSection}
          value=""
          groups={groups}
          onChoose={(choice) => {
            const [of = "", heading = ""] = choice.split(BETWEEN);
            set("sections", [...sections, { document: of, heading }]);
          }}
        />
      </fieldset>
      <fieldset className={styles.group} data-property="passages">
        <legend>{words.passages}</legend>
        <ProblemLines problems={problems.of("passages")} />
        {passages.map((passage, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: passages are told by their order.
          <div key={at}>
            <TextField
              label={words.passage(at + 1)}
              lines="several"
              isQuoted
              value={textIn(passage, "exact")}
              onCommit={(exact) =>
                set(
                  "passages",
                  exact === ""
                    ? passages.filter((one) => one !== passage)
                    : passages.map((one) => (one === passage ? { ...one, exact } : one)),
                )
              }
            />
            <Button
              onClick={() =>
                set(
                  "passages",
                  passages.filter((one) => one !== passage),
                )
              }
            >
              {words.removePassage(at + 1)}
            </Button>
          </div>
        ))}
        {documents.length > 1 && (
          <ChoiceField
            label={words.document}
            value={document}
            choices={documents}
            onChoose={setDocument}
          />
        )}
        <TextField
          key={passages.length}
          label={words.addPassage}
          hint={words.addPassageHint}
          lines="several"
          isQuoted
          value=""
          onCommit={(exact) => exact !== "" && set("passages", [...passages, { document, exact }])}
        />
      </fieldset>
    </>
  );
}
