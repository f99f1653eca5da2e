/** Buttons that take off the filters that stand in the way, each with what it brings back. */
import { useMemo } from "react";
import { type Loosening, loosenings } from "../../graph/loosening.ts";
import { Button } from "../../ui/Button.tsx";
import { useActions, useApp, useAppStore, useBuilt, useLookup } from "../store.ts";
import styles from "./EmptyResult.module.css";
import { narrowingName } from "./names.ts";
import { words } from "./words.ts";

type Helps = (loosening: Loosening) => boolean;

export const bringsNodes: Helps = ({ shown }) => shown.nodes.size > 0;
export const bringsLinks: Helps = ({ shown }) => shown.edges.size > 0;

/** `helps` is the same function from render to render. */
export function Loosen({ helps }: { readonly helps: Helps }) {
  const { atlas } = useBuilt();
  const ids = useLookup();
  const store = useAppStore();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const { clearFilters, show } = useActions();
  const options = useMemo(
    () => loosenings(atlas, { filters, focus }, helps),
    [atlas, filters, focus, helps],
  );
  return (
    <>
      {options.length > 0 && (
        <>
          <p>{words.loosen}</p>
          <ul className={styles.list}>
            {options.map(({ off, less, shown }) => (
              <li key={off.join()}>
                <Button look="link" onClick={() => show({ ...store.getState().scene, ...less })}>
                  {words.without(
                    off.map((one) => narrowingName(ids, { filters, focus }, one)),
                    words.counts(shown.nodes.size, shown.edges.size),
                  )}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button look="solid" onClick={() => clearFilters()}>
        {words.clear}
      </Button>
    </>
  );
}
