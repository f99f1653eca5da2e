/**
 * The search box, which searches names, summaries and quotes. The arrow keys walk through the hits
 * while the focus stays in the box, and Enter selects one. Esc closes the list; pressed again, it
 * empties the box, then moves the focus to the map.
 */
import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { giveFocus } from "../../ui/browser/focus.ts";
import { PHONE, useMedia } from "../../ui/browser/useMedia.ts";
import { optionId } from "../../ui/controls/OptionList.tsx";
import { SearchBox, SearchBoxButton } from "../../ui/controls/SearchBox.tsx";
import { useListBox } from "../../ui/controls/useListBox.ts";
import { useChrome } from "../base/chrome.tsx";
import { focusInspector, SEARCH_ID } from "../base/landmarks.ts";
import { useActions } from "../base/store.ts";
import { AskInstead } from "./AskInstead.tsx";
import { Hits, MOST } from "./Hits.tsx";
import styles from "./Search.module.css";
import { useSearch } from "./useSearch.ts";
import { words } from "./words.ts";

export function Search() {
  const { select } = useActions();
  const { isSearching, setSearching } = useChrome();
  const phone = useMedia(PHONE);
  const [query, setQuery] = useState("");
  const listBox = useListBox();
  const { isOpen: open, active } = listBox;
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const found = useSearch(query, open);
  const hits = found.shown.slice(0, MOST);
  const isEmpty = query.trim() === "";
  const isOpen = open && !isEmpty;
  useEffect(() => {
    if (isSearching) box.current?.focus();
  }, [isSearching]);
  const empty = () => {
    setQuery("");
    listBox.mark(-1);
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
    listBox.close();
    setSearching(false);
    // When the inspector closes again, keys are meant for the map and no longer for the box.
    leaveBox();
    focusInspector();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Only the box and the list: buttons handle their own keys.
    if (event.target instanceof HTMLButtonElement) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      box.current?.focus();
      if (isOpen) listBox.close();
      else if (query !== "") empty();
      else {
        listBox.close();
        setSearching(false);
        leaveBox();
      }
    } else if (query !== "") {
      listBox.onKeyDown(event, { count: hits.length, onTake: choose, takesFirst: true });
    }
  };
  return (
    <search
      className={styles.search}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) listBox.close();
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
          listBox.restart();
        }}
        onClick={listBox.open}
        onFocus={listBox.open}
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
          onHover={listBox.mark}
          onLeave={listBox.close}
        />
      )}
      {open && isEmpty && (
        <div className={styles.panel}>
          <AskInstead onLeave={listBox.close} />
        </div>
      )}
    </search>
  );
}
