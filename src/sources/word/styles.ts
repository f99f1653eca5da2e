/** Looks up what paragraphs and runs inherit from their styles. */
import { childAt, type Element, elementsOf, numberOf, switchOf, valueAt } from "./readXml.ts";

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly outline: number | undefined;
  readonly list: string | undefined;
  readonly listLevel: number | undefined;
  readonly isHidden: boolean | undefined;
}

/** A longer chain of styles based on one another is taken for a circle. */
const DEEPEST = 30;

export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #defaultId: string | undefined;

  constructor(part: Element | undefined) {
    let defaultId: string | undefined;
    for (const element of elementsOf(part, "w:style")) {
      const id = element.attributes["w:styleId"] ?? "";
      const properties = childAt(element, "w:pPr");
      this.#styles.set(id, {
        name: (valueAt(element, "w:name") ?? "").toLowerCase(),
        basedOn: valueAt(element, "w:basedOn"),
        outline: numberOf(valueAt(properties, "w:outlineLvl")),
        list: valueAt(childAt(properties, "w:numPr"), "w:numId"),
        listLevel: numberOf(valueAt(childAt(properties, "w:numPr"), "w:ilvl")),
        isHidden: switchOf(childAt(element, "w:rPr"), "w:vanish"),
      });
      const isDefault = ["1", "true", "on"].includes(element.attributes["w:default"] ?? "");
      if (isDefault && element.attributes["w:type"] === "paragraph") defaultId = id;
    }
    this.#defaultId = defaultId;
  }

  /** The outline level: from 0 for headings, 9 for text; undefined if no style sets it. */
  outlineOf(id: string | undefined): number | undefined {
    for (const style of this.#chain(id)) {
      if (style.outline !== undefined) return style.outline;
      const level = /^heading ([1-9])$/.exec(style.name)?.[1];
      if (level !== undefined) return Number(level) - 1;
    }
    return undefined;
  }

  /** The list of a style's paragraphs, with the id of the style that sets it. */
  listOf(id: string | undefined) {
    for (const { list, listLevel, id: style } of this.#chain(id)) {
      if (list !== undefined) return { list, level: listLevel, style };
    }
    return undefined;
  }

  isHidden(id: string | undefined): boolean {
    return this.#chain(id).find(({ isHidden }) => isHidden !== undefined)?.isHidden ?? false;
  }

  isTitle(id: string | undefined): boolean {
    return this.#chain(id).some(({ name }) => name === "title");
  }

  /** Whether the style is that of a table of contents. */
  isContents(id: string | undefined): boolean {
    return this.#chain(id).some(({ name }) => /^toc \d$/.test(name));
  }

  #chain(id: string | undefined): readonly (Style & { readonly id: string })[] {
    const chain: (Style & { readonly id: string })[] = [];
    let next = id ?? this.#defaultId;
    while (next !== undefined && chain.length < DEEPEST) {
      const style = this.#styles.get(next);
      if (style === undefined) break;
      chain.push({ ...style, id: next });
      next = style.basedOn;
    }
    return chain;
  }
}
