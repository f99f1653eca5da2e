/** A slide as PresentationML (ECMA-376 part 1, clause 19), and its notes. */
import type { Slide } from "./deck.ts";
import { itemXml } from "./itemXml.ts";
import { holderProperties, NAMESPACES, SLIDE_IMAGE, SLIDE_NUMBER, treeRoot } from "./masters.ts";
import { Ids } from "./shapeIds.ts";
import { tag, text, type Xml } from "./writeXml.ts";

export function slideXml({ title, items }: Slide, language: string): Xml {
  const ids = new Ids();
  return tag(
    "p:sld",
    NAMESPACES,
    tag(
      "p:cSld",
      {},
      tag(
        "p:spTree",
        {},
        ...treeRoot(),
        placeholder(ids.next(), "Title", "title", undefined, title, language),
        ...items.map((item) => itemXml(item, ids, language)),
        slideNumber(ids.next()),
      ),
    ),
    tag("p:clrMapOvr", {}, tag("a:masterClrMapping")),
  );
}

export function notesXml(notes: string, language: string): Xml {
  const image = tag(
    "p:sp",
    {},
    holderProperties(2, "Slide", { type: "sldImg" }, SLIDE_IMAGE),
    tag("p:spPr"),
  );
  return tag(
    "p:notes",
    NAMESPACES,
    tag(
      "p:cSld",
      {},
      tag(
        "p:spTree",
        {},
        ...treeRoot(),
        image,
        placeholder(3, "Notes", "body", 1, notes, language),
      ),
    ),
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
    holderProperties(id, name, { type, idx }),
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
    holderProperties(id, "Slide number", { type: "sldNum", sz: "quarter", idx: 10 }),
    tag("p:spPr"),
    tag("p:txBody", {}, tag("a:bodyPr"), tag("a:lstStyle"), tag("a:p", {}, SLIDE_NUMBER)),
  );
}
