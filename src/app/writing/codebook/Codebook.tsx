/** The codebook while it is written: each entry opens to its fields, and says first what a change touches. */
import { useEffect } from "react";
import { useStore } from "zustand";
import { type CodebookList, itemsOf, type Path, textIn } from "../../../draft/index.ts";
import { useWritingState } from "../base.ts";
import { entryWanted } from "../wanted.ts";
import { AboutAtlas, isAboutAtlas } from "./AboutAtlas.tsx";
import { AddEntry } from "./AddEntry.tsx";
import styles from "./codebook.module.css";
import { EntryForm } from "./EntryForm.tsx";
import { TakeCodebook } from "./TakeCodebook.tsx";
import { words } from "./words.ts";

const LISTS: readonly CodebookList[] = ["kinds", "families", "relations", "pillars"];

export function Codebook() {
  const draft = useWritingState(({ history }) => history.draft);
  const wanted = useStore(entryWanted, ({ wanted }) => wanted);
  useEffect(() => {
    // What is in no entry leads to the codebook as a whole, which is open by now.
    if (wanted && !isInEntry(wanted) && !isAboutAtlas(wanted))
      entryWanted.getState().want(undefined);
  }, [wanted]);
  return (
    <div className={styles.codebook}>
      <AboutAtlas />
      {LISTS.map((list) => {
        const items = itemsOf(draft, list);
        return (
          <section key={list} aria-label={words.lists[list]} className={styles.part}>
            <h3 className={styles.partTitle}>{words.lists[list]}</h3>
            {items.map((item, at) => (
              <EntryForm
                key={textIn(item.value, "id") || at}
                item={item}
                entry={{ list, id: textIn(item.value, "id") }}
                isFirst={at === 0}
                isLast={at === items.length - 1}
              />
            ))}
            <AddEntry list={list} />
          </section>
        );
      })}
      <TakeCodebook />
    </div>
  );
}

const isInEntry = ([list, at]: Path) => LISTS.some((one) => one === list) && typeof at === "number";
