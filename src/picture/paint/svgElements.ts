/** SVG as plain values: written out as text for a file, or drawn by React in the page. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export interface SvgElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly (SvgElement | string)[];
}

export function element(
  tag: string,
  attributes: Attributes,
  ...children: readonly (SvgElement | string)[]
): SvgElement {
  return { tag, attributes, children };
}

/** The element as text; names and values only ever escaped. */
export function markup({ tag, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? "" : ` ${name}="${escaped(textOf(value))}"`,
  );
  const opening = `<${tag}${written.join("")}`;
  if (children.length === 0) return `${opening}/>`;
  const inner = children.map((child) =>
    typeof child === "string" ? escaped(child) : markup(child),
  );
  return `${opening}>${inner.join("")}</${tag}>`;
}

/** Hundredths of a unit are finer than any eye, and keep the page small. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function textOf(value: string | number): string {
  return typeof value === "number" ? number(value) : value;
}

/** What XML forbids or a terminal obeys: controls, halves of surrogate pairs, two noncharacters. */
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
