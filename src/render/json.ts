import type { Answer } from "./answer.ts";

/** One object a query, indented for reading. */
export function renderJson(answer: Answer): string {
  return `${JSON.stringify(envelope(answer), null, 2)}\n`;
}

/** The same object on one line. */
export function renderNdjson(answer: Answer): string {
  return `${JSON.stringify(envelope(answer))}\n`;
}

function envelope({ query, results }: Answer) {
  return { query, count: results.length, results };
}
