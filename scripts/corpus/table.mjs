/** Rows of cells → lines with aligned columns: the first to the left, numbers to the right. */
export function tableOf(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => String(row[column]).length)),
  );
  return rows.map(row => row.map((cell, at) => aligned(String(cell), widths[at], at)).join('  '));
}

/** Items → how often each occurs, the most frequent first. */
export function countsOf(items) {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function aligned(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
