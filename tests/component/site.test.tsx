/** What the page says while an atlas loads, and when nothing could be rendered. */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SiteContext } from "../../src/app/base/store.ts";
import { ComingNotice } from "../../src/app/shell/Notice.tsx";
import { Outermost, showLastWords } from "../../src/app/shell/Outermost.tsx";
import type { BuiltAtlas } from "../../src/layout/boxes/layout.ts";
import { createSite, SLOW_MS } from "../../src/open/site.ts";
import { builtOf } from "../unit/open/built.ts";
import { atlas, node } from "../unit/query/small.ts";

const ATLASES = [
  { id: "small", title: "Small", url: "" },
  { id: "other", title: "Other", url: "" },
];
const SMALL = builtOf(atlas([node("a")]));

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const siteOf = (load: () => Promise<BuiltAtlas>) =>
  createSite({ atlases: ATLASES, aspect: "wide", load, fetchSource: async () => "" });

describe("an atlas that is coming", () => {
  it("is not spoken of while it is quick, and said to be on its way after three seconds", async () => {
    vi.useFakeTimers();
    const site = siteOf(() => new Promise(() => {}));
    render(
      <SiteContext value={site}>
        <ComingNotice />
      </SiteContext>,
    );
    act(() => void site.getState().actions.goTo("#other"));
    act(() => vi.advanceTimersByTime(SLOW_MS - 1));
    expect(screen.queryByRole("status")).toBeNull();
    act(() => vi.advanceTimersByTime(1));
    expect(screen.getByRole("status")).toHaveTextContent("“Other” is still loading…");
  });

  it("is shown with its map alone at its own address, and whole where a link says more", async () => {
    const fetchDetails = vi.fn(async () => {});
    const load = async () => ({ ...SMALL, fetchDetails });
    const site = siteOf(load);
    await site.getState().actions.goTo("#small");
    expect(fetchDetails).not.toHaveBeenCalled();
    await site.getState().shown?.details?.load();
    expect(fetchDetails).toHaveBeenCalledTimes(1);
    const other = siteOf(load);
    await other.getState().actions.goTo("#small?select=a");
    expect(fetchDetails).toHaveBeenCalledTimes(2);
    expect(other.getState().shown?.details).toBeUndefined();
  });

  it("can be tried again where it did not come, and the others are offered", async () => {
    const load = vi.fn(async (): Promise<BuiltAtlas> => {
      throw new Error("404 Not Found");
    });
    const site = siteOf(load);
    render(
      <SiteContext value={site}>
        <ComingNotice />
      </SiteContext>,
    );
    await act(() => site.getState().actions.goTo("#small"));
    expect(screen.getByRole("alert")).toHaveTextContent(
      "“Small” could not be loaded (404 Not Found)",
    );
    expect(screen.getByRole("link", { name: "Open “Other” instead" })).toHaveAttribute(
      "href",
      "#other",
    );
    load.mockResolvedValue(SMALL);
    await userEvent.setup().click(screen.getByRole("button", { name: "Try again" }));
    expect(site.getState().shown?.id).toBe("small");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says in plain words that what came is none", async () => {
    const site = siteOf(async () => ({
      ...SMALL,
      atlas: { ...SMALL.atlas, kinds: Object([null]) },
    }));
    await site.getState().actions.goTo("#small?kind=x");
    expect(site.getState().coming).toMatchObject({
      state: "failed",
      reason: "what came is not an atlas of this version of Policy Atlas",
    });
  });
});

describe("where nothing of the page could be drawn", () => {
  function Broken(): never {
    throw new Error("A part that nobody caught.");
  }

  it("says what happened, gives out what is being written, and has ways on", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const site = siteOf(async () => SMALL);
    await site.getState().actions.goTo("#small");
    site.getState().shown?.store.getState().actions.setDrafts([]);
    const onFailure = vi.fn();
    render(
      <SiteContext value={site}>
        <Outermost onFailure={onFailure}>
          <Broken />
        </Outermost>
      </SiteContext>,
    );
    expect(onFailure).toHaveBeenCalled();
    expect(screen.getByRole("alert")).toHaveTextContent("A part that nobody caught.");
    for (const name of ["Try again", "Reload the page", "Download your briefings"]) {
      expect(screen.getByRole("button", { name })).toBeVisible();
    }
    expect(screen.getByRole("link", { name: "First view of “Other”" })).toHaveAttribute(
      "href",
      "#other",
    );
  });

  it("says it in plain text where React has given up", () => {
    const root = document.createElement("div");
    root.append("something half drawn");
    showLastWords(root, new Error("No way"));
    expect(root).toHaveTextContent(/^Policy Atlas could not show this page \(No way\)/);
  });
});
