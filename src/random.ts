/** A seeded random number generator. */

/** Returns the next random number in [0, 1). */
export type Random = () => number;

/**
 * mulberry32: small, fast, and the same numbers from the same seed on every machine, so that an
 * atlas gets the same layout and the same communities everywhere.
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
