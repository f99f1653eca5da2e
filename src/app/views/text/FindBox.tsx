/** The find box of the text view: Enter goes to the next match, Shift+Enter to the previous one. */
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type KeyboardEvent, useRef } from "react";
import { Button } from "../../../ui/controls/Button.tsx";
import { SearchBox, SearchBoxButton } from "../../../ui/controls/SearchBox.tsx";
import { words } from "./page/words.ts";
import styles from "./Tools.module.css";
import type { Find } from "./useFind.ts";

export function FindBox({ find }: { readonly find: Find }) {
  const box = useRef<HTMLInputElement>(null);
  const { query, setQuery, occurrences, index, isCut, step } = find;
  const hasQuery = query.trim() !== "";
  const clear = () => {
    setQuery("");
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Enter") {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape" && query !== "") {
      event.preventDefault();
      event.stopPropagation();
      clear();
    }
  };
  return (
    <search className={styles.find}>
      <SearchBox
        ref={box}
        className={styles.box}
        aria-label={words.find}
        placeholder={words.find}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      >
        {query !== "" && (
          <SearchBoxButton aria-label={words.clearFind} onClick={clear}>
            <X aria-hidden />
          </SearchBoxButton>
        )}
      </SearchBox>
      {hasQuery && (
        <>
          <span className={styles.count}>
            {occurrences.length === 0
              ? words.noneFound
              : words.foundCount(index + 1, occurrences.length, isCut)}
          </span>
          <Button
            look="icon"
            aria-label={words.previous}
            aria-disabled={occurrences.length === 0}
            onClick={() => step(-1)}
          >
            <ChevronUp aria-hidden />
          </Button>
          <Button
            look="icon"
            aria-label={words.next}
            aria-disabled={occurrences.length === 0}
            onClick={() => step(1)}
          >
            <ChevronDown aria-hidden />
          </Button>
        </>
      )}
    </search>
  );
}
