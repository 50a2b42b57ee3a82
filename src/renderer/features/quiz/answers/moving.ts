/** The order after an item went to another place, the others closing up behind it. */
export function moveItem(order: readonly number[], item: number, to: number): readonly number[] {
  return order.filter((other) => other !== item).toSpliced(to, 0, item);
}
