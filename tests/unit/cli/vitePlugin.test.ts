/** The server of `npm run dev`, on a folder of atlases that is saved, broken and moved about. */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, createServer, type ViteDevServer } from "vite";
import { afterEach, describe, expect, it, vi } from "vitest";
import { atlases } from "../../../src/cli/page/vitePlugin.ts";
import { folder, TINY, tiny, write } from "./run.ts";

const NOT_AN_ATLAS = "{ nothing";
const PAGE = "<!doctype html><html><head><title>x</title></head><body><!-- page --></body></html>";

/** Until the watcher sees what is saved, on a busy machine. */
const WATCHING_MS = 1500;

const servers: ViteDevServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** Files of TINY in a folder of data/, under that name as its id. */
const atlasIn = (name: string) =>
  Object.fromEntries(
    Object.entries(tiny({ id: name })).map(([file, text]) => [`data/${name}/${file}`, text]),
  );

async function serve(files: Readonly<Record<string, string>>) {
  const root = folder({ "index.html": PAGE, ...files });
  const server = await createServer({
    root,
    configFile: false,
    appType: "mpa",
    logLevel: "silent",
    plugins: [atlases()],
    server: { port: 0, host: "127.0.0.1" },
    optimizeDeps: { noDiscovery: true },
  });
  servers.push(server);
  await server.listen();
  // The watcher says "ready" once for each of what it watches, and looks at it a little later.
  await new Promise((resolve) => setTimeout(resolve, WATCHING_MS));
  const sent = vi.spyOn(server.ws, "send");
  /** Types of what the page was sent; of our own messages, their names. */
  const told = () =>
    sent.mock.calls.map((call) => {
      const [{ type, event = type }] = call as unknown as [{ type: string; event?: string }];
      return event;
    });
  const address = server.resolvedUrls?.local[0] ?? "";
  const status = async (name: string) => (await fetch(`${address}@atlas/${name}`)).status;
  const title = async (name: string): Promise<string> =>
    (await (await fetch(`${address}@atlas/${name}.json`)).json()).atlas.title;
  return { root, told, status, title, address };
}

describe("the dev server", () => {
  it("answers for what is broken and for what isn't there with a status that says so", async () => {
    const { status, address } = await serve({
      ...atlasIn("good"),
      "data/bad/atlas.json": '{ "id": "bad", "title": 1',
      "data/worse/atlas.json": NOT_AN_ATLAS,
    });
    expect(await status("good.json")).toBe(200);
    expect(await status("good.source.json")).toBe(200);
    expect(await status("bad.json")).toBe(422);
    expect(await status("worse.json")).toBe(422);
    expect(await status("none.json")).toBe(404);
    expect((await fetch(`${address}none.js`)).status).toBe(404);
    const why = await (await fetch(`${address}@atlas/bad.json`)).text();
    expect(why).toContain("data/bad/atlas.json:1:");
  });

  it("brings a save to the page, though another atlas is broken", async () => {
    const { root, told, title } = await serve({
      ...atlasIn("good"),
      "data/bad/atlas.json": NOT_AN_ATLAS,
    });
    write(root, { "data/good/atlas.json": JSON.stringify({ ...TINY, id: "good", title: "New" }) });
    await vi.waitFor(() => expect(told()).toContain("policy-atlas:changed"), 10_000);
    expect(told()).not.toContain("error");
    expect(await title("good")).toBe("New");
  });

  it("tells an error, and takes it back once it is mended", async () => {
    const { root, told, status } = await serve(atlasIn("one"));
    const file = join(root, "data/one/atlas.json");
    const whole = readFileSync(file, "utf8");
    writeFileSync(file, NOT_AN_ATLAS);
    await vi.waitFor(() => expect(told()).toEqual(["error"]), 10_000);
    expect(await status("one.json")).toBe(422);
    writeFileSync(file, whole);
    await vi.waitFor(
      () => expect(told().slice(-2)).toEqual(["update", "policy-atlas:changed"]),
      10_000,
    );
    expect(await status("one.json")).toBe(200);
  });

  it("waits until a save is whole: emptied, and written by and by", async () => {
    const { root, told, title } = await serve(atlasIn("one"));
    const file = join(root, "data/one/atlas.json");
    const text = JSON.stringify({ ...TINY, id: "one", title: "Whole" });
    writeFileSync(file, "");
    await new Promise((resolve) => setTimeout(resolve, 400));
    writeFileSync(file, text.slice(0, 500));
    await new Promise((resolve) => setTimeout(resolve, 60));
    writeFileSync(file, text);
    await vi.waitFor(() => expect(told()).toContain("policy-atlas:changed"), 10_000);
    expect(told()).not.toContain("error");
    expect(await title("one")).toBe("Whole");
  });

  it("goes on when data/ is moved away, and has it again when it comes back", async () => {
    const { root, status, told } = await serve(atlasIn("one"));
    renameSync(join(root, "data"), join(root, "gone"));
    await vi.waitFor(async () => expect(await status("one.json")).toBe(404), 10_000);
    expect(told()).not.toContain("error");
    renameSync(join(root, "gone"), join(root, "data"));
    await vi.waitFor(async () => expect(await status("one.json")).toBe(200), 10_000);
  });

  it("begins without data/, and finds what is written there later", async () => {
    const { root, status } = await serve({});
    expect(await status("one.json")).toBe(404);
    mkdirSync(join(root, "data"));
    write(root, atlasIn("one"));
    await vi.waitFor(async () => expect(await status("one.json")).toBe(200), 10_000);
  });
});

