/** What the panel "Briefing" says about the saving of drafts. */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import AuthorPanel from "../../src/app/briefing/author/AuthorPanel.tsx";
import { PresentButton } from "../../src/app/briefing/play/PresentButton.tsx";
import type { AuthorState } from "../../src/open/authorState.ts";
import { briefingsOf } from "../../src/open/state.ts";
import { stage } from "./page.stage.tsx";

afterEach(() => localStorage.clear());

const draw = () => {
  const drawn = stage(<AuthorPanel onClose={() => {}} />);
  const is = (state: Partial<AuthorState>) => act(() => drawn.author.setState(state));
  const write = () => {
    const { actions } = drawn.store.getState();
    act(() => actions.setDrafts([...briefingsOf(drawn.store.getState())]));
  };
  return { ...drawn, is, write, user: userEvent.setup() };
};
const kept = () => screen.queryByText(/^Kept on this machine/);

describe("what is said of the keeping", () => {
  it("is “kept” only where the database has said so", () => {
    const { is, write } = draw();
    expect(kept()).toBeNull();
    write();
    expect(kept()).toBeVisible();
    is({ saving: "pending" });
    expect(kept()).toBeNull();
    expect(screen.getByText("Saving on this machine…")).toBeVisible();
  });

  it.each([
    ["full", /^Not saved: browser storage is full/],
    ["blocked", /^Not saved: the browser blocks storage/],
    ["silent", /^Not saved yet: the browser’s storage is not responding/],
    ["outdated", /^Not saved: a newer version of this page/],
  ] as const)("is never “kept” beside “not saved” (%s), and a copy is offered", (saving, words) => {
    const { is, write } = draw();
    write();
    is({ saving });
    expect(screen.getByText(words)).toBeVisible();
    expect(kept()).toBeNull();
    expect(screen.getByRole("button", { name: "Download a copy" })).toBeVisible();
  });

  it.each([
    ["damaged", /are damaged. They have been set aside/],
    ["newer", /A newer version of this page has saved briefings here/],
  ] as const)("tells what could not be read (%s), to be downloaded or deleted", (reason, words) => {
    const { is } = draw();
    is({ unreadable: [{ key: "aside", reason }] });
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByRole("button", { name: "Download what was found" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Delete it" })).toBeVisible();
  });
});

describe("while another window writes", () => {
  it("all can be read and nothing changed, and writing here is offered", async () => {
    const { is, store, user } = draw();
    is({ role: "elsewhere" });
    expect(screen.getByRole("button", { name: "Write here instead" })).toBeEnabled();
    await user.click(screen.getByRole("button", { name: /^1/ }));
    expect(screen.getByRole("textbox", { name: "Headline" })).toBeDisabled();
    expect(screen.getByRole("button", { name: "Delete" })).toBeDisabled();
    expect(screen.getByRole("button", { name: "Add this view as a step" })).toBeDisabled();
    expect(screen.getByRole("button", { name: "Show" }), "reading goes on").toBeEnabled();
    screen.getByRole("button", { name: /^1/ }).focus();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(store.getState().drafts, "the keys change nothing either").toBeUndefined();
    expect(
      await screen.findByText(/Another window is editing these briefings/, {
        selector: "[aria-live=polite] *",
      }),
    ).toBeInTheDocument();
  });
});

describe("Present without a briefing", () => {
  it("stays when the last one is deleted, and leads to writing one", async () => {
    const { store } = stage(<PresentButton />);
    act(() => store.getState().actions.setDrafts([]));
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Present" }));
    expect(
      screen.getByRole("button", { name: /Write a briefing.*There is none yet/ }),
    ).toBeVisible();
  });
});
