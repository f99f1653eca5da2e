/** The dialog "Atlases": what is opened, what is kept, and what is told where that is not possible. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import Atlases from "../../src/app/atlases/Atlases.tsx";
import { buildFolder } from "../../src/app/atlases/buildFolder.ts";
import type { buildInWorker, openInWorker } from "../../src/app/atlases/buildInWorker.ts";
import { createLibrary } from "../../src/app/atlases/library.ts";
import { documentsBrought } from "../../src/app/writing/documentsBrought.ts";
import { foldersIn } from "../../src/folder/index.ts";
import { createOwnAtlases } from "../../src/open/own/ownAtlases.ts";
import { builtOf } from "../unit/open/built.ts";
import { fakeOwnDatabase } from "../unit/open/fakes.ts";
import { CYCLING, stage } from "./page.stage.tsx";

const saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  let last: Blob | undefined;
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        last = blob;
        return "blob:x";
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    if (last && this.download) saved.push({ name: this.download, blob: last });
  });
});

const FOLDER = join(import.meta.dirname, "../fixtures/cycling");
const atlasJson = readFileSync(join(FOLDER, "atlas.json"), "utf8");
/** The cycling plan as someone chooses its files: side by side. */
const cycling = (json = atlasJson) => [
  new File([json], "atlas.json"),
  ...readdirSync(join(FOLDER, "sources")).map(
    (name) => new File([readFileSync(join(FOLDER, "sources", name))], name),
  ),
];

const building = {
  // Laying out is not what is tested here.
  layouts: builtOf(CYCLING).layouts,
  onStep: () => undefined,
  measureFor: async () => (text: string, size: number) => text.length * size * 0.5,
  pastForms: () => [],
};
/** Opens in this thread, as the worker would. */
const openHere: typeof openInWorker = async (files) => {
  const contents = new Map<string, Uint8Array>();
  for (const [path, file] of files) {
    const reader = new FileReader();
    reader.readAsArrayBuffer(file);
    await new Promise((resolve) => reader.addEventListener("load", resolve));
    // @ts-expect-error It is an ArrayBuffer, since it was read as one.
    contents.set(path, new Uint8Array(reader.result));
  }
  return Promise.all(foldersIn(contents).map((folder) => buildFolder(folder, building)));
};
const buildHere: typeof buildInWorker = (folder, layouts) =>
  buildFolder(folder, { ...building, ...(layouts && { layouts }) });

function open({ database = fakeOwnDatabase(), opens = openHere } = {}) {
  const persist = vi.fn(async () => true);
  const library = createLibrary({
    own: createOwnAtlases(database),
    open: opens,
    build: buildHere,
    madeBy: "test",
    persist,
    now: () => Date.UTC(2031, 4, 1),
  });
  stage(<Atlases store={library} />);
  // Any file can be dropped, so any may come.
  const user = userEvent.setup({ applyAccept: false });
  const choose = (files: File[]) => user.upload(screen.getByLabelText("Choose files"), files);
  return { database, persist, library, user, choose };
}

const own = () => screen.getByRole("list", { name: "On this machine" });
const kept = async (title = "Velmora cycles") => within(own()).findByRole("link", { name: title });

