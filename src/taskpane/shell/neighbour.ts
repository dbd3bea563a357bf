/** Where a key leads from one of several that stand in a row and lead round; `null` for other keys. */
export function neighbour<Each>(row: readonly Each[], from: Each, key: string): Each | null {
  const index = row.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return row[index + 1] ?? row[0] ?? null;
    case 'ArrowLeft':
      return row.at(index - 1) ?? null;
    case 'Home':
      return row[0] ?? null;
    case 'End':
      return row.at(-1) ?? null;
    default:
      return null;
  }
}
