/** The bar of commands at the bottom of a phone, within the thumb's reach. */
import { Ellipsis, Search, SlidersHorizontal } from "lucide-react";
import { Button } from "../../ui/controls/Button.tsx";
import { useChrome } from "../base/chrome.tsx";
import { useApp } from "../base/store.ts";
import { words } from "../base/words.ts";
import { activeFilterCount } from "../filters/activeFilters.ts";
import styles from "./PhoneBar.module.css";

export function PhoneBar() {
  const { openDialog, isSearching, setSearching } = useChrome();
  const filterCount = useApp((state) => activeFilterCount(state.scene));
  return (
    <nav aria-label={words.commands} className={styles.bar}>
      <Button onClick={() => openDialog("filters")}>
        <SlidersHorizontal aria-hidden />
        {words.filters}
        {filterCount > 0 && (
          <span className={styles.badge}>
            <span aria-hidden="true">{filterCount}</span>
            <span className="visually-hidden"> {words.filtersOn(filterCount)}</span>
          </span>
        )}
      </Button>
      <Button aria-pressed={isSearching} onClick={() => setSearching(!isSearching)}>
        <Search aria-hidden />
        {words.search}
      </Button>
      <Button onClick={() => openDialog("more")}>
        <Ellipsis aria-hidden />
        {words.more}
      </Button>
    </nav>
  );
}
