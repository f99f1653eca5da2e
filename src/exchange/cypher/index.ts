/** Writes Cypher for graph databases: a script by itself, or one with its parameters beside it. */
export { writeCypher, writeCypherZip } from "./writeCypher.ts";
