/** Reads the parameters of a hash one by one, and keeps what could not be read. */
import { ignoredPart } from "./words.ts";

/** The parameters of a hash that are not read yet; values that can't be used are kept to be reported. */
export class HashValues {
  readonly #unread: Map<string, readonly string[]>;
  /** In words, by parameter, in the order in which the parameters stand in the hash. */
  readonly #skipped: ReadonlyMap<string, string[]>;

  constructor(parameters: ReadonlyMap<string, readonly string[]>) {
    this.#unread = new Map(parameters);
    this.#skipped = new Map([...parameters.keys()].map((name) => [name, []]));
  }

  /** All values that `read` accepts, each once. */
  all<T>(name: string, read: (value: string) => T | undefined): T[] {
    const results: T[] = [];
    for (const value of new Set(this.#take(name))) {
      const result = read(value);
      if (result === undefined) this.#skip(name, value);
      else results.push(result);
    }
    return results;
  }

  /** The first value that `read` accepts; the others are skipped. */
  one<T>(name: string, read: (value: string) => T | undefined): T | undefined {
    const [first, ...others] = this.all(name, (value) => {
      const result = read(value);
      return result === undefined ? undefined : { result, value };
    });
    for (const { value } of others) this.#skip(name, value);
    return first?.result;
  }

  /** All values of a parameter, read as one result. */
  together<T>(name: string, read: (values: readonly string[]) => T | undefined): T | undefined {
    const values = this.#take(name);
    const result = values.length > 0 ? read(values) : undefined;
    if (values.length > 0 && result === undefined) {
      this.#skip(name, values.join(","));
    }
    return result;
  }

  /** The values that were skipped and the parameters that were not read, in words. */
  ignored(): string[] {
    for (const [name, values] of this.#unread) this.#skip(name, values.join(","));
    this.#unread.clear();
    return [...this.#skipped.values()].flat();
  }

  #skip(name: string, value: string): void {
    this.#skipped.get(name)?.push(ignoredPart(name, value));
  }

  #take(name: string): readonly string[] {
    const values = this.#unread.get(name) ?? [];
    this.#unread.delete(name);
    return values;
  }
}

/** Returns a reader that accepts one of these words. */
export function oneOf<T extends string>(words: readonly T[]): (value: string) => T | undefined {
  return (value) => words.find((word) => word === value);
}

/** Returns a reader that accepts safe integers from `least` on. */
export function wholeFrom(least: number): (value: string) => number | undefined {
  return (value) => {
    if (!/^(0|-?[1-9]\d{0,15})$/.test(value)) return undefined;
    const number = Number(value);
    return Number.isSafeInteger(number) && number >= least ? number : undefined;
  };
}
