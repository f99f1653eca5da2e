/**
 * Puts all modules that the page loads at first into one chunk. Otherwise the bundler would split
 * them by the lazy parts that share them, and two dozen small files are larger than one, since each
 * is compressed separately.
 */
import { dirname, join } from "node:path/posix";

/** The bundler's information about a module. */
interface ModuleInfo {
  readonly isEntry: boolean;
  /** As JavaScript, once it has been read. */
  readonly code: string | null;
  /** The modules that it imports statically, not by `import()`. */
  readonly importedIds: readonly string[];
  readonly importers: readonly string[];
}

interface Graph {
  readonly getModuleInfo: (id: string) => ModuleInfo | null;
}

/** For `output.codeSplitting`: the name of a module's chunk, or null if only lazy parts use it. */
export function firstChunk(): (id: string, graph: Graph) => string | null {
  let first: ReadonlySet<string> | undefined;
  return (id, graph) => {
    // Called for each module of a build; the entry is found from the first one that leads to it.
    first ??= importedBy(entryAbove(id, graph), graph);
    return first?.has(id) ? "page" : null;
  };
}

function entryAbove(id: string, graph: Graph): string | undefined {
  const seen = new Set([id]);
  for (const module of seen) {
    const info = graph.getModuleInfo(module);
    if (info?.isEntry) return module;
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return undefined;
}

/**
 * The modules that an entry imports statically, itself or through others. Of the modules behind the
 * door of a room (its index.ts, which only re-exports), these are those whose exports are imported
 * by name.
 */
function importedBy(entry: string | undefined, graph: Graph): ReadonlySet<string> | undefined {
  if (entry === undefined) return undefined;
  const modules = new Set([entry]);
  for (const module of modules) {
    const info = graph.getModuleInfo(module);
    for (const id of info?.importedIds ?? []) if (!isDoor(id)) modules.add(id);
    for (const { names, from } of namedImports(module, info?.code ?? "")) {
      for (const id of isDoor(from) ? modulesBehind(from, names, graph) : []) modules.add(id);
    }
  }
  return modules;
}

const isDoor = (id: string) => /\/src\/(?:[^/]+\/)*index\.ts$/.test(id);

/** The modules of a room from which its door re-exports these names. */
function modulesBehind(door: string, names: ReadonlySet<string>, graph: Graph): readonly string[] {
  const code = graph.getModuleInfo(door)?.code ?? "";
  return namedImports(door, code)
    .filter(
      (reexport) =>
        reexport.names.size === 0 || [...reexport.names].some((name) => names.has(name)),
    )
    .map(({ from }) => from);
}

/** What a module imports from each relative path, by exported names; no names stand for all. */
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
