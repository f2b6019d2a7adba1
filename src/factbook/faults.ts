/** What is wrong with a factbook, in words: where it is, what is there, and what is wanted. */
import type * as z from "zod/mini";

/** A place in a factbook that breaks a rule. */
export interface Fault {
  /** JSON pointer (RFC 6901) into the factbook. */
  readonly pointer: string;
  readonly problem: string;
}

/** A place that the model refuses, as zod tells it. */
export type Issue = z.core.$ZodIssue;

/** A text in double quotes, escaped as in JSON, cut where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(cut(text, 60));
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** The faults that an issue of the model is, each with the pointer from where it was checked. */
export function faultsOf(issue: Issue): Fault[] {
  const { path, input } = issue;
  if (issue.code !== "unrecognized_keys")
    return [{ pointer: pointerTo(path), problem: `${described(input)}; wanted: ${wanted(issue)}` }];
  return issue.keys.map((key) => ({
    pointer: pointerTo([...path, key]),
    problem: `${described(Object(input)[key])}; wanted: nothing of this name`,
  }));
}

/** A value in a few words: itself if it is short. */
function described(value: unknown): string {
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

/** What the model wants where it found this issue. */
function wanted(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "number" && typeof issue.input === "number"
        ? "a finite number"
        : (TYPES[issue.expected] ?? issue.expected);
    case "invalid_value":
      return oneOf(issue.values);
    case "too_small":
      if (issue.origin === "string") return "text that is not empty";
      if (issue.origin === "array") return `a list of at least ${issue.minimum}`;
      return `at least ${issue.minimum}`;
    case "too_big":
      return `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function oneOf(values: readonly unknown[]): string {
  const all = values.map((value) => JSON.stringify(value)).join(", ");
  return values.length === 1 ? all : `one of ${all}`;
}

/** The JSON pointer (RFC 6901) with these steps; absurdly long names are cut. */
export function pointerTo(steps: readonly PropertyKey[]): string {
  const names = steps.map((step) => cut(String(step), 100));
  return names.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
