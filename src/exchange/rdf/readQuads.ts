/** Reads Turtle, N-Quads and JSON-LD as statements. */
import type { JsonLdDocument } from "jsonld";
import { Parser, type Quad } from "n3";
import { CannotReadGraph, type FileIn, type Reading } from "../model/index.ts";
import { readGraph } from "./readGraph.ts";
import { rdfWords } from "./words.ts";

export type Syntax = "turtle" | "nquads" | "jsonld";

/**
 * The graph in a file of RDF.
 * @throws CannotReadGraph
 */
export async function readRdf({ bytes }: FileIn, syntax: Syntax): Promise<Reading> {
  // The decoder leaves out a byte order mark.
  return readGraph(await readQuads(new TextDecoder().decode(bytes), syntax));
}

/** @throws CannotReadGraph with the line, if the text is not of that syntax */
export async function readQuads(text: string, syntax: Syntax): Promise<readonly Quad[]> {
  const lines = syntax === "jsonld" ? await nquadsOfJsonLd(text) : text;
  try {
    return new Parser({ format: syntax === "turtle" ? "TriG" : "N-Quads" }).parse(lines);
  } catch (error) {
    throw new CannotReadGraph(rdfWords.notReadable(messageOf(error)));
  }
}

/**
 * JSON-LD as N-Quads. In safe mode: without it, jsonld leaves out relative IRIs and unknown words
 * without saying so. Contexts are not fetched, since a file must mean the same without a network.
 */
async function nquadsOfJsonLd(text: string): Promise<string> {
  const document = parsedJson(text);
  const { default: jsonld } = await import("jsonld");
  let refused: string | undefined;
  const options = {
    format: "application/n-quads",
    safe: true,
    async documentLoader(url: string): Promise<never> {
      refused = url;
      throw new Error("not fetched");
    },
  } as const;
  try {
    return String(await jsonld.toRDF(document, options));
  } catch (error) {
    throw new CannotReadGraph(
      refused === undefined ? rdfWords.notReadable(messageOf(error)) : rdfWords.context(refused),
    );
  }
}

function parsedJson(text: string): JsonLdDocument {
  try {
    const value: JsonLdDocument = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch (error) {
    throw new CannotReadGraph(rdfWords.notReadable(messageOf(error)));
  }
  throw new CannotReadGraph(rdfWords.nothing);
}

/** What was wrong: jsonld's safe mode says so in the event that made it stop. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { details }: { details?: { event?: { message?: string } } } = error as object;
  return details?.event?.message ?? error.message;
}
