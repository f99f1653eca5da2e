/**
 * Reads a plain table: CSV, TSV, JSON lines, or a JSON list of objects. Only a column of quotes is
 * required; columns are recognised by their usual names (`claimColumns.ts`) or chosen by the user.
 */
import { didYouMean } from "../../atlas/files/index.ts";
import { proposalOf, quotedList, type Roles, rolesOf } from "./claimColumns.ts";
import { NotClaims, type ReadClaims } from "./claimsFile.ts";
import { recordsOf } from "./records.ts";

export const readTable: ReadClaims = function* (file, columns) {
  let roles: Roles | undefined;
  const names = new Set<string>();
  for (const { fields, at } of recordsOf(file)) {
    // Objects of JSON lines may lack some of the names.
    const ownNames = Object.keys(fields);
    if (roles === undefined || ownNames.some((name) => !names.has(name))) {
      for (const name of ownNames) names.add(name);
      roles = rolesOf([...names], columns);
    }
    if (!roles.has("quote")) {
      throw new NotClaims(
        `${file.name} has no column of quotes. The columns are ${quotedList(ownNames)}.${didYouMean("quote", ownNames)} Name the one with quotes: --column quote=NAME.`,
      );
    }
    yield proposalOf(fields, roles, { format: "table", at });
  }
};
