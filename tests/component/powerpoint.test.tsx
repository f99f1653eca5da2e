import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { unzipSync } from "fflate";
import { beforeEach, expect, test, vi } from "vitest";
import PowerPointDialog from "../../src/app/export/powerpoint/PowerPointDialog.tsx";
import { CYCLING, stage } from "./page.stage.tsx";

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

const open = (atlas = CYCLING) =>
  stage(<PowerPointDialog onClose={() => undefined} />, { atlas }).store;
const make = () => screen.getByRole("button", { name: "Download slides" });

test("without a briefing the present view is made, and there is nothing to choose", async () => {
  const user = userEvent.setup();
  open({ ...CYCLING, briefings: [] });
  expect(screen.queryByRole("radio")).toBeNull();
  expect(screen.queryByRole("checkbox")).toBeNull();
  await user.click(make());
  await screen.findByText("Saved as velmora-cycling-view.pptx.");
  expect(saved[0]?.type).toContain("presentationml");
});

test("a briefing is chosen first, with its notes; the view has none", async () => {
  const user = userEvent.setup();
  open();
  expect(screen.getByRole("group", { name: "What to present" })).toBeInTheDocument();
  expect(screen.getByRole("radio", { name: "Velmora in two steps 2 steps" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "With the speaker’s notes" })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: "This view, as a slide" }));
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("a briefing without steps is not offered", () => {
  open({ ...CYCLING, briefings: [{ id: "empty", title: "Empty", steps: [] }] });
  expect(screen.queryByRole("radio")).toBeNull();
});

test("the button that makes the slides calls them off, and keeps the focus", async () => {
  const user = userEvent.setup();
  open();
  make().focus();
  await user.keyboard("{Enter}{Enter}");
  await screen.findByText("Cancelled. Nothing was saved.");
  expect(saved).toEqual([]);
  await waitFor(() => expect(make()).toHaveFocus());
  await user.keyboard("{Enter}");
  await screen.findByText("Saved as velmora-cycling-overview.pptx.");
  expect(saved).toHaveLength(1);
  await waitFor(() => expect(make()).toHaveFocus());
});

test("what could not be made is told", async () => {
  const user = userEvent.setup();
  vi.spyOn(URL, "createObjectURL").mockImplementation(() => {
    throw new Error("no room");
  });
  open();
  await user.click(make());
  await screen.findByText("The slides could not be made: no room");
});

test("own notes are handed on only if one asks for them, below the speaker's", async () => {
  const user = userEvent.setup();
  const store = open();
  expect(screen.queryByRole("checkbox", { name: /^With your own notes/ })).toBeNull();
  act(() =>
    store.getState().actions.setNotes({
      notes: [{ on: "town-council", text: "Ask them again", tags: ["budget"], doubt: true }],
      views: [],
    }),
  );
  const own = screen.getByRole("checkbox", { name: /^With your own notes/ });
  expect(own).not.toBeChecked();
  const wordsOfNotes = async (at: number) => {
    await vi.waitFor(() => expect(saved).toHaveLength(at + 1));
    const bytes = new Uint8Array((await saved[at]?.arrayBuffer()) ?? new ArrayBuffer(0));
    return Object.entries(unzipSync(bytes))
      .filter(([path]) => path.startsWith("ppt/"))
      .map(([path, part]) => `${path} ${new TextDecoder().decode(part)}`);
  };
  await user.click(make());
  expect((await wordsOfNotes(0)).join()).not.toContain("Ask them again");
  await user.click(own);
  await user.click(make());
  const noted = (await wordsOfNotes(1)).filter((part) => part.includes("Ask them again"));
  expect(noted.length).toBeGreaterThan(0);
  for (const part of noted) {
    expect(part).toMatch(/^ppt\/notesSlides\//);
    expect(part).toMatch(/no part of what the sources say.*doubted\. Ask them again #budget/s);
  }
});
