/** Entry point: creates the site, loads its first atlas, binds the history and renders the page. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { isReadingFile, keepOwnFile } from "./app/base/ownFile.ts";
import { isEmbedded } from "./app/base/pageAddress.ts";
import { SiteContext } from "./app/base/store.ts";
import { words } from "./app/base/words.ts";
import { showLastWords } from "./app/shell/Outermost.tsx";
import { networkOf, networkPart } from "./app/views/map/drawing.ts";
import { bindHistory } from "./open/history.ts";
import {
  fetchSource,
  inlinedAtlas,
  inlinedSource,
  listedAtlases,
  loadAtlas,
} from "./open/loadAtlas.ts";
import { isOwnId } from "./open/own/ownId.ts";
import { createSite } from "./open/site.ts";
import { TALL } from "./ui/browser/useMedia.ts";

keepOwnFile();

const tall = window.matchMedia(TALL);
const currentAspect = () => (tall.matches ? "tall" : "wide");

const inlined = inlinedAtlas();
const inlinedAddresses = { url: "", ...(inlinedSource() !== undefined && { source: "" }) };
const atlases = inlined
  ? [{ id: inlined.atlas.id, title: inlined.atlas.title, ...inlinedAddresses }]
  : listedAtlases();

/** Loaded only for those who have atlases of their own. */
const own = () => import("./app/atlases/loadOwn.ts");

const site = createSite({
  atlases,
  aspect: currentAspect(),
  load: async ({ url, nodes, links }, signal) => {
    // What draws the map comes beside the atlas. If it can't be loaded, the map says so.
    if (nodes !== undefined && links !== undefined) networkPart(nodes, links).load();
    const loaded = isOwnId(url) ? (await own()).loadOwn(url, signal) : loadAtlas(url, signal);
    const atlas = await loaded;
    await networkOf(atlas.atlas)
      .load()
      .catch(() => undefined);
    return atlas;
  },
  fetchSource: async (address) =>
    isOwnId(address) ? (await own()).ownSource(address) : fetchSource(address),
  ...(!isReadingFile() && { fetchFiles: async (entry) => (await own()).filesOf(entry) }),
  listOwn: async () => (isReadingFile() ? [] : (await own()).listOwn()),
});
const { goTo, reload, setAspect } = site.getState().actions;
tall.addEventListener("change", () => setAspect(currentAspect()));
bindHistory(site, window, isEmbedded() ? "none" : "own");
void openFirst();
// In the dev server, a change in data/ reloads the atlas and keeps what is on screen.
import.meta.hot?.on("policy-atlas:changed", () => void reload());
// `policy-atlas open` says so by an event of the page, with the first problem if there is one.
window.addEventListener("policy-atlas:changed", (event) => {
  event.preventDefault();
  const problem: unknown = event instanceof CustomEvent && event.detail?.problem;
  if (typeof problem === "string") {
    site.getState().shown?.store.getState().actions.setNotice(words.notCompiled(problem));
  } else void reload();
});

/** An HTML file with writing, opened without an address in it, goes on with what was written in it. */
async function openFirst(): Promise<void> {
  const { hash } = window.location;
  if (inlined && !isReadingFile() && hash === "") {
    const written = await (await own()).writtenHere(inlined).catch(() => undefined);
    // Making it the address shows it.
    if (written !== undefined) window.location.replace(written);
  }
  await goTo(window.location.hash);
}

const root = document.getElementById("app");
if (!root) throw new Error("The page has no #app.");
createRoot(root, { onUncaughtError: (error) => showLastWords(root, error) }).render(
  <StrictMode>
    <SiteContext value={site}>
      <App />
    </SiteContext>
  </StrictMode>,
);
