/** The atlases that the build found in data/ (src/cli/page/vitePlugin.ts makes this module). */
declare module "virtual:atlases" {
  export const atlases: readonly {
    readonly id: string;
    readonly title: string;
    /** How many nodes and links it has; left out if it has errors. */
    readonly nodes?: number;
    readonly links?: number;
    /** Where its BuiltAtlas is served, as JSON. */
    readonly url: string;
    /** Where its atlas.json is served, as its author wrote it. */
    readonly source: string;
  }[];
}
