/** Writes XML elements; what XML 1.0 can't hold is replaced by a space. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What is put into an element: elements as they were written, or `text()`. */
export type Xml = string & { readonly xml: unique symbol };

/** An element; attributes that are `undefined` are left out. */
export function tag(name: string, attributes: Attributes, ...children: readonly Xml[]): Xml {
  let head = name;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) head += ` ${key}="${attributeText(String(value))}"`;
  const inner = children.join("");
  return (inner === "" ? `<${head}/>` : `<${head}>${inner}</${name}>`) as Xml;
}

/** Text between tags. */
export function text(words: string): Xml {
  return escaped(words) as Xml;
}

/** Elements one after the other, each on its own line. */
export function lines(elements: readonly Xml[]): Xml {
  return elements.map((element) => `\n${element}`).join("") as Xml;
}

/** A whole file, with the XML declaration. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** Characters that XML 1.0 forbids, lone surrogates among them. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
/** What has to be escaped in text; a carriage return would be read as a line feed. */
const SPECIAL = /[&<>\r]/g;
const SPECIAL_IN_ATTRIBUTE = /[&<>"\t\n\r]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function escaped(words: string): string {
  return xmlText(words).replace(SPECIAL, (character) => ESCAPES[character] ?? "");
}

function attributeText(words: string): string {
  return xmlText(words).replace(SPECIAL_IN_ATTRIBUTE, (character) => ESCAPES[character] ?? "");
}

/** The text as XML can hold it. */
function xmlText(words: string): string {
  return words.replace(FORBIDDEN, " ");
}

/** Whether a text holds characters that XML can't. */
export function hasForbidden(words: string): boolean {
  return words.search(FORBIDDEN) >= 0;
}
