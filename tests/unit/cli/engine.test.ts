import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { namedNode, Store } from "oxigraph";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { authorization, bestChallenge, challengesIn } from "../../../src/cli/engine/digest.ts";
import { Endpoint } from "../../../src/cli/engine/endpoint.ts";
import { load } from "../../../src/cli/engine/load.ts";
import { graphStore, type Target, updates } from "../../../src/cli/engine/target.ts";
import { DEFAULT_BASE } from "../../../src/exchange/rdf/index.ts";
import type { Query } from "../../../src/exchange/sparql/index.ts";
import { compiled } from "../exchange/compiled.ts";
import { folder, runLater, tiny } from "./run.ts";

const RESULTS = "application/sparql-results+json";

interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A small engine: Oxigraph behind addresses for queries, updates and the Graph Store. */
class Server {
  readonly store = new Store();
  readonly seen: { method: string; url: string; body: string; authorization: string }[] = [];
  /** Answers in place of the engine where it gives something. */
  before: (request: { method: string; url: string; authorization: string }) => Reply | undefined =
    () => undefined;
  private readonly server = createServer(async (request, response) => {
    const { status, headers, body } = await this.answer(request);
    response.writeHead(status ?? 200, headers).end(body);
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", () => resolve()));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(request: IncomingMessage): Promise<Reply> {
    let body = "";
    for await (const piece of request) body += piece;
    const { method = "", url = "", headers } = request;
    const seen = { method, url, body, authorization: headers.authorization ?? "" };
    this.seen.push(seen);
    const other = this.before(seen);
    if (other) return other;
    const { pathname, searchParams } = new URL(url, "http://localhost");
    if (pathname === "/query") {
      const query = new URLSearchParams(body).get("query") ?? "";
      return { body: String(this.store.query(query, { results_format: RESULTS })) };
    }
    if (pathname === "/update") this.store.update(body);
    const graph = searchParams.get("graph") ?? "";
    if (pathname === "/store" && method === "POST")
      this.store.load(body, { format: "text/turtle", to_graph_name: namedNode(graph) });
    if (pathname === "/store" && method === "DELETE")
      this.store.update(`DROP SILENT GRAPH <${graph}>`);
    return { status: 204 };
  }
}

let server: Server;
let url: string;

beforeEach(async () => {
  server = new Server();
  url = await server.start();
});
afterEach(() => server.stop());

const patient = (more: Partial<ConstructorParameters<typeof Endpoint>[0]> = {}) =>
  new Endpoint({ timeout: 5_000, waits: [], ...more });

describe("signing in", () => {
  it("answers the example of RFC 7616, 3.9.1", () => {
    const header =
      'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"';
    const [challenge] = challengesIn(header);
    if (!challenge) throw new Error("there is a challenge");
    const credentials = { user: "Mufasa", password: "Circle of Life" };
    const request = { method: "GET", path: "/dir/index.html", count: 1 };
    const nonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
    const signed = (one: typeof challenge) => authorization(one, credentials, request, nonce);
    expect(signed(challenge)).toContain(
      'response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"',
    );
    const md5 = new Map([...challenge.parameters, ["algorithm", "MD5"] as const]);
    expect(signed({ ...challenge, parameters: md5 })).toContain(
      'response="8ca523f5e9506fed4657c9700eebdbec"',
    );
  });

  it("takes the best of several ways, and none that it does not know", () => {
    const best = (header: string) => bestChallenge(challengesIn(header));
    const all =
      'Basic realm="a, b", Digest realm="c", nonce="1", Digest realm="c", nonce="2", algorithm=SHA-256';
    expect(best(all)?.parameters.get("nonce")).toBe("2");
    expect(best('Basic realm="a", Negotiate')?.scheme).toBe("basic");
    expect(best("Negotiate")).toBeUndefined();
  });

  it("happens once, and is remembered", async () => {
    const challenge = 'Digest realm="SPARQL", nonce="1", qop="auth", algorithm="MD5"';
    server.before = ({ authorization }) =>
      authorization === ""
        ? { status: 401, headers: { "www-authenticate": challenge } }
        : undefined;
    const endpoint = patient({ credentials: { user: "dba", password: "secret" } });
    const select = () => endpoint.select(`${url}/query`, "SELECT * WHERE { ?s ?p ?o }");
    expect([await select(), await select()]).toEqual([[], []]);
    expect(server.seen.map(({ authorization }) => /nc=(\d+)/.exec(authorization)?.[1])).toEqual([
      undefined,
      "00000001",
      "00000002",
    ]);
  });

  it("that fails is told without the user or the password", async () => {
    server.before = () => ({ status: 401, headers: { "www-authenticate": 'Basic realm="a"' } });
    const endpoint = patient({ credentials: { user: "somebody", password: "secret" } });
    const failure = await endpoint.ask(`${url}/query?key=hidden`, { method: "POST" }).catch(String);
    expect(failure).toContain("does not accept the user and password");
    expect(failure).not.toMatch(/somebody|secret|hidden/);
    await expect(patient().ask(`${url}/query`, { method: "POST" })).rejects.toThrow("--user");
  });
});

describe("an engine that fails", () => {
  const failureOf = (endpoint: Endpoint, address = `${url}/query`) =>
    endpoint.select(address, "SELECT * WHERE { ?s ?p ?o }").then(
      () => "none",
      ({ message }: Error) => message,
    );

  it("is asked again where that may help, and not where it can't", async () => {
    let times = 0;
    server.before = () => (times++ < 2 ? { status: 503 } : undefined);
    expect(await failureOf(patient({ waits: [1, 1] }))).toBe("none");
    expect(times).toBe(3);
    server.before = () => ({
      status: 400,
      body: "<html><b>line 1: syntax error</b>\n at ?x</html>",
    });
    server.seen.length = 0;
    expect(await failureOf(patient({ waits: [1, 1] }))).toBe(
      `${url}/query answered 400: line 1: syntax error.`,
    );
    expect(server.seen).toHaveLength(1);
  });

  it("is told in one line: silence, no server, another address, no SPARQL", async () => {
    server.before = ({ url }) =>
      url === "/slow"
        ? undefined
        : { status: 302, headers: { location: "https://other.example/x?y" } };
    expect(await failureOf(patient())).toBe(`${url}/query has moved to https://other.example/x.`);
    server.before = () => ({ body: "<html>" });
    expect(await failureOf(patient())).toContain("did not answer with SPARQL results in JSON");
    const quick = patient({ timeout: 50 });
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", () => resolve()));
    const address = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    expect(await failureOf(quick, address)).toBe(
      `${address} did not answer within 0.05 seconds (--timeout).`,
    );
    silent.closeAllConnections();
    silent.close();
    server.stop();
    expect(await failureOf(patient())).toMatch(/can't be reached: .+\.$/);
  });
});

describe("a load", () => {
  const atlas = compiled("tests/fixtures/cycling");
  const store = (endpoint: Endpoint): Target => ({
    ...graphStore(endpoint, `${url}/store`),
    batch: 500,
  });

  function work(endpoint: Endpoint, target = store(endpoint), again = false) {
    const query: Query = (sparql) => endpoint.select(`${url}/query`, sparql);
    return load({ atlas, base: DEFAULT_BASE, query, target, again, progress: () => undefined });
  }

  const held = () => server.store.match(null, null, null, null).length;
  const posts = () =>
    server.seen.filter(({ method, url }) => method === "POST" && !url.startsWith("/query")).length;

  it("writes the same by the Graph Store and by updates", async () => {
    await work(patient());
    const graphs = () =>
      server.store
        .match(null, null, null, null)
        .filter(({ predicate }) => !predicate.value.endsWith("noted"))
        .map(String)
        .sort();
    const stored = graphs();
    expect(stored.length).toBeGreaterThan(1000);
    server.store.update("DROP ALL");
    const endpoint = patient();
    await work(endpoint, updates(endpoint, `${url}/update`));
    expect(graphs()).toEqual(stored);
  });

  it("that broke off goes on where it stopped, and ends with the same", async () => {
    await work(patient());
    const whole = held();
    const all = posts();
    server.store.update("DROP ALL");
    server.seen.length = 0;
    server.before = () => (posts() > all / 2 ? { status: 503, body: "full" } : undefined);
    await expect(work(patient())).rejects.toThrow("answered 503: full");
    server.before = () => undefined;
    server.seen.length = 0;
    await work(patient());
    expect(posts()).toBeLessThan(all * 0.75);
    expect(held()).toBe(whole);
  });

  it("of what is there already writes nothing, unless it is asked to", async () => {
    await work(patient());
    server.seen.length = 0;
    expect(await work(patient())).toMatchObject({ wasThere: true });
    expect(posts()).toBe(0);
    expect(await work(patient(), store(patient()), true)).toMatchObject({ wasThere: false });
    expect(posts()).toBeGreaterThan(0);
  });

  it("of another state replaces what was there", async () => {
    const folderOf = (changes: object) => folder(tiny(changes));
    const args = ["--endpoint", `${url}/query`, "--store", `${url}/store`];
    const names = () =>
      server.store.query(
        "SELECT ?n { GRAPH ?g { ?x a <urn:policy-atlas:term:Atlas> ; <http://purl.org/dc/terms/title> ?n } }",
        { results_format: RESULTS },
      );
    const first = await runLater(["load", folderOf({}), ...args], ".");
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/^tiny: \d+ statements in .* s/);
    await runLater(["load", folderOf({ title: "Another title" }), ...args], ".");
    expect(String(names())).toContain("Another title");
    expect(String(names())).not.toContain("A tiny atlas");
  });

  it("that the engine did not keep whole is told", async () => {
    const endpoint = patient();
    const target = store(endpoint);
    const forgetful: Target = {
      ...target,
      add: (graph, lines) =>
        target.add(graph, lines.includes("noted") ? lines : lines.split("\n").slice(1).join("\n")),
    };
    await expect(work(endpoint, forgetful)).rejects.toThrow(
      /The engine holds [\d,]+ of the [\d,]+/,
    );
  });

  it("and its questions are one line each on the command line", async () => {
    const place = folder(tiny());
    await runLater(["load", place, "--endpoint", `${url}/query`, "--store", `${url}/store`], ".");
    const question = "who funds cycle lanes";
    const there = await runLater(["ask", question, "--endpoint", `${url}/query`], ".");
    const here = await runLater(["ask", question, "--atlas", place], ".");
    expect(there).toEqual({ code: 0, out: here.out, err: "" });
    expect(here.out).toContain("Council funds Cycle lanes");
    expect(here.out).toContain("“council funds cycle lanes” (Plan, stated, in place)");
    const json = (args: readonly string[]) => runLater(["ask", question, "--json", ...args], ".");
    expect(JSON.parse((await json(["--endpoint", `${url}/query`])).out)).toEqual(
      JSON.parse((await json(["--atlas", place])).out),
    );
    const unknown = await runLater(["ask", "who paints lanes", "--endpoint", `${url}/query`], ".");
    expect(unknown.code).toBe(1);
    expect(unknown.out).toContain("not understood from its character 5 on");
  });

  it("says what to do when the engine is gone, and prints no password", async () => {
    server.stop();
    const args = ["--endpoint", `${url}/query`, "--user", "dba"];
    const { code, err } = await runLater(["ask", "anything", ...args], ".");
    expect(code).toBe(2);
    expect(err).toMatch(/^policy-atlas: .*can't be reached.*\n$/);
    const inAddress = await runLater(
      ["load", ".", "--endpoint", "http://dba:secret@127.0.0.1/query"],
      ".",
    );
    expect(inAddress.code).toBe(2);
    expect(inAddress.err).not.toContain("secret");
  });
});
