/** What stands in a factbook and what the model wants there, as messages put it. */
import type * as z from "zod/mini";

type Issue = z.core.$ZodIssue;

const LONGEST_QUOTED = 60;

/** A text in double quotes, escaped as in JSON, cut where it is long. */
export function quoted(text: string): string {
  const isLong = text.length > LONGEST_QUOTED;
  return JSON.stringify(isLong ? `${text.slice(0, LONGEST_QUOTED - 1)}…` : text);
}

/** A value in a few words: itself if it is short. */
export function described(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" ? "a function" : String(value);
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

const FORMATS: Readonly<Record<string, string>> = {
  date: "a date, such as 2023-09-06",
  url: "an address, such as https://example.org/news/1",
};

/** What the model wants where it found this issue. */
export function wanted(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "number" && typeof issue.input === "number"
        ? "a finite number"
        : (TYPES[issue.expected] ?? issue.expected);
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_format":
      return FORMATS[issue.format] ?? issue.message;
    case "too_small":
      return atLeast(issue.origin, issue.minimum);
    case "too_big":
      return `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function oneOf(values: readonly unknown[]): string {
  const [only, ...others] = values.map((value) => JSON.stringify(value));
  return others.length === 0 ? String(only) : `one of ${[only, ...others].join(", ")}`;
}

function atLeast(origin: string, minimum: number | bigint): string {
  if (origin === "string") return "text that is not empty";
  if (origin === "array") return `a list of at least ${minimum}`;
  return `at least ${minimum}`;
}

/** The JSON pointer (RFC 6901) with these steps; absurdly long names are cut. */
export function pointerTo(steps: readonly PropertyKey[]): string {
  return steps.map((step) => `/${escaped(String(step))}`).join("");
}

const LONGEST_NAME = 100;

function escaped(step: string): string {
  const name = step.length <= LONGEST_NAME ? step : `${step.slice(0, LONGEST_NAME)}…`;
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
