/** Starts the application: store, history, the first atlas, React. */
import { atlases as served } from "virtual:atlases";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { isEmbedded } from "./app/embed/embedded.ts";
import { inlinedAtlas, inlinedSource, loadAtlas } from "./app/inlined.ts";
import { keepOwnFile } from "./app/ownFile.ts";
import { StoreContext } from "./app/store.ts";
import { atlasOfHash } from "./scene/hash.ts";
import { bindHistory } from "./scene/history.ts";
import { createAppStore } from "./scene/store.ts";
import { TALL } from "./ui/useMedia.ts";

keepOwnFile();

const tall = window.matchMedia(TALL);
const aspect = () => (tall.matches ? "tall" : "wide");

const inlined = inlinedAtlas()?.atlas;
const inThePage = { url: "", ...(inlinedSource() !== undefined && { source: "" }) };
const atlases = inlined ? [{ id: inlined.id, title: inlined.title, ...inThePage }] : served;

const store = createAppStore({ atlases, aspect: aspect() });
const { open, setAspect, setNotice } = store.getState().actions;
tall.addEventListener("change", () => setAspect(aspect()));

/** The atlas asked for last: an answer that comes after another question is dropped. */
let asked = "";

async function load(id: string | undefined): Promise<void> {
  const entry = atlases.find((one) => one.id === id) ?? atlases[0];
  if (!entry) return;
  asked = entry.id;
  try {
    const built = await loadAtlas(entry.url);
    if (asked === entry.id) open(built, window.location.hash);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    setNotice(`“${entry.title}” could not be loaded (${why}). Reload the page to try again.`);
  }
}

bindHistory(store, window, load, isEmbedded() ? "none" : "own");
void load(atlasOfHash(window.location.hash));
// A save in data/ brings the atlas anew; what is on screen stays.
import.meta.hot?.on("policy-atlas:changed", () => load(store.getState().built?.atlas.id));

const root = document.getElementById("app");
if (!root) throw new Error("The page has no #app.");
createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <App />
    </StoreContext>
  </StrictMode>,
);
