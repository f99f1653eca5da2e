// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { buildAtlas } from "../../../src/build.ts";
import {
  addDocument,
  addNode,
  applyEdit,
  changeClaim,
  changeId,
  claimOf,
  type Draft,
  mergeNodes,
  removeClaims,
} from "../../../src/draft/index.ts";
import { readerOf } from "../../../src/folder/index.ts";
import type { Layout, Layouts } from "../../../src/layout/boxes/index.ts";
import { openAtlas } from "../../../src/open/openAtlas.ts";
import { filesWith, readDraft } from "../../../src/open/own/draftFiles.ts";
import { createOwnAtlases } from "../../../src/open/own/ownAtlases.ts";
import { placesIn } from "../../../src/open/writing/placesFile.ts";
import type { Writing } from "../../../src/open/writing/writing.ts";
import { pageMeasure } from "../../../src/ui/browser/measureText.ts";
import { cyclingFiles, databaseWith, WRITTEN_ID, writingOf } from "../../support/writing.ts";
import { compiled } from "../draft/drafts.ts";
import { builtOf } from "./built.ts";

const pathOf = (draft: Draft, id: string) => claimOf(draft, id)?.path ?? [];

describe("what is written", () => {
  it("is shown after each edit, at the Scene of before", async () => {
    const { open, writing } = await writingOf(cyclingFiles(), "select=canal-lane&view=table");
    writing.change((draft) => changeClaim(draft, "canal-lane", { name: "Canal path" }));
    const { built, scene, notice } = open.store.getState();
    expect(built.atlas.nodes.find(({ id }) => id === "canal-lane")?.name).toBe("Canal path");
    expect(built.atlas.ownId).toBe(open.id);
    expect(scene).toMatchObject({ view: "table", select: ["canal-lane"] });
    expect(notice).toBeUndefined();
  });

  it("keeps what is selected when it is renamed, and tells nothing when it is removed", async () => {
    const { open, writing } = await writingOf(cyclingFiles(), "select=canal-lane");
    writing.change((draft) =>
      changeId(draft, pathOf(draft, "canal-lane"), "node", "canal-lane", "canal-path"),
    );
    expect(open.store.getState().scene.select).toEqual(["canal-path"]);
    expect(writing.store.getState().claim).toBe("canal-path");
    writing.change((draft) => removeClaims(draft, ["canal-path"]));
    expect(open.store.getState()).toMatchObject({ scene: { select: [] }, notice: undefined });
    writing.goTo(0);
    expect(writing.store.getState().history.undone).toHaveLength(2);
    expect(open.store.getState().built.atlas.nodes.map(({ id }) => id)).toContain("canal-lane");
  });

  it("leaves a claim with an error out with its links, until it is mended; it stays open", async () => {
    const { open, writing } = await writingOf(cyclingFiles(), "select=canal-lane");
    const nodes = () => open.store.getState().built.atlas.nodes.length;
    const before = nodes();
    writing.change((draft) => changeClaim(draft, "canal-lane", { kind: "no-such-kind" }));
    const { problems, leftOut, claim, atlas } = writing.store.getState();
    expect(problems.some(({ severity }) => severity === "error")).toBe(true);
    expect(leftOut.length).toBeGreaterThan(1);
    expect(leftOut.filter(([list]) => list === "nodes")).toHaveLength(1);
    expect(atlas?.edges.some(({ source, target }) => [source, target].includes("canal-lane"))).toBe(
      false,
    );
    expect(nodes()).toBe(before - 1);
    expect(claim).toBe("canal-lane");
    writing.undo();
    expect(nodes()).toBe(before);
    expect(writing.store.getState()).toMatchObject({ leftOut: [], claim: "canal-lane" });
  });

  it("is shown even where the codebook and all documents are missing", async () => {
    const { open } = await writingOf(
      new Map([["atlas.json", new TextEncoder().encode('{ "title": "New" }')]]),
    );
    expect(open.store.getState().built.atlas).toMatchObject({ title: "New", nodes: [] });
  });

  it("puts what is new near what it is linked to, and moves nothing", async () => {
    const { open, writing } = await writingOf();
    const places = () => open.store.getState().built.layouts.wide.force.nodes;
    writing.change((draft) => changeClaim(draft, "canal-lane", { summary: "Wide." }));
    const before = { ...places() };
    writing.change((draft) =>
      addNode(
        draft,
        { kind: "actor", type: "public-body", name: "Harbour office", summary: "An office." },
        { document: "plan", exact: "The city" },
      ),
    );
    expect(places()).toMatchObject(before);
    expect(Object.keys(places()).length).toBeGreaterThanOrEqual(Object.keys(before).length);
  });
});

