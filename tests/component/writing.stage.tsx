/** Renders parts of the page while an atlas is written. */
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { ChromeProvider } from "../../src/app/base/chrome.tsx";
import { LiveRegions } from "../../src/app/base/LiveRegions.tsx";
import { OpenAtlasContext, SiteContext } from "../../src/app/base/store.ts";
import { NOTE } from "../../src/app/notes/notePart.tsx";
import { WritingContext } from "../../src/app/writing/base.ts";
import { WRITING_TABS, type WritingTab } from "../../src/app/writing/frame/tabs.ts";
import type { Files } from "../../src/folder/index.ts";
import { createSite } from "../../src/open/site.ts";
import { cyclingFiles, writingOf } from "../support/writing.ts";

interface Stage {
  readonly files?: Files;
  /** The parameters of the initial Scene, e.g. `select=canal-lane`. */
  readonly scene?: string;
}

/** Renders a part of the page in Write; returns the writing, and the open atlas that shows it. */
export async function writingStage(
  part: ReactNode,
  { files = cyclingFiles(), scene = "" }: Stage = {},
) {
  // As the page has them a moment after it opened.
  const tabs: readonly WritingTab[] = Object.values(WRITING_TABS);
  await Promise.all([NOTE.load(), ...tabs.map(({ part: tab }) => tab.load())]);
  const { open, writing } = await writingOf(files, scene);
  const site = createSite({
    atlases: [],
    aspect: "wide",
    load: async () => open.store.getState().built,
    fetchSource: async () => "",
  });
  const mode = { isOn: true, turn: () => {}, writing, begin: () => {} };
  const view = render(
    <SiteContext value={site}>
      <OpenAtlasContext value={open}>
        <WritingContext value={mode}>
          <ChromeProvider>
            {part}
            <LiveRegions isOutlineOpen={false} />
          </ChromeProvider>
        </WritingContext>
      </OpenAtlasContext>
    </SiteContext>,
  );
  return { open, store: open.store, author: open.author, writing, ...view };
}
