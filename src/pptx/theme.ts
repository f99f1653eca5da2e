/** The theme of a presentation: its colours and type. */
import { PAPER } from "../picture/paint/paper.ts";
import { emu, SANS } from "./drawing.ts";
import { NAMESPACES } from "./parts.ts";
import { tag, type Xml } from "./xml.ts";

export function themeXml(): Xml {
  const colours = {
    dk1: PAPER.ink,
    lt1: PAPER.paper,
    dk2: PAPER.quiet,
    lt2: PAPER.rule,
    accent1: PAPER.kinds["1"],
    accent2: PAPER.kinds["2"],
    accent3: PAPER.kinds["3"],
    accent4: PAPER.kinds["4"],
    accent5: PAPER.kinds["5"],
    accent6: PAPER.kinds["6"],
    hlink: PAPER.accent,
    folHlink: PAPER.quiet,
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
        ...Object.entries(colours).map(([name, value = PAPER.ink]) =>
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
