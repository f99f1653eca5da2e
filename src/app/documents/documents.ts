/** The documents that are open to be read: which there are, how far each is, and its rules by hand. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { reasonOf } from "../../reasonOf.ts";
import {
  type EarlierImport,
  importOf,
  NO_EARLIER_IMPORT,
  type Original,
  parseImportFile,
  type Rule,
} from "../../sources/index.ts";
import type { Changes } from "../../sources/word/index.ts";
import type { readInWorker } from "./readInWorker.ts";
import { words } from "./words.ts";

export type Progress =
  | { readonly is: "waiting" }
  | { readonly is: "reading"; readonly pagesRead: number; readonly pages: number }
  | { readonly is: "read"; readonly original: Original }
  | { readonly is: "stopped" }
  | { readonly is: "failed"; readonly why: string };

export interface OpenDocument {
  readonly id: number;
  readonly file: File;
  readonly progress: Progress;
  readonly changes: Changes | undefined;
  readonly rules: readonly Rule[];
}

export interface Documents {
  readonly documents: readonly OpenDocument[];
  /** Why files of rules could not be used. */
  readonly complaints: readonly string[];
  /** Adds documents, and rules from files `NAME.import.json` to the documents of that name. */
  readonly add: (files: readonly File[]) => Promise<void>;
  /** Stops reading; the document stays and can be read again. */
  readonly stop: (id: number) => void;
  readonly remove: (id: number) => void;
  /** Reads a document again, with its tracked changes resolved as chosen. */
  readonly readAgain: (id: number, changes?: Changes) => void;
  readonly addRule: (id: number, rule: Rule) => void;
  readonly removeRule: (id: number, rule: Rule) => void;
}

/** A PDF of some hundred pages takes a tenth of a gigabyte while it is read. */
const AT_ONCE = 2;
const RULES = /\.import\.json$/i;

/** The documents, of which some are read at a time; `read` is `readInWorker` but in tests. */
export function createDocuments(read: typeof readInWorker): StoreApi<Documents> {
  const running = new Map<number, AbortController>();
  const earlier = new Map<string, EarlierImport>();
  let ids = 0;

  return createStore<Documents>()((set, get) => {
    const change = (id: number, changed: Partial<OpenDocument>) =>
      set(({ documents }) => ({
        documents: documents.map((one) => (one.id === id ? { ...one, ...changed } : one)),
      }));

    const readNext = () => {
      const next = get().documents.find(({ progress }) => progress.is === "waiting");
      if (next === undefined || running.size >= AT_ONCE) return;
      void readOne(next);
      readNext();
    };

    const readOne = async ({ id, file, changes }: OpenDocument) => {
      const controller = new AbortController();
      const { signal } = controller;
      running.set(id, controller);
      change(id, { progress: { is: "reading", pagesRead: 0, pages: 0 } });
      let progress: Progress;
      try {
        const original = await read(file, {
          signal,
          changes,
          onProgress: (pagesRead, pages) =>
            change(id, { progress: { is: "reading", pagesRead, pages } }),
        });
        progress = { is: "read", original };
      } catch (error) {
        const why = reasonOf(error);
        progress = signal.aborted ? { is: "stopped" } : { is: "failed", why };
      }
      // It may have been told to begin anew in the meantime.
      if (running.get(id) === controller) {
        running.delete(id);
        change(id, { progress });
      }
      readNext();
    };

    const abort = (id: number) => {
      running.get(id)?.abort();
      running.delete(id);
    };

    const addRules = async (file: File) => {
      try {
        const found = parseImportFile(await file.text());
        const name = file.name.replace(RULES, "");
        earlier.set(name, found);
        for (const { id, file, changes } of get().documents) {
          if (sourceName(file.name) !== name) continue;
          change(id, { rules: found.rules });
          if (found.changes !== changes) get().readAgain(id, found.changes);
        }
      } catch (error) {
        const why = reasonOf(error);
        set(({ complaints }) => ({ complaints: [...complaints, words.badRules(file.name, why)] }));
      }
    };

    return {
      documents: [],
      complaints: [],
      async add(files) {
        set({ complaints: [] });
        for (const file of files) if (RULES.test(file.name)) await addRules(file);
        const added = files
          .filter(({ name }) => !RULES.test(name))
          .map((file): OpenDocument => {
            const { rules, changes } = earlier.get(sourceName(file.name)) ?? NO_EARLIER_IMPORT;
            return { id: ids++, file, progress: { is: "waiting" }, changes, rules };
          });
        set(({ documents }) => ({ documents: [...documents, ...added] }));
        readNext();
      },
      stop(id) {
        abort(id);
        change(id, { progress: { is: "stopped" } });
        readNext();
      },
      remove(id) {
        abort(id);
        set(({ documents }) => ({ documents: documents.filter((one) => one.id !== id) }));
        readNext();
      },
      readAgain(id, changes) {
        abort(id);
        change(id, { changes, progress: { is: "waiting" } });
        readNext();
      },
      addRule(id, rule) {
        const one = get().documents.find((document) => document.id === id);
        if (one?.progress.is !== "read") return;
        change(id, { rules: withRule(one.progress.original, one.rules, rule) });
      },
      removeRule: (id, rule) =>
        change(id, {
          rules: get()
            .documents.filter((one) => one.id === id)
            .flatMap(({ rules }) => rules.filter((other) => other !== rule)),
        }),
    };
  });
}

/** A document's name without its extension: that of the source which it becomes. */
export function sourceName(file: string): string {
  return file.replace(/(?<=.)\.[^.]*$/, "");
}

/**
 * The rules with one more. What a line is, is said by one rule: a new one takes the place of that
 * before, and none is needed where the line is so by itself.
 */
function withRule(original: Original, rules: readonly Rule[], rule: Rule): readonly Rule[] {
  if (rule.is !== "heading" && rule.is !== "noHeading") return [...rules, rule];
  const others = rules.filter(
    ({ is, line }) => line !== rule.line || (is !== "heading" && is !== "noHeading"),
  );
  const unruled = importOf(original, others);
  const ruled = importOf(original, [...others, rule]);
  return unruled.markdown === ruled.markdown ? others : [...others, rule];
}
