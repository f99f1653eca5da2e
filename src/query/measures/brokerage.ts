/**
 * Brokerage: which nodes connect others, and between which groups, as counted by R. V. Gould and
 * R. M. Fernandez ("Structures of Mediation: A Formal Approach to Brokerage in Transaction
 * Networks", Sociological Methodology 19, 1989).
 */
import { BROKER_ROLES, type BrokerRole } from "../../scene/index.ts";
import type { Arc } from "./network.ts";

/** For each role, how often each node plays it, by the node's position. */
export type Brokerage = Readonly<Record<BrokerRole, readonly number[]>>;

/** Multiplier that packs two positions into one exact number; positions must be smaller. */
const KEY_BASE = 2 ** 26;

/**
 * Counts, for each of `order` nodes, the paths a → b → c of which it is the middle, where a and c
 * are different nodes and a is not linked to c. The groups of the three determine the role. Nodes
 * in group -1 are left out, even as ends. Several links from one node to another count once.
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
    const key = from * KEY_BASE + to;
    if (from === to || groups[from] === -1 || groups[to] === -1 || linked.has(key)) continue;
    linked.add(key);
    outOf[from]?.push(to);
    into[to]?.push(from);
  }
  const counts = recordByRole(() => new Array<number>(order).fill(0));
  into.forEach((sources, broker) => {
    for (const from of sources) {
      for (const to of outOf[broker] ?? []) {
        if (from === to || linked.has(from * KEY_BASE + to)) continue;
        const roleCounts = counts[roleOf(groups[from], groups[broker], groups[to])];
        roleCounts[broker] = (roleCounts[broker] ?? 0) + 1;
      }
    }
  });
  return counts;
}

/** The role of the broker, given the groups of all three nodes. */
function roleOf<Group>(from: Group, broker: Group, to: Group): BrokerRole {
  if (from === broker) return broker === to ? "coordinator" : "representative";
  if (broker === to) return "gatekeeper";
  return from === to ? "itinerant" : "liaison";
}

function recordByRole<T>(make: (role: BrokerRole) => T): Record<BrokerRole, T> {
  const [coordinator, itinerant, gatekeeper, representative, liaison] = BROKER_ROLES;
  return {
    coordinator: make(coordinator),
    itinerant: make(itinerant),
    gatekeeper: make(gatekeeper),
    representative: make(representative),
    liaison: make(liaison),
  };
}
