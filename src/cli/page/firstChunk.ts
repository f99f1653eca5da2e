/**
 * What the page fetches at first, as one chunk: else the bundler parts it by which lazy parts use which
 * module, and two dozen small files are more bytes than one, since each is compressed by itself.
 */

/** What the bundler tells of a module. */
interface ModuleInfo {
  readonly isEntry: boolean;
  /** Those that it imports at once, and not by `import()`. */
  readonly importedIds: readonly string[];
  readonly importers: readonly string[];
}

interface Graph {
  readonly getModuleInfo: (id: string) => ModuleInfo | null;
}

/** Names the chunk of each module, for `output.codeSplitting`: none for what only lazy parts use. */
export function firstChunk(): (id: string, graph: Graph) => string | null {
  let first: ReadonlySet<string> | undefined;
  return (id, graph) => {
    // Asked for each module of one build: the entry is found from the first that leads to it.
    first ??= importedBy(entryAbove(id, graph), graph);
    return first?.has(id) ? "page" : null;
  };
}

function entryAbove(id: string, graph: Graph): string | undefined {
  const seen = new Set([id]);
  for (const one of seen) {
    const info = graph.getModuleInfo(one);
    if (info?.isEntry) return one;
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return undefined;
}

/** The modules that an entry imports at once, itself or through others. */
function importedBy(entry: string | undefined, graph: Graph): ReadonlySet<string> | undefined {
  if (entry === undefined) return undefined;
  const all = new Set([entry]);
  for (const one of all) for (const id of graph.getModuleInfo(one)?.importedIds ?? []) all.add(id);
  return all;
}
