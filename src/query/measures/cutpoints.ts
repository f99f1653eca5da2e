/** Nodes that alone hold parts of a network together: its articulation points. */

/**
 * Of each node, how many others would lose their tie to the largest part that is left of its
 * component without it; 0 where the component stays whole. `near` lists the neighbours of each
 * node, both ways.
 *
 * One depth-first walk (J. Hopcroft and R. Tarjan, "Algorithm 447: Efficient Algorithms for Graph
 * Manipulation", Communications of the ACM 16, 1973), with a stack of its own: a path as long as
 * the network would overflow the language's.
 */
export function cutpoints(near: readonly (readonly number[])[]): readonly number[] {
  const order = near.length;
  /** When each node was reached, from 1; 0 where it was not yet. */
  const reached = new Int32Array(order);
  /** The earliest node that its subtree is tied to. */
  const lowest = new Int32Array(order);
  const sizes = new Int32Array(order);
  /** Of each node the sizes of subtrees that hang on it alone: their sum and the largest. */
  const hanging = new Int32Array(order);
  const largest = new Int32Array(order);
  const lost = new Array<number>(order).fill(0);
  let clock = 0;

  for (let root = 0; root < order; root++) {
    if (at(reached, root) > 0) continue;
    const component: number[] = [];
    const stack = [{ node: root, parent: -1, next: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const { node, parent } = top;
      if (top.next === 0) {
        reached[node] = lowest[node] = ++clock;
        sizes[node] = 1;
        component.push(node);
      }
      const neighbour = near[node]?.[top.next++];
      if (neighbour === undefined) {
        stack.pop();
        if (parent >= 0) close(node, parent);
      } else if (at(reached, neighbour) === 0) {
        stack.push({ node: neighbour, parent: node, next: 0 });
      } else if (neighbour !== parent) {
        lowest[node] = Math.min(at(lowest, node), at(reached, neighbour));
      }
    }
    for (const node of component) {
      // What hangs on the root is all there is; elsewhere the part above is one more.
      const above = component.length - 1 - at(hanging, node);
      lost[node] = component.length - 1 - Math.max(at(largest, node), above);
    }
  }
  return lost;

  /** A node's subtree is done: tells its parent. */
  function close(node: number, parent: number): void {
    sizes[parent] = at(sizes, parent) + at(sizes, node);
    lowest[parent] = Math.min(at(lowest, parent), at(lowest, node));
    if (at(lowest, node) < at(reached, parent)) return;
    hanging[parent] = at(hanging, parent) + at(sizes, node);
    largest[parent] = Math.max(at(largest, parent), at(sizes, node));
  }
}

function at(list: Int32Array, index: number): number {
  return list[index] ?? 0;
}
