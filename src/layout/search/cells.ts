/**
 * Reads a cell of a typed array within its bounds. Each type of array has its own function, so that
 * the engine keeps both on its fast path.
 */
export function float(cells: Float64Array, index: number): number {
  return cells[index] ?? Number.NaN;
}

export function int(cells: Int32Array, index: number): number {
  return cells[index] ?? 0;
}
