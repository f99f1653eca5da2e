/** `policy-atlas compare`: prints how far annotators agree. */
import { linkValues, REQUIRED_ATTRIBUTES } from "../../atlas/attributes/index.ts";
import {
  type Agreement,
  type AgreementReport,
  type Alpha,
  agreementOf,
  alphaOf,
  type Difference,
  type LinkBrief,
  type NodeBrief,
  type Overlap,
} from "../../query/agreement/index.ts";
import { loadAtlas } from "../atlases/problems.ts";
import { findAtlas } from "../disk/folders.ts";
import type { Command } from "../terminal/command.ts";
import { type Paint, paintFor, printable } from "../terminal/io.ts";
import { table } from "../terminal/table.ts";
import { counted, decimal, percent } from "../terminal/words.ts";
import { sourcesOf } from "./checkSources.ts";
import { differencesAsProposals } from "./compareProposals.ts";

/** Most atlases compared at once: every pair of them is. */
const ATLASES_MAX = 12;

export const compareCommand: Command = {
  help: `Usage: policy-atlas compare <A> <B> [<C> …] [--json]

Atlases of the same documents: folders, or JSON files. Prints F1 on nodes and on
links, the agreement on what both found (share, and Cohen's kappa, which corrects
for chance), Krippendorff's alpha over all atlases, then all differences side by
side. Of more than two, each pair is compared.

Nodes are matched one to one: by name, else by a common short name or alias, else
by quotes that overlap by half. Links between matched nodes are matched by their
ends and direction; among several, by relation, then by their quotes. Where the
documents differ by some words, quotes are compared at places that correspond.

Options:
      --json  Print the result as JSON (without figures that can't be computed):
              also every difference as a proposal, with both sides' words, and of
              what B says the verdict that "check" gives against A's sources
  -h, --help  Print this help

Exit codes: 0 compared, whatever the agreement, 1 an atlas has errors,
2 nothing to read.`,
  options: { json: { type: "boolean" } },
  positionals: [2, ATLASES_MAX],
  run({ positionals, switches }, io) {
    const loaded = positionals.map((path) => {
      const place = findAtlas(path, io.cwd);
      return { path, place, atlas: loadAtlas(place, io) };
    });
    const compared = loaded.flatMap(({ atlas, ...rest }) => (atlas ? [{ ...rest, atlas }] : []));
    if (compared.length < loaded.length) return 1;
    const pairs = compared.flatMap((a, at) => compared.slice(at + 1).map((b) => ({ a, b })));
    const reports = pairs.map(({ a, b }) => ({ a, b, agreement: agreementOf(a.atlas, b.atlas) }));
    const alpha = alphaOf(compared.map(({ atlas }) => atlas));
    if (switches.has("json")) {
      const withProposals = reports.map(({ a, b, agreement }) => {
        const sources = sourcesOf(a.atlas, a.place);
        const proposals = differencesAsProposals(agreement, a.atlas, b.atlas, sources);
        return { ...agreement, proposals };
      });
      io.out(`${JSON.stringify({ alpha, pairs: withProposals }, undefined, 2)}\n`);
      return 0;
    }
    const paint = paintFor(io);
    io.out(`${alphaLines(alpha, compared.length, paint).join("\n")}\n\n`);
    const parts = reports.map(({ a, b, agreement }) => report(agreement, a.path, b.path, paint));
    io.out(parts.join("\n"));
    return 0;
  },
};

function alphaLines(alpha: Alpha, atlases: number, paint: Paint): string[] {
  const figures = [
    ["kind of nodes", alpha.kind],
    ["type of nodes", alpha.type],
    ["relation of links", alpha.relation],
    ["basis of links", alpha.basis],
    ["status of links", alpha.status],
  ] as const;
  const found = `${counted(alpha.nodes, "node")}, ${counted(alpha.links, "link")}`;
  return [
    paint(
      "bold",
      `Krippendorff's alpha of ${atlases} atlases, on what at least two have (${found})`,
    ),
    ...table(
      figures.map(([name, value]) => [`  ${name}`, decimal(value, 3)]),
      [{}, RIGHT],
    ),
  ];
}

const RIGHT = { align: "right" } as const;
const NAME = { maxWidth: 44 } as const;
const QUOTE = { maxWidth: 60 } as const;

