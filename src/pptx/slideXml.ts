/** A slide and its notes page as PresentationML (ECMA-376 part 1, clause 19). */
import type { RunLink, Slide } from "./deck.ts";
import { Ids } from "./drawingMl.ts";
import { itemXml } from "./itemXml.ts";
import {
  NAMESPACES,
  placeholderProperties,
  SLIDE_IMAGE,
  SLIDE_NUMBER,
  shapeTree,
} from "./masters.ts";
import { tag, text, type Xml } from "./writeXml.ts";

/** A slide, and its links in the order of their relations, which follow the slide's other ones. */
export function slideXml(
  { title, items }: Slide,
  language: string,
  relations: number,
): { readonly xml: Xml; readonly links: readonly RunLink[] } {
  const ids = new Ids(relations);
  const xml = page("p:sld", [
    placeholder(ids.next(), "Title", "title", undefined, title, language),
    ...items.map((item) => itemXml(item, ids, language)),
    slideNumber(ids.next()),
  ]);
  return { xml, links: ids.links };
}

export function notesXml(notes: string, language: string): Xml {
  const image = tag(
    "p:sp",
    {},
    placeholderProperties(2, "Slide", { type: "sldImg" }, SLIDE_IMAGE),
    tag("p:spPr"),
  );
  return page("p:notes", [image, placeholder(3, "Notes", "body", 1, notes, language)]);
}

function page(name: string, shapes: readonly Xml[]): Xml {
  return tag(
    name,
    NAMESPACES,
    tag("p:cSld", {}, shapeTree(shapes)),
    tag("p:clrMapOvr", {}, tag("a:masterClrMapping")),
  );
}

function placeholder(
  id: number,
  name: string,
  type: string,
  idx: number | undefined,
  words: string,
  language: string,
): Xml {
  return tag(
    "p:sp",
    {},
    placeholderProperties(id, name, { type, idx }),
    tag("p:spPr"),
    tag(
      "p:txBody",
      {},
      tag("a:bodyPr"),
      tag("a:lstStyle"),
      ...words
        .split("\n")
        .map((part) =>
          tag(
            "a:p",
            {},
            tag("a:r", {}, tag("a:rPr", { lang: language }), tag("a:t", {}, text(part))),
          ),
        ),
    ),
  );
}

function slideNumber(id: number): Xml {
  return tag(
    "p:sp",
    {},
    placeholderProperties(id, "Slide number", { type: "sldNum", sz: "quarter", idx: 10 }),
    tag("p:spPr"),
    tag("p:txBody", {}, tag("a:bodyPr"), tag("a:lstStyle"), tag("a:p", {}, SLIDE_NUMBER)),
  );
}
