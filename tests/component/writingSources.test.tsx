/** Documents of an atlas that is written: added, read again, removed. */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { readInWorker } from "../../src/app/documents/readInWorker.ts";
import { AddDocuments } from "../../src/app/writing/frame/AddDocuments.tsx";
import { Frame } from "../../src/app/writing/frame/Frame.tsx";
import { readOriginal } from "../../src/sources/index.ts";
import { cyclingFiles, fileOf } from "../support/writing.ts";
import { writingStage } from "./writing.stage.tsx";

const documents = (draft: { readonly atlas: object }) =>
  Object(draft.atlas).documents as readonly Record<string, unknown>[];

it("a text is pasted, its words can be quoted at once, and Undo takes it away", async () => {
  const { writing, store } = await writingStage(<Frame />);
  const draft = () => writing.store.getState().history.draft;
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Paste text" }));
  await user.type(screen.getByLabelText("Title of the text"), "A letter");
  await user.click(screen.getByLabelText("Text or Markdown"));
  await user.paste("# Dear town\n\nThe lamps are lit.");
  await user.click(screen.getByRole("button", { name: "Add this text" }));
  const added = documents(draft()).at(-1);
  expect(added).toMatchObject({ title: "A letter", file: "sources/A letter.md", role: "primary" });
  expect(draft().texts["sources/A letter.md"]).toContain("The lamps are lit.");
  expect(store.getState().built.atlas.documents.map(({ title }) => title)).toContain("A letter");
  await user.click(screen.getByRole("button", { name: "Undo: add A letter" }));
  expect(documents(draft())).toHaveLength(2);
});

it("files are read as “Read documents” reads them, with a report beside; what can't be read is told", async () => {
  const html = "<main><h1>Lamps</h1><p>Lamps are lit.</main>";
  const read: typeof readInWorker = async (file) => {
    if (file.name === "bad.pdf") throw new Error("it is no PDF.");
    return readOriginal(file.name, new TextEncoder().encode(html));
  };
  const { writing } = await writingStage(<AddDocuments read={read} />);
  const user = userEvent.setup({ applyAccept: false });
  await user.upload(screen.getByLabelText("Add documents", { selector: "input" }), [
    new File([html], "plan.html"),
    new File(["x"], "bad.pdf"),
  ]);
  expect(await screen.findByText(/bad\.pdf is not added: it is no PDF/)).toBeVisible();
  const { draft } = writing.store.getState().history;
  expect(documents(draft).at(-1)).toMatchObject({ original: { file: "plan.html" } });
  expect(Object.keys(draft.texts)).toContain("sources/plan-2.import.json");
  expect(writing.files().has("sources/plan-2.md")).toBe(true);
});

it("a document is removed, and what quoted it is told and left out", async () => {
  const { writing } = await writingStage(<Frame />);
  const list = await screen.findByRole("list", { name: "Sources" });
  const [remove] = within(list).getAllByRole("button", { name: /^Remove / });
  await userEvent.click(remove ?? list);
  await userEvent.click(within(list).getByRole("button", { name: /^Remove .* now$/ }));
  await waitFor(() => expect(within(list).getAllByRole("listitem")).toHaveLength(1));
  expect(writing.store.getState().leftOut.length).toBeGreaterThan(5);
  await userEvent.click(screen.getByRole("button", { name: /^Undo: remove/ }));
  expect(writing.store.getState().leftOut).toEqual([]);
});

it("a document is read again: its quotes follow, and what can't is left to a person", async () => {
  const { writing } = await writingStage(<Frame />);
  const plan = fileOf(cyclingFiles(), "sources/plan.md");
  const user = userEvent.setup({ applyAccept: false });
  const again = await screen.findByLabelText("Read Velmora Cycling Plan 2031 again from a file", {
    selector: "input",
  });
  await user.upload(again, new File([plan], "plan.md"));
  expect(await screen.findByText(/^The file says the same as Velmora/)).toBeVisible();
  const next = plan.replace("does not require helmets", "requires helmets");
  await user.upload(again, new File([`Preface.\n\n${next}`], "plan.md"));
  expect(await screen.findByText(/quotes follow it; \d quotes? the text of before/)).toBeVisible();
  const { history, leftOut } = writing.store.getState();
  expect(leftOut).toEqual([]);
  expect(documents(history.draft).map(({ id }) => id)).toEqual(["plan", "article", "plan-before"]);
  await user.click(
    screen.getByRole("button", { name: "Undo: read Velmora Cycling Plan 2031 again" }),
  );
  expect(documents(writing.store.getState().history.draft)).toHaveLength(2);
});
