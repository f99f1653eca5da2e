/** What a paragraph or a run has by its style. */
import { childAt, type Element, elementsOf, numberOf, switchOf, valueAt } from "./readXml.ts";

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly outline: number | undefined;
  readonly list: string | undefined;
  readonly listLevel: number | undefined;
  readonly hidden: boolean | undefined;
}

/** Based on one another deeper than this, they go round in a circle. */
const DEEPEST = 30;

export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #usual: string | undefined;

  constructor(part: Element | undefined) {
    let usual: string | undefined;
    for (const element of elementsOf(part, "w:style")) {
      const id = element.attributes["w:styleId"] ?? "";
      const about = childAt(element, "w:pPr");
      this.#styles.set(id, {
        name: (valueAt(element, "w:name") ?? "").toLowerCase(),
        basedOn: valueAt(element, "w:basedOn"),
        outline: numberOf(valueAt(about, "w:outlineLvl")),
        list: valueAt(childAt(about, "w:numPr"), "w:numId"),
        listLevel: numberOf(valueAt(childAt(about, "w:numPr"), "w:ilvl")),
        hidden: switchOf(childAt(element, "w:rPr"), "w:vanish"),
      });
      const isUsual = ["1", "true", "on"].includes(element.attributes["w:default"] ?? "");
      if (isUsual && element.attributes["w:type"] === "paragraph") usual = id;
    }
    this.#usual = usual;
  }

  /** Depth of a heading from 0, 9 for text; undefined where no style says it. */
  outlineOf(id: string | undefined): number | undefined {
    for (const style of this.#chain(id)) {
      if (style.outline !== undefined) return style.outline;
      const level = /^heading ([1-9])$/.exec(style.name)?.[1];
      if (level !== undefined) return Number(level) - 1;
    }
    return undefined;
  }

  /** The list that paragraphs of a style belong to, with the style that says so. */
  listOf(id: string | undefined) {
    for (const { list, listLevel, id: style } of this.#chain(id)) {
      if (list !== undefined) return { list, level: listLevel, style };
    }
    return undefined;
  }

  isHidden(id: string | undefined): boolean {
    return this.#chain(id).find(({ hidden }) => hidden !== undefined)?.hidden ?? false;
  }

  isTitle(id: string | undefined): boolean {
    return this.#chain(id).some(({ name }) => name === "title");
  }

  /** Whether it is a line of a table of contents. */
  isContents(id: string | undefined): boolean {
    return this.#chain(id).some(({ name }) => /^toc \d$/.test(name));
  }

  #chain(id: string | undefined): readonly (Style & { readonly id: string })[] {
    const chain: (Style & { readonly id: string })[] = [];
    let next = id ?? this.#usual;
    while (next !== undefined && chain.length < DEEPEST) {
      const style = this.#styles.get(next);
      if (style === undefined) break;
      chain.push({ ...style, id: next });
      next = style.basedOn;
    }
    return chain;
  }
}
