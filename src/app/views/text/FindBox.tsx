/** Finds words in the sources: Enter goes to the next place, Shift and Enter to the one before. */
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type KeyboardEvent, useRef } from "react";
import { Button } from "../../../ui/controls/Button.tsx";
import { SearchBox, SearchBoxButton } from "../../../ui/controls/SearchBox.tsx";
import { words } from "./page/words.ts";
import styles from "./Tools.module.css";
import type { Find } from "./useFind.ts";

export function FindBox({ find }: { readonly find: Find }) {
  const box = useRef<HTMLInputElement>(null);
  const { query, setQuery, places, at, isCut, step } = find;
  const asked = query.trim() !== "";
  const empty = () => {
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
      empty();
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
          <SearchBoxButton aria-label={words.emptyFind} onClick={empty}>
            <X aria-hidden />
          </SearchBoxButton>
        )}
      </SearchBox>
      {asked && (
        <>
          <span className={styles.count}>
            {places.length === 0 ? words.noPlaces : words.places(at + 1, places.length, isCut)}
          </span>
          <Button
            look="icon"
            aria-label={words.previous}
            aria-disabled={places.length === 0}
            onClick={() => step(-1)}
          >
            <ChevronUp aria-hidden />
          </Button>
          <Button
            look="icon"
            aria-label={words.next}
            aria-disabled={places.length === 0}
            onClick={() => step(1)}
          >
            <ChevronDown aria-hidden />
          </Button>
        </>
      )}
    </search>
  );
}
