/** A grid of boxes that quickly answers whether a new box would overlap any of them. */

/**
 * Column and row share one key, small enough to be an integer of 31 bits, by which a Map finds things several
 * times as fast. Cells further from the origin than this share keys with others, which costs time and no more.
 */
const STRIDE = 1 << 15;

/** Boxes indexed by the cells of a square grid that they touch. */
export class BoxGrid {
  private readonly cells = new Map<number, number[]>();
  private readonly boxes: number[] = [];
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  add(left: number, top: number, right: number, bottom: number): void {
    const { size, cells } = this;
    const at = this.boxes.push(left, top, right, bottom) - 4;
    for (let column = Math.floor(left / size); column * size < right; column++) {
      for (let row = Math.floor(top / size); row * size < bottom; row++) {
        const cell = cells.get(column * STRIDE + row);
        if (cell) cell.push(at);
        else cells.set(column * STRIDE + row, [at]);
      }
    }
  }

  /** Whether any box in the grid overlaps this one; touching edges do not count. */
  meets(left: number, top: number, right: number, bottom: number): boolean {
    const { boxes, size, cells } = this;
    for (let column = Math.floor(left / size); column * size < right; column++) {
      for (let row = Math.floor(top / size); row * size < bottom; row++) {
        for (const b of cells.get(column * STRIDE + row) ?? []) {
          const apart =
            (boxes[b] ?? 0) >= right ||
            (boxes[b + 2] ?? 0) <= left ||
            (boxes[b + 1] ?? 0) >= bottom ||
            (boxes[b + 3] ?? 0) <= top;
          if (!apart) return true;
        }
      }
    }
    return false;
  }
}
