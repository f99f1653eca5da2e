/** What is said about engines that can't be reached or do not do what they are asked. */
import { counted } from "../terminal/words.ts";

export const endpointWords = {
  notAddress: (option: string) => `--${option} takes an http or https address.`,
  credentialsIn: (option: string) =>
    `--${option} has a user or a password in it: give --user, and the password in POLICY_ATLAS_PASSWORD.`,
  notBase: (base: string) =>
    `--base takes an absolute IRI that ends in / or # or :, not "${base}".`,
  notReached: (place: string, why: string) => `${place} can't be reached: ${why}.`,
  tooSlow: (place: string, seconds: number) =>
    `${place} did not answer within ${seconds} seconds (--timeout).`,
  refused: (place: string, status: number, why: string) =>
    `${place} answered ${status}${why === "" ? "" : `: ${why}`}.`,
  moved: (place: string, to: string) => `${place} has moved${to === "" ? "" : ` to ${to}`}.`,
  noCredentials: (place: string) =>
    `${place} asks who you are: give --user, and the password in POLICY_ATLAS_PASSWORD.`,
  wrongCredentials: (place: string) => `${place} does not accept the user and password.`,
  unknownScheme: (place: string) =>
    `${place} asks for a way of signing in that is neither Basic nor Digest.`,
  notJson: (place: string) => `${place} did not answer with SPARQL results in JSON.`,
} as const;

export const loadWords = {
  loading: (id: string) => `Loading ${id}`,
  resume: "Run the same command again: it goes on from there.",
  incomplete: (graph: string, got: number, expected: number) =>
    `The engine holds ${got.toLocaleString("en")} of the ${expected.toLocaleString("en")} statements of ${graph}. Run the command with --again.`,
} as const;

/** The words for statuses in a line about a quote. */
const STATUS: Readonly<Record<string, string>> = { inPlace: "in place" };

export const askWords = {
  noAtlas: "The engine holds no atlas. `policy-atlas load` writes one into it.",
  notHeld: (id: string, hint: string) => `The engine holds no atlas "${id}".${hint}`,
  notUnderstood: (title: string, column: number) =>
    `${title}: the question is not understood from its character ${column} on.`,
  answers: (count: number, question: string) =>
    `${count === 0 ? "no answer" : counted(count, "answer")} to “${question}”`,
  from: (quote: { document: string; basis: string; status: string; force?: string }) =>
    [quote.document, quote.basis, STATUS[quote.status] ?? quote.status, quote.force]
      .filter(Boolean)
      .join(", "),
  more: (count: number) => `${counted(count, "more answer")}: --most prints them.`,
  moreChains: "There are more ways to some of these answers than are printed.",
} as const;
