/** Where an atlas names its own things by their ids: what hangs on a thing, and follows a new id. */
import {
  type Named,
  type NewId,
  renameClaim,
  renameInScene,
  renameQuote,
  renameType,
} from "../scene/index.ts";
import { requoteSteps } from "./briefings.ts";
import { type Draft, type Item, itemsIn, itemsOf, quotesOf, textIn, textsIn } from "./draft.ts";
import { type Edit, type Editor, edit, newIdAfter, type Rename } from "./edit.ts";
import { carryThroughNotes } from "./notes.ts";
import { isList, isObject, isSame, type Json, type Path } from "./value.ts";

/** A place where an id stands that names something; a type's id there has its kind before it. */
interface Reference {
  readonly path: Path;
  readonly named: Named;
  readonly id: string;
}

/** All ids in an atlas that name something, apart from those in briefings. */
function* referencesIn(draft: Draft): Generator<Reference> {
  for (const node of itemsOf(draft, "nodes")) {
    yield* namedBy(node, "kind", "kind");
    const type = `${textIn(node.value, "kind")}/${textIn(node.value, "type")}`;
    yield { path: [...node.path, "type"], named: "type", id: type };
    yield* documentsOf(quotesOf(node));
  }
  for (const edge of itemsOf(draft, "edges")) {
    yield* namedBy(edge, "source", "node");
    yield* namedBy(edge, "target", "node");
    yield* namedBy(edge, "relation", "relation");
    yield* documentsOf(quotesOf(edge));
  }
  for (const relation of itemsOf(draft, "relations")) {
    yield* namedBy(relation, "family", "family");
    for (const end of ["from", "to"]) {
      for (const [at, id] of textsIn(relation.value, end).entries()) {
        const path = [...relation.path, end, at];
        yield { path, named: id.includes("/") ? "type" : "kind", id };
      }
    }
  }
  for (const { path, value } of itemsOf(draft, "pillars")) {
    yield* documentsOf(itemsIn(value.sections, [...path, "sections"]));
    yield* documentsOf(itemsIn(value.passages, [...path, "passages"]));
  }
  yield* documentsOf(itemsOf(draft, "read"));
  yield* documentsOf(itemsOf(draft, "uncited"));
  for (const document of itemsOf(draft, "documents"))
    yield* namedBy(document, "replaces", "document");
}

function* namedBy({ path, value }: Item, property: string, named: Named): Generator<Reference> {
  const id = value[property];
  if (typeof id === "string") yield { path: [...path, property], named, id };
}

function* documentsOf(items: readonly Item[]): Generator<Reference> {
  for (const item of items) yield* namedBy(item, "document", "document");
}

/** A step of a briefing, by its place. */
export interface StepPlace {
  readonly briefing: string;
  readonly step: number;
}

/** What names a thing: shown before it is changed or removed. */
export interface Uses {
  /** Ids of nodes and links. */
  readonly claims: readonly string[];
  /** Places elsewhere: relations that a kind may take part in, sections of a pillar. */
  readonly others: readonly Path[];
  readonly steps: readonly StepPlace[];
}

/** What names a thing; a kind is named by its types as well, and a type's id is `kind/type`. */
export function usesOf(draft: Draft, named: Named, id: string): Uses {
  const claims = new Set<string>();
  const others: Path[] = [];
  for (const reference of referencesIn(draft)) {
    const isMeant =
      reference.named === named
        ? reference.id === id
        : named === "kind" && reference.named === "type" && reference.id.startsWith(`${id}/`);
    if (!isMeant) continue;
    const [, list, at] = reference.path;
    const claim = list === "nodes" || list === "edges" ? draft.atlas[list] : undefined;
    const value = Array.isArray(claim) ? claim[Number(at)] : undefined;
    if (isObject(value)) claims.add(textIn(value, "id"));
    else others.push(reference.path);
  }
  return {
    claims: [...claims],
    others,
    steps: stepsNaming(draft, [{ named, from: id, to: undefined }]),
  };
}

/** The steps of briefings that name one of these. */
export function stepsNaming(draft: Draft, renames: readonly Rename[]): readonly StepPlace[] {
  const renamed = edit(draft, "", "", (editor) => carryThroughBriefings(editor, renames));
  const places = renamed.patches.map(({ path: [, , briefing, , step] }) => `${briefing}/${step}`);
  return [...new Set(places)].map((place) => {
    const [briefing, step] = place.split("/").map(Number);
    const { value } = itemsOf(draft, "briefings")[briefing ?? 0] ?? { value: {} };
    return { briefing: textIn(value, "id"), step: step ?? 0 };
  });
}

/**
 * Carries ids that changed through the atlas and its briefings. What named something that is gone stays
 * in claims, for the compiler to report, and is left out of what steps show and quote.
 */
export function carryAlong(editor: Editor, renames: readonly Rename[]): void {
  if (renames.length === 0) return;
  const newId = newIdAfter(renames);
  for (const { path, named, id } of [...referencesIn(editor.draft)]) {
    const now = named === "type" ? renameType(id, newId) : newId(named, id);
    if (now === undefined || now === id) continue;
    // A type stands without its kind where the kind stands beside it.
    const isShort = named === "type" && path.at(-1) === "type";
    editor.set(path, isShort ? now.slice(now.indexOf("/") + 1) : now);
  }
  carryThroughBriefings(editor, renames);
  carryThroughNotes(editor, newId);
  editor.renames.push(...renames);
}

function carryThroughBriefings(editor: Editor, renames: readonly Rename[]): void {
  const newId = newIdAfter(renames);
  for (const briefing of itemsOf(editor.draft, "briefings")) {
    for (const { path, value } of itemsIn(briefing.value.steps, [...briefing.path, "steps"])) {
      const { scene } = value;
      if (isObject(scene)) {
        const renamed = renameInScene(scene, newId);
        // What a Scene holds comes from the draft, so it is JSON.
        if (renamed !== scene) editor.change([...path, "scene"], renamed as typeof scene);
      }
      carryThroughCallouts(editor, [...path, "callouts"], value.callouts, newId);
    }
  }
  editor.apply(requoteSteps(editor.draft, (id) => renameQuote(id, newId)));
}

/** A callout goes with what it points to. */
function carryThroughCallouts(
  editor: Editor,
  path: Path,
  callouts: Json | undefined,
  newId: NewId,
): void {
  if (!isList(callouts)) return;
  const now = callouts.flatMap((callout): readonly Json[] => {
    if (!isObject(callout)) return [callout];
    const at = renameClaim(textIn(callout, "at"), newId);
    return at === undefined ? [] : [{ ...callout, at }];
  });
  if (!isSame(now, callouts)) editor.set(path, now.length > 0 ? now : undefined);
}

/** Gives a thing another id, everywhere. A type is named by `kind/type`; its new id has no kind. */
export function changeId(draft: Draft, path: Path, named: Named, from: string, to: string): Edit {
  const isType = named === "type";
  const kind = from.slice(0, from.indexOf("/"));
  return edit(draft, "changeId", from, (editor) => {
    editor.set([...path, "id"], to);
    const renames: Rename[] = [{ named, from, to: isType ? `${kind}/${to}` : to }];
    carryAlong(editor, renames);
  });
}
