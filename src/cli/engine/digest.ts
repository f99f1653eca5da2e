/** Signing in by HTTP Digest (RFC 7616), which Virtuoso asks for, and by Basic (RFC 7617). */
import { createHash, randomBytes } from "node:crypto";

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** A `WWW-Authenticate` challenge: its scheme in small letters, and its parameters. */
export interface Challenge {
  readonly scheme: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ["md5", "md5"],
  ["md5-sess", "md5"],
  ["sha-256", "sha256"],
  ["sha-256-sess", "sha256"],
]);

/** The challenges of a header; several may stand in one, each with its own parameters. */
export function challengesIn(header: string): readonly Challenge[] {
  const found: { scheme: string; parameters: Map<string, string> }[] = [];
  const PART = /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))|([\w-]+)/g;
  for (const [, name, quoted, bare, scheme] of header.matchAll(PART)) {
    if (scheme !== undefined) found.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
    else if (name !== undefined) {
      const value = quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "";
      found.at(-1)?.parameters.set(name.toLowerCase(), value);
    }
  }
  return found;
}

/** The best of the challenges that we can answer: Digest before Basic, SHA-256 before MD5. */
export function bestChallenge(challenges: readonly Challenge[]): Challenge | undefined {
  const rank = ({ scheme, parameters }: Challenge) => {
    if (scheme === "basic") return 1;
    const algorithm = parameters.get("algorithm")?.toLowerCase() ?? "md5";
    const isKnown = scheme === "digest" && ALGORITHMS.has(algorithm);
    return isKnown ? (algorithm.startsWith("sha") ? 3 : 2) : 0;
  };
  const [best] = [...challenges].sort((a, b) => rank(b) - rank(a));
  return best && rank(best) > 0 ? best : undefined;
}

export interface Request {
  readonly method: string;
  /** The path and query of the address, as they are sent. */
  readonly path: string;
  /** How many requests were signed with the challenge, this one included. */
  readonly count: number;
}

/**
 * The `Authorization` header that answers a challenge.
 *
 * @param clientNonce our own number used once, in tests
 */
export function authorization(
  { scheme, parameters }: Challenge,
  { user, password }: Credentials,
  { method, path, count }: Request,
  clientNonce = randomBytes(16).toString("hex"),
): string {
  if (scheme === "basic") return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  const algorithm = parameters.get("algorithm") ?? "MD5";
  const name = ALGORITHMS.get(algorithm.toLowerCase()) ?? "md5";
  const hash = (text: string) => createHash(name).update(text).digest("hex");
  const [realm, nonce] = [parameters.get("realm") ?? "", parameters.get("nonce") ?? ""];
  const uses =
    parameters
      .get("qop")
      ?.split(",")
      .map((one) => one.trim())
      .includes("auth") ?? false;
  const number = count.toString(16).padStart(8, "0");
  const secret = hash(`${user}:${realm}:${password}`);
  const isSession = algorithm.toLowerCase().endsWith("-sess");
  const a1 = isSession ? hash(`${secret}:${nonce}:${clientNonce}`) : secret;
  const a2 = hash(`${method}:${path}`);
  const response = hash(
    uses ? `${a1}:${nonce}:${number}:${clientNonce}:auth:${a2}` : `${a1}:${nonce}:${a2}`,
  );
  const quoted = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;
  const opaque = parameters.get("opaque");
  return `Digest ${[
    `username=${quoted(user)}`,
    `realm=${quoted(realm)}`,
    `nonce=${quoted(nonce)}`,
    `uri=${quoted(path)}`,
    ...(parameters.has("algorithm") ? [`algorithm=${algorithm}`] : []),
    `response="${response}"`,
    ...(opaque === undefined ? [] : [`opaque=${quoted(opaque)}`]),
    ...(uses ? ["qop=auth", `nc=${number}`, `cnonce="${clientNonce}"`] : []),
  ].join(", ")}`;
}
