/** The theme of a presentation: its colours and fonts. */
import type { DeckColours } from "./deck.ts";
import { emu, SANS } from "./drawingMl.ts";
import { NAMESPACES } from "./masters.ts";
import { tag, type Xml } from "./writeXml.ts";

export function themeXml({ ink, paper, quiet, rule, link, accents }: DeckColours): Xml {
  const colours = {
    dk1: ink,
    lt1: paper,
    dk2: quiet,
    lt2: rule,
    ...Object.fromEntries(accents.map((accent, i) => [`accent${i + 1}`, accent])),
    hlink: link,
    folHlink: quiet,
  };
  const font = (name: string) =>
    tag(
      name,
      {},
      tag("a:latin", { typeface: SANS }),
      tag("a:ea", { typeface: "" }),
      tag("a:cs", { typeface: "" }),
    );
  const themed = tag("a:solidFill", {}, tag("a:schemeClr", { val: "phClr" }));
  const edge = tag("a:ln", { w: emu(1) }, themed);
  const effect = tag("a:effectStyle", {}, tag("a:effectLst"));
  return tag(
    "a:theme",
    { "xmlns:a": NAMESPACES["xmlns:a"], name: "Policy Atlas" },
    tag(
      "a:themeElements",
      {},
      tag(
        "a:clrScheme",
        { name: "Policy Atlas" },
        ...Object.entries(colours).map(([name, value]) =>
          tag(`a:${name}`, {}, tag("a:srgbClr", { val: value.slice(1).toUpperCase() })),
        ),
      ),
      tag("a:fontScheme", { name: "Policy Atlas" }, font("a:majorFont"), font("a:minorFont")),
      // The format wants three of each.
      tag(
        "a:fmtScheme",
        { name: "Policy Atlas" },
        tag("a:fillStyleLst", {}, themed, themed, themed),
        tag("a:lnStyleLst", {}, edge, edge, edge),
        tag("a:effectStyleLst", {}, effect, effect, effect),
        tag("a:bgFillStyleLst", {}, themed, themed, themed),
      ),
    ),
  );
}
