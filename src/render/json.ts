import type { Answer } from "./answer.ts";

/** One object a query, indented for reading. */
export function renderJson(answer: Answer): string {
  return `${toJson(envelope(answer), 2)}\n`;
}

/** The same object on one line. */
export function renderNdjson({ query, results }: Answer): string {
  const lines = results.map(resultJson).join(",");
  return `{"query":${toJson(query)},"count":${results.length},"results":[${lines}]}\n`;
}

const partsBefore = new WeakMap<object, string>();

/** A result on one line; its parts are shared by all answers that bear it, so each is made once. */
function resultJson(result: object): string {
  const members = Object.entries(result).flatMap(([key, value]) =>
    value === undefined ? [] : `${JSON.stringify(key)}:${partJson(value)}`,
  );
  return `{${members.join(",")}}`;
}

function partJson(part: unknown): string {
  if (typeof part !== "object" || part === null) return toJson(part);
  let json = partsBefore.get(part);
  if (json === undefined) {
    json = toJson(part);
    partsBefore.set(part, json);
  }
  return json;
}

/** What JSON may leave as it is, and a terminal would act on: C1 controls, format and bidi characters. */
const ACTED_ON =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** `value` as JSON that shows a terminal nothing to act on. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(ACTED_ON, escaped);
}

/** A UTF-16 code unit as JSON's escape: `\\u00eb`. */
export function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function envelope({ query, results }: Answer) {
  return { query, count: results.length, results };
}
