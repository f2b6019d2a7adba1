/** How much of what two texts share is shown on either side of where they differ. */
const CONTEXT = 12;

/** The parts in which two texts differ, each in quotation marks with some of what is around it. */
export function contrast(before: string, after: string): string {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let rest = 0;
  while (rest < shorter - start && before.at(-1 - rest) === after.at(-1 - rest)) rest++;
  return [before, after].map((text) => excerpt(text, start, text.length - rest)).join(" → ");
}

/** `text` from a little before `start` to a little after `end`, cut at words. */
function excerpt(text: string, start: number, end: number): string {
  const from = start <= CONTEXT ? 0 : text.lastIndexOf(" ", start - CONTEXT) + 1;
  const space = text.indexOf(" ", end + CONTEXT);
  const to = space === -1 ? text.length : space;
  return `“${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}”`;
}
