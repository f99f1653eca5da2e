/** Renders parts of the page around a real atlas: the cycling plan of the fixtures. */
import { join } from "node:path";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { ChromeProvider } from "../../src/app/base/chrome.tsx";
import { LiveRegions } from "../../src/app/base/LiveRegions.tsx";
import { OpenAtlasContext, SiteContext } from "../../src/app/base/store.ts";
import { type Atlas, addressId } from "../../src/atlas/atlas.ts";
import { compile } from "../../src/atlas/compile.ts";
import { readFolder } from "../../src/cli/disk/readFolder.ts";
import type { Layout } from "../../src/layout/boxes/layout.ts";
import { openAtlas } from "../../src/open/openAtlas.ts";
import { createSite } from "../../src/open/site.ts";

function compiled(): Atlas {
  const folder = join(import.meta.dirname, "../fixtures/cycling");
  const { atlas, problems } = compile(readFolder(folder));
  if (!atlas) throw new Error(problems.map(({ message }) => message).join("\n"));
  return atlas;
}

export const CYCLING: Atlas = compiled();

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

interface Stage {
  readonly atlas?: Atlas;
  /** The parameters of the initial Scene, e.g. `select=canal-lane&pillar=routes`. */
  readonly scene?: string;
  readonly others?: readonly { readonly id: string; readonly title: string }[];
}

/** Renders a part of the page; returns the open atlas behind it, and its stores. */
export function stage(part: ReactNode, { atlas = CYCLING, scene = "", others = [] }: Stage = {}) {
  const layouts = {
    force: emptyLayout("force"),
    pillars: emptyLayout("pillars"),
    flow: emptyLayout("flow"),
  };
  const atlases = [{ id: atlas.id, title: atlas.title }, ...others].map((one) => ({
    ...one,
    url: "",
  }));
  const built = { atlas, layouts: { wide: layouts, tall: layouts } };
  const site = createSite({
    atlases,
    aspect: "wide",
    load: async () => built,
    fetchSource: async () => "",
  });
  const open = openAtlas(built, { hash: `#${addressId(atlas)}?${scene}`, aspect: "wide" });
  const view = render(
    <SiteContext value={site}>
      <OpenAtlasContext value={open}>
        <ChromeProvider>
          {part}
          <LiveRegions isOutlineOpen={false} />
        </ChromeProvider>
      </OpenAtlasContext>
    </SiteContext>,
  );
  return { store: open.store, author: open.author, open, ...view };
}

/** Removes the clipboard, or installs a fake one; returns what was written to it. */
export function clipboard(works: boolean): string[] {
  const written: string[] = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: {
      writeText: async (text: string) => {
        if (!works) throw new Error("denied");
        written.push(text);
      },
    },
  });
  return written;
}
