/** Writes a deck as a .pptx file: a zip of parts and their relations (ECMA-376 part 2). */
import { strToU8, Zip, ZipDeflate } from "fflate";
import { type Deck, SLIDE } from "./deck.ts";
import { emu } from "./drawingMl.ts";
import { layoutXml, masterXml, NAMESPACES, NOTES_PAGE, notesMasterXml } from "./masters.ts";
import { notesXml, slideXml } from "./slideXml.ts";
import { themeXml } from "./themeXml.ts";
import { tag, text, type Xml, xmlFile } from "./writeXml.ts";

export const PPTX_TYPE =
  "application/vnd.openxmlformats-officedocument.presentationml.presentation";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument";
const PRESENTATION = `${CONTENT}.presentationml`;

interface Part {
  readonly path: string;
  /** The part's content type; undefined if the default of its extension applies. */
  readonly type: string | undefined;
  readonly xml: Xml;
}

/** Files in a zip carry a date; a fixed one gives the same bytes for the same deck. */
const FIXED_DATE = new Date(1980, 0, 1);

/** Writes a deck part by part and returns the whole file. The caller may stop between steps. */
export function* pptx(deck: Deck): Generator<undefined, Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    chunks.push(data);
  });
  const written: Part[] = [];
  const add = ({ path, xml }: Pick<Part, "path" | "xml">) => {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = FIXED_DATE;
    zip.add(entry);
    entry.push(strToU8(xmlFile(xml)), true);
  };
  for (const part of parts(deck)) {
    written.push(part);
    yield undefined;
    add(part);
    yield undefined;
  }
  add({ path: "[Content_Types].xml", xml: contentTypes(written) });
  zip.end();
  return concatenated(chunks);
}

