/** Two networks that every book on the subject knows, as facts: who was tied to whom. */
import type { Arc, Network } from "../../../src/query/measures/network.ts";

/** A network of these ties, both ways, all nodes of one kind and in one pillar. */
export function network(ids: readonly string[], ties: readonly Arc[]): Network {
  return {
    ids,
    arcs: ties.flatMap(([a, b]): Arc[] => [
      [a, b],
      [b, a],
    ]),
    kinds: ids.map(() => 0),
    pillars: ids.map(() => 0),
  };
}

const FRIENDS: readonly (readonly [member: number, friends: readonly number[]])[] = [
  [1, [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32]],
  [2, [3, 4, 8, 14, 18, 20, 22, 31]],
  [3, [4, 8, 9, 10, 14, 28, 29, 33]],
  [4, [8, 13, 14]],
  [5, [7, 11]],
  [6, [7, 11, 17]],
  [7, [17]],
  [9, [31, 33, 34]],
  [10, [34]],
  [14, [34]],
  [15, [33, 34]],
  [16, [33, 34]],
  [19, [33, 34]],
  [20, [34]],
  [21, [33, 34]],
  [23, [33, 34]],
  [24, [26, 28, 30, 33, 34]],
  [25, [26, 28, 32]],
  [26, [32]],
  [27, [30, 34]],
  [28, [34]],
  [29, [32, 34]],
  [30, [33, 34]],
  [31, [33, 34]],
  [32, [33, 34]],
  [33, [34]],
];

/** The friends in a karate club (W. Zachary 1977): 34 members, numbered from 1, and 78 ties. */
export const KARATE: Network = network(
  Array.from({ length: 34 }, (_, place) => String(place + 1)),
  FRIENDS.flatMap(([member, friends]) => friends.map((friend): Arc => [member - 1, friend - 1])),
);

const MARRIAGES: readonly (readonly [string, string])[] = [
  ["Acciaiuoli", "Medici"],
  ["Albizzi", "Ginori"],
  ["Albizzi", "Guadagni"],
  ["Albizzi", "Medici"],
  ["Barbadori", "Castellani"],
  ["Barbadori", "Medici"],
  ["Bischeri", "Guadagni"],
  ["Bischeri", "Peruzzi"],
  ["Bischeri", "Strozzi"],
  ["Castellani", "Peruzzi"],
  ["Castellani", "Strozzi"],
  ["Guadagni", "Lamberteschi"],
  ["Guadagni", "Tornabuoni"],
  ["Medici", "Ridolfi"],
  ["Medici", "Salviati"],
  ["Medici", "Tornabuoni"],
  ["Pazzi", "Salviati"],
  ["Peruzzi", "Strozzi"],
  ["Ridolfi", "Strozzi"],
  ["Ridolfi", "Tornabuoni"],
];

const FAMILIES = [...new Set(MARRIAGES.flat())].sort();

/** Marriages among Florentine families about 1430 (J. Padgett): 15 families, 20 ties. */
export const FLORENCE: Network = network(
  FAMILIES,
  MARRIAGES.map(([a, b]): Arc => [FAMILIES.indexOf(a), FAMILIES.indexOf(b)]),
);
