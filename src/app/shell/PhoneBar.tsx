/** The commands of a phone, within the thumb's reach. */
import { Ellipsis, Search, SlidersHorizontal } from "lucide-react";
import { Button } from "../../ui/controls/Button.tsx";
import { useChrome } from "../base/chrome.tsx";
import { useApp } from "../base/store.ts";
import { words } from "../base/words.ts";
import { activeFilterCount } from "../filters/activeFilters.ts";
import styles from "./PhoneBar.module.css";

export function PhoneBar() {
  const { open, searching, setSearching } = useChrome();
  const active = useApp((state) => activeFilterCount(state.scene));
  return (
    <nav aria-label={words.commands} className={styles.bar}>
      <Button onClick={() => open("filters")}>
        <SlidersHorizontal aria-hidden />
        {words.filters}
        {active > 0 && (
          <span className={styles.badge}>
            <span aria-hidden="true">{active}</span>
            <span className="visually-hidden"> {words.filtersOn(active)}</span>
          </span>
        )}
      </Button>
      <Button aria-pressed={searching} onClick={() => setSearching(!searching)}>
        <Search aria-hidden />
        {words.search}
      </Button>
      <Button onClick={() => open("more")}>
        <Ellipsis aria-hidden />
        {words.more}
      </Button>
    </nav>
  );
}