function report(agreement: AgreementReport, first: string, second: string, paint: Paint): string {
  const { differences } = agreement;
  const lines = [
    `A  ${paint("bold", first)}  ${printable(agreement.a.title)}`,
    `B  ${paint("bold", second)}  ${printable(agreement.b.title)}`,
    ...agreement.differingDocuments.map(
      (title) =>
        `   ${paint("yellow", "!")} "${printable(title)}" has some other words in B: ` +
        "quotes are compared where both correspond.",
    ),
    ...agreement.missingDocuments.map(
      (title) =>
        `   ${paint("yellow", "!")} B has no document with the words of "${printable(title)}": ` +
        "its quotes are not compared.",
    ),
    "",
    ...figures(agreement),
    ...part(
      "Matched under different names (judge for yourself)",
      differences.renamed,
      paint,
      (rows) =>
        table(
          rows.map(({ a, b, by }) => [`  ${printable(a.name)}`, printable(b.name), `by ${by}`]),
          [NAME, NAME, {}],
        ),
    ),
    ...part("Nodes that both have, described differently", differences.nodes, paint, (rows) =>
      table(
        rows.map(({ a, b }) => [`  ${printable(a.name)}`, kindOf(a), kindOf(b)]),
        [NAME, NAME, NAME],
      ),
    ),
    ...part("Nodes only in A", differences.nodesOnlyInA, paint, nodeList),
    ...part("Nodes only in B", differences.nodesOnlyInB, paint, nodeList),
    ...part("Links that both have, described differently", differences.links, paint, linkPairs),
    ...part("Links only in A (~ an end isn't in B)", differences.linksOnlyInA, paint, linkList),
    ...part("Links only in B (~ an end isn't in A)", differences.linksOnlyInB, paint, linkList),
  ];
  return `${lines.join("\n")}\n`;
}

function figures(agreement: AgreementReport): string[] {
  const foundRow = (name: string, { a, b, both, ofA, ofB, f1 }: Overlap) => [
    name,
    String(a),
    String(b),
    String(both),
    percent(ofA),
    percent(ofB),
    decimal(f1, 3),
  ];
  const agreementRow = (name: string, { same, of, share, kappa }: Agreement) => [
    name,
    `${same} of ${of}`,
    percent(share),
    decimal(kappa, 3),
  ];
  return [
    ...table(
      [
        ["Found", "A", "B", "both", "of A", "of B", "F1"],
        foundRow("nodes", agreement.nodes),
        foundRow("links over matched nodes", agreement.links),
        foundRow("all links", agreement.allLinks),
      ],
      [{}, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT],
    ),
    "",
    ...table(
      [
        ["Agreement on what both found", "", "", "kappa"],
        agreementRow("kind of nodes", agreement.kind),
        agreementRow("type of nodes", agreement.type),
        agreementRow("relation of links", agreement.relation),
        ...REQUIRED_ATTRIBUTES.map(({ id }) => agreementRow(`${id} of links`, agreement[id])),
      ],
      [{}, RIGHT, RIGHT, RIGHT],
    ),
  ];
}

function part<Row>(
  title: string,
  rows: readonly Row[],
  paint: Paint,
  lines: (rows: readonly Row[]) => string[],
): string[] {
  return ["", paint("bold", `${title}: ${rows.length}`), ...lines(rows)];
}

function kindOf({ kind, type }: NodeBrief): string {
  return `${kind}/${type}`;
}

function nodeList(nodes: readonly NodeBrief[]): string[] {
  return table(
    nodes.map((node) => [`  ${printable(node.name)}`, kindOf(node), `“${printable(node.quote)}”`]),
    [NAME, NAME, QUOTE],
  );
}

function sentence({ source, relation, target }: LinkBrief): string {
  return `${printable(source)} –${relation}→ ${printable(target)}`;
}

function linkList(links: readonly LinkBrief[]): string[] {
  return table(
    links.map((link) => [
      `${link.reachable ? " " : "~"} ${sentence(link)}`,
      REQUIRED_ATTRIBUTES.map((attribute) => linkValues(link, attribute).join(" ")).join(", "),
      `“${printable(link.quote)}”`,
    ]),
    [{ maxWidth: 80 }, {}, QUOTE],
  );
}

/** Each pair in three lines: the two ends, then what A and B say of the aspects that differ. */
function linkPairs(pairs: readonly Difference<LinkBrief>[]): string[] {
  return pairs.flatMap(({ a, b, in: differing }) => {
    const words = (link: LinkBrief) => differing.map((aspect) => aspectOf(link, aspect)).join(", ");
    return [
      `  ${printable(a.source)} → ${printable(a.target)}`,
      ...table(
        [
          ["    A", words(a), `“${printable(a.quote)}”`],
          ["    B", words(b), `“${printable(b.quote)}”`],
        ],
        [{}, {}, QUOTE],
      ),
    ];
  });
}

function aspectOf(link: LinkBrief, aspect: string): string {
  const attribute = REQUIRED_ATTRIBUTES.find(({ id }) => id === aspect);
  return attribute ? linkValues(link, attribute).join(" ") : link.relation;
}
