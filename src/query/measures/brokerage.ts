/**
 * Who stands between others, and between which groups: brokerage as R. V. Gould and R. M.
 * Fernandez count it ("Structures of Mediation: A Formal Approach to Brokerage in Transaction
 * Networks", Sociological Methodology 19, 1989).
 */
import { BROKER_ROLES, type BrokerRole } from "../../scene/index.ts";
import type { Arc } from "./network.ts";

/** Of each role how often each node has it. */
export type Brokerage = Readonly<Record<BrokerRole, readonly number[]>>;

/** Half of the largest position that two fit into one number exactly. */
const MANY = 2 ** 26;

/**
 * How often each of `order` nodes is the middle of a way a → b → c where a is another node than
 * c and not itself linked to it. The groups of the three say which role that is. Nodes in group
 * -1 take no part, not even as ends. Several links one way between two nodes count once.
 */
export function brokerage(
  order: number,
  arcs: readonly Arc[],
  groups: readonly number[],
): Brokerage {
  const into = Array.from({ length: order }, (): number[] => []);
  const outOf = Array.from({ length: order }, (): number[] => []);
  const linked = new Set<number>();
  for (const [from, to] of arcs) {
    const key = from * MANY + to;
    if (from === to || groups[from] === -1 || groups[to] === -1 || linked.has(key)) continue;
    linked.add(key);
    outOf[from]?.push(to);
    into[to]?.push(from);
  }
  const counts = rolesWith(() => new Array<number>(order).fill(0));
  into.forEach((sources, broker) => {
    for (const from of sources) {
      for (const to of outOf[broker] ?? []) {
        if (from === to || linked.has(from * MANY + to)) continue;
        const own = counts[roleOf(groups[from], groups[broker], groups[to])];
        own[broker] = (own[broker] ?? 0) + 1;
      }
    }
  });
  return counts;
}

/** The role of the middle one of three, by the groups of all of them. */
function roleOf<Group>(from: Group, broker: Group, to: Group): BrokerRole {
  if (from === broker) return broker === to ? "coordinator" : "representative";
  if (broker === to) return "gatekeeper";
  return from === to ? "itinerant" : "liaison";
}

function rolesWith<T>(make: (role: BrokerRole) => T): Record<BrokerRole, T> {
  const [coordinator, itinerant, gatekeeper, representative, liaison] = BROKER_ROLES;
  return {
    coordinator: make(coordinator),
    itinerant: make(itinerant),
    gatekeeper: make(gatekeeper),
    representative: make(representative),
    liaison: make(liaison),
  };
}
