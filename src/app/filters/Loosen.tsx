/** Buttons that take off the filters that stand in the way, each with what it brings back. */
import { useMemo } from "react";
import { type WithoutFilters, withoutFilters } from "../../query/visible/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useActions, useApp, useBuilt } from "../base/store.ts";
import styles from "./EmptyResult.module.css";
import { LooseningList } from "./LooseningList.tsx";
import { words } from "./words.ts";

type Helps = (loosening: WithoutFilters) => boolean;

export const bringsNodes: Helps = ({ shown }) => shown.nodes.size > 0;
export const bringsLinks: Helps = ({ shown }) => shown.edges.size > 0;

/** `helps` is the same function from render to render. */
export function Loosen({ helps }: { readonly helps: Helps }) {
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
          <p>{words.loosen}</p>
          <LooseningList
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
