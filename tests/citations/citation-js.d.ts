/** The part of citation-js that is used; it has no types. */
declare module "@citation-js/core" {
  import type { CslItem } from "./sources.ts";
  export const plugins: {
    readonly input: {
      readonly chain: (
        text: string,
        options: { readonly generateGraph: boolean },
      ) => readonly CslItem[];
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
