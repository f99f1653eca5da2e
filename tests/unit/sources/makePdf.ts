/** Small PDFs for tests, made of the text that each page draws, in the order in which it draws. */

export interface Drawn {
  readonly text: string;
  /** From the left and the bottom, in points, on a page of 600 × 800. */
  readonly at: readonly [x: number, y: number];
  readonly size?: number;
  readonly bold?: boolean;
  /** Space between letters, in points. */
  readonly spread?: number;
  /** Turned by 90 degrees. */
  readonly askew?: boolean;
  /** In a font of that script, which is not in the file and has one of Adobe's encodings. */
  readonly script?: keyof typeof SCRIPTS;
  /** Tagged as a heading of this level. */
  readonly heading?: number;
  /** Tagged as a cell of the page's table, counted from 0. */
  readonly cell?: readonly [row: number, column: number];
}

export interface PdfOptions {
  /** Labels of the pages as roman numbers. */
  readonly roman?: boolean;
  readonly outline?: readonly { readonly title: string; readonly page: number }[];
  /** With a password that nobody knows. */
  readonly encrypted?: boolean;
  /** By page, what it draws before its text, as operators of a PDF. */
  readonly drawing?: readonly string[];
}

const SCRIPTS = {
  chinese: { font: "STSong-Light", encoding: "UniGB-UCS2-H", ordering: "GB1" },
  japanese: { font: "HeiseiMin-W3", encoding: "UniJIS-UCS2-H", ordering: "Japan1" },
} as const;

/** A PDF 1.7 with Helvetica, in Windows' encoding of western letters, with the ligature "ﬁ" as {. */
export function makePdf(
  pages: readonly (readonly Drawn[])[],
  options: PdfOptions = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add("");
  const tree = add("");
  const encoding =
    "/Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [123 /fi] >>";
  const font = (name: string) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} ${encoding} >>`);
  const scripts = new Set(pages.flat().flatMap(({ script }) => script ?? []));
  const fontsOfScripts = [...scripts].map((script) => `/${script} ${fontOf(script, add)} 0 R`);
  const fonts = `<< /F1 ${font("Helvetica")} 0 R /F2 ${font("Helvetica-Bold")} 0 R ${fontsOfScripts.join(" ")} >>`;
  const kids = pages.map((drawn, page) => {
    const drawing = options.drawing?.[page] ?? "";
    const stream = [drawing, ...drawn.map((one, at) => tagged(one, at, operators(one)))].join("\n");
    const contents = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 600 800] /StructParents 0 /Contents ${contents} 0 R /Resources << /Font ${fonts} >> >>`,
    );
  });
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((id) => `${id} 0 R`).join(" ")}] >>`;
  let more = options.roman ? " /PageLabels << /Nums [0 << /S /r >>] >>" : "";
  const { outline = [] } = options;
  if (outline.length > 0) {
    const root = add("");
    const first = objects.length + 1;
    outline.forEach(({ title, page }, at) => {
      const next = at + 1 < outline.length ? ` /Next ${first + at + 1} 0 R` : "";
      const before = at > 0 ? ` /Prev ${first + at - 1} 0 R` : "";
      add(
        `<< /Title (${title}) /Parent ${root} 0 R /Dest [${kids[page]} 0 R /Fit]${next}${before} >>`,
      );
    });
    objects[root - 1] =
      `<< /Type /Outlines /First ${first} 0 R /Last ${first + outline.length - 1} 0 R /Count ${outline.length} >>`;
    more += ` /Outlines ${root} 0 R`;
  }
  more += structure(pages, kids, add, (id, body) => {
    objects[id - 1] = body;
  });
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R${more} >>`;
  return written(objects, catalog, options.encrypted ? ENCRYPTED : "");
}

