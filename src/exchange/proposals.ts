/**
 * Proposals in whatever file others bring: claims of language models, or a graph of another program. What
 * a file is shows first, with the columns of a table, so that a person can say which is which.
 */
import type { Proposal } from "../review/verdicts/index.ts";
import {
  beginningOf,
  type ClaimsFile,
  type Columns,
  claimsInMemory,
  formatOf as formatOfClaims,
  isParquet,
  NotClaims,
  proposalOf,
  type Role,
  readClaims,
  recordsOf,
  rolesOf,
  withParquetAsLines,
} from "./claims/index.ts";
import { formatsNamed, readGraph } from "./formats.ts";
import { type ExchangeGraph, isFields, proposalRows } from "./model/index.ts";

/** What a file is, as far as it can be told before it is read. */
export type Recognised =
  | {
      readonly is: "table";
      readonly columns: readonly string[];
      /** The column of each role, by its name. */
      readonly roles: ReadonlyMap<Role, string>;
      /** The cells of the first rows. */
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly is: "langextract" | "graphdocument" | "graphrag" }
  /** A graph in a format of the table. */
  | { readonly is: "graph"; readonly label: string };

/** A document that a graph carries with its words. */
export interface CarriedDocument {
  readonly title: string;
  readonly text: string;
}

export interface ReadProposals {
  readonly proposals: readonly Proposal[];
  readonly documents: readonly CarriedDocument[];
  /** What could not be taken, in sentences. */
  readonly remarks: readonly string[];
}

/** Rows that are shown to tell the columns by. */
const ROWS_SHOWN = 3;
const CELL_SHOWN = 120;

type Bytes = ReadonlyMap<string, Uint8Array>;

/**
 * What a file is, among those that were brought with it.
 * @throws NotClaims if it can't be read as anything
 */
export async function recognise(name: string, files: Bytes): Promise<Recognised> {
  const bytes = files.get(name);
  const given = claimsInMemory(name, files);
  if (!given || !bytes) throw new NotClaims(`${name} is not there.`);
  const [format] = formatsNamed(name).filter(({ read }) => read !== undefined);
  const file = await withParquetAsLines(given);
  const isTextual = isParquet(given) || /\.(?:csv|tsv|txt|json|jsonl|ndjson)$/i.test(name);
  if (format && (!isTextual || isGraphJson(name, bytes))) {
    return { is: "graph", label: format.label };
  }
  if (!isTextual) {
    throw new NotClaims(
      `${name} is of no kind that is known here: tables (CSV, TSV, JSON lines), output of LangExtract, LangChain, Neo4j or GraphRAG, or a graph (XLSX, GraphML, GEXF, RDF, REFI-QDA, …).`,
    );
  }
  const claims = formatOfClaims(name, beginningOf(file));
  if (claims !== "table") return { is: claims };
  const table = tableIn(file);
  // A list of links without a column of words is what programs of graphs write.
  if (!table.roles.has("quote") && format && /\.(?:csv|tsv)$/i.test(name)) {
    if (await canBeRead(name, bytes)) return { is: "graph", label: format.label };
  }
  return table;
}

const canBeRead = (name: string, bytes: Uint8Array) =>
  readGraph({ name, bytes }).then(
    () => true,
    () => false,
  );

function tableIn(file: ClaimsFile): Extract<Recognised, { readonly is: "table" }> {
  const columns = new Set<string>();
  const first = [];
  for (const { fields } of recordsOf(file)) {
    for (const name of Object.keys(fields)) columns.add(name);
    first.push(fields);
    if (first.length === ROWS_SHOWN) break;
  }
  if (first.length === 0) throw new NotClaims(`${file.name} contains no claims.`);
  const names = [...columns].filter((name) => name !== "");
  const cell = (value: unknown) =>
    (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, CELL_SHOWN);
  return {
    is: "table",
    columns: names,
    roles: rolesOf(names, new Map()),
    rows: first.map((fields) => names.map((name) => cell(fields[name] ?? ""))),
  };
}

/** Whether a JSON file is a graph of a program, and no claims of a model. */
function isGraphJson(name: string, bytes: Uint8Array): boolean {
  if (!/json$/i.test(name) || /\.(?:jsonl|ndjson)$/i.test(name)) return false;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return false;
  }
  if (/\.jsonld$/i.test(name)) return true;
  if (!isFields(value))
    return Array.isArray(value) && isFields(value[0]) && isFields(value[0].data);
  const has = (key: string) => Object.hasOwn(value, key);
  if (has("relationships") || has("extractions") || has("claims")) return false;
  return has("elements") || (has("nodes") && (has("edges") || has("links")));
}

/**
 * The proposals in a file.
 * @param columns of a table, by their roles
 * @param by who claims what it says
 * @throws NotClaims, or CannotReadGraph
 */
export async function readProposals(
  name: string,
  files: Bytes,
  {
    columns = new Map(),
    by,
  }: { readonly columns?: Columns; readonly by?: string | undefined } = {},
): Promise<ReadProposals> {
  const found = await recognise(name, files);
  const bytes = files.get(name);
  const given = claimsInMemory(name, files);
  if (!given || !bytes) throw new NotClaims(`${name} is not there.`);
  const named = (proposal: Proposal): Proposal =>
    by === undefined ? proposal : { ...proposal, from: { ...proposal.from, by } };
  if (found.is === "graph") {
    const { graph, remarks } = await readGraph({ name, bytes });
    const proposals = proposalsOf(graph, found.label).map(named);
    return { proposals, documents: documentsOf(graph), remarks };
  }
  const file = await withParquetAsLines(given);
  const proposals = [...readClaims(file, { format: found.is, columns })].map(named);
  if (proposals.length === 0) throw new NotClaims(`${name} contains no claims.`);
  return { proposals, documents: [], remarks: [] };
}

/** The claims of a graph of others; what is quoted nowhere comes without words. */
export function proposalsOf(graph: ExchangeGraph, format: string): readonly Proposal[] {
  return proposalRows(graph).map((row, at) => {
    const fields = { ...row };
    return proposalOf(fields, rolesOf(Object.keys(fields), new Map()), { format, at: at + 1 });
  });
}

const documentsOf = ({ documents }: ExchangeGraph): readonly CarriedDocument[] =>
  documents.flatMap(({ id, title, text }) =>
    text === undefined || text.trim() === "" ? [] : [{ title: title || id, text }],
  );
