/** Saving what is written: into a folder of the disk as far as it may, and whole as a zip. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { FolderMemory, SavedFolder } from "../../src/app/writing/frame/folderMemory.ts";
import { type FolderHandle, saveInto } from "../../src/app/writing/frame/folderSave.ts";
import { createSaving } from "../../src/app/writing/frame/saving.ts";
import { words } from "../../src/app/writing/frame/words.ts";
import { changeClaim } from "../../src/draft/index.ts";
import { writingOf } from "../support/writing.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const missing = () => new DOMException("", "NotFoundError");

/** A folder of a disk, as the File System Access API gives it. */
function fakeFolder(there: Record<string, string> = {}) {
  const files = new Map(Object.entries(there).map(([path, text]) => [path, encode(text)]));
  const written: string[] = [];
  const state = { permission: "granted" as PermissionState, failsAfter: Number.POSITIVE_INFINITY };
  const handleOf = (base: string): FolderHandle => ({
    name: "velmora",
    queryPermission: async () => state.permission,
    requestPermission: async () => state.permission,
    getDirectoryHandle: async (name, options) => {
      const inside = `${base}${name}/`;
      const isThere = [...files.keys()].some((path) => path.startsWith(inside));
      if (!isThere && !options?.create) throw missing();
      return handleOf(inside);
    },
    getFileHandle: async (name, options) => {
      const path = base + name;
      if (!files.has(path) && !options?.create) throw missing();
      return {
        getFile: async () => ({
          arrayBuffer: async () => new Uint8Array(files.get(path) ?? []).buffer,
        }),
        createWritable: async () => {
          if (written.length >= state.failsAfter)
            throw new DOMException("withdrawn", "NotAllowedError");
          let bytes = new Uint8Array();
          return {
            write: async (data) => {
              bytes = new Uint8Array(data as ArrayBuffer);
            },
            close: async () => {
              files.set(path, bytes);
              written.push(path);
            },
          };
        },
      };
    },
    removeEntry: async (name) => void files.delete(base + name),
  });
  return {
    handle: handleOf(""),
    files,
    written,
    state,
    text: (path: string) => decode(files.get(path)),
  };
}

const memoryOf = (folder?: SavedFolder) => {
  let kept = folder;
  const memory: FolderMemory = {
    recall: async () => kept,
    remember: async (_, next) => {
      kept = next;
    },
  };
  return memory;
};

const filesOf = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, encode(text)]));

