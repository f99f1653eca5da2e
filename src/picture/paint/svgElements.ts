/** SVG elements as plain values, to be written as text or rendered by React. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export interface SvgElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly (SvgElement | string)[];
}

type Child = SvgElement | string;

/** An element; a child may be a list of children, which may be as long as the atlas. */
export function element(
  tag: string,
  attributes: Attributes,
  ...children: readonly (Child | readonly Child[])[]
): SvgElement {
  return { tag, attributes, children: children.flat() };
}

/** The element as text, with all text and values escaped. */
export function markup({ tag, attributes, children }: SvgElement): string {
  const attributeTexts = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? "" : ` ${name}="${escaped(textOf(value))}"`,
  );
  const opening = `<${tag}${attributeTexts.join("")}`;
  if (children.length === 0) return `${opening}/>`;
  const inner = children.map((child) =>
    typeof child === "string" ? escaped(child) : markup(child),
  );
  return `${opening}>${inner.join("")}</${tag}>`;
}

/** A number in hundredths, which are finer than any eye and keep the page small. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function textOf(value: string | number): string {
  return typeof value === "number" ? number(value) : value;
}

/** Characters that XML forbids or a terminal obeys: controls, lone surrogates, two noncharacters. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, " ")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")
    .replace(/'/gu, "&#39;");
}