describe("an atlas that is brought", () => {
  it("is kept, its sources put where atlas.json expects them, and shown at its own address", async () => {
    const { database, persist, choose } = open();
    await choose(cycling());
    await waitFor(() => expect(window.location.hash).toMatch(/^#own\.velmora-cycling-\w{6}$/));
    await waitFor(() => expect(database.entriesThere.size).toBe(1));
    expect(await kept()).toHaveAttribute("href", window.location.hash);
    expect(within(own()).getByText(/^17 nodes, 16 links, 46 quotes · changed/)).toBeVisible();
    expect(persist).toHaveBeenCalledTimes(1);
    const [contents] = database.contentsThere.values();
    expect(contents).toMatchObject({ madeBy: "test", built: { atlas: { id: "velmora-cycling" } } });
  });

  it("is not kept twice", async () => {
    const { database, choose, persist } = open();
    await choose(cycling());
    await kept();
    await choose(cycling());
    expect(await screen.findByText(/is on this machine already/)).toBeVisible();
    expect(database.entriesThere.size).toBe(1);
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it("tells its errors by file and line, and is kept to be mended in Write", async () => {
    const { database, choose, user } = open();
    await choose(cycling(atlasJson.replace('"kind": "actor"', '"kind": "actr"')));
    expect(await screen.findByText(/What has none is shown; the rest can be mended/)).toBeVisible();
    const [first] = within(screen.getByRole("list", { name: /^Problems of/ })).getAllByRole(
      "listitem",
    );
    expect(first).toHaveTextContent(
      /Error atlas\.json, line \d+, column \d+.*Did you mean "actor"/,
    );
    expect(window.location.hash).toBe("");
    expect(database.entriesThere.size).toBe(1);
    await user.click(screen.getByRole("button", { name: "Open “Velmora cycles” in Write" }));
    expect(window.location.hash).toMatch(/^#own\.velmora-cycling-/);
  });

  it("is neither kept nor shown where its atlas.json can't be read at all", async () => {
    const { database, choose } = open();
    await choose(cycling(atlasJson.slice(0, -20)));
    expect(await screen.findByRole("alert")).toHaveTextContent(/errors?, so it can't be shown/);
    expect(database.entriesThere.size).toBe(0);
  });

  it("is said not to be among files where there is none", async () => {
    const { choose } = open();
    await choose([new File(["{}"], "package.json")]);
    expect(await screen.findByRole("alert")).toHaveTextContent("no atlas among these files");
  });

  it("are claims or a graph of others, which come in as proposals where the atlas can be written", async () => {
    const { choose } = open();
    await choose([new File(["Source,Target\nA,B\n"], "links.csv")]);
    expect(await screen.findByRole("alert")).toHaveTextContent("they come in as proposals");
    await choose([new File(['{"nodes": [], "links": []}'], "graph.json")]);
    expect(await screen.findByText(/^graph\.json: claims of others, or a graph/)).toBeVisible();
  });

  it("can be stopped while it is opened", async () => {
    const stopped = vi.fn();
    const { user, choose } = open({
      opens: (_, { signal, onProgress } = {}) =>
        new Promise((_resolve, reject) => {
          const step = { step: "layingOut", done: 2, of: 6 } as const;
          onProgress?.({ name: "velmora", step, at: 0, of: 1 });
          signal?.addEventListener("abort", () => {
            stopped();
            reject(signal.reason);
          });
        }),
    });
    await choose(cycling());
    expect(await screen.findByText("Laying out velmora, 3 of 6…")).toBeVisible();
    expect(screen.getByRole("progressbar", { name: "Progress" })).toHaveValue(2);
    await user.click(screen.getByRole("button", { name: "Stop" }));
    expect(stopped).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is open, but said not to be kept, where the database refuses it", async () => {
    const database = fakeOwnDatabase();
    database.put = async () => {
      throw new Error("no space");
    };
    const { choose, persist } = open({ database });
    await choose(cycling());
    expect(await screen.findByText(/is not kept: .* \(no space\)/)).toBeVisible();
    expect(await kept()).toBeVisible();
    expect(within(own()).getByText(/not kept/)).toBeVisible();
    expect(persist).not.toHaveBeenCalled();
  });
});

describe("an atlas that is kept", () => {
  async function openWithOne() {
    const opened = open();
    await opened.choose(cycling());
    await kept();
    return opened;
  }

  it("is renamed in its atlas.json, by that line alone", async () => {
    const { user, database } = await openWithOne();
    await user.click(screen.getByRole("button", { name: "Rename Velmora cycles" }));
    const field = screen.getByRole("textbox", { name: "New title" });
    await user.clear(field);
    await user.type(field, "Velmora on wheels{Enter}");
    expect(await kept("Velmora on wheels")).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Rename Velmora on wheels" })).toHaveFocus(),
    );
    const [contents] = database.contentsThere.values();
    const { files } = Object(contents);
    expect(new TextDecoder().decode(files.get("atlas.json"))).toBe(
      atlasJson.replace('"title": "Velmora cycles"', '"title": "Velmora on wheels"'),
    );
  });

  it("keeps its title when renaming is given up", async () => {
    const { user } = await openWithOne();
    await user.click(screen.getByRole("button", { name: "Rename Velmora cycles" }));
    await user.type(screen.getByRole("textbox", { name: "New title" }), "x{Escape}");
    expect(await kept()).toBeVisible();
  });

  it("is removed, and put back by a press at the same address", async () => {
    const { user, database } = await openWithOne();
    const [id] = database.entriesThere.keys();
    await user.click(screen.getByRole("button", { name: "Remove Velmora cycles" }));
    const undo = await screen.findByRole("button", { name: "Undo" });
    await waitFor(() => expect(undo).toHaveFocus());
    expect(database.contentsThere.size).toBe(0);
    expect(screen.getByText("None yet.")).toBeVisible();
    await user.click(undo);
    expect(await kept()).toHaveAttribute("href", `#${id}`);
    await waitFor(() => expect(own()).toHaveFocus());
  });

  it("is duplicated, backed up with the others, and brought back by the backup", async () => {
    const { user, database, choose } = await openWithOne();
    await user.click(screen.getByRole("button", { name: "Duplicate Velmora cycles" }));
    expect(await kept("Velmora cycles (copy)")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Back up all" }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe("policy-atlases-2031-05-01.zip");
    for (const title of ["Velmora cycles", "Velmora cycles (copy)"]) {
      await user.click(screen.getByRole("button", { name: `Remove ${title}` }));
      await waitFor(() =>
        expect(screen.queryByRole("button", { name: `Remove ${title}` })).toBeNull(),
      );
    }
    await choose([new File([saved[0]?.blob ?? ""], "backup.zip")]);
    expect(await kept()).toBeVisible();
    expect(await kept("Velmora cycles (copy)")).toBeVisible();
    expect(database.entriesThere.size).toBe(2);
  });

  it("is saved as a zip of its folder", async () => {
    const { user } = await openWithOne();
    await user.click(screen.getByRole("button", { name: "Save Velmora cycles" }));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(["velmora-cycling.zip"]));
  });
});

describe("a new atlas", () => {
  it("is made of a title, a language and a codebook, kept, and opened in Write", async () => {
    const { user, database } = open();
    await user.click(screen.getByRole("button", { name: "New atlas" }));
    await waitFor(() => expect(screen.getByLabelText("Title")).toHaveFocus());
    await user.type(screen.getByLabelText("Title"), "Harbour plan");
    await user.selectOptions(screen.getByLabelText("Codebook"), "Policy ecosystem");
    await user.click(screen.getByRole("button", { name: "Create" }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#own\.harbour-plan-\w{6}$/));
    expect(sessionStorage.getItem(`policy-atlas:write:${window.location.hash.slice(1)}`)).toBe(
      "on",
    );
    const [contents] = database.contentsThere.values();
    const atlas = JSON.parse(new TextDecoder().decode(Object(contents).files.get("atlas.json")));
    expect(atlas).toMatchObject({ title: "Harbour plan", language: "en", documents: [] });
    expect(atlas.kinds.length).toBeGreaterThan(3);
  });

  it("begins with a document that was brought, and has its name until it is called otherwise", async () => {
    const { user, choose } = open();
    await choose([new File(["The ferry sails."], "The ferry.md")]);
    expect(await screen.findByText(/^The ferry\.md: a document\./)).toBeVisible();
    // Markdown needs no reader.
    expect(screen.queryByRole("button", { name: "Only read it" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Begin a new atlas with it" }));
    expect(screen.getByLabelText("Title")).toHaveValue("The ferry");
    await user.click(screen.getByRole("button", { name: "Create" }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#own\.the-ferry-\w{6}$/));
    expect(documentsBrought.getState().files.map(({ name }) => name)).toEqual(["The ferry.md"]);
    documentsBrought.getState().give([]);
  });

  it("offers the first heading of a Markdown document as its title", async () => {
    const { user, choose } = open();
    const text = "# Harlow Mere Heat-Protection Plan: policy note\n\n## Why\n\nIt is hot.\n";
    await choose([new File([text], "plan.md")]);
    await user.click(await screen.findByRole("button", { name: "Begin a new atlas with it" }));
    await waitFor(() =>
      expect(screen.getByLabelText("Title")).toHaveValue(
        "Harlow Mere Heat-Protection Plan: policy note",
      ),
    );
  });

  it("is given up by Esc, and the dialog stays", async () => {
    const { user } = open();
    await user.click(screen.getByRole("button", { name: "New atlas" }));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.getByRole("button", { name: "New atlas" })).toHaveFocus());
  });
});

it("tells of what is damaged, and lets it be saved and deleted", async () => {
  const database = fakeOwnDatabase();
  database.entriesThere.set("own.x-000000", 1);
  database.contentsThere.set("own.x-000000", {
    files: new Map([["atlas.json", new Uint8Array(2)]]),
  });
  const { user } = open({ database });
  expect(await screen.findByRole("alert")).toHaveTextContent("1 atlas is damaged");
  await user.click(screen.getByRole("button", { name: "Save what is left" }));
  expect(saved.map(({ name }) => name)).toEqual(["atlases-set-aside.zip"]);
  await user.click(screen.getByRole("button", { name: "Delete it" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});
