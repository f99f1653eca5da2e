/** What Excel holds: characters of a cell, rows of a sheet. */
export const CELL_MAX = 32_767;
export const ROWS_MAX = 1_048_576;
