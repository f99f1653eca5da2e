/**
 * Reads a cell of a typed array that is known to be there. One function a type of array, so
 * that the engine keeps each of them on its fast path.
 */
export function float(cells: Float64Array, index: number): number {
  return cells[index] ?? Number.NaN;
}

export function int(cells: Int32Array, index: number): number {
  return cells[index] ?? 0;
}
