/** Lists filters that hide something, each as a button that removes it and says what returns. */
import { type ReactNode, useMemo } from "react";
import { type Visible, type WithoutFilters, withoutFilters } from "../../query/visible/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useActions, useApp, useAppStore, useBuilt, useLookup } from "../base/store.ts";
import { filterName } from "./activeFilters.ts";
import styles from "./EmptyResult.module.css";
import { words } from "./words.ts";

interface BlockingFiltersProps {
  readonly options: readonly WithoutFilters[];
  /** Text for what comes back, given all that would then be visible. */
  readonly brings: (shown: Visible) => string;
  readonly className?: string | undefined;
  /** Further items at the end of the list. */
  readonly children?: ReactNode;
}

export function BlockingFilters({ options, brings, className, children }: BlockingFiltersProps) {
  const ids = useLookup();
  const store = useAppStore();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const { show } = useActions();
  return (
    <ul className={className}>
      {options.map(({ dropped, remaining, shown }) => (
        <li key={dropped.join()}>
          <Button look="link" onClick={() => show({ ...store.getState().scene, ...remaining })}>
            {words.without(
              dropped.map((filter) => filterName(ids, { filters, focus }, filter)),
              brings(shown),
            )}
          </Button>
        </li>
      ))}
      {children}
    </ul>
  );
}

type Helps = (option: WithoutFilters) => boolean;

export const bringsNodes: Helps = ({ shown }) => shown.nodes.size > 0;
export const bringsLinks: Helps = ({ shown }) => shown.edges.size > 0;

/**
 * The filters whose removal `helps`, and a button that clears all. `helps` must be the same
 * function on every render.
 */
export function RemoveFilters({ helps }: { readonly helps: Helps }) {
  const { atlas } = useBuilt();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const { clearFilters } = useActions();
  const options = useMemo(
    () => withoutFilters(atlas, { filters, focus }, helps),
    [atlas, filters, focus, helps],
  );
  return (
    <>
      {options.length > 0 && (
        <>
          <p>{words.blockedBy}</p>
          <BlockingFilters
            options={options}
            brings={({ nodes, edges }) => words.counts(nodes.size, edges.size)}
            className={styles.list}
          />
        </>
      )}
      <Button look="solid" onClick={() => clearFilters()}>
        {words.clear}
      </Button>
    </>
  );
}