describe("files saved into a folder", () => {
  it("are written where they differ, atlas.json last, and removed where they are gone", async () => {
    const { handle, written, files } = fakeFolder();
    const first = filesOf({ "atlas.json": "{}", "sources/a.md": "A", "sources/b.md": "B" });
    const saved = await saveInto(handle, first, undefined);
    expect(written).toEqual(["sources/a.md", "sources/b.md", "atlas.json"]);
    written.length = 0;
    const known = saved.is === "saved" ? saved.known : undefined;
    await saveInto(handle, filesOf({ "atlas.json": "{ }", "sources/a.md": "A" }), known);
    expect(written).toEqual(["atlas.json"]);
    expect([...files.keys()].sort()).toEqual(["atlas.json", "sources/a.md"]);
  });

  it("are never written over what another program has changed, unless one says so", async () => {
    const folder = fakeFolder();
    const saved = await saveInto(folder.handle, filesOf({ "atlas.json": "1" }), undefined);
    const known = saved.is === "saved" ? saved.known : undefined;
    folder.files.set("atlas.json", encode("theirs"));
    const ours = filesOf({ "atlas.json": "2" });
    const asked = await saveInto(folder.handle, ours, known);
    expect(asked).toMatchObject({ is: "changed" });
    expect(folder.text("atlas.json")).toBe("theirs");
    await saveInto(folder.handle, ours, known, "keepBoth");
    expect(folder.text("atlas.json")).toBe("2");
    expect(folder.text("atlas.other.json")).toBe("theirs");
  });

  it("are all there after any changes here and there, whichever way is chosen", async () => {
    const texts = fc.dictionary(fc.constantFrom("a.md", "s/b.md", "atlas.json"), fc.string());
    await fc.assert(
      fc.asyncProperty(texts, texts, texts, async (before, ours, theirs) => {
        const folder = fakeFolder();
        const saved = await saveInto(folder.handle, filesOf(before), undefined);
        for (const [path, text] of Object.entries(theirs)) folder.files.set(path, encode(text));
        const known = saved.is === "saved" ? saved.known : undefined;
        const result = await saveInto(folder.handle, filesOf(ours), known);
        if (result.is === "changed") {
          for (const path of result.theirs.keys()) expect(folder.text(path)).toBe(theirs[path]);
          await saveInto(folder.handle, filesOf(ours), known, "keepBoth");
        }
        for (const [path, text] of Object.entries(ours)) expect(folder.text(path)).toBe(text);
        const all = [...folder.files.values()].map(decode);
        for (const [path, text] of Object.entries(theirs)) {
          if (text !== before[path]) expect(all).toContain(text);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("Save", () => {
  const savingOf = async (folder = fakeFolder()) => {
    const { writing, open } = await writingOf();
    const memory = memoryOf();
    const make = () =>
      createSaving({
        id: open.id,
        writing,
        memory,
        pick: async () => folder.handle,
        now: () => 5,
      });
    return { writing, folder, make, saving: make() };
  };

  it("writes into the folder that was chosen, with one line changed for one name", async () => {
    const { writing, folder, saving } = await savingOf();
    await saving.getState().save();
    expect(saving.getState()).toMatchObject({ isSaved: true, folder: { at: 5 } });
    const before = folder.text("atlas.json").split("\n");
    writing.change((draft) => changeClaim(draft, "canal-lane", { name: "Path" }));
    expect(saving.getState().isSaved).toBe(false);
    await saving.getState().save();
    expect(folder.written.at(-1)).toBe("atlas.json");
    const after = folder.text("atlas.json").split("\n");
    expect(after.filter((line, at) => line !== before[at])).toHaveLength(1);
    writing.undo();
    expect(saving.getState().isSaved).toBe(false);
  });

  it("writes where the nodes stand, and so what was arranged anew, beside atlas.json", async () => {
    const { writing, folder, saving } = await savingOf();
    await saving.getState().save();
    const { places, atlas } = writing.store.getState();
    if (!atlas) throw new Error("Nothing stands.");
    const { wide } = JSON.parse(folder.text("layout.json"));
    expect(Object.keys(wide.force.nodes)).toHaveLength(atlas.nodes.length);
    writing.arrange(places.of(atlas));
    expect(saving.getState().isSaved).toBe(false);
    writing.putBack();
    expect(saving.getState().isSaved).toBe(true);
  });

  it("takes the places that another program has written there, when it reloads", async () => {
    const { writing, folder, saving } = await savingOf();
    await saving.getState().save();
    const theirs = JSON.parse(folder.text("layout.json"));
    theirs.wide.force.nodes["canal-lane"][0] = 4321;
    folder.files.set("layout.json", encode(JSON.stringify(theirs)));
    writing.change((draft) => changeClaim(draft, "canal-lane", { summary: "Wide." }));
    await saving.getState().save();
    expect([...(saving.getState().theirs?.keys() ?? [])]).toEqual(["layout.json"]);
    saving.getState().reload();
    const { places, atlas } = writing.store.getState();
    expect(atlas && places.of(atlas).wide.force.nodes["canal-lane"]?.x).toBe(4321);
    expect(saving.getState().isSaved).toBe(true);
  });

  it("knows its folder again, and whether all is saved", async () => {
    const { saving, make } = await savingOf();
    await saving.getState().save();
    const again = make();
    await vi.waitFor(() => expect(again.getState().folder).toBeDefined());
    expect(again.getState().isSaved).toBe(true);
  });

  it("tells where the permission is withdrawn in the middle, and saves all with the next try", async () => {
    const { folder, saving } = await savingOf();
    folder.state.failsAfter = 1;
    await saving.getState().save();
    expect(saving.getState().complaint).toMatch(/stopped \(.*withdrawn\)/);
    expect(saving.getState().isSaved).toBe(false);
    folder.state.permission = "denied";
    await saving.getState().save();
    expect(saving.getState().complaint).toMatch(/does not let the page write/);
    Object.assign(folder.state, { failsAfter: 99, permission: "granted" });
    await saving.getState().save();
    expect(saving.getState()).toMatchObject({ isSaved: true, complaint: undefined });
  });

  it("says of a folder that the browser does not open why, and saves all as a zip", async () => {
    const { writing, open } = await writingOf();
    const refused = new DOMException("no pickers here", "SecurityError");
    const saving = createSaving({
      id: open.id,
      writing,
      memory: memoryOf(),
      pick: () => Promise.reject(refused),
      now: () => Date.UTC(2026, 10, 30, 23, 40),
    });
    expect(words.saved(saving.getState())).toBe("not saved to a folder");
    await saving.getState().save();
    expect(saving.getState().complaint).toMatch(/open no folder \(.*no pickers here\)/);
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "#", revokeObjectURL() {} }));
    saving.getState().saveZip();
    const { zip, complaint } = saving.getState();
    expect(complaint).toBeUndefined();
    expect(zip && words.zipped(zip)).toMatch(
      /\.zip is downloaded: the atlas's folder, with 4 files/,
    );
    expect(words.saved(saving.getState())).toMatch(/^saved as a zip at .*\d\d:40$/);
    writing.change((draft) => changeClaim(draft, "canal-lane", { name: "Path" }));
    expect(words.saved(saving.getState())).toMatch(/^changed since the zip of/);
    writing.undo();
    vi.unstubAllGlobals();
  });

  it("reloads what another program has written, as an edit that can be undone", async () => {
    const { writing, folder, saving } = await savingOf();
    await saving.getState().save();
    const theirs = folder.text("atlas.json").replace("Velmora cycles", "Velmora walks");
    folder.files.set("atlas.json", encode(theirs));
    writing.change((draft) => changeClaim(draft, "canal-lane", { name: "Path" }));
    await saving.getState().save();
    expect([...(saving.getState().theirs?.keys() ?? [])]).toEqual(["atlas.json"]);
    saving.getState().reload();
    const title = () => writing.store.getState().history.draft.atlas.title;
    expect(title()).toBe("Velmora walks");
    expect(saving.getState()).toMatchObject({ isSaved: true, theirs: undefined });
    writing.undo();
    expect(title()).toBe("Velmora cycles");
  });
});
