/** An atlas whose map came without its details: what reads them waits, all else is there. */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ChromeProvider } from "../../src/app/base/chrome.tsx";
import { Loaded, lazyPart } from "../../src/app/base/lazyPart.tsx";
import { OpenAtlasContext, SiteContext } from "../../src/app/base/store.ts";
import { Inspector } from "../../src/app/inspector/Inspector.tsx";
import { Status } from "../../src/app/status/Status.tsx";
import { openAtlas } from "../../src/open/openAtlas.ts";
import { createSite } from "../../src/open/site.ts";
import { packAtlas, unpackMap } from "../../src/packed/index.ts";
import { builtOf } from "../unit/open/built.ts";
import { CYCLING } from "./page.stage.tsx";

/** The page's parts around the map alone; `come` has the details arrive, `fail` has them not. */
async function opened() {
  const { map, details } = packAtlas(builtOf(CYCLING));
  const { built, add } = unpackMap(JSON.parse(JSON.stringify(map)));
  let come = () => {};
  let fail = () => {};
  const fetchDetails = vi.fn(
    () =>
      new Promise<void>((resolve, reject) => {
        come = () => resolve(add(details));
        fail = () => reject(new Error("offline"));
      }),
  );
  const site = createSite({
    atlases: [],
    aspect: "wide",
    load: async () => built,
    fetchSource: async () => "",
  });
  const open = openAtlas(built, { hash: "", aspect: "wide", fetchDetails });
  const wordless = lazyPart(async () => () => <p>Drawn</p>, true);
  const worded = lazyPart(async () => () => <p>{built.atlas.documents[0]?.text.slice(0, 9)}</p>);
  const page = (
    <SiteContext value={site}>
      <OpenAtlasContext value={open}>
        <ChromeProvider>
          <Inspector />
          <Status />
          <Loaded name="The drawing" part={wordless} props={{}} />
          <Loaded name="The words" part={worded} props={{}} says="here" />
        </ChromeProvider>
      </OpenAtlasContext>
    </SiteContext>
  );
  await act(async () => void render(page));
  return {
    ...{ open, fetchDetails },
    come: () => act(async () => come()),
    fail: () => act(async () => fail()),
  };
}

const inspector = () => within(screen.getByRole("complementary", { name: "Inspector" }));
const [first] = CYCLING.nodes;

it("what is selected waits for its words, and so do parts that read them; what is drawn does not", async () => {
  const { open, come } = await opened();
  expect(await screen.findByText("Drawn")).toBeVisible();
  expect(screen.getByRole("status", { name: "Atlas status" })).toHaveTextContent(
    /\d+ of \d+ nodes/,
  );
  expect(screen.getByRole("status", { name: "Atlas status" })).not.toHaveTextContent("verified");
  await act(async () => open.store.getState().actions.select(first?.id ?? ""));
  expect(inspector().getByText("Inspector: loading…")).toBeInTheDocument();
  expect(screen.getByText("The words: loading…")).toBeInTheDocument();
  await come();
  expect(await inspector().findByRole("heading", { name: first?.name ?? "" })).toBeVisible();
  expect(inspector().getByText(first?.summary ?? "")).toBeVisible();
  expect(screen.getByText(CYCLING.documents[0]?.text.slice(0, 9).trim() ?? "")).toBeVisible();
  expect(screen.queryByText(/loading…/)).toBeNull();
});

it("details that could not be loaded are asked for again", async () => {
  const { open, fetchDetails, come, fail } = await opened();
  vi.spyOn(console, "error").mockImplementation(() => {});
  await act(async () => open.store.getState().actions.select(first?.id ?? ""));
  await fail();
  await userEvent.click(inspector().getByRole("button", { name: "Try again" }));
  expect(fetchDetails).toHaveBeenCalledTimes(2);
  await come();
  expect(await inspector().findByRole("heading", { name: first?.name ?? "" })).toBeVisible();
  expect(screen.getByRole("status", { name: "Atlas status" })).toHaveTextContent("verified");
});

it("search, drafts and writing wait for them", async () => {
  const { open, come } = await opened();
  const found = open.searchOf(open.store.getState().built.atlas);
  const isDone = vi.fn();
  void found.then(isDone);
  await act(async () => void (await import("../../src/query/search/search.ts")));
  expect(isDone).not.toHaveBeenCalled();
  await come();
  expect((await found).search(first?.summary ?? "").length).toBeGreaterThan(0);
});
