// Oxigraph's npm library behind the two addresses that the check needs: /query and /store (SPARQL 1.1
// Protocol and Graph Store), for this machine alone. `node oxigraphServer.mjs PORT`.
import { createServer } from "node:http";
import { namedNode, Store } from "oxigraph";

const store = new Store();

async function bodyOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

/** Answers a request: the status and, for a query, its results. */
async function answer(request) {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const body = await bodyOf(request);
  if (pathname === "/query") {
    const query = new URLSearchParams(body).get("query") ?? searchParams.get("query") ?? "";
    return [200, store.query(query, { results_format: "application/sparql-results+json" })];
  }
  if (pathname === "/update") {
    store.update(body);
    return [204, ""];
  }
  const graph = searchParams.get("graph");
  if (pathname !== "/store" || graph === null) return [404, "There is nothing here."];
  const to_graph_name = namedNode(graph);
  if (request.method === "POST") store.load(body, { format: "text/turtle", to_graph_name });
  if (request.method === "DELETE") store.update(`DROP SILENT GRAPH <${graph}>`);
  return [204, ""];
}

const server = createServer((request, response) => {
  answer(request).then(
    ([status, text]) => response.writeHead(status).end(text),
    (error) => response.writeHead(400).end(String(error)),
  );
});
server.listen(Number(process.argv[2]), "127.0.0.1", () => console.log("listening"));