function* parts(deck: Deck): Generator<Part> {
  const { slides, language, foot, colours } = deck;
  const withNotes = slides.flatMap(({ notes }, i) => (notes === undefined ? [] : [i]));
  yield relations("", [
    ["officeDocument", "ppt/presentation.xml"],
    ["extended-properties", "docProps/app.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
  ]);
  yield {
    path: "docProps/core.xml",
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    xml: coreXml(deck),
  };
  yield {
    path: "docProps/app.xml",
    type: `${CONTENT}.extended-properties+xml`,
    xml: tag(
      "Properties",
      { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
      tag("Application", {}, text("Policy Atlas")),
      tag("Slides", {}, text(String(slides.length))),
      tag("Notes", {}, text(String(withNotes.length))),
    ),
  };
  yield {
    path: "ppt/presentation.xml",
    type: `${PRESENTATION}.presentation.main+xml`,
    xml: presentationXml(slides.length),
  };
  yield relations("ppt/presentation.xml", [
    ["slideMaster", "slideMasters/slideMaster1.xml"],
    ["notesMaster", "notesMasters/notesMaster1.xml"],
    ["theme", "theme/theme1.xml"],
    ...slides.map((_, i) => ["slide", `slides/slide${i + 1}.xml`] as const),
  ]);
  for (const i of [1, 2])
    yield { path: `ppt/theme/theme${i}.xml`, type: `${CONTENT}.theme+xml`, xml: themeXml(colours) };
  yield {
    path: "ppt/slideMasters/slideMaster1.xml",
    type: `${PRESENTATION}.slideMaster+xml`,
    xml: masterXml(["rId1", "rId2"], colours),
  };
  yield relations("ppt/slideMasters/slideMaster1.xml", [
    ["slideLayout", "../slideLayouts/slideLayout1.xml"],
    ["slideLayout", "../slideLayouts/slideLayout2.xml"],
    ["theme", "../theme/theme1.xml"],
  ]);
  for (const [i, look] of (["cover", "step"] as const).entries()) {
    const path = `ppt/slideLayouts/slideLayout${i + 1}.xml`;
    yield { path, type: `${PRESENTATION}.slideLayout+xml`, xml: layoutXml(look, foot, colours) };
    yield relations(path, [["slideMaster", "../slideMasters/slideMaster1.xml"]]);
  }
  yield {
    path: "ppt/notesMasters/notesMaster1.xml",
    type: `${PRESENTATION}.notesMaster+xml`,
    xml: notesMasterXml(colours),
  };
  yield relations("ppt/notesMasters/notesMaster1.xml", [["theme", "../theme/theme2.xml"]]);
  for (const [i, slide] of slides.entries()) {
    const path = `ppt/slides/slide${i + 1}.xml`;
    const notes = `notesSlides/notesSlide${i + 1}.xml`;
    const own: (readonly [string, string])[] = [
      ["slideLayout", `../slideLayouts/slideLayout${slide.look === "cover" ? 1 : 2}.xml`],
      ...(slide.notes === undefined ? [] : [["notesSlide", `../${notes}`] as const]),
    ];
    const { xml, links } = slideXml(slide, language, own.length);
    yield { path, type: `${PRESENTATION}.slide+xml`, xml };
    yield relations(path, [
      ...own,
      ...links.map((link) =>
        "slide" in link
          ? (["slide", `slide${slides.findIndex(({ id }) => id === link.slide) + 1}.xml`] as const)
          : (["hyperlink", link.address, "External"] as const),
      ),
    ]);
    if (slide.notes === undefined) continue;
    yield {
      path: `ppt/${notes}`,
      type: `${PRESENTATION}.notesSlide+xml`,
      xml: notesXml(slide.notes, language),
    };
    yield relations(`ppt/${notes}`, [
      ["notesMaster", "../notesMasters/notesMaster1.xml"],
      ["slide", `../slides/slide${i + 1}.xml`],
    ]);
  }
}

/** The relations of a part, numbered `rId1`, `rId2`, …; `""` is the package itself. */
function relations(
  of: string,
  targets: readonly (readonly [type: string, target: string, mode?: "External"])[],
): Part {
  const folder = of.slice(0, of.lastIndexOf("/") + 1);
  const name = of.slice(folder.length);
  return {
    path: `${folder}_rels/${name}.rels`,
    type: undefined,
    xml: tag(
      "Relationships",
      { xmlns: `${PACKAGE}/relationships` },
      ...targets.map(([type, target, mode], i) =>
        tag("Relationship", {
          Id: `rId${i + 1}`,
          Type: type.includes(":") ? type : `${OFFICE}/${type}`,
          Target: target,
          TargetMode: mode,
        }),
      ),
    ),
  };
}

function contentTypes(list: readonly Part[]): Xml {
  return tag(
    "Types",
    { xmlns: `${PACKAGE}/content-types` },
    tag("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    tag("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...list.flatMap(({ path, type }) =>
      type === undefined ? [] : [tag("Override", { PartName: `/${path}`, ContentType: type })],
    ),
  );
}

/** Relations 1 to 3 are the masters and the theme; those of the slides follow. */
function presentationXml(slides: number): Xml {
  return tag(
    "p:presentation",
    { ...NAMESPACES, saveSubsetFonts: 1 },
    tag("p:sldMasterIdLst", {}, tag("p:sldMasterId", { id: 2_147_483_648, "r:id": "rId1" })),
    tag("p:notesMasterIdLst", {}, tag("p:notesMasterId", { "r:id": "rId2" })),
    tag(
      "p:sldIdLst",
      {},
      ...Array.from({ length: slides }, (_, i) =>
        tag("p:sldId", { id: 256 + i, "r:id": `rId${i + 4}` }),
      ),
    ),
    tag("p:sldSz", { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
    tag("p:notesSz", { cx: emu(NOTES_PAGE.width), cy: emu(NOTES_PAGE.height) }),
  );
}

function coreXml({ title, subject, description, language }: Deck): Xml {
  return tag(
    "cp:coreProperties",
    {
      "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    },
    tag("dc:title", {}, text(title)),
    ...(subject === undefined ? [] : [tag("dc:subject", {}, text(subject))]),
    tag("dc:creator", {}, text("Policy Atlas")),
    tag("dc:description", {}, text(description)),
    tag("dc:language", {}, text(language)),
  );
}

function concatenated(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
