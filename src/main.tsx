/** Starts the application: the site and its first atlas, the history, React. */
import { atlases as served } from "virtual:atlases";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { keepOwnFile } from "./app/base/ownFile.ts";
import { isEmbedded } from "./app/base/pageAddress.ts";
import { SiteContext } from "./app/base/store.ts";
import { showLastWords } from "./app/shell/Outermost.tsx";
import { bindHistory } from "./open/history.ts";
import { inlinedAtlas, inlinedSource, loadAtlas } from "./open/loadAtlas.ts";
import { createSite } from "./open/site.ts";
import { fetchText } from "./ui/browser/fetchText.ts";
import { TALL } from "./ui/browser/useMedia.ts";

keepOwnFile();

const tall = window.matchMedia(TALL);
const aspect = () => (tall.matches ? "tall" : "wide");

const inlined = inlinedAtlas()?.atlas;
const inThePage = { url: "", ...(inlinedSource() !== undefined && { source: "" }) };
const atlases = inlined ? [{ id: inlined.id, title: inlined.title, ...inThePage }] : served;

const site = createSite({
  atlases,
  aspect: aspect(),
  load: ({ url }, signal) => loadAtlas(url, signal),
  fetchSource: async (address) => inlinedSource() ?? fetchText(address),
});
const { goTo, reload, setAspect } = site.getState().actions;
tall.addEventListener("change", () => setAspect(aspect()));
bindHistory(site, window, isEmbedded() ? "none" : "own");
void goTo(window.location.hash);
// A save in data/ brings the atlas anew; what is on screen stays.
import.meta.hot?.on("policy-atlas:changed", () => void reload());

const root = document.getElementById("app");
if (!root) throw new Error("The page has no #app.");
createRoot(root, { onUncaughtError: (error) => showLastWords(root, error) }).render(
  <StrictMode>
    <SiteContext value={site}>
      <App />
    </SiteContext>
  </StrictMode>,
);