describe("where the nodes of what is written stand", () => {
  const force = ({ open }: Awaited<ReturnType<typeof writingOf>>) =>
    open.store.getState().built.layouts.wide.force.nodes;
  const moved = (layouts: Layouts, by: number): Layouts => {
    const shifted = (layout: Layout): Layout => ({
      ...layout,
      nodes: Object.fromEntries(
        Object.entries(layout.nodes).map(([id, at]) => [id, { ...at, x: at.x + by }]),
      ),
    });
    const all = ({ force: one, pillars, flow }: Layouts["wide"]) => ({
      force: shifted(one),
      pillars,
      flow,
    });
    return { wide: all(layouts.wide), tall: all(layouts.tall) };
  };

  it("is in its files, and the same where it is opened from them again, with room for what came since", async () => {
    const first = await writingOf();
    first.writing.change((draft) => changeClaim(draft, "canal-lane", { name: "Canal path" }));
    const files = first.writing.files();
    const { atlas } = first.open.store.getState().built;
    const measure = pageMeasure();
    const { built } = buildAtlas(readerOf(files), { measure });
    expect(built?.layouts.wide.force.nodes).toEqual(force(first));
    const [, ...others] = atlas.nodes;
    const fewer = placesIn(files, { ...atlas, nodes: others, edges: [] }, measure);
    expect(Object.keys(fewer?.tall.flow.nodes ?? {})).toHaveLength(others.length);
    first.writing.change((draft) =>
      removeClaims(
        draft,
        atlas.nodes.map(({ id }) => id),
      ),
    );
    expect(first.writing.files().has("layout.json")).toBe(false);
  });

  it("can be given anew as a whole, and put back until something else is done", async () => {
    const written = await writingOf();
    const { open, writing } = written;
    open.store.getState().actions.moveNode("canal-lane", { x: 1, y: 2 });
    writing.change((draft) => changeClaim(draft, "canal-lane", { name: "Canal path" }));
    const before = force(written);
    const at = before["canal-lane"]?.x ?? Number.NaN;
    writing.arrange(moved(open.store.getState().built.layouts, 500));
    expect(force(written)["canal-lane"]?.x).toBe(at + 500);
    expect(open.store.getState().scene.moved).toEqual({});
    writing.putBack();
    expect(force(written)).toEqual(before);
    expect(open.store.getState().scene.moved).toEqual({ "canal-lane": { x: 1, y: 2 } });
    writing.putBack();
    writing.arrange(moved(open.store.getState().built.layouts, 300));
    writing.change((draft) => changeClaim(draft, "canal-lane", { summary: "Wide." }));
    writing.putBack();
    expect(force(written)["canal-lane"]?.x).toBe(at + 300);
    writing.undo();
    expect(force(written)["canal-lane"]?.x).toBe(at + 300);
  });

  it("is forgotten as long as nobody has seen it, so that all are laid out together when it is opened next", async () => {
    const files = cyclingFiles((json) => {
      const { briefings: _, ...file } = JSON.parse(json);
      return JSON.stringify({ ...file, nodes: [], edges: [] });
    });
    const database = databaseWith(files);
    const { atlas: empty } = compiled(readDraft(files).draft);
    if (!empty) throw new Error("An atlas without nodes compiles.");
    const open = openAtlas(builtOf({ ...empty, ownId: WRITTEN_ID }), {
      ...{ hash: `#${WRITTEN_ID}`, aspect: "wide" },
      fetchFiles: async () => files,
      loadOwn: async () => createOwnAtlases(database),
    });
    const writing = await open.write();
    for (const [name, exact] of [
      ["Town council", "The Velmora Town Council"],
      ["Old mill", "the old mill"],
    ] as const) {
      writing.change((draft) =>
        addNode(
          draft,
          { kind: "actor", type: "government", name, summary: "An office." },
          { document: "plan", exact },
        ),
      );
    }
    expect(open.store.getState().built.atlas.nodes).toHaveLength(2);
    await writing.keepFiles();
    expect(database.contentsThere.get(WRITTEN_ID)).toMatchObject({ built: undefined });
    expect(writing.files().has("layout.json")).toBe(false);
    writing.seePlaces();
    expect(writing.files().has("layout.json")).toBe(true);
    await writing.keepFiles();
    expect(database.contentsThere.get(WRITTEN_ID)).not.toMatchObject({ built: undefined });
  });

  it("is kept at once when it was given anew, though nothing is in the log", async () => {
    const database = databaseWith();
    const { open, writing } = await writingOf(cyclingFiles(), "", database);
    writing.arrange(moved(open.store.getState().built.layouts, 500));
    await writing.close();
    const { x } = open.store.getState().built.layouts.wide.force.nodes["canal-lane"] ?? {};
    const { files } = await createOwnAtlases(database).read(WRITTEN_ID);
    const text = new TextDecoder().decode(files.get("layout.json"));
    expect(JSON.parse(text).wide.force.nodes["canal-lane"]?.[0]).toBe(x);
  });
});

