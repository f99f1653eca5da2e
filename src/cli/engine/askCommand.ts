/** `policy-atlas ask`: puts a question to an atlas, here or in an engine. */

import { didYouMean } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import {
  askEngine,
  type HeldAtlas,
  heldAtlases,
  type Query,
  questionAtlas,
} from "../../exchange/sparql/index.ts";
import { computeAnswers } from "../../query/answers/index.ts";
import { questionText, readQuestion } from "../../query/ask/index.ts";
import { EMPTY_FILTERS, type Question } from "../../scene/index.ts";
import { loadAtlas } from "../atlases/problems.ts";
import { CannotRead, findAtlas } from "../disk/folders.ts";
import { type Arguments, type Command, UsageError, wholeNumber } from "../terminal/command.ts";
import type { Io } from "../terminal/io.ts";
import { ACCESS_HELP, ACCESS_OPTIONS, addressOf, endpointOf, WAITS, withEngine } from "./access.ts";
import { answersOfAtlas, answersOfEngine, type Told, told } from "./answers.ts";
import { askWords } from "./words.ts";

const MOST = 10_000;

export const askCommand: Command = {
  help: `Usage: policy-atlas ask <question> --atlas <folder>
       policy-atlas ask <question> --endpoint <url> [--id <atlas>]

Puts a question as the panel Ask understands it: "actors that fund instruments that
advance goals", "goals that no instrument advances". With --endpoint an engine
answers, which "policy-atlas load" has filled: what it holds was compiled before it
was loaded, and is not checked again. Names are understood as they stand in the atlas.

Options:
      --atlas <folder>   The atlas's folder
      --endpoint <url>   Where the engine answers queries
      --id <atlas>       Which of its atlases (default: all that understand it)
      --most <n>         How many answers are printed (default: 20); all are counted
      --json             Print the answers as JSON
${ACCESS_HELP}
  -h, --help             Print this help

Exit codes: 0 answered, perhaps with none; 1 the question is not understood, or the
atlas has errors; 2 wrong usage, or the engine does not answer.`,
  options: {
    ...ACCESS_OPTIONS,
    atlas: { type: "string" },
    id: { type: "string" },
    most: { type: "string" },
    json: { type: "boolean" },
  },
  positionals: [1, 1],
  async run(args, io) {
    const [text = ""] = args.positionals;
    const folder = args.values.get("atlas");
    const url = addressOf(args, "endpoint");
    const most = wholeNumber(args, "most", { least: 1, most: MOST, otherwise: 20 });
    if ((folder === undefined) === (url === undefined))
      throw new UsageError("Give --atlas or --endpoint, one of them.");
    const answers =
      folder === undefined
        ? await askThere(text, url ?? "", args, most)
        : askHere(text, folder, most, io);
    if (answers === undefined) return 1;
    if (args.switches.has("json")) {
      io.out(`${JSON.stringify({ question: text, atlases: answers }, undefined, 2)}\n`);
    } else io.out(answers.map((each) => told(each, io)).join("\n"));
    if (answers.some(({ stuckAt }) => stuckAt === undefined)) return 0;
    return 1;
  },
};

function askHere(text: string, folder: string, most: number, io: Io): readonly Told[] | undefined {
  const atlas = loadAtlas(findAtlas(folder, io.cwd), io);
  if (!atlas) return undefined;
  const read = readQuestion(atlas, text);
  if (!("question" in read)) return [notUnderstood(atlas, read.stuckAt)];
  const scene = { filters: EMPTY_FILTERS, focus: undefined };
  const answers = computeAnswers(atlas, scene, read.question);
  return [answersOfAtlas(atlas, read.question, answers, most)];
}

async function askThere(
  text: string,
  url: string,
  args: Arguments,
  most: number,
): Promise<readonly Told[]> {
  const endpoint = endpointOf(args, WAITS.ask);
  const query: Query = (sparql) => endpoint.select(url, sparql);
  return withEngine(async () => {
    const held = await heldAtlases(query);
    const wanted = chosen(held, args.values.get("id"));
    const all: Told[] = [];
    for (const one of wanted) {
      const atlas = await questionAtlas(query, one, text);
      const read = readQuestion(atlas, text);
      if (!("question" in read)) all.push(notUnderstood(atlas, read.stuckAt));
      else all.push(await answered(query, one, atlas, read.question, most));
    }
    // Where one atlas understands, those that do not have nothing to say.
    const understood = all.filter(({ stuckAt }) => stuckAt === undefined);
    return understood.length > 0 ? understood : all;
  });
}

async function answered(
  query: Query,
  held: HeldAtlas,
  atlas: Atlas,
  question: Question,
  most: number,
): Promise<Told> {
  const answers = await askEngine(query, held, atlas, question, most);
  return answersOfEngine(atlas, questionText(atlas, question), answers);
}

function chosen(held: readonly HeldAtlas[], id: string | undefined): readonly HeldAtlas[] {
  if (held.length === 0) throw new CannotRead(askWords.noAtlas);
  if (id === undefined) return held;
  const found = held.filter((one) => one.id === id);
  const ids = held.map((one) => one.id);
  if (found.length === 0) throw new CannotRead(askWords.notHeld(id, didYouMean(id, ids)));
  return found;
}

function notUnderstood({ id, title }: Atlas, stuckAt: number): Told {
  return { atlas: id, title, stuckAt, answers: 0, found: [], isCut: false };
}
