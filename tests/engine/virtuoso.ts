/** Starts Virtuoso 7 in a folder of its own, with the settings of Debian's package save memory and ports. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Engine } from "./engines.ts";

/** The password that Virtuoso gives to its first user, here on a server for this machine alone. */
const PASSWORD = "dba";
const PORTS = { sql: 41_111, http: 48_890 } as const;
const PATIENCE_MS = 120_000;

const settings = (folder: string) => `[Database]
DatabaseFile = ${folder}/virtuoso.db
ErrorLogFile = ${folder}/virtuoso.log
LockFile = ${folder}/virtuoso.lck
TransactionFile = ${folder}/virtuoso.trx
xa_persistent_file = ${folder}/virtuoso.pxa
ErrorLogLevel = 7
FileExtend = 200
MaxCheckpointRemap = 2000
TempStorage = TempDatabase

[TempDatabase]
DatabaseFile = ${folder}/virtuoso-temp.db
TransactionFile = ${folder}/virtuoso-temp.trx
MaxCheckpointRemap = 2000

[Parameters]
ServerPort = ${PORTS.sql}
DisableUnixSocket = 1
MaxClientConnections = 10
CaseMode = 2
DirsAllowed = ${folder}
NumberOfBuffers = 170000
MaxDirtyBuffers = 130000
MaxQueryMem = 2G
VectorSize = 1000
ThreadsPerQuery = 4

[HTTPServer]
ServerPort = 127.0.0.1:${PORTS.http}
ServerRoot = ${folder}
MaxClientConnections = 10
ServerThreads = 10
Charset = UTF-8

[SPARQL]
ResultSetMaxRows = 10000
MaxQueryCostEstimationTime = 400
MaxQueryExecutionTime = 600

[Client]
SQL_PREFETCH_ROWS = 100
`;

/** Virtuoso, with what only it has: commands of its own client, and its bulk loader. */
export interface Virtuoso extends Engine {
  /** Runs statements in its SQL client and gives what that prints. */
  sql(statements: string): string;
}

export async function startVirtuoso(folder: string): Promise<Virtuoso> {
  mkdirSync(folder, { recursive: true });
  const ini = join(folder, "virtuoso.ini");
  writeFileSync(ini, settings(folder));
  const server = spawn("virtuoso-t", ["+foreground", "+configfile", ini], {
    cwd: folder,
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${PORTS.http}`;
  for (const end = Date.now() + PATIENCE_MS; ; ) {
    const isUp = await fetch(`${url}/sparql?query=ASK%7B%7D`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) break;
    if (server.exitCode !== null || Date.now() > end) {
      server.kill();
      throw new Error(`Virtuoso did not start; see ${folder}/virtuoso.log.`);
    }
    await wait(200);
  }
  const sql = (statements: string) => {
    const address = `localhost:${PORTS.sql}`;
    const { stdout, stderr, status } = spawnSync("isql-vt", [address, "dba", PASSWORD], {
      input: statements,
      encoding: "utf8",
    });
    if (status !== 0 || /^\*\*\* Error/m.test(stderr)) throw new Error(`${stdout}\n${stderr}`);
    return stdout;
  };
  return {
    name: "Virtuoso 7",
    endpoint: `${url}/sparql`,
    store: `${url}/sparql-graph-crud-auth`,
    credentials: { user: "dba", password: PASSWORD },
    sql,
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
    },
  };
}
