/** What placing new nodes asks of an atlas, the same in all arrangements: sizes, names, links, kin. */
import type { Atlas, AtlasNode } from "../atlas/index.ts";
import { greatest } from "../longLists.ts";
import { FONT_SIZE, type MeasureText, nodeRadius, type Wrapped, wrap } from "./boxes/index.ts";

/** An atlas whose nodes are counted in its own order. */
export interface Network {
  readonly atlas: Atlas;
  readonly radius: Float64Array;
  /** The ends of its links, in pairs: source, target, source, … Links whose ends are one node are left out. */
  readonly ends: Int32Array;
  /** The ways to break a node's name into lines. */
  readonly namesOf: (v: number) => readonly Wrapped[];
  /** The nodes that speak in the same sentence as this one, or else in the same section. */
  readonly kinOf: (v: number) => readonly number[];
}

export function networkOf(atlas: Atlas, measure: MeasureText): Network {
  const { nodes } = atlas;
  const most = Math.max(
    0,
    greatest(nodes, ({ statements }) => statements),
  );
  const names = new Map<number, readonly Wrapped[]>();
  const kin = new Map<number, readonly number[]>();
  let ends: Int32Array | undefined;
  const kept = <Value>(values: Map<number, Value>, v: number, make: (node: AtlasNode) => Value) => {
    const node = nodes[v];
    if (node === undefined) throw new RangeError(`There is no node ${v}.`);
    const value = values.get(v) ?? make(node);
    values.set(v, value);
    return value;
  };
  return {
    atlas,
    radius: Float64Array.from(nodes, ({ statements }) => nodeRadius(statements, most)),
    get ends() {
      ends ??= endsOf(atlas);
      return ends;
    },
    namesOf: (v) => kept(names, v, (node) => wrap(labelOf(node), measure, FONT_SIZE)),
    kinOf: (v) => kept(kin, v, (node) => kinAmong(nodes, node)),
  };
}

/** What a node's label says. */
export const labelOf = ({ short, name }: AtlasNode): string => short ?? name;

function endsOf({ nodes, edges }: Atlas): Int32Array {
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
  const ends = new Int32Array(2 * edges.length);
  let count = 0;
  for (const { source, target } of edges) {
    const [a, b] = [indexes.get(source), indexes.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    ends[count++] = a;
    ends[count++] = b;
  }
  return ends.subarray(0, count);
}

function kinAmong(nodes: readonly AtlasNode[], node: AtlasNode): readonly number[] {
  const shares = (test: (a: Quote, b: Quote) => boolean) =>
    [...nodes.keys()].filter((index) => {
      const other = nodes[index];
      return (
        other !== undefined &&
        other !== node &&
        other.quotes.some((a) => node.quotes.some((b) => a.document === b.document && test(a, b)))
      );
    });
  const inSentence = shares((a, b) => a.sentences.some((each) => b.sentences.includes(each)));
  return inSentence.length > 0 ? inSentence : shares((a, b) => a.section === b.section);
}

type Quote = AtlasNode["quotes"][number];
