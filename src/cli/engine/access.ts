/** The options by which commands reach an engine. */
import { isBase } from "../../exchange/rdf/index.ts";
import { EngineFailed } from "../../exchange/sparql/index.ts";
import { CannotRead } from "../disk/folders.ts";
import { type Arguments, type Options, UsageError, wholeNumber } from "../terminal/command.ts";
import { Endpoint } from "./endpoint.ts";
import { endpointWords } from "./words.ts";

export const ACCESS_OPTIONS: Options = {
  endpoint: { type: "string" },
  user: { type: "string" },
  timeout: { type: "string" },
};

export const ACCESS_HELP = `      --user <name>      Who signs in (Basic or Digest); the password is taken from the
                         environment: POLICY_ATLAS_PASSWORD
      --timeout <s>      How many seconds one answer may take (default: 120)`;

/** The waits before an engine is tried again, in ms: a load has time, a person who asks has not. */
export const WAITS = { load: [1_000, 4_000, 10_000], ask: [500] } as const;

/**
 * The engine that the options describe.
 * @throws UsageError
 */
export function endpointOf(args: Arguments, waits: readonly number[]): Endpoint {
  const { values } = args;
  const user = values.get("user");
  const timeout = wholeNumber(args, "timeout", { least: 1, most: 86_400, otherwise: 120 });
  return new Endpoint({
    credentials: user === undefined ? undefined : { user, password: password() },
    timeout: timeout * 1000,
    waits,
  });
}

function password(): string {
  return process.env.POLICY_ATLAS_PASSWORD ?? "";
}

/**
 * The address that an option has.
 * @throws UsageError if it is none, or has a user or password in it: those would be printed and logged
 */
export function addressOf({ values }: Arguments, option: string): string | undefined {
  const text = values.get(option);
  if (text === undefined) return undefined;
  if (!URL.canParse(text)) throw new UsageError(endpointWords.notAddress(option));
  const { protocol, username, password, href } = new URL(text);
  if (protocol !== "http:" && protocol !== "https:")
    throw new UsageError(endpointWords.notAddress(option));
  if (username !== "" || password !== "") throw new UsageError(endpointWords.credentialsIn(option));
  return href;
}

/**
 * The IRI that is the value of `--base`: what all names in RDF begin with.
 * @throws UsageError if names can't be made by appending to it
 */
export function baseGiven({ values }: Arguments): string | undefined {
  const base = values.get("base");
  if (base === undefined || isBase(base)) return base;
  throw new UsageError(endpointWords.notBase(base));
}

/** Runs what an engine is asked for; its failure is told like that of a file: exit code 2. */
export async function withEngine<T>(work: () => Promise<T>, hint = ""): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof EngineFailed)) throw error;
    throw new CannotRead([error.message, hint].filter(Boolean).join(" "));
  }
}
