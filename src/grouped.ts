/**
 * Groups items by a key; groups and items are in order of first occurrence. Like `Map.groupBy` of Node 21,
 * but typed so that no group is empty.
 */
export function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
