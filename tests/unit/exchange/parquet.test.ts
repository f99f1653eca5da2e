import { type ColumnSource, parquetWriteBuffer, schemaFromColumnData } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { type ClaimsFile, NotClaims } from "../../../src/exchange/claims/claimsFile.ts";
import { isParquet, withParquetAsLines } from "../../../src/exchange/claims/parquet.ts";
import { readClaims } from "../../../src/exchange/claims/readers.ts";

type Tables = Readonly<Record<string, Uint8Array>>;

/** A file in memory among others. */
function file(name: string, tables: Tables): ClaimsFile {
  const bytes = tables[name] ?? new Uint8Array();
  return {
    name,
    pieces: () => [new TextDecoder().decode(bytes)],
    bytes: (count) => bytes.slice(0, count),
    beside: (other) => (Object.hasOwn(tables, other) ? file(other, tables) : undefined),
  };
}

const strings = (name: string, data: readonly (string | null)[]): ColumnSource => ({
  name,
  data: [...data],
  type: "STRING",
});
/** A column of lists as pyarrow writes them: a group, its repeated group and the elements. */
const lists = (name: string, data: readonly (readonly unknown[])[]): ColumnSource => ({
  name,
  data: data.map((list) => [...list]),
});

type SchemaElement = ReturnType<typeof schemaFromColumnData>[number];

function elementsOf(column: ColumnSource): SchemaElement[] {
  const [first] = column.data;
  if (!Array.isArray(first)) return schemaFromColumnData({ columnData: [column] }).slice(1);
  const { name } = column;
  const element: SchemaElement =
    typeof first[0] === "number"
      ? { name: "element", type: "DOUBLE", repetition_type: "OPTIONAL" }
      : {
          name: "element",
          type: "BYTE_ARRAY",
          converted_type: "UTF8",
          repetition_type: "OPTIONAL",
        };
  return [
    { name, converted_type: "LIST", repetition_type: "OPTIONAL", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    element,
  ];
}

function table(columnData: ColumnSource[]): Uint8Array {
  const root: SchemaElement = { name: "root", num_children: columnData.length };
  const schema = [root, ...columnData.flatMap(elementsOf)];
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columnData.map(({ name, data }) => ({ name, data })),
      schema,
    }),
  );
}

async function read(name: string, tables: Tables) {
  return [...readClaims(await withParquetAsLines(file(name, tables)))];
}

/** The columns of GraphRAG 3.1.2, of which embeddings are none; older versions had them. */
const RELATIONSHIPS = table([
  strings("id", ["r1", "r2"]),
  { name: "human_readable_id", data: [0n, 9007199254740993n], type: "INT64" },
  strings("source", ["COUNCIL", "ADA TOWN"]),
  strings("target", ["LANES", "COUNCIL"]),
  strings("description", ["The council pays for lanes.", null]),
  { name: "weight", data: [8, 1.5], type: "DOUBLE" },
  lists("text_unit_ids", [["u1", "u2"], ["u2"]]),
]);
const UNITS = table([
  strings("id", ["u1", "u2"]),
  strings("text", ["The council funds lanes.", "Ada Town leads the council."]),
]);

describe("GraphRAG's Parquet tables", () => {
  it.each([
    ["relationships.parquet", "text_units.parquet"],
    ["create_final_relationships.parquet", "create_final_text_units.parquet"],
  ])("%s takes its text units from %s", async (name, units) => {
    const claims = await read(name, { [name]: RELATIONSHIPS, [units]: UNITS });
    expect(claims.map(({ id, claim, quotes }) => [id, claim, quotes[0]?.within])).toEqual([
      [
        "r1",
        { what: "link", source: "COUNCIL", relation: "", target: "LANES" },
        ["The council funds lanes.", "Ada Town leads the council."],
      ],
      [
        "r2",
        { what: "link", source: "ADA TOWN", relation: "", target: "COUNCIL" },
        ["Ada Town leads the council."],
      ],
    ]);
  });

  it.each(["title", "name"])(
    "has entities under their %s, without their vectors",
    async (title) => {
      const name = "create_final_entities.parquet";
      const entities = table([
        strings(title, ["COUNCIL"]),
        strings("type", ["ORGANIZATION"]),
        lists("description_embedding", [[0.25, 0.5]]),
        lists("text_unit_ids", [["u1"]]),
      ]);
      const lines = await withParquetAsLines(file(name, { [name]: entities }));
      expect([...lines.pieces()].join("")).toBe(
        `{"${title}":"COUNCIL","type":"ORGANIZATION","text_unit_ids":["u1"]}\n`,
      );
      const [claim] = readClaims(lines);
      expect(claim?.claim).toEqual({ what: "node", name: "COUNCIL", kind: "ORGANIZATION" });
    },
  );

  it("has the words of a covariate, also of one without a subject", async () => {
    const name = "covariates.parquet";
    const covariates = table([
      strings("id", ["c1", "c2"]),
      strings("type", ["FUNDING", "FUNDING"]),
      strings("subject_id", ["COUNCIL", null]),
      strings("object_id", ["NONE", null]),
      strings("source_text", ["The council funds lanes.", "Riders pay."]),
      strings("text_unit_id", ["u1", "u1"]),
    ]);
    const claims = await read(name, { [name]: covariates });
    expect(claims.map(({ claim, quotes }) => [claim.what, quotes[0]?.words])).toEqual([
      ["node", "The council funds lanes."],
      ["quote", "Riders pay."],
    ]);
  });
});

describe("a Parquet table", () => {
  it("of any tool is a plain table if it has quotes", async () => {
    const claims = table([strings("quote", ["The council funds lanes."])]);
    const [claim] = await read("a.parquet", { "a.parquet": claims });
    expect(claim).toMatchObject({ claim: { what: "quote" }, from: { format: "table", at: 1 } });
  });

  it("keeps whole numbers that JSON has no number for as text", async () => {
    const lines = await withParquetAsLines(file("a.parquet", { "a.parquet": RELATIONSHIPS }));
    expect([...lines.pieces()].join("")).toMatch(/"human_readable_id":0,.*:"9007199254740993",/s);
  });

  it("that is damaged says so", async () => {
    const damaged = RELATIONSHIPS.slice(0, 100);
    const reading = read("a.parquet", { "a.parquet": damaged });
    await expect(reading).rejects.toThrow(NotClaims);
    await expect(reading).rejects.toThrow(/a\.parquet can't be read as Parquet/);
  });

  it("is known by its first bytes, and text is left as it is", async () => {
    const text = file("a.parquet", { "a.parquet": new TextEncoder().encode("quote\nA\n") });
    expect(isParquet(text)).toBe(false);
    expect(await withParquetAsLines(text)).toBe(text);
  });
});
