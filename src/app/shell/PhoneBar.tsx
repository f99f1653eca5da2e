/** The bar of commands at the bottom of a phone, within the thumb's reach. */
import { useApp } from "../base/store.ts";
import { words } from "../base/words.ts";
import { activeFilterCount } from "../filters/activeFilters.ts";
import { CommandButton } from "./CommandButton.tsx";
import styles from "./PhoneBar.module.css";

export function PhoneBar() {
  const filterCount = useApp((state) => activeFilterCount(state.scene));
  return (
    <nav aria-label={words.commands} className={styles.bar}>
      <CommandButton command="filters">
        {filterCount > 0 && (
          <span className={styles.badge}>
            <span aria-hidden="true">{filterCount}</span>
            <span className="visually-hidden"> {words.filtersOn(filterCount)}</span>
          </span>
        )}
      </CommandButton>
      <CommandButton command="search" />
      <CommandButton command="more" />
    </nav>
  );
}