function fontOf(script: keyof typeof SCRIPTS, add: (body: string) => number): number {
  const { font, encoding, ordering } = SCRIPTS[script];
  const system = `<< /Registry (Adobe) /Ordering (${ordering}) /Supplement 4 >>`;
  const descriptor = add(
    `<< /Type /FontDescriptor /FontName /${font} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >>`,
  );
  const letters = add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${font} /CIDSystemInfo ${system} /DW 1000 /FontDescriptor ${descriptor} 0 R >>`,
  );
  return add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${font} /Encoding /${encoding} /DescendantFonts [${letters} 0 R] >>`,
  );
}

function operators({
  text,
  at: [x, y],
  size = 10,
  bold,
  spread = 0,
  askew,
  script,
}: Drawn): string {
  const string = script ? `<${hexOf(text)}>` : `(${text.replace(/[\\()]/g, "\\$&")})`;
  const matrix = askew ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
  const font = script ?? (bold ? "F2" : "F1");
  return `BT /${font} ${size} Tf ${spread} Tc ${matrix} Tm ${string} Tj ET`;
}

function hexOf(text: string): string {
  return Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, "0")).join("");
}

const ENCRYPTED = ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >> /ID [<00> <00>]`;

function tagged({ heading, cell }: Drawn, at: number, drawn: string): string {
  const tag = heading === undefined ? cell && "TD" : `H${heading}`;
  return tag ? `/${tag} << /MCID ${at} >> BDC\n${drawn}\nEMC` : drawn;
}

/** The tree of tags, where anything is tagged. */
function structure(
  pages: readonly (readonly Drawn[])[],
  kids: readonly number[],
  add: (body: string) => number,
  place: (id: number, body: string) => void,
): string {
  if (!pages.flat().some(({ heading, cell }) => heading !== undefined || cell)) return "";
  const root = add("");
  const refs = (ids: readonly number[]) => `[${ids.map((id) => `${id} 0 R`).join(" ")}]`;
  const element = (role: string, parent: number, page: number, children: string) =>
    add(
      `<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg ${kids[page]} 0 R /K ${children} >>`,
    );
  const leaves: number[] = [];
  const top = pages.flatMap((drawn, page) => {
    const headings = drawn.flatMap(({ heading }, at) =>
      heading === undefined ? [] : [element(`H${heading}`, root, page, String(at))],
    );
    leaves.push(...headings);
    const rows = new Set(drawn.flatMap(({ cell }) => cell?.[0] ?? []));
    if (rows.size === 0) return headings;
    const table = add("");
    const ids = [...rows].map((row) => {
      const id = add("");
      const columns = new Set(drawn.flatMap(({ cell }) => (cell?.[0] === row ? cell[1] : [])));
      const cells = [...columns].map((column) => {
        const marks = drawn.flatMap(({ cell }, at) =>
          cell?.[0] === row && cell[1] === column ? at : [],
        );
        return element("TD", id, page, `[${marks.join(" ")}]`);
      });
      leaves.push(...cells);
      return [id, cells] as const;
    });
    const whole = `/Type /StructElem /P ${root} 0 R /Pg ${kids[page]} 0 R`;
    for (const [id, cells] of ids)
      place(id, `<< /Type /StructElem /S /TR /P ${table} 0 R /K ${refs(cells)} >>`);
    place(table, `<< ${whole} /S /Table /K ${refs(ids.map(([id]) => id))} >>`);
    return [...headings, table];
  });
  place(
    root,
    `<< /Type /StructTreeRoot /K ${refs(top)} /ParentTree << /Nums [0 ${refs(leaves)}] >> >>`,
  );
  return ` /MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R`;
}

function written(objects: readonly string[], root: number, more: string): Uint8Array {
  let file = "%PDF-1.7\n";
  const places = objects.map((body, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R${more} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** Lines below each other, the first at the top. */
export function linesAt(
  x: number,
  top: number,
  lines: readonly string[],
  options: { readonly leading?: number; readonly size?: number; readonly bold?: boolean } = {},
): readonly Drawn[] {
  const { leading = 12, ...rest } = options;
  return lines.map((text, at) => ({ text, at: [x, top - at * leading] as const, ...rest }));
}
