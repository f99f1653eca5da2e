/**
 * The atlas's file as its author wrote it: what saving briefings, and the one HTML file, begin
 * from. Fetched once for each state of the atlas; in the one HTML file it stands in the page.
 */
import { useMemo } from "react";
import type { BuiltAtlas } from "../layout/layout.ts";
import { fetchText } from "../ui/fetchText.ts";
import { inlinedSource } from "./inlined.ts";
import { useApp } from "./store.ts";

const known = new WeakMap<BuiltAtlas, Promise<string>>();

/** How to come by the text; `undefined` where there is none to be had. */
export function useSource(): (() => Promise<string>) | undefined {
  const built = useApp((state) => state.built);
  const url = useApp(({ atlases }) => atlases.find(({ id }) => id === built?.atlas.id)?.source);
  return useMemo(
    () => (built && url !== undefined ? () => sourceOf(built, url) : undefined),
    [built, url],
  );
}

function sourceOf(built: BuiltAtlas, url: string): Promise<string> {
  const loading = known.get(built) ?? load(url);
  known.set(built, loading);
  // The next who asks tries again.
  loading.catch(() => known.delete(built));
  return loading;
}

async function load(url: string): Promise<string> {
  return inlinedSource() ?? fetchText(url);
}
