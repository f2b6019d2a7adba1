const WIDTHS = [36, 12, 16, 12, 12, 12, 12] as const;

/** Prints a row of a table. */
export function row(...cells: readonly (string | number)[]): void {
  const padded = cells.map((cell, i) =>
    i === 0 ? String(cell).padEnd(WIDTHS[0]) : String(cell).padStart(WIDTHS[i] ?? 12),
  );
  console.log(padded.join(""));
}

/** Prints the heading of a table. */
export function heading(title: string): void {
  console.log(`\n## ${title}\n`);
}

/** A number with thousands separators. */
export function thousands(value: number): string {
  return Math.round(value).toLocaleString("en");
}

/** The seconds that something takes. */
export async function seconds(run: () => unknown): Promise<string> {
  const start = performance.now();
  await run();
  return thousands((performance.now() - start) / 1000);
}
