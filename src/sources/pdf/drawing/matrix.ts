/** Matrices of a PDF: six numbers that scale, turn and move (PDF 1.7, 8.3.3). */

export type Matrix = readonly number[];

/** The matrix that does `n` first and then `m`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = m;
  const [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = n;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** Where a point comes to lie. */
export function moved([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number) {
  return [a * x + c * y + e, b * x + d * y + f] as const;
}

/** By how much lengths grow. */
export function scaleOf([a = 1, b = 0, c = 0, d = 1]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}
