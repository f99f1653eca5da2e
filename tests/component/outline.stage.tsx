/** Renders the outline of a small atlas, with the live regions of the page beside it. */
import { render } from "@testing-library/react";
import { useState } from "react";
import { ChromeProvider } from "../../src/app/base/chrome.tsx";
import { LiveRegions } from "../../src/app/base/LiveRegions.tsx";
import { OpenAtlasContext } from "../../src/app/base/store.ts";
import { Outline } from "../../src/app/outline/Outline.tsx";
import type { Atlas } from "../../src/atlas/atlas.ts";
import type { Layout } from "../../src/layout/boxes/layout.ts";
import { openAtlas } from "../../src/open/openAtlas.ts";
import { atlas, edge, linkQuote, node, quote } from "../unit/query/small.ts";

export const POLICY = atlas(
  [
    node("miit", {
      name: "Ministry of Industry and Information Technology",
      short: "MIIT",
      quotes: [quote("miit", { id: "miit~0", exact: "The Ministry of Industry", section: 1 })],
    }),
    node("huawei", { name: "Huawei" }),
    node("fund", { name: "Big Fund", pillars: ["talent"] }),
    node("robotics", { name: "Robotics", kind: "sector", type: "energy" }),
    node("growth", { name: "Growth", kind: "goal" }),
  ],
  [
    edge("miit prioritizes robotics", {
      quotes: [
        linkQuote("e", {
          id: "miit-prioritizes-robotics~0",
          exact: "has prioritized manufacturing robotics",
          section: 1,
        }),
      ],
    }),
    edge("miit funds huawei"),
    edge("fund funds miit"),
  ],
  { title: "A small policy" },
);

/** The outline as in the page, where it can be closed. */
function Panel() {
  const [isOpen, setIsOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        open
      </button>
      {isOpen && <Outline onClose={() => setIsOpen(false)} />}
    </>
  );
}

function emptyLayout(arrangement: Layout["arrangement"]): Layout {
  return {
    aspect: "wide",
    arrangement,
    fontSize: 12,
    nodes: {},
    regions: [],
    bounds: { x: 0, y: 0, width: 1, height: 1 },
  };
}

/** Renders the outline of an atlas; returns the store behind it. */
export function stage(of: Atlas = POLICY) {
  const arrangements = {
    force: emptyLayout("force"),
    pillars: emptyLayout("pillars"),
    flow: emptyLayout("flow"),
  };
  const built = { atlas: of, layouts: { wide: arrangements, tall: arrangements } };
  const open = openAtlas(built, { hash: "", aspect: "wide" });
  const view = render(
    <OpenAtlasContext value={open}>
      <button type="button">before</button>
      <ChromeProvider>
        <Panel />
      </ChromeProvider>
      <button type="button">after</button>
      <LiveRegions isOutlineOpen />
    </OpenAtlasContext>,
  );
  return { open, store: open.store, ...view };
}
