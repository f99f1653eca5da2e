/** Writes XML elements from names, attributes and children; all text is escaped. */

/** A string that is well-formed XML. */
export type Xml = string & { readonly xml: unique symbol };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element; `undefined` attributes are left out. A child may be a list of children, which may be
 * as long as the atlas.
 */
export function tag(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | readonly Xml[])[]
): Xml {
  const attributeText = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  const inner = children.flat().join("");
  return xml(
    inner === "" ? `<${name}${attributeText}/>` : `<${name}${attributeText}>${inner}</${name}>`,
  );
}

export function text(words: string): Xml {
  return xml(escaped(words));
}

export function joined(parts: readonly Xml[]): Xml {
  return xml(parts.join(""));
}

/** A whole file, with the XML declaration. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

function xml(words: string): Xml {
  return words as Xml;
}

/** Characters that XML 1.0 forbids, including lone surrogates. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escaped(words: string): string {
  return words
    .replace(FORBIDDEN, " ")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")
    .replace(/[\t\n\r]+/gu, " ");
}