describe("the built page", () => {
  async function built(...names: readonly string[]) {
    const root = folder({
      "index.html": PAGE.replace(
        "</head>",
        '<script type="module" src="./main.js"></script></head>',
      ),
      "main.js": 'document.title = "loaded";',
      ...Object.assign({}, ...names.map(atlasIn)),
    });
    await build({ root, configFile: false, base: "./", logLevel: "silent", plugins: [atlases()] });
    const dist = join(root, "dist");
    return {
      page: readFileSync(join(dist, "index.html"), "utf8"),
      files: readdirSync(dist, { recursive: true, encoding: "utf8" }),
      read: (file: string) => readFileSync(join(dist, file), "utf8"),
    };
  }

  it("fetches its one atlas ahead", async () => {
    const { page, files } = await built("one");
    expect(page).toMatch(/<link rel="preload" href="\.\/assets\/one-[\w-]+\.json" as="fetch"/);
    expect(files).not.toContain("preload.js");
  });

  it("fetches of several the one that its address names, else the first", async () => {
    const { page, files, read } = await built("one", "two");
    expect(page).toContain('<script src="./preload.js" async>');
    expect(page).not.toMatch(/<link rel="preload"[^>]*as="fetch"/);
    const fetchedAt = (hash: string) => {
      const links: { href: string; as: string }[] = [];
      const document = {
        createElement: () => ({}),
        head: { append: (link: (typeof links)[0]) => links.push(link) },
      };
      new Function("window", "document", read("preload.js"))({ location: { hash } }, document);
      expect(links).toHaveLength(1);
      expect(files).toContain(links[0]?.href.slice(2));
      return links[0]?.href;
    };
    expect(fetchedAt("#two?view=text")).toMatch(/^\.\/assets\/two-/);
    expect(fetchedAt("#two")).toMatch(/^\.\/assets\/two-/);
    expect(fetchedAt("#one?select=two")).toMatch(/^\.\/assets\/one-/);
    expect(fetchedAt("")).toMatch(/^\.\/assets\/one-/);
    expect(fetchedAt("#?view=text")).toMatch(/^\.\/assets\/one-/);
    expect(fetchedAt("#three")).toMatch(/^\.\/assets\/one-/);
  });
});
