/**
 * Search over names, summaries and quotes. The arrow keys walk through what was found while the
 * focus stays in the box; Enter selects; Esc closes, once more empties the box, and then gives the
 * focus to the map.
 */
import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { giveFocus } from "../../ui/browser/focus.ts";
import { PHONE, useMedia } from "../../ui/browser/useMedia.ts";
import { arrowTo, optionId } from "../../ui/controls/OptionList.tsx";
import { SearchBox, SearchBoxButton } from "../../ui/controls/SearchBox.tsx";
import { useChrome } from "../base/chrome.tsx";
import { focusInspector } from "../base/landmarks.ts";
import { useActions } from "../base/store.ts";
import { AskInstead } from "./AskInstead.tsx";
import { Hits, MOST } from "./Hits.tsx";
import styles from "./Search.module.css";
import { useSearch } from "./useSearch.ts";
import { words } from "./words.ts";

export const SEARCH_ID = "search-box";

export function Search() {
  const { select } = useActions();
  const { searching, setSearching } = useChrome();
  const phone = useMedia(PHONE);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const found = useSearch(query, open);
  const hits = found.shown.slice(0, MOST);
  const isEmpty = query.trim() === "";
  const isOpen = open && !isEmpty;
  useEffect(() => {
    if (searching) box.current?.focus();
  }, [searching]);
  const empty = () => {
    setQuery("");
    setActive(-1);
    box.current?.focus();
  };
  const leaveBox = () => {
    box.current?.blur();
    giveFocus(null);
  };
  const choose = (index: number) => {
    const hit = hits[index];
    if (!hit) return;
    select(hit.id);
    setOpen(false);
    setSearching(false);
    // What is typed when the inspector closes again is for the map, no more for the box.
    leaveBox();
    focusInspector();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // The box and the list; the buttons keep their keys.
    if (event.target instanceof HTMLButtonElement) return;
    const next = arrowTo(event.key, active, hits.length);
    if (next !== undefined && isOpen && hits.length > 0) {
      event.preventDefault();
      setActive(next);
    } else if (next !== undefined && !isOpen && query !== "") {
      event.preventDefault();
      setOpen(true);
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      choose(Math.max(0, active));
    } else if (event.key === "Escape") {
      event.stopPropagation();
      box.current?.focus();
      if (open && !isEmpty) setOpen(false);
      else if (query !== "") empty();
      else {
        setOpen(false);
        setSearching(false);
        leaveBox();
      }
    }
  };
  return (
    <search
      className={styles.search}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <SearchBox
        ref={box}
        id={SEARCH_ID}
        aria-label={words.label}
        placeholder={words.placeholder}
        aria-autocomplete="list"
        aria-controls={isOpen ? list : undefined}
        aria-activedescendant={isOpen ? optionId(list, active) : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onFocus={() => setOpen(true)}
      >
        {(query !== "" || phone) && (
          <SearchBoxButton
            aria-label={query === "" ? words.close : words.clear}
            onClick={() => (query === "" ? setSearching(false) : empty())}
          >
            <X aria-hidden />
          </SearchBoxButton>
        )}
      </SearchBox>
      {isOpen && (
        <Hits
          id={list}
          query={query}
          hits={hits}
          found={found}
          active={active}
          onChoose={choose}
          onHover={setActive}
          onLeave={() => setOpen(false)}
        />
      )}
      {open && isEmpty && (
        <div className={styles.panel}>
          <AskInstead onLeave={() => setOpen(false)} />
        </div>
      )}
    </search>
  );
}
