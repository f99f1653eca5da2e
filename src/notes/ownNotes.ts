/** What is done to own notes and named views: verbs that give a new value. */
import {
  isDeepEqual,
  type NewId,
  renameClaim,
  renameInScene,
  renameQuote,
} from "../scene/index.ts";
import {
  type NamedView,
  NO_NOTES,
  NOTE_MAX,
  type OwnNote,
  type OwnNotes,
  TAG_MAX,
  TAGS_MAX,
} from "./notes.ts";

export const noteOn = ({ notes }: OwnNotes, id: string): OwnNote | undefined =>
  notes.find(({ on }) => on === id);

/** Whether a note says nothing any more. */
const isBlank = ({ text = "", tags = [], doubt }: OwnNote) =>
  text.trim() === "" && tags.length === 0 && !doubt;

/** With this note in the place of the one on the same thing; one that says nothing is removed. */
export function withNote(all: OwnNotes, note: OwnNote): OwnNotes {
  const at = all.notes.findIndex(({ on }) => on === note.on);
  if (isBlank(note)) return at < 0 ? all : withoutNote(all, note.on);
  const clean = cleanNote(note);
  if (at < 0) return { ...all, notes: [...all.notes, clean] };
  if (isDeepEqual(all.notes[at], clean)) return all;
  return { ...all, notes: all.notes.with(at, clean) };
}

/** Without what it does not say, and each tag once. */
function cleanNote({ on, about, text = "", tags = [], doubt }: OwnNote): OwnNote {
  const distinct = [...new Set(tags)];
  return {
    on,
    ...(about !== undefined && { about }),
    ...(text.trim() !== "" && { text }),
    ...(distinct.length > 0 && { tags: distinct }),
    ...(doubt && { doubt }),
  };
}

export function withoutNote(all: OwnNotes, id: string): OwnNotes {
  const notes = all.notes.filter(({ on }) => on !== id);
  return notes.length === all.notes.length ? all : { ...all, notes };
}

/** The tags in words that a person wrote, separated by commas; `#` before one is no part of it. */
export function tagsIn(written: string): readonly string[] {
  const tags = written
    .split(/[,;，、]/u)
    .map((tag) => [...tag.trim().replace(/^#+/u, "").trim()].slice(0, TAG_MAX).join(""));
  return [...new Set(tags.filter((tag) => tag !== ""))].slice(0, TAGS_MAX);
}

/** Adds a view; of a name that is taken it takes the place, as a file saved again does. */
export function withView(all: OwnNotes, view: NamedView): OwnNotes {
  const at = all.views.findIndex(({ name }) => name === view.name);
  if (at < 0) return { ...all, views: [...all.views, view] };
  return isDeepEqual(all.views[at], view) ? all : { ...all, views: all.views.with(at, view) };
}

/** Gives a view another name; a name that another has is numbered. */
export function renameView(all: OwnNotes, name: string, next: string): OwnNotes {
  const at = all.views.findIndex((view) => view.name === name);
  const view = all.views[at];
  if (!view || next.trim() === "" || next === name) return all;
  const others = all.views.toSpliced(at, 1).map((other) => other.name);
  return { ...all, views: all.views.with(at, { ...view, name: freeName(others, next.trim()) }) };
}

export function withoutView(all: OwnNotes, name: string): OwnNotes {
  const views = all.views.filter((view) => view.name !== name);
  return views.length === all.views.length ? all : { ...all, views };
}

function freeName(taken: readonly string[], wanted: string): string {
  let name = wanted;
  for (let number = 2; taken.includes(name); number += 1) name = `${wanted} (${number})`;
  return name;
}

/**
 * Both of two versions, such as those of two windows: nothing that one of them says is lost. What both say of
 * one thing stands one after the other; of two views with one name the second is numbered.
 */
export function mergeNotes(first: OwnNotes, second: OwnNotes): OwnNotes {
  const notes = second.notes.reduce((all, note) => {
    const there = noteOn(all, note.on);
    return withNote(all, there ? joined(there, note) : note);
  }, first);
  return second.views.reduce((all, view) => {
    if (all.views.some((other) => isDeepEqual(other, view))) return all;
    const name = freeName(
      all.views.map((other) => other.name),
      view.name,
    );
    return withView(all, { ...view, name });
  }, notes);
}

function joined(a: OwnNote, b: OwnNote): OwnNote {
  const [one = "", other = ""] = [a.text, b.text];
  const text = one.includes(other) ? one : other.includes(one) ? other : `${one}\n\n${other}`;
  return {
    on: a.on,
    about: a.about ?? b.about,
    text: text.slice(0, NOTE_MAX),
    tags: [...new Set([...(a.tags ?? []), ...(b.tags ?? [])])].slice(0, TAGS_MAX),
    doubt: a.doubt || b.doubt,
  };
}

/**
 * With the ids of now. What is written of something that is gone stays, since it may come back; what is
 * written of two things that became one stands together.
 */
export function renameInNotes(all: OwnNotes, newId: NewId): OwnNotes {
  let isSame = true;
  const notes = all.notes.reduce<OwnNotes>((renamed, note) => {
    const rename = note.on.includes("~") ? renameQuote : renameClaim;
    const on = rename(note.on, newId) ?? note.on;
    if (on !== note.on) isSame = false;
    const there = noteOn(renamed, on);
    const moved = on === note.on ? note : { ...note, on };
    return withNote(renamed, there ? joined(there, moved) : moved);
  }, NO_NOTES).notes;
  const views = all.views.map((view) => {
    const scene = renameInScene(view.scene, newId);
    if (scene === view.scene) return view;
    isSame = false;
    return { ...view, scene };
  });
  return isSame ? all : { notes, views };
}
