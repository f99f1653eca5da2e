/** Cutpoints (articulation points): nodes whose removal splits their component. */

/**
 * For each node, how many others would be cut off from the largest remaining part of its component
 * if it were removed; 0 where the component stays whole. `near` lists each node's neighbours, in
 * both directions.
 *
 * One depth-first search (J. Hopcroft and R. Tarjan, "Algorithm 447: Efficient Algorithms for Graph
 * Manipulation", Communications of the ACM 16, 1973) with an explicit stack: recursion along a long
 * path would overflow the call stack.
 */
export function cutpoints(near: readonly (readonly number[])[]): readonly number[] {
  const order = near.length;
  /** When each node was reached, counted from 1; 0 if not yet. */
  const reached = new Int32Array(order);
  /** When the earliest node was reached that its subtree is tied to. */
  const lowest = new Int32Array(order);
  const sizes = new Int32Array(order);
  /** Sum and maximum of the sizes of the subtrees that only this node connects to the rest. */
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
      // For the root this is 0; for other nodes it is the part above them.
      const above = component.length - 1 - at(hanging, node);
      lost[node] = component.length - 1 - Math.max(at(largest, node), above);
    }
  }
  return lost;

  /** Passes the result of a finished subtree to its parent. */
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
