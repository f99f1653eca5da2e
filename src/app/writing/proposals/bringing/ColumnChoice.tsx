/** Which column of a table is which, with the first rows to tell them by. */

import { ROLES, type Role } from "../../../../exchange/claims/index.ts";
import type { Recognised } from "../../../../exchange/index.ts";
import parts from "../list/Parts.module.css";
import styles from "./Bringing.module.css";
import { words } from "./words.ts";

interface ColumnChoiceProps {
  readonly table: Extract<Recognised, { readonly is: "table" }>;
  readonly columns: ReadonlyMap<Role, string>;
  readonly onChange: (columns: ReadonlyMap<Role, string>) => void;
}

export function ColumnChoice({ table, columns, onChange }: ColumnChoiceProps) {
  const choose = (role: Role, column: string) => {
    const next = new Map(columns);
    if (column === "") next.delete(role);
    else next.set(role, column);
    onChange(next);
  };
  return (
    <fieldset className={styles.columnChoice}>
      <legend className={parts.label}>{words.which}</legend>
      <div className={parts.pairs}>
        {ROLES.map((role) => (
          <label key={role} className={parts.choice}>
            <span>{words.roles[role]}</span>
            <select
              value={columns.get(role) ?? ""}
              onChange={({ target }) => choose(role, target.value)}
            >
              <option value="">{words.noColumn}</option>
              {table.columns.map((column) => (
                <option key={column} value={column}>
                  {column}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div className={styles.sample}>
        <table>
          <caption className={parts.label}>{words.firstRows}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={table.columns[column]} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}
