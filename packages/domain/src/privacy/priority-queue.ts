/** A binary heap: what ranks least comes first. */
export type PriorityQueue<Item extends { readonly rank: number }> = {
  push(item: Item): void;
  pop(): Item | undefined;
};

export function createPriorityQueue<Item extends { readonly rank: number }>(): PriorityQueue<Item> {
  const heap: Item[] = [];
  const rankAt = (index: number) => heap[index]?.rank ?? Number.POSITIVE_INFINITY;
  return {
    push(item) {
      let index = heap.push(item) - 1;
      while (index > 0) {
        const parent = (index - 1) >> 1;
        if (rankAt(parent) <= item.rank) break;
        heap[index] = heap[parent] ?? item;
        index = parent;
      }
      heap[index] = item;
    },
    pop() {
      const [first] = heap;
      const last = heap.pop();
      if (last && heap.length > 0) sink(heap, last, rankAt);
      return first;
    },
  };
}

function sink<Item extends { readonly rank: number }>(
  heap: Item[],
  item: Item,
  rankAt: (index: number) => number,
): void {
  let index = 0;
  for (;;) {
    const left = 2 * index + 1;
    const child = rankAt(left + 1) < rankAt(left) ? left + 1 : left;
    if (rankAt(child) >= item.rank) break;
    heap[index] = heap[child] ?? item;
    index = child;
  }
  heap[index] = item;
}
