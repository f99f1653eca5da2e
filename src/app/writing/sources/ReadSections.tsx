/** Which sections of a document were read; without any, all were. */
import { X } from "lucide-react";
import { edit, itemsOf, textIn } from "../../../draft/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useWriting, useWritingState } from "../base.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { ProblemLines } from "../fields/Field.tsx";
import { useProblemsAt } from "../fields/problems.ts";
import styles from "./sources.module.css";
import { words } from "./words.ts";

const READ = ["atlas", "read"] as const;

export function ReadSections({ document }: { readonly document: string }) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const atlas = useWritingState((state) => state.atlas);
  const problems = useProblemsAt(READ);
  const read = itemsOf(draft, "read").map(({ value }) => value);
  const here = read.filter((section) => section.document === document);
  const headings = here.map((section) => textIn(section, "heading"));
  const sections = atlas?.documents.find(({ id }) => id === document)?.sections ?? [];
  const set = (next: typeof read) =>
    writing.change((now) =>
      edit(now, "changeDocument", document, (editor) =>
        editor.set(READ, next.length > 0 ? next : undefined),
      ),
    );
  return (
    <fieldset className={styles.group}>
      <legend>{words.read}</legend>
      <ul className={styles.list}>
        {here.map((section) => {
          const heading = textIn(section, "heading");
          return (
            <li key={heading} className={styles.item}>
              <bdi>{heading}</bdi>
              <Button
                look="icon"
                aria-label={words.removeRead(heading)}
                onClick={() => set(read.filter((one) => one !== section))}
              >
                <X aria-hidden />
              </Button>
            </li>
          );
        })}
      </ul>
      <ProblemLines problems={here.length > 0 ? problems.all : []} />
      <ChoiceField
        label={words.addRead}
        hint={words.readHint}
        value=""
        choices={sections
          .filter(({ heading }) => heading !== "" && !headings.includes(heading))
          .map(({ heading }) => ({ value: heading, name: heading }))}
        onChoose={(heading) => set([...read, { document, heading }])}
      />
    </fieldset>
  );
}
