/** Coefficients of agreement: how far annotators agree, and how much of it is not by chance. */

/** How many things each of two annotators found and how many both did; neither is the truth. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  readonly both: number;
  /** Share of A's things that B has too, and the other way round; `undefined` if there are none. */
  readonly ofA: number | undefined;
  readonly ofB: number | undefined;
  /** The harmonic mean of the two shares: 2 × both / (a + b). */
  readonly f1: number | undefined;
}

/** Agreement on one property of the things that both found. */
export interface Agreement {
  readonly same: number;
  readonly of: number;
  readonly share: number | undefined;
  /** Cohen's kappa: the share corrected for chance; `undefined` if agreement by chance is certain. */
  readonly kappa: number | undefined;
}

export function overlapOf(a: number, b: number, both: number): Overlap {
  return { a, b, both, ofA: share(both, a), ofB: share(both, b), f1: share(2 * both, a + b) };
}

/**
 * Agreement of two annotators on the values of things, with Cohen's kappa (Cohen 1960, A coefficient
 * of agreement for nominal scales).
 */
export function agreementOn(values: readonly (readonly [a: string, b: string])[]): Agreement {
  const total = values.length;
  const same = values.filter(([a, b]) => a === b).length;
  const timesInA = tally(values.map(([a]) => a));
  const timesInB = tally(values.map(([, b]) => b));
  let chance = 0;
  for (const [value, times] of timesInA) chance += times * (timesInB.get(value) ?? 0);
  // Integers until the last division, so that certainty by chance is exact: `chance === total²`.
  const certain = total * total;
  return {
    same,
    of: total,
    share: share(same, total),
    kappa: share(same * total - chance, certain - chance),
  };
}

/**
 * Krippendorff's alpha for nominal values of any number of annotators, some of which may be missing
 * (Krippendorff 2011, Computing Krippendorff's alpha-reliability, form C): 1 − observed / expected
 * disagreement. A unit with fewer than two values says nothing. `undefined` if no unit has two, or if
 * all values are the same: without variation there is no disagreement by chance to compare with.
 *
 * @param units for each thing, what each annotator says of it
 */
export function krippendorffsAlpha(
  units: readonly (readonly (string | undefined)[])[],
): number | undefined {
  const times = new Map<string, number>();
  let pairable = 0;
  let observed = 0;
  for (const unit of units) {
    const values = unit.flatMap((value) => value ?? []);
    if (values.length < 2) continue;
    pairable += values.length;
    const inUnit = tally(values);
    let equal = 0;
    for (const [value, count] of inUnit) {
      times.set(value, (times.get(value) ?? 0) + count);
      equal += count * (count - 1);
    }
    // Each of the unit's pairs of values counts so that the unit counts by its values.
    observed += (values.length * (values.length - 1) - equal) / (values.length - 1);
  }
  let expected = pairable * (pairable - 1);
  for (const count of times.values()) expected -= count * (count - 1);
  return expected === 0 ? undefined : 1 - ((pairable - 1) * observed) / expected;
}

function tally(values: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
