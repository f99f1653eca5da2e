/**
 * A plain table: CSV, TSV, JSON lines, or a JSON list of objects. Only a quote must have a column;
 * the others are known by their usual names (`columns.ts`) or by what a person says.
 */
import { didYouMean } from "../../atlas/files/index.ts";
import { proposalOf, quotedList, type Roles, rolesOf } from "./claimColumns.ts";
import { NotClaims, type ReadClaims } from "./claimsFile.ts";
import { recordsOf } from "./records.ts";

export const readTable: ReadClaims = function* (file, columns) {
  let roles: Roles | undefined;
  const names = new Set<string>();
  for (const { fields, at } of recordsOf(file)) {
    // Objects of JSON lines may leave out what they don't have.
    const own = Object.keys(fields);
    if (roles === undefined || own.some((name) => !names.has(name))) {
      for (const name of own) names.add(name);
      roles = rolesOf([...names], columns);
    }
    if (!roles.has("quote")) {
      throw new NotClaims(
        `${file.name} has no column of quotes. There are ${quotedList(own)}.${didYouMean("quote", own)} Say which one it is: --column quote=NAME.`,
      );
    }
    yield proposalOf(fields, roles, { format: "table", at });
  }
};
