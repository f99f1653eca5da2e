/** A colour (`#rrggbb`) with so much (0 to 1) of another in it. */
export function mixed(colour: string, other: string, part: number): string {
  const channel = (at: number) => {
    const [one, two] = [colour, other].map((value) => Number.parseInt(value.slice(at, at + 2), 16));
    const value = (one ?? 0) + ((two ?? 0) - (one ?? 0)) * part;
    return Math.round(value).toString(16).padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
