/** Numbers the shapes of one slide; nodes are found again by their ids. */
export class Ids {
  /** 1 is the tree that holds them all. */
  private last = 1;
  private readonly nodes = new Map<string, number>();

  next(): number {
    this.last += 1;
    return this.last;
  }

  /** The shape of a node, whether it was drawn before or will be. */
  ofNode(id: string): number {
    const number = this.nodes.get(id) ?? this.next();
    this.nodes.set(id, number);
    return number;
  }
}
