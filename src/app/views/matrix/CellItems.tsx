/** Lists of the links, nodes or shared nodes in a cell, each with its quotes. */
import { type ReactNode, useState } from "react";
import type { AtlasEdge, AtlasNode } from "../../../atlas/index.ts";
import {
  ALL,
  type Axes,
  cellStatements,
  idsIn,
  locationsOf,
  type Matrix,
  type SharedNode,
  sharedNodes,
} from "../../../query/matrix/index.ts";
import { shownStatements } from "../../../query/visible/index.ts";
import { linkText } from "../../../query/words/index.ts";
import type { MatrixChoice } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useActions, useApp, useBuilt, useLookup, useVisible } from "../../base/store.ts";
import { QuoteView } from "../../claims/QuoteView.tsx";
import { Qualities } from "../../claims/StatementView.tsx";
import { kindClass } from "../../legend/colour.ts";
import { LineMark } from "../../legend/LineMark.tsx";
import { NodeButton } from "../../legend/NodeButton.tsx";
import type { CellNames } from "./EmptyCell.tsx";
import styles from "./Matrix.module.css";
import { words } from "./words.ts";

type OpenCell = NonNullable<MatrixChoice["cell"]>;

/** How many items are shown at first, and how many each press of "Show more" adds. */
const BATCH = 24;

interface ItemsProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

function Items<T>({ items, keyOf, children }: ItemsProps<T>) {
  const [shownCount, setShownCount] = useState(BATCH);
  const rest = items.length - shownCount;
  return (
    <>
      <ul className={styles.items}>
        {items.slice(0, shownCount).map((item) => (
          <li key={keyOf(item)} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className={styles.note}>
          <Button onClick={() => setShownCount(shownCount + BATCH)}>{words.more(rest)}</Button>
        </p>
      )}
    </>
  );
}

interface CellProps {
  readonly ids: readonly string[];
  readonly axes: Axes;
  readonly cell: OpenCell;
}

export function LinkItems({ ids, axes, cell }: CellProps) {
  const { edges } = useLookup();
  const filters = useApp((state) => state.scene.filters);
  const statementsOf = shownStatements(filters);
  return (
    <Items items={ids.flatMap((id) => edges.get(id) ?? [])} keyOf={({ id }) => id}>
      {(edge) => <Link edge={edge} quotes={cellStatements(axes, cell, statementsOf(edge))} />}
    </Items>
  );
}

interface LinkProps {
  readonly edge: AtlasEdge;
  readonly quotes: AtlasEdge["quotes"];
}

function Link({ edge, quotes }: LinkProps) {
  const { atlas } = useBuilt();
  const target = useLookup().nodes.get(edge.target);
  const { select } = useActions();
  return (
    <>
      <button type="button" className={styles.sentence} onClick={() => select(edge.id)}>
        <LineMark
          dashed={edge.basis === "implied"}
          barred={edge.negated}
          headless={edge.symmetric}
        />
        <bdi>{linkText(atlas, edge)}</bdi>
      </button>
      {quotes.map((quote) => (
        <div key={quote.id} className={styles.item}>
          <Qualities quote={quote} />
          <QuoteView quote={quote} claim={edge.id} tint={kindClass(atlas, target?.kind)} brief />
        </div>
      ))}
    </>
  );
}

/** Nodes that appear on both sides, with their quotes from either. */
export function NodeItems({ ids, axes, cell }: CellProps) {
  const { nodes } = useLookup();
  const sides = [
    { axis: axes.rows, key: cell[0] },
    { axis: axes.columns, key: cell[1] },
  ];
  return (
    <Items items={ids.flatMap((id) => nodes.get(id) ?? [])} keyOf={({ id }) => id}>
      {(node) => (
        <QuotedNode
          node={node}
          quotes={node.quotes.filter((quote) =>
            sides.some(({ axis, key }) => key === ALL || locationsOf(axis, quote).includes(key)),
          )}
        />
      )}
    </Items>
  );
}

interface QuotedNodeProps {
  readonly node: AtlasNode;
  readonly quotes: AtlasNode["quotes"];
}

function QuotedNode({ node, quotes }: QuotedNodeProps) {
  const { atlas } = useBuilt();
  return (
    <>
      <NodeButton node={node} className={styles.sentence} />
      {quotes.map((quote) => (
        <QuoteView
          key={quote.id}
          quote={quote}
          claim={node.id}
          tint={kindClass(atlas, node.kind)}
          brief
        />
      ))}
    </>
  );
}

interface SharedItemsProps {
  readonly matrix: Matrix;
  readonly cell: OpenCell;
  readonly names: CellNames;
}

/** The nodes that two others share, with the links of both sides and their quotes. */
export function SharedItems({ matrix, cell, names }: SharedItemsProps) {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const { nodes } = useLookup();
  const [row, column] = cell;
  const { through } = matrix.axes;
  if (through === undefined) return null;
  if (row === ALL || column === ALL) {
    return (
      <Items
        items={idsIn(matrix, cell).flatMap((id) => nodes.get(id) ?? [])}
        keyOf={({ id }) => id}
      >
        {(node) => <QuotedNode node={node} quotes={node.quotes} />}
      </Items>
    );
  }
  return (
    <Items items={sharedNodes(atlas, shown, [row, column], through)} keyOf={({ id }) => id}>
      {(shared) => <SharedItem shared={shared} names={names} />}
    </Items>
  );
}

function SharedItem({ shared, names }: { readonly shared: SharedNode; readonly names: CellNames }) {
  const node = useLookup().nodes.get(shared.id);
  const filters = useApp((state) => state.scene.filters);
  const statementsOf = shownStatements(filters);
  if (!node) return null;
  const sides = [
    { name: names.row, edges: shared.rowLinks },
    { name: names.column, edges: shared.columnLinks },
  ];
  return (
    <>
      <h3>
        <NodeButton node={node} className={styles.sentence} />
      </h3>
      {sides.map(({ name, edges }) => (
        <section key={name} aria-label={words.linksOf(name, node.name)} className={styles.item}>
          {edges.map((edge) => (
            <div key={edge.id} className={styles.item}>
              <Link edge={edge} quotes={statementsOf(edge)} />
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
