/** The announcer: each message once, when changes have settled, and audible within dialogs. */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { announce, announceUrgently, SETTLED_MS } from "../../src/app/base/announcer.ts";
import { Modal } from "../../src/ui/overlays/Modal.tsx";
import { stage } from "./page.stage.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settle = (ms = SETTLED_MS) => act(() => void vi.advanceTimersByTime(ms));
const region = (live: "polite" | "assertive", within: ParentNode = document) => {
  const [only, ...others] = within.querySelectorAll<HTMLElement>(`[aria-live="${live}"]`);
  if (!only || others.length > 0) throw new Error(`There is not one region that is ${live}.`);
  return only;
};
/** A dialog that stays open until it is closed. */
function Dialog({ title }: { readonly title: string }) {
  const [open, setOpen] = useState(true);
  return (
    open && (
      <Modal title={title} closeLabel="Close" onClose={() => setOpen(false)}>
        <p>Within</p>
      </Modal>
    )
  );
}

describe("what is announced", () => {
  it("is said politely, once nothing has been added for half a second", () => {
    stage(null);
    expect(region("polite")).toHaveTextContent("");
    act(() => announce("12 of 17 nodes shown.", "shown"));
    settle(SETTLED_MS - 1);
    act(() => announce("3 of 17 nodes shown.", "shown"));
    settle(SETTLED_MS - 1);
    expect(region("polite")).toHaveTextContent("");
    settle(1);
    expect(region("polite")).toHaveTextContent("3 of 17 nodes shown.");
    expect(region("assertive")).toHaveTextContent("");
  });

  it("says different things after each other", () => {
    stage(null);
    act(() => {
      announce("Step 2 of 5: Lanes.", "step");
      announce("3 of 17 nodes shown.", "shown");
    });
    settle();
    expect(region("polite")).toHaveTextContent("Step 2 of 5: Lanes. 3 of 17 nodes shown.");
  });

  it("is said again where the same words come twice, and forgotten after a while", () => {
    stage(null);
    act(() => announce("Undone."));
    settle();
    const first = screen.getByText("Undone.");
    act(() => announce("Undone."));
    settle();
    expect(screen.getByText("Undone.")).not.toBe(first);
    settle(10_000);
    expect(screen.queryByText("Undone.")).toBeNull();
  });

  it("interrupts at once where something would be lost", () => {
    stage(null);
    act(() => announceUrgently("Not saved: browser storage is full."));
    expect(region("assertive")).toHaveTextContent("Not saved: browser storage is full.");
    expect(region("polite")).toHaveTextContent("");
  });
});

describe("while a dialog is open, what is behind it is not heard", () => {
  it("so the regions stand in the dialog, and outside of it again once it is closed", () => {
    stage(<Dialog title="Export" />);
    const dialog = screen.getByRole("dialog", { name: "Export" });
    act(() => announce("Copied."));
    settle();
    expect(within(dialog).getByText("Copied.")).toBeInTheDocument();
    expect(region("polite"), "there is one region only").toBe(region("polite", dialog));
    fireEvent.click(within(dialog).getByRole("button", { name: "Close" }));
    expect(region("polite").closest("dialog")).toBeNull();
    expect(region("polite"), "what was said is not said again elsewhere").toHaveTextContent("");
    act(() => announce("3 of 17 nodes shown.", "shown"));
    settle();
    expect(region("polite")).toHaveTextContent("3 of 17 nodes shown.");
  });

  it("the topmost has them where one lies over another", () => {
    stage(
      <>
        <Dialog title="Under" />
        <Dialog title="Over" />
      </>,
    );
    act(() => announceUrgently("Not saved."));
    const over = screen.getByRole("dialog", { name: "Over" });
    expect(within(over).getByText("Not saved.")).toBeInTheDocument();
  });
});
