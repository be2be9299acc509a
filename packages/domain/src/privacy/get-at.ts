/** What stands at a position of a list. Throws where nothing does: a table read past its end must not pass for empty. */
export function getAt<Item>(list: readonly Item[], position: number): Item {
  const item = list[position];
  if (item === undefined) throw new Error(`Nothing stands at position ${position}.`);
  return item;
}
