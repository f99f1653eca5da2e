/** The dialog that reads documents: how far each is, the report by place, and rules by hand. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import Documents from "../../src/app/documents/Documents.tsx";
import { createDocuments } from "../../src/app/documents/documents.ts";
import type { readInWorker } from "../../src/app/documents/readInWorker.ts";
import { readOriginal } from "../../src/sources/importDocument.ts";
import { stage } from "./page.stage.tsx";

const saved: Blob[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`,
      revokeObjectURL: () => undefined,
    }),
  );
});

const PLAN =
  "<main><h1>Plan</h1><p>Street lamps</p><p>Lamps are lit. Bells ring.</p><p>See also</p><p>the annex.</p></main><nav>Home</nav>";
const file = (name: string, text = PLAN) => new File([text], name);

/** Reads in this thread, as the worker would. */
const readHere: typeof readInWorker = async (file, { changes } = {}) =>
  readOriginal(file.name, new TextEncoder().encode(await file.text()), { changes });

/** A reader that waits to be told how far it is. */
function slowReader() {
  const started: { name: string; tell: (pagesRead: number, pages: number) => void }[] = [];
  const read: typeof readInWorker = (file, { signal, onProgress } = {}) =>
    new Promise((_, reject) => {
      started.push({ name: file.name, tell: (done, all) => onProgress?.(done, all) });
      signal?.addEventListener("abort", () => reject(signal.reason));
    });
  return { started, read };
}

function open(read: typeof readInWorker = readHere) {
  stage(<Documents store={createDocuments(read)} />);
  // Any file can be dropped, so any may come.
  const user = userEvent.setup({ applyAccept: false });
  const choose = (...files: File[]) => user.upload(screen.getByLabelText("Choose files"), files);
  return { user, choose };
}

const lines = () =>
  within(screen.getByRole("listbox", { name: /^The text of/ })).getAllByRole("option");
const chosen = () =>
  within(screen.getByRole("listbox", { name: /^The text of/ })).getByRole("option", {
    selected: true,
  });
const lineNamed = (text: string) => screen.getByRole("option", { name: new RegExp(text) });
const saveMarkdown = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(screen.getByRole("button", { name: "Save plan.md" }));
  return saved.at(-1)?.text();
};

