/** Lists the nodes that the filters leave and whose names find no room on the map. */
import { useEffect, useState } from "react";
import { resolvedView } from "../../../open/state.ts";
import { shortName } from "../../../query/words/index.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useActions, useAppStore, useLookup } from "../../base/store.ts";
import styles from "./map.module.css";
import type { Painter } from "./painter/index.ts";
import { unnamedWords } from "./words.ts";

const NONE: readonly string[] = [];

export function Unnamed({ painter }: { readonly painter: Painter | undefined }) {
  const { nodes } = useLookup();
  const { select } = useActions();
  const ids = useUnnamed(painter);
  if (ids.length === 0) return null;
  return (
    <Disclosure label={unnamedWords(ids.length)} className={styles.list}>
      <ul data-list="unnamed">
        {ids.map((id) => {
          const node = nodes.get(id);
          return (
            node && (
              <li key={id}>
                <button type="button" className={styles.listed} onClick={() => select(id)}>
                  <bdi>{shortName(node)}</bdi>
                </button>
              </li>
            )
          );
        })}
      </ul>
    </Disclosure>
  );
}

/** Their ids, most spoken of first, as of the last frame. */
function useUnnamed(painter: Painter | undefined): readonly string[] {
  const store = useAppStore();
  const { nodes } = useLookup();
  const [ids, setIds] = useState(NONE);
  useEffect(() => {
    if (!painter) return undefined;
    let seen: readonly unknown[] = [];
    const update = () => {
      const { left } = resolvedView(store.getState());
      const labels = painter.labels();
      if (left === seen[0] && labels === seen[1]) return;
      seen = [left, labels];
      const unnamed = [...(left ?? [])].filter((id) => !labels.has(id));
      const spoken = (id: string) => nodes.get(id)?.statements ?? 0;
      setIds(unnamed.length === 0 ? NONE : unnamed.sort((a, b) => spoken(b) - spoken(a)));
    };
    update();
    return painter.on("render", update);
  }, [painter, store, nodes]);
  return ids;
}
