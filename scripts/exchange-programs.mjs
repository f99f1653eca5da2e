// The programs that `npm run check:exchange` opens files in, and what each finds there.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

/** Debian's own Python has Debian's networkx. */
export const PYTHON = "/usr/bin/python3";
export const TESTS = join(root, "tests/exchange");

/** What a program prints; throws if it fails. */
export function output(program, ...args) {
  const { stdout, stderr, status, error } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (error || status !== 0)
    throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}

export const python = (...args) => JSON.parse(output(PYTHON, join(TESTS, "outside.py"), ...args));

/** What igraph prints: "name value", and "measure node value". */
export function igraph(...args) {
  const found = {};
  for (const line of output("Rscript", "--vanilla", join(TESTS, "outside.R"), ...args).split(
    "\n",
  )) {
    const [name, ...rest] = line.split(" ");
    if (rest.length === 1) found[name] = Number(rest[0]);
    if (rest.length === 2) found[name] = { ...found[name], [rest[0]]: Number(rest[1]) };
  }
  return found;
}

/** graphviz's `gc` counts; both ways are those without an arrow. */
export function graphviz(file) {
  const [, nodes, links] = /(\d+)\s+(\d+)/.exec(output("gc", "-n", "-e", file)) ?? [];
  const bothWays = (readFileSync(file, "utf8").match(/dir=none\];$/gm) ?? []).length;
  output("nop", file);
  return { nodes: Number(nodes), links: Number(links), bothWays };
}

/** LibreOffice turns each sheet into a CSV file, which must hold the same cells as our own. */
export function libreOffice(file, folder) {
  const book = join(folder, "book.xlsx");
  writeFileSync(book, readFileSync(file));
  output(
    "soffice",
    "--headless",
    `-env:UserInstallation=file://${join(folder, "office")}`,
    ...[
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
    ],
    ...["--outdir", folder, book],
  );
  const sheets = JSON.parse(output(PYTHON, "-c", SHEETS, folder));
  const rows = (name) => Math.max(0, (sheets[name] ?? []).length - 1);
  const column = (name, header) => {
    const [first = [], ...rest] = sheets[name] ?? [];
    return rest.map((row) => row[first.indexOf(header)]);
  };
  const own = ["Id", "Label", "x", "y", "size", "color", "Source", "Target", "Type"];
  const values = ["nodes", "links"].reduce((sum, name) => {
    const [first = [], ...rest] = sheets[name] ?? [];
    return (
      sum +
      rest.flatMap((row) => row.filter((cell, at) => cell !== "" && !own.includes(first[at])))
        .length
    );
  }, 0);
  return {
    nodes: rows("nodes"),
    links: rows("links"),
    quotes: rows("quotes"),
    bothWays: column("links", "Type").filter((cell) => cell === "Undirected").length,
    values,
    labels: column("nodes", "Label"),
  };
}

const SHEETS = `
import csv, glob, json, os, sys
found = {}
for path in glob.glob(os.path.join(sys.argv[1], "book-*.csv")):
    name = os.path.basename(path)[len("book-"):-len(".csv")]
    with open(path, encoding="utf-8", newline="") as file:
        found[name] = list(csv.reader(file))
print(json.dumps(found))`;

/** A project has no program in Debian; its XML is parsed by libxml2, and its parts are counted. */
export function libxml(file) {
  const found = JSON.parse(
    output(
      PYTHON,
      "-c",
      `
import json, sys, zipfile
import xml.etree.ElementTree as tree
root = tree.fromstring(zipfile.ZipFile(sys.argv[1]).read("project.qde"))
every = lambda name: list(root.iter("{urn:QDA-XML:project:1.0}" + name))
codable = [code for code in every("Code") if code.get("isCodable") == "true"]
links = every("Link")
print(json.dumps({"nodes": len(codable) - len(links), "links": len(links),
  "bothWays": len([link for link in links if link.get("direction") == "Associative"]),
  "quotes": len(every("PlainTextSelection"))}))`,
      file,
    ),
  );
  return found;
}