describe("documents that are being read", () => {
  it("say how far they are, two at a time, and can be stopped and begun anew", async () => {
    const { started, read } = slowReader();
    const { user, choose } = open(read);
    await choose(file("a.pdf"), file("b.pdf"), file("c.pdf"));
    expect(started.map(({ name }) => name)).toEqual(["a.pdf", "b.pdf"]);
    started[0]?.tell(3, 12);
    expect(await screen.findByText("Page 3 of 12")).toBeVisible();
    expect(screen.getByRole("progressbar", { name: "Pages of a.pdf read" })).toHaveValue(3);
    expect(screen.getByText("Waits for its turn")).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Stop reading a.pdf" }));
    expect(started.map(({ name }) => name)).toEqual(["a.pdf", "b.pdf", "c.pdf"]);
    expect(screen.getByText("Stopped")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Stop reading b.pdf" }));
    await user.click(screen.getByRole("button", { name: "Remove b.pdf" }));
    await user.click(screen.getByRole("button", { name: "Read it again" }));
    expect(started.map(({ name }) => name)).toEqual(["a.pdf", "b.pdf", "c.pdf", "a.pdf"]);
    expect(screen.queryByText("b.pdf")).toBeNull();
  });

  it("say why one can't be read, and the others are read all the same", async () => {
    const { choose } = open();
    await choose(file("notes.xyz", "words"), file("plan.html"));
    expect(await screen.findByText(/^It is not a PDF, a Word file/)).toBeVisible();
    expect(await screen.findByText(/^HTML · 1 heading · 1 left out/)).toBeVisible();
    expect(await screen.findByRole("button", { name: "Save plan.md" })).toBeVisible();
  });

  it("are taken when they are dropped, too", async () => {
    open();
    fireEvent.drop(screen.getByText(/become text that can be cited/), {
      dataTransfer: { types: ["Files"], files: [file("plan.html")] },
    });
    expect(await screen.findByRole("button", { name: "Save plan.md" })).toBeVisible();
  });
});

describe("a document that is read", () => {
  it("shows what was left out, with its place", async () => {
    const { user, choose } = open();
    await choose(file("plan.html"));
    await user.click(await screen.findByRole("button", { name: /^Left out, navigation: 1/ }));
    expect(screen.getByRole("region", { name: "Report" })).toHaveTextContent("Home");
  });

  it("is put right by rules, which are saved beside it and can be forgotten", async () => {
    const { user, choose } = open();
    await choose(file("plan.html"));
    await screen.findByRole("listbox");
    expect(lines()).toHaveLength(5);

    await user.click(lineNamed("Street lamps"));
    await user.selectOptions(screen.getByRole("combobox", { name: "This line is" }), "Heading 2");
    await user.click(lineNamed("Bells ring"));
    await user.click(screen.getByRole("button", { name: "Part" }));
    await user.click(screen.getByRole("button", { name: /Lamps are lit\./ }));
    await user.click(lineNamed("See also"));
    await user.click(screen.getByRole("button", { name: "Join with the next line" }));
    expect(await saveMarkdown(user)).toBe(
      "# Plan\n\n## Street lamps\n\nLamps are lit.\n\nBells ring.\n\nSee also the annex.\n",
    );
    await user.click(screen.getByRole("button", { name: "Save plan.import.json" }));
    expect(JSON.parse((await saved.at(-1)?.text()) ?? "")).toMatchObject({
      original: { file: "plan.html", kind: "HTML" },
      rules: [
        { is: "heading", line: "Street lamps", level: 2 },
        { is: "parted", line: "Lamps are lit.", next: "Bells ring." },
        { is: "joined", line: "See also", next: "the annex." },
      ],
    });

    await user.click(
      screen.getByRole("button", { name: "Forget this rule: Heading 2: Street lamps" }),
    );
    expect(await saveMarkdown(user)).toContain("\n\nStreet lamps\n\n");
  });

  it("has one rule for what a line is, and none where it is so by itself", async () => {
    const { user, choose } = open();
    await choose(file("plan.html"));
    await screen.findByRole("listbox");
    await user.click(lineNamed("Street lamps"));
    const kind = screen.getByRole("combobox", { name: "This line is" });
    await user.selectOptions(kind, "Heading 3");
    await user.selectOptions(kind, "Heading 4");
    expect(screen.getByRole("button", { name: "Rules said by hand: 1" })).toBeVisible();
    await user.selectOptions(kind, "no heading");
    expect(screen.queryByRole("button", { name: /^Rules said/ })).toBeNull();
  });

  it("is read by the rules of a file that is chosen with it or after it", async () => {
    const rules = [{ is: "repeated", line: "Street lamps" }];
    const kept = file(
      "plan.import.json",
      JSON.stringify({ format: "policy-atlas-import/1", rules }),
    );
    const { user, choose } = open();
    await choose(file("plan.html"));
    await screen.findByRole("listbox");
    await choose(kept);
    expect(await screen.findByRole("button", { name: "Rules said by hand: 1" })).toBeVisible();
    expect(await saveMarkdown(user)).not.toContain("Street lamps");

    await choose(file("plan.import.json", "{}"));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "plan.import.json can't be used: format",
    );
  });

  it("is walked by the keyboard, line by line", async () => {
    const { user, choose } = open();
    await choose(file("plan.html"));
    const list = await screen.findByRole("listbox");
    list.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(chosen()).toHaveTextContent("Street lamps");
    expect(list).toHaveAttribute("aria-activedescendant", lines()[1]?.id);
    await user.keyboard("{End}");
    expect(chosen()).toHaveTextContent("the annex.");
    await user.tab();
    await waitFor(() =>
      expect(screen.getByRole("combobox", { name: "This line is" })).toHaveFocus(),
    );
  });
});
