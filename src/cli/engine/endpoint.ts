/** Speaks HTTP with an engine: signs in, waits, tries again, and says in one line what went wrong. */
import { setTimeout as pause } from "node:timers/promises";
import { EngineFailed, type Row } from "../../exchange/sparql/index.ts";
import {
  authorization,
  bestChallenge,
  type Challenge,
  type Credentials,
  challengesIn,
} from "./digest.ts";
import { endpointWords } from "./words.ts";

export interface Access {
  readonly credentials?: Credentials | undefined;
  /** How long one answer may take, in ms. */
  readonly timeout: number;
  /** The waits before each further try, in ms. */
  readonly waits: readonly number[];
}

export interface Asked {
  readonly method: "GET" | "POST" | "DELETE";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Statuses beside 2xx that are as good: 404 where something is to be gone. */
  readonly alsoGood?: readonly number[];
}

/** What passes, so that it is worth another try: too many requests, or a server on its knees. */
const PASSING = [408, 429, 500, 502, 503, 504];

/** One engine; remembers how it wants to be signed in to. */
export class Endpoint {
  private readonly access: Access;
  private challenge: Challenge | undefined;
  private signed = 0;

  constructor(access: Access) {
    this.access = access;
  }

  /** The rows of a SELECT (SPARQL 1.1 Protocol, 2.1.2: query via POST with URL-encoded parameters). */
  async select(url: string, sparql: string): Promise<readonly Row[]> {
    const answer = await this.ask(url, {
      method: "POST",
      headers: {
        accept: "application/sparql-results+json",
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ query: sparql }).toString(),
    });
    const rows = rowsIn(answer);
    if (!rows) throw new EngineFailed(endpointWords.notJson(placeOf(url)));
    return rows;
  }

  /**
   * The body of the answer.
   * @throws EngineFailed in one line, without user or password
   */
  async ask(url: string, asked: Asked): Promise<string> {
    for (const wait of [...this.access.waits, undefined]) {
      const outcome = await this.attempt(url, asked);
      if ("text" in outcome) return outcome.text;
      if (!outcome.isPassing || wait === undefined) throw new EngineFailed(outcome.failure);
      await pause(wait);
    }
    throw new Error("the last try gives an outcome");
  }

  private async attempt(url: string, asked: Asked): Promise<Outcome> {
    const first = await this.send(url, asked);
    if (!("status" in first) || first.status !== 401) return outcomeOf(url, asked, first);
    const place = placeOf(url);
    if (!this.access.credentials) return failed(endpointWords.noCredentials(place));
    const challenge = bestChallenge(challengesIn(first.header("www-authenticate")));
    if (!challenge) return failed(endpointWords.unknownScheme(place));
    this.challenge = challenge;
    this.signed = 0;
    const second = await this.send(url, asked);
    if ("status" in second && second.status === 401) {
      this.challenge = undefined;
      return failed(endpointWords.wrongCredentials(place));
    }
    return outcomeOf(url, asked, second);
  }

  private async send(url: string, { method, headers, body }: Asked): Promise<Answer | Failure> {
    const { credentials, timeout } = this.access;
    const { pathname, search } = new URL(url);
    const signed: Record<string, string> = { ...headers };
    if (credentials && this.challenge) {
      this.signed += 1;
      const request = { method, path: pathname + search, count: this.signed };
      signed.authorization = authorization(this.challenge, credentials, request);
    }
    try {
      const response = await fetch(url, {
        method,
        headers: signed,
        ...(body === undefined ? {} : { body }),
        signal: AbortSignal.timeout(timeout),
        // Followed, a POST becomes a GET, whose success would say nothing.
        redirect: "manual",
      });
      const text = await response.text();
      const header = (name: string) => response.headers.get(name) ?? "";
      return { status: response.status, text, header };
    } catch (error) {
      const isSlow = error instanceof Error && error.name === "TimeoutError";
      return {
        failure: isSlow
          ? endpointWords.tooSlow(placeOf(url), timeout / 1000)
          : endpointWords.notReached(placeOf(url), causeOf(error)),
        isPassing: true,
      };
    }
  }
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly header: (name: string) => string;
}
interface Failure {
  readonly failure: string;
  readonly isPassing: boolean;
}
type Outcome = { readonly text: string } | Failure;

const failed = (failure: string): Failure => ({ failure, isPassing: false });

function outcomeOf(url: string, { alsoGood = [] }: Asked, answer: Answer | Failure): Outcome {
  if ("failure" in answer) return answer;
  const { status, text, header } = answer;
  if ((status >= 200 && status < 300) || alsoGood.includes(status)) return { text };
  const place = placeOf(url);
  if (status >= 300 && status < 400) {
    const to = header("location");
    return failed(endpointWords.moved(place, URL.canParse(to, url) ? placeOf(to, url) : ""));
  }
  return {
    failure: endpointWords.refused(place, status, firstLine(text)),
    isPassing: PASSING.includes(status),
  };
}

/** An address for people, without user, password and parameters. */
function placeOf(url: string, base?: string): string {
  const { origin, pathname } = new URL(url, base);
  return origin + pathname;
}

/** Longest message of an engine that is passed on. */
const MESSAGE_MAX = 300;

/** What an engine says, without markup, in one line. */
function firstLine(text: string): string {
  const [line = ""] = text
    .replace(/<[^>]*>/g, " ")
    .trim()
    .split(/\s*[\r\n]+\s*/);
  return line.length > MESSAGE_MAX ? `${line.slice(0, MESSAGE_MAX)}…` : line.replace(/\.$/, "");
}

/** Why a connection failed: Node's `fetch failed` has the reason as its cause. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof AggregateError) return causeOf(cause.errors[0]);
  return cause instanceof Error ? cause.message : error.message;
}

function rowsIn(text: string): readonly Row[] | undefined {
  try {
    const value: { results?: { bindings?: readonly Row[] } } = JSON.parse(text);
    return Array.isArray(value.results?.bindings) ? value.results.bindings : undefined;
  } catch {
    return undefined;
  }
}
