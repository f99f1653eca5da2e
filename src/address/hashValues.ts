/** The parameters of a hash while they are read. */
import { ignoredPart } from "./words.ts";

/** The parameters of a hash, read one by one; what nobody could use is kept to be told. */
export class Values {
  readonly #left: Map<string, readonly string[]>;
  readonly #skipped: string[] = [];

  constructor(parameters: ReadonlyMap<string, readonly string[]>) {
    this.#left = new Map(parameters);
  }

  /** All values that `read` can use, each once. */
  all<T>(name: string, read: (value: string) => T | undefined): T[] {
    const found: T[] = [];
    for (const value of new Set(this.#take(name))) {
      const known = read(value);
      if (known === undefined) this.#skipped.push(ignoredPart(name, value));
      else found.push(known);
    }
    return found;
  }

  /** The first value that `read` can use; the others are skipped. */
  one<T>(name: string, read: (value: string) => T | undefined): T | undefined {
    const [first, ...others] = this.all(name, (value) => {
      const known = read(value);
      return known === undefined ? undefined : { known, value };
    });
    for (const { value } of others) this.#skipped.push(ignoredPart(name, value));
    return first?.known;
  }

  /** All values read as one. */
  together<T>(name: string, read: (values: readonly string[]) => T | undefined): T | undefined {
    const values = this.#take(name);
    const known = values.length > 0 ? read(values) : undefined;
    if (values.length > 0 && known === undefined) {
      this.#skipped.push(ignoredPart(name, values.join(",")));
    }
    return known;
  }

  /** What was skipped, and the parameters that nobody asked for. */
  ignored(): string[] {
    return [
      ...this.#skipped,
      ...[...this.#left].map(([name, values]) => ignoredPart(name, values.join(","))),
    ];
  }

  #take(name: string): readonly string[] {
    const values = this.#left.get(name) ?? [];
    this.#left.delete(name);
    return values;
  }
}

/** Reads a word of a closed vocabulary. */
export function oneOf<T extends string>(words: readonly T[]): (value: string) => T | undefined {
  return (value) => words.find((word) => word === value);
}

/** Reads a whole number that a Scene can hold, at least `least`. */
export function wholeFrom(least: number): (value: string) => number | undefined {
  return (value) => {
    if (!/^(0|-?[1-9]\d{0,15})$/.test(value)) return undefined;
    const number = Number(value);
    return Number.isSafeInteger(number) && number >= least ? number : undefined;
  };
}
