/** What is said of a document while an atlas is written. */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { OpenAtlasContext } from "../../src/app/base/store.ts";
import OpenOriginal from "../../src/app/claims/OpenOriginal.tsx";
import { Sources } from "../../src/app/writing/frame/Sources.tsx";
import { itemOf } from "../../src/draft/index.ts";
import { fileOf, writingOf } from "../support/writing.ts";
import { writingStage } from "./writing.stage.tsx";

async function draw() {
  const drawn = await writingStage(<Sources />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /^About Velmora Cycling Plan/ }));
  const { writing } = drawn;
  const draft = () => writing.store.getState().history.draft;
  const document = () => itemOf(draft(), "documents", "plan")?.value ?? {};
  const errors = () =>
    writing.store.getState().problems.filter(({ severity }) => severity === "error");
  const type = (name: string, text: string) => {
    const box = screen.getByRole("textbox", { name });
    fireEvent.change(box, { target: { value: text } });
    fireEvent.blur(box);
  };
  return { ...drawn, user, draft, document, errors, type };
}

it("every field of a document is written, and the compiler accepts it", async () => {
  const { user, document, errors, type, writing } = await draw();
  type("Title", "The cycling plan");
  type("Publisher", "Town of Velmora");
  type("Published", "2026-03");
  type("Address on the web", "https://velmora.example/plan.pdf");
  type("Licence", "CC BY 4.0");
  type("Language", "en-GB");
  type("Version", "2nd edition");
  await user.selectOptions(screen.getByRole("combobox", { name: "What it is" }), "About it");
  const day = screen.getByLabelText("Read there on");
  fireEvent.change(day, { target: { value: "2026-03-14" } });
  fireEvent.blur(day);
  await user.selectOptions(screen.getByRole("combobox", { name: "New version of" }), "article");
  await user.click(screen.getByRole("button", { name: "File and original" }));
  type("File it was read from", "plan.pdf");
  type("What was left out of it", "page numbers\ncomment form");
  await user.click(screen.getByRole("checkbox", { name: /^The text may not change/ }));
  expect(document()).toMatchObject({
    title: "The cycling plan",
    role: "secondary",
    publisher: "Town of Velmora",
    published: "2026-03",
    url: "https://velmora.example/plan.pdf",
    accessed: "2026-03-14",
    licence: "CC BY 4.0",
    language: "en-GB",
    version: "2nd edition",
    replaces: "article",
    original: { file: "plan.pdf", kind: "pdf" },
    cuts: [{ what: "page numbers" }, { what: "comment form" }],
  });
  expect(errors()).toEqual([]);
  expect(JSON.parse(fileOf(writing.files(), "atlas.json")).documents[0].version).toBe(
    "2nd edition",
  );
  type("Licence", "");
  expect(document()).not.toHaveProperty("licence");
});

it("authors are people and bodies in their order; one by itself joins the list", async () => {
  const { user, document } = await draw();
  await user.click(screen.getByRole("button", { name: "Add an author" }));
  await user.type(screen.getByRole("textbox", { name: "Author 2" }), "Ortega, Ana{Enter}");
  await user.selectOptions(screen.getByRole("combobox", { name: "What author 2 is" }), "Person");
  expect(document()).toMatchObject({
    authors: [
      { name: "Velmora Town Council", kind: "body" },
      { name: "Ortega, Ana", kind: "person" },
    ],
  });
  expect(document()).not.toHaveProperty("author");
  await user.click(screen.getByRole("button", { name: "Take Ortega, Ana off" }));
  await user.click(screen.getByRole("button", { name: "Take Velmora Town Council off" }));
  expect(document()).not.toHaveProperty("authors");
});

it("an address that no browser opens, a file outside, and an id that is taken are not taken", async () => {
  const { user, document, type } = await draw();
  type("Address on the web", "velmora");
  expect(screen.getByText("An address begins with https:// or http://.")).toBeVisible();
  expect(document()).not.toHaveProperty("url", "velmora");
  await user.click(screen.getByRole("button", { name: "File and original" }));
  type("File of its text", "../plan.md");
  expect(screen.getByText(/^A path within the folder/)).toBeVisible();
  type("Id", "article");
  expect(screen.getByText("Another document has this id.")).toBeVisible();
  expect(document()).toMatchObject({ id: "plan" });
});

it("a file that is moved takes its text along, and all that quotes it still does", async () => {
  const { user, document, errors, type, writing } = await draw();
  const before = String(document().file);
  const text = fileOf(writing.files(), before);
  await user.click(screen.getByRole("button", { name: "File and original" }));
  type("File of its text", "texts/plan.md");
  expect(errors()).toEqual([]);
  expect(writing.files().has(before)).toBe(false);
  expect(fileOf(writing.files(), "texts/plan.md")).toBe(text);
});

it("sections that were read are listed; without any, all was read", async () => {
  const { user, draft } = await draw();
  const choice = screen.getByRole("combobox", { name: "Add a section" });
  const [heading = ""] = within(choice)
    .getAllByRole("option")
    .map((option) => Object(option).value)
    .filter((value) => value !== "");
  await user.selectOptions(choice, heading);
  expect(draft().atlas.read).toEqual([{ document: "plan", heading }]);
  await user.click(screen.getByRole("button", { name: `Take “${heading}” off` }));
  expect(draft().atlas).not.toHaveProperty("read");
});

it("a document that is quoted says so, with the steps that name it, before it goes", async () => {
  const { user, writing, draft } = await draw();
  act(() =>
    writing.change(() => ({
      verb: "changeStep",
      object: "",
      renames: [],
      patches: [
        {
          path: ["atlas", "briefings", 0, "steps", 1, "scene", "filters"],
          before: undefined,
          after: { documents: ["plan"] },
        },
      ],
    })),
  );
  await user.click(screen.getByRole("button", { name: /^Remove Velmora Cycling Plan/ }));
  const form = screen.getByRole("region", { name: /^Remove Velmora Cycling Plan/ });
  expect(within(form).getByText(/claims quote it/)).toBeVisible();
  expect(within(form).getByText("Step 2, Who takes part")).toBeVisible();
  await user.click(within(form).getByRole("button", { name: /^Remove .* now$/ }));
  expect(itemOf(draft(), "documents", "plan")).toBeUndefined();
  expect(JSON.stringify(draft().atlas.briefings)).not.toContain("plan");
});

it.each([
  ["plan.pdf", "Open the original", "blob:plan.pdf#page=2"],
  ["plan.docx", "Download the original", "blob:plan.docx"],
])("what a document was read from is opened where it is kept: %s", async (file, name, address) => {
  const { open } = await writingOf();
  const { documents, nodes } = open.store.getState().built.atlas;
  const quote = nodes.find(({ id }) => id === "canal-lane")?.quotes[0];
  const [plan] = documents;
  if (!quote || !plan) throw new Error("It is not in the fixture.");
  const pages = [
    { label: "11", start: 0 },
    { label: "12", start: quote.start },
  ];
  render(
    <OpenAtlasContext value={{ ...open, originalOf: async (kept) => `blob:${kept}` }}>
      <OpenOriginal quote={quote} document={{ ...plan, pages, original: { file, kind: "" } }} />
    </OpenAtlasContext>,
  );
  expect(await screen.findByRole("link", { name })).toHaveAttribute("href", address);
});
