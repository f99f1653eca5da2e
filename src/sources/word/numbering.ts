/**
 * Computes Word's automatic numbers (ECMA-376 part 1, 17.9), which the file does not contain: each
 * follows from the paragraphs before it.
 */
import { formatNumber } from "../model/index.ts";
import { childAt, type Element, elementsOf, numberOf, switchOf, valueAt } from "./readXml.ts";

const LEVELS = 9;

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2", "Article %1". */
  readonly pattern: string;
  /** The level (from 1) at which its count restarts; 0 for never, by default at any higher level. */
  readonly restart: number | undefined;
  readonly isLegal: boolean;
  /** The style of paragraphs that have this level. */
  readonly style: string | undefined;
}

interface Definition {
  readonly id: string;
  readonly levels: readonly (Level | undefined)[];
  readonly styleLink: string | undefined;
}

interface Instance {
  readonly definition: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

/** Which list a paragraph belongs to, and how deep. */
export interface ListPosition {
  readonly list: string;
  readonly level: number;
}

export interface ListNumber {
  /** As printed; empty if the level prints none. */
  readonly mark: string;
  readonly isBullet: boolean;
  /** A format that is not supported: the number is in figures instead. */
  readonly unknownFormat?: string;
}

/** Counts the numbered paragraphs of a document, in order. */
export class Numbering {
  readonly #definitions = new Map<string, Definition>();
  readonly #instances = new Map<string, Instance>();
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();
  readonly #listOfStyle: (style: string) => string | undefined;

  /** @param listOfStyle the list of a numbering style, for definitions that refer to one */
  constructor(part: Element | undefined, listOfStyle: (style: string) => string | undefined) {
    this.#listOfStyle = listOfStyle;
    for (const element of elementsOf(part, "w:abstractNum")) {
      const id = element.attributes["w:abstractNumId"] ?? "";
      const levels: (Level | undefined)[] = [];
      for (const level of elementsOf(element, "w:lvl")) levels[levelAt(level)] = levelOf(level);
      this.#definitions.set(id, { id, levels, styleLink: valueAt(element, "w:numStyleLink") });
    }
    for (const element of elementsOf(part, "w:num")) {
      const starts = new Map<number, number>();
      const levels = new Map<number, Level>();
      for (const override of elementsOf(element, "w:lvlOverride")) {
        const at = levelAt(override);
        const start = numberOf(valueAt(override, "w:startOverride"));
        if (start !== undefined) starts.set(at, start);
        const level = childAt(override, "w:lvl");
        if (level) levels.set(at, levelOf(level));
      }
      const definition = valueAt(element, "w:abstractNumId") ?? "";
      this.#instances.set(element.attributes["w:numId"] ?? "", { definition, starts, levels });
    }
  }

  /** The level that a style's paragraphs have in a list. */
  levelOfStyle(list: string, style: string): number | undefined {
    const at = this.#definitionOf(list)?.levels.findIndex((level) => level?.style === style) ?? -1;
    return at === -1 ? undefined : at;
  }

  /** Counts a paragraph and returns its number; undefined if the list is not defined. */
  next({ list, level }: ListPosition): ListNumber | undefined {
    const definition = this.#definitionOf(list);
    const definedLevel = this.#levelOf(list, level);
    if (definition === undefined || definedLevel === undefined) return undefined;
    const counters = this.#counters.get(definition.id) ?? [];
    this.#counters.set(definition.id, counters);
    const start = this.#instances.get(list)?.starts.get(level);
    const key = `${list} ${level}`;
    if (start !== undefined && !this.#started.has(key)) counters[level] = start;
    else counters[level] = (counters[level] ?? definedLevel.start - 1) + 1;
    this.#started.add(key);
    for (let below = level + 1; below < LEVELS; below++) {
      const restart = this.#levelOf(list, below)?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) counters[below] = undefined;
    }
    return this.#print(list, definedLevel, counters);
  }

  #print(list: string, printed: Level, counters: (number | undefined)[]): ListNumber {
    if (printed.format === "bullet") return { mark: printed.pattern.trim(), isBullet: true };
    let unknownFormat: string | undefined;
    const mark = printed.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const level = this.#levelOf(list, at);
      // A higher level that no paragraph has used yet shows its start value.
      const value = counters[at] ?? level?.start ?? 1;
      counters[at] = value;
      const format = printed.isLegal ? "decimal" : (level?.format ?? "decimal");
      const text = formatNumber(value, format);
      if (text === undefined) unknownFormat = format;
      return text ?? String(value);
    });
    return { mark: mark.trim(), isBullet: false, ...(unknownFormat ? { unknownFormat } : {}) };
  }

  #definitionOf(list: string): Definition | undefined {
    const definition = this.#definitions.get(this.#instances.get(list)?.definition ?? "");
    if (definition?.styleLink === undefined) return definition;
    const linkedList = this.#listOfStyle(definition.styleLink);
    const linked =
      linkedList === undefined ? undefined : this.#instances.get(linkedList)?.definition;
    return linked === undefined ? definition : this.#definitions.get(linked);
  }

  #levelOf(list: string, level: number): Level | undefined {
    return this.#instances.get(list)?.levels.get(level) ?? this.#definitionOf(list)?.levels[level];
  }
}

function levelAt(element: Element): number {
  return Math.min(LEVELS - 1, Math.max(0, numberOf(element.attributes["w:ilvl"]) ?? 0));
}

function levelOf(element: Element): Level {
  return {
    start: numberOf(valueAt(element, "w:start")) ?? 0,
    format: valueAt(element, "w:numFmt") ?? "decimal",
    pattern: valueAt(element, "w:lvlText") ?? "",
    restart: numberOf(valueAt(element, "w:lvlRestart")),
    isLegal: switchOf(element, "w:isLgl") ?? false,
    style: valueAt(element, "w:pStyle"),
  };
}
