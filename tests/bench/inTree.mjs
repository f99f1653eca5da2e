// Runs one job in the root of a tree, ours or an earlier state's, with that tree's own modules, and prints the
// result as JSON. Modules that have moved since have both paths here.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { OURS_ALONE, timeAsk, UNDERSTOOD } from "./ask.mjs";

const [job, folder] = process.argv.slice(2);
const { loadTypeScript } = await import(pathToFileURL(resolve("scripts", "setup.mjs")).href);

async function load(path) {
  const { module, close } = await loadTypeScript(path);
  await close();
  return module;
}

/** The module among these that the tree has. */
async function loadOne(...paths) {
  return load(`/${paths.find(existsSync)}`);
}

/** The module that reads an atlas from disk. */
const loadReadFolder = () => loadOne("src/cli/disk/readFolder.ts", "src/cli/readFolder.ts");

/** How often the atlas is compiled; the first round warms up. */
const ROUNDS = 4;

/** Processor time to compile the atlas, in milliseconds: that of the quickest round. */
async function compile() {
  const { compileAtlas } = await load("/src/build.ts");
  const { readFolder } = await loadReadFolder();
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    const { atlas } = compileAtlas(readFolder(folder));
    if (!atlas) throw new Error(`${join(folder, "atlas.json")} does not compile.`);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** The edits after each of which a draft is compiled, as functions of its value and a number. */
const EDITS = {
  "rename a node": (value, at) => {
    const node = value.nodes[at];
    const aliases = [...(node.aliases ?? []), node.name];
    return {
      ...value,
      nodes: value.nodes.with(at, { ...node, name: `${node.name} ${at}`, aliases }),
    };
  },
  "add a link": (value, at) => {
    const like = value.edges[at];
    const { kind, type } = value.nodes.find(({ id }) => id === like.target);
    const linked = new Set(
      value.edges.flatMap(({ source, target }) =>
        [source, target].includes(like.source) ? [source, target] : [],
      ),
    );
    const target = value.nodes.find(
      (node) => node.kind === kind && node.type === type && !linked.has(node.id),
    ).id;
    const evidence = like.evidence.map((quote) => ({ ...quote, reasoning: "It says so." }));
    return { ...value, edges: [...value.edges, { ...like, id: `new-${at}`, target, evidence }] };
  },
  "change a quote": (value, at) => {
    const node = value.nodes[at];
    const [quote, ...others] = node.evidence;
    const exact = quote.exact.split(" ").slice(0, -1).join(" ");
    const evidence = [{ ...quote, exact }, ...others];
    return { ...value, nodes: value.nodes.with(at, { ...node, evidence }) };
  },
};
/** How often each edit is made; the first times warm up. */
const EDIT_ROUNDS = 40;

/**
 * Processor time to compile a draft after each kind of edit, in milliseconds: the median. For a state
 * that has no drafts, that of compiling the whole.
 */
async function edit() {
  const { draftCompiler } = await load("/src/build.ts");
  if (!draftCompiler) {
    const whole = await compile();
    return Object.keys(EDITS).map((name) => [name, whole]);
  }
  const compileDraft = draftCompiler();
  let value = JSON.parse(readFileSync(join(folder, "atlas.json"), "utf8"));
  const texts = Object.fromEntries(
    value.documents.map(({ file }) => [file, readFileSync(join(folder, file), "utf8")]),
  );
  compileDraft({ value, texts });
  const times = Object.fromEntries(Object.keys(EDITS).map((name) => [name, []]));
  for (let round = 0; round < EDIT_ROUNDS; round += 1) {
    for (const [name, change] of Object.entries(EDITS)) {
      value = change(value, round);
      const start = process.cpuUsage();
      const { atlas } = compileDraft({ value, texts });
      const { user, system } = process.cpuUsage(start);
      if (!atlas) throw new Error(`The draft does not compile after "${name}".`);
      times[name].push((user + system) / 1000);
    }
  }
  return Object.entries(times).map(([name, all]) => {
    const sorted = all.slice(EDIT_ROUNDS / 4).sort((a, b) => a - b);
    return [name, sorted[sorted.length >> 1]];
  });
}

/** How many steps a history has whose memory is told. */
const STEPS = 1000;

/**
 * What it takes to save an atlas after one edit, beside writing the whole, in milliseconds: the medians;
 * and the memory of a draft that is compiled, with no step to take back and with a thousand, in MB.
 */
async function written() {
  const draft = await load("/src/draft/index.ts");
  const { draftCompiler } = await load("/src/build.ts");
  const text = readFileSync(join(folder, "atlas.json"), "utf8");
  const { memory, heap } = await historyOf(draft, draftCompiler(), text);
  const file = draft.writtenFile(text);
  draft.fileBytes(file);
  const times = { save: [], whole: [] };
  for (let round = 0; round < EDIT_ROUNDS; round += 1) {
    const value = EDITS["rename a node"](file.value, round);
    const start = performance.now();
    draft.fileBytes(draft.rewritten(file, value));
    const saved = performance.now();
    JSON.stringify(value, undefined, 2);
    times.save.push(saved - start);
    times.whole.push(performance.now() - saved);
  }
  return { ...Object.fromEntries(Object.entries(times).map(medianOf)), memory, heap };
}

const medianOf = ([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1]];

async function historyOf(draft, compileDraft, text) {
  const { setFlagsFromString } = await import("node:v8");
  const { runInNewContext } = await import("node:vm");
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const heapNow = () => {
    for (let time = 0; time < 4; time += 1) collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const atlas = JSON.parse(text);
  const texts = Object.fromEntries(
    atlas.documents.map(({ file }) => [file, readFileSync(join(folder, file), "utf8")]),
  );
  let history = draft.beginning({ atlas, texts });
  const compileNow = () => compileDraft({ value: history.draft.atlas, texts });
  compileNow();
  const heap = heapNow();
  for (let step = 0; step < STEPS; step += 1) {
    const { nodes } = history.draft.atlas;
    const { id } = nodes[step % nodes.length];
    const name = `Name ${step}`;
    history = draft.perform(history, draft.changeClaim(history.draft, id, { name }));
    compileNow();
    // Each edit is a task of its own, as in the page: what is held weakly is let go between two.
    await new Promise(setImmediate);
  }
  const memory = heapNow();
  if (history.done.length !== STEPS) throw new Error("The history is not what it should be.");
  return { memory, heap };
}

/** Milliseconds per pair of nodes, by kind of question. */
async function paths() {
  const { compileAtlas } = await load("/src/build.ts");
  const { readFolder } = await loadReadFolder();
  const { timePaths } = await load("/tests/bench/paths.ts");
  return timePaths(compileAtlas(readFolder(folder)).atlas);
}

/** How often all stills are drawn. */
const STILL_ROUNDS = 40;
/** The map on a slide, in CSS pixels, and its least letters. */
const SLIDE = { pane: { width: 1216, height: 512 }, letters: 14.7, near: true };

/** Milliseconds to draw the maps of all steps of the atlas's briefings: those of the quickest round. */
async function still() {
  const { buildAtlas } = await load("/src/build.ts");
  const { readFolder } = await loadReadFolder();
  const { interMeasure } = await loadOne("src/cli/atlases/interMeasure.ts", "src/cli/measure.ts");
  const { fileLayoutCache } = await loadOne(
    "src/cli/atlases/layoutCache.ts",
    "src/cli/layoutCache.ts",
  );
  const { completeScene, openScene } = await loadOne(
    "src/scene/completeScene.ts",
    "src/atlas/openScene.ts",
  );
  const { still } = await loadOne("src/picture/still/still.ts", "src/picture/still.ts");
  const resolved = existsSync("src/view/resolve.ts") ? await load("/src/view/resolve.ts") : {};
  const measure = interMeasure();
  const { built } = buildAtlas(readFolder(folder), { measure, cache: fileLayoutCache() });
  const steps = built.atlas.briefings.flatMap((briefing) => briefing.steps);
  const draw = (scene) =>
    resolved.resolve
      ? still(resolved.resolve(built, scene, undefined, "wide"), { ...SLIDE, measure })
      : still(built, scene, { ...SLIDE, measure, aspect: "wide" });
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < STILL_ROUNDS; round += 1) {
    // New Scenes, as an export makes them.
    const scenes = steps.map((step) => (completeScene ?? openScene)(built.atlas, step.scene));
    const start = performance.now();
    for (const scene of scenes) if (scene.view === "map") draw(scene);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Milliseconds for each sort of question, with all that the panel shows for it. */
async function ask() {
  const { compileAtlas } = await load("/src/build.ts");
  const { readFolder } = await loadReadFolder();
  const { atlas } = compileAtlas(readFolder(folder));
  const isOurs = existsSync("src/query/ask/understand.ts");
  if (isOurs) return timeAsk(atlas, await putOurs(atlas), [...UNDERSTOOD, ...OURS_ALONE]);
  if (!existsSync("src/graph/questionText.ts")) return [];
  return timeAsk(atlas, await putToday(atlas), UNDERSTOOD);
}

/** Puts a question as our panel does. */
async function putOurs(atlas) {
  const rooms = ["ask", "lexicon", "answers", "nearest", "sentence"]
    .map((room) => `src/query/${room}/index.ts`)
    .filter((door) => existsSync(door));
  const doors = await Promise.all(rooms.map((door) => load(`/${door}`)));
  const query = Object.assign({}, ...doors);
  const { EMPTY_FILTERS } = await load("/src/scene/index.ts");
  const scene = { filters: EMPTY_FILTERS, focus: undefined };
  const parts = [() => query.lexicon(atlas), () => query.lexicon(atlas).terms];
  parts.push(() => query.lexicon(atlas).partNames);
  for (const part of parts) part();
  while (!query.indexMore(atlas));
  const nearest = query.statementsNear ?? query.nearestStatements;
  const nearestTo = (text, most) => nearest(atlas, scene, text, most);
  return (text) => {
    const read = query.understand(atlas, text);
    if (!("question" in read)) {
      query.bestSentence?.(atlas, scene, read.wording);
      const statements = nearestTo(text, 8);
      query.hasFigure(atlas, statements);
      for (const near of query.nearestQuestions(atlas, scene, text, 6))
        query.questionText(atlas, near);
      return;
    }
    const said = query.questionText(atlas, read.question);
    if (query.computeAnswers(atlas, scene, read.question).found.length > 0) return;
    const [first] = query.withoutCondition(atlas, scene, read.question);
    if (first) query.computeAnswers(atlas, scene, first.question);
    nearestTo(said, 3);
  };
}

/** Puts a question as the panel of 3f28b10 does. */
async function putToday(atlas) {
  const { readQuestion, questionText } = await load("/src/graph/questionText.ts");
  const { computeAnswers } = await load("/src/graph/answer.ts");
  const { nearestAnswered } = await load("/src/graph/relax.ts");
  const { EMPTY_FILTERS } = await loadOne("src/scene/completeScene.ts", "src/atlas/openScene.ts");
  const scene = { filters: EMPTY_FILTERS, focus: undefined };
  return (text) => {
    const read = readQuestion(atlas, text);
    if (!("question" in read)) throw new Error(`Not understood: ${text}`);
    questionText(atlas, read.question);
    if (computeAnswers(atlas, scene, read.question).found.length > 0) return;
    const [first] = nearestAnswered(atlas, scene, read.question);
    if (first) computeAnswers(atlas, scene, first.question);
  };
}

/** Processor time to lay the compiled atlas out, in milliseconds, with the measuring of names. */
async function layout() {
  const { compileAtlas } = await load("/src/build.ts");
  const { readFolder } = await loadReadFolder();
  const { interMeasure } = await loadOne("src/cli/atlases/interMeasure.ts", "src/cli/measure.ts");
  const { layOut } = await load("/src/layout/layOutAtlas.ts");
  const { atlas } = compileAtlas(readFolder(folder));
  const start = process.cpuUsage();
  layOut(atlas, interMeasure());
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const result = await { ask, compile, edit, layout, paths, still, written }[job]();
console.log(JSON.stringify(result));
process.exit();
