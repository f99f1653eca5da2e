/** What a change of an entry touches: said before it is made. */
import { useMemo } from "react";
import { type EntryRef, type Item, LISTS, type Uses, usesOf } from "../../../draft/index.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useWriting, useWritingState } from "../base.ts";
import claimStyles from "../claims/claims.module.css";
import { claimNameOf } from "../claims/vocabulary.ts";
import styles from "./codebook.module.css";
import { words } from "./words.ts";

/** An entry of the codebook, with the name by which verbs know it. */
export interface EntryProps {
  readonly item: Item;
  readonly entry: EntryRef;
}

/** The id by which others name an entry. */
export const nameIdOf = (entry: EntryRef): string =>
  entry.list === "types" ? `${entry.kind}/${entry.id}` : entry.id;

export function useUses(entry: EntryRef): Uses {
  const draft = useWritingState(({ history }) => history.draft);
  const id = nameIdOf(entry);
  const named = entry.list === "types" ? "type" : LISTS[entry.list];
  return useMemo(() => usesOf(draft, named, id), [draft, named, id]);
}

/** How many claims are listed. */
const LISTED = 40;

export function UsesNote({ uses: { claims, others, steps } }: { readonly uses: Uses }) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  if (claims.length + others.length + steps.length === 0)
    return <p className={styles.note}>{words.unused}</p>;
  return (
    <div>
      <p className={styles.note}>{words.uses(claims.length, others.length, steps.length)}</p>
      {claims.length > 0 && (
        <Disclosure label={words.showUses}>
          <ul className={styles.list}>
            {claims.slice(0, LISTED).map((claim) => (
              <li key={claim}>
                <button
                  type="button"
                  className={claimStyles.press}
                  onClick={() => writing.openClaim(claim)}
                >
                  <bdi>{claimNameOf(draft, claim)}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