describe("what stands", () => {
  it("is what a fresh compile makes of it, after any edits", async () => {
    const ids = (draft: { readonly atlas: object }) =>
      Object(draft.atlas).nodes.map(({ id }: { readonly id: string }) => id) as string[];
    const step = fc.record({
      verb: fc.constantFrom("rename", "break", "remove", "merge", "undo", "redo"),
      at: fc.nat(),
      other: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { writing } = await writingOf();
        for (const { verb, at, other } of steps) {
          const all = ids(writing.store.getState().history.draft);
          const [one = "", two = ""] = [all[at % all.length], all[other % all.length]];
          if (verb === "undo") writing.undo();
          else if (verb === "redo") writing.redo();
          else if (verb === "rename")
            writing.change((draft) => changeClaim(draft, one, { name: `Name ${at}` }));
          else if (verb === "break")
            writing.change((draft) => changeClaim(draft, one, { kind: "none" }));
          else if (verb === "remove") writing.change((draft) => removeClaims(draft, [one]));
          else if (one !== two) writing.change((draft) => mergeNodes(draft, one, two));
        }
        const { history, problems, leftOut, atlas } = writing.store.getState();
        const fresh = compiled(history.draft);
        expect(problems.filter(({ severity }) => severity === "error").length).toBe(
          fresh.problems.filter(({ severity }) => severity === "error").length,
        );
        if (fresh.atlas) expect(leftOut).toEqual([]);
        const gone = new Set(leftOut.map((path) => path.join("/")));
        const standing = (list: string) =>
          (Object(history.draft.atlas)[list] as { readonly id: string }[])
            .filter((_, index) => !gone.has(`${list}/${index}`))
            .map(({ id }) => id);
        expect(atlas?.nodes.map(({ id }) => id)).toEqual(standing("nodes"));
        expect(atlas?.edges.map(({ id }) => id)).toEqual(standing("edges"));
      }),
      { numRuns: 8 },
    );
  });
});

describe("the files of a draft", () => {
  it("are the same where nothing was changed, and differ in one line where a name was", () => {
    const read = readDraft(cyclingFiles());
    expect(filesWith(read, read.draft)).toEqual(read.files);
    const next = applyEdit(read.draft, changeClaim(read.draft, "canal-lane", { name: "Path" }));
    const linesOf = (files: typeof read.files) =>
      new TextDecoder().decode(files.get("atlas.json")).split("\n");
    const [before, after] = [linesOf(read.files), linesOf(filesWith(read, next))];
    expect(after.filter((line, at) => line !== before[at])).toHaveLength(1);
  });

  it("can't be had from an HTML file or broken JSON, which is said", () => {
    expect(() => readDraft(new Map([["x.html", new Uint8Array()]]))).toThrow(/one HTML file/);
    expect(() => readDraft(new Map([["atlas.json", new Uint8Array([123])]]))).toThrow(/no JSON/);
  });
});

describe("what a document was read from", () => {
  const pdf = new TextEncoder().encode("%PDF-1.7 of the plan");
  const added = (writing: Writing) =>
    writing.change((draft) =>
      addDocument(
        draft,
        {
          title: "Letter",
          file: "sources/letter.md",
          role: "primary",
          original: { file: "letter.pdf", kind: "PDF" },
        },
        "Dear town.",
      ),
    );

  it("is kept beside its text, is saved with it, and goes and comes with its document", async () => {
    const database = databaseWith();
    const { writing } = await writingOf(undefined, "", database);
    added(writing);
    expect(await writing.keepOriginal("sources/letter.pdf", pdf)).toBe(true);
    expect(writing.files().get("sources/letter.pdf")).toEqual(pdf);
    writing.undo();
    expect(writing.files().has("sources/letter.pdf")).toBe(false);
    writing.redo();
    expect(writing.files().get("sources/letter.pdf")).toEqual(pdf);
    await writing.close();
    const again = await writingOf(undefined, "", database);
    expect(again.writing.files().get("sources/letter.pdf")).toEqual(pdf);
    await again.writing.close();
  });

  it("is left out where there is no room for it, and what is written is kept all the same", async () => {
    const database = databaseWith();
    const { putWritten } = database;
    const refusing = {
      ...database,
      putWritten: async (...args: Parameters<typeof putWritten>) => {
        if (args[1].files.has("sources/letter.pdf"))
          throw new DOMException("", "QuotaExceededError");
        return putWritten(...args);
      },
    };
    const { writing } = await writingOf(undefined, "", refusing);
    added(writing);
    expect(await writing.keepOriginal("sources/letter.pdf", pdf)).toBe(false);
    expect(writing.files().has("sources/letter.pdf")).toBe(false);
    expect(writing.store.getState().kept).toBe("kept");
    await writing.close();
    const again = await writingOf(undefined, "", database);
    expect(again.writing.files().has("sources/letter.md")).toBe(true);
  });

  it("has an address in the page while the atlas is open, and none after", async () => {
    const made: string[] = [];
    const revoked: string[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      made.push(blob instanceof Blob ? blob.type : "");
      return `blob:${made.length}`;
    });
    vi.spyOn(URL, "revokeObjectURL").mockImplementation((address) => void revoked.push(address));
    const { open, writing } = await writingOf();
    added(writing);
    expect(await open.originalOf("letter.pdf"), "its bytes are not there").toBeUndefined();
    await writing.keepOriginal("sources/letter.pdf", pdf);
    expect(await open.originalOf("letter.pdf")).toBe("blob:1");
    expect(await open.originalOf("letter.pdf")).toBe("blob:1");
    expect(made).toEqual(["application/pdf"]);
    open.dispose();
    await vi.waitFor(() => expect(revoked).toEqual(["blob:1"]));
    vi.restoreAllMocks();
  });
});
