/**
 * What the page fetches at first, as one chunk: else the bundler parts it by which lazy parts use which
 * module, and two dozen small files are more bytes than one, since each is compressed by itself.
 */
import { dirname, join } from "node:path/posix";

/** What the bundler tells of a module. */
interface ModuleInfo {
  readonly isEntry: boolean;
  /** As JavaScript, when it has been read. */
  readonly code: string | null;
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

/**
 * The modules that an entry imports at once, itself or through others. Of what stands behind the door
 * of a room (its index.ts, which only hands on) they are those that somebody asks for by name.
 */
function importedBy(entry: string | undefined, graph: Graph): ReadonlySet<string> | undefined {
  if (entry === undefined) return undefined;
  const all = new Set([entry]);
  for (const one of all) {
    const info = graph.getModuleInfo(one);
    for (const id of info?.importedIds ?? []) if (!isDoor(id)) all.add(id);
    for (const { names, from } of namedImports(one, info?.code ?? "")) {
      for (const id of isDoor(from) ? modulesBehind(from, names, graph) : []) all.add(id);
    }
  }
  return all;
}

const isDoor = (id: string) => /\/src\/(?:[^/]+\/)*index\.ts$/.test(id);

/** The modules of a room from which its door hands on these names. */
function modulesBehind(door: string, names: ReadonlySet<string>, graph: Graph): readonly string[] {
  const code = graph.getModuleInfo(door)?.code ?? "";
  return namedImports(door, code)
    .filter((one) => one.names.size === 0 || [...one.names].some((name) => names.has(name)))
    .map(({ from }) => from);
}

/** What a module takes from each file of ours, by the other's names; none: all that there is. */
function namedImports(id: string, code: string) {
  return [...code.matchAll(/\b(?:import|export)\s*([^"';]*?)\s*from\s*["'](\.[^"']+)["']/g)].map(
    ([, clause = "", path = ""]) => ({
      names: new Set(
        [...clause.matchAll(/[{,]\s*([\w$]+)/g)].flatMap(([, name]) => (name ? [name] : [])),
      ),
      from: join(dirname(id), path),
    }),
  );
}
