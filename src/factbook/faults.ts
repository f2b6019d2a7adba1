/** What is wrong with a factbook, in words: where it is, what is there, and what is wanted. */
import type * as z from "zod/mini";
import { type Both, both, filled } from "../output/labels/both.ts";
import { FAULTS, WANTED } from "../output/labels/faults.ts";

/** A place in a factbook that breaks a rule. */
export interface Fault {
  /** JSON pointer (RFC 6901) into the factbook. */
  readonly pointer: string;
  readonly problem: Both<string>;
  /** What may have been misspelt, and all that it can be. */
  readonly near?: Near | undefined;
}

export interface Near {
  readonly given: string;
  readonly known: Iterable<string>;
}

/** A place that the model refuses, as zod tells it. */
export type Issue = z.core.$ZodIssue;

/** A text in double quotes, escaped as in JSON, cut where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(cut(text, 60));
}

export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/**
 * The faults that an issue of the model is, each with the pointer from where it was checked;
 * `fieldsAt` gives the fields that an object there can have.
 */
export function faultsOf(
  issue: Issue,
  fieldsAt: (path: readonly PropertyKey[]) => readonly string[],
): Fault[] {
  const { path, input } = issue;
  if (issue.code !== "unrecognized_keys") {
    const problem = filled(FAULTS.wanted, { there: described(input), wanted: wanted(issue) });
    const isWord = issue.code === "invalid_value" && typeof input === "string";
    const near = isWord ? { given: input, known: issue.values.map(String) } : undefined;
    return [{ pointer: pointerTo(path), problem, near }];
  }
  return issue.keys.map((given) => ({
    pointer: pointerTo([...path, given]),
    problem: filled(FAULTS.noField, { there: described(Object(input)[given]) }),
    near: { given, known: fieldsAt(path) },
  }));
}

/** A value in a few words: itself if it is short. */
function described(value: unknown): Both<string> | string {
  if (value === undefined) return FAULTS.nothing;
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return FAULTS.list;
  if (typeof value === "object" && value !== null) return FAULTS.object;
  return typeof value === "function" ? FAULTS.func : String(value);
}

/** What the model wants where it found this issue. */
function wanted(issue: Issue): Both<string> {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "number" && typeof issue.input === "number"
        ? FAULTS.finite
        : (FAULTS.type[issue.expected] ?? both(issue.expected, issue.expected));
    case "invalid_value":
      return oneOf(issue.values);
    case "too_small":
      if (issue.origin === "string") return FAULTS.text;
      if (issue.origin === "array") return filled(FAULTS.listOf, { count: String(issue.minimum) });
      return filled(FAULTS.atLeast, { count: String(issue.minimum) });
    case "too_big":
      if (issue.origin === "string")
        return filled(FAULTS.longest, { count: String(issue.maximum) });
      return filled(FAULTS.atMost, { count: String(issue.maximum) });
    default:
      return (
        Object.values(WANTED).find(({ en }) => en === issue.message) ??
        both(issue.message, issue.message)
      );
  }
}

function oneOf(values: readonly unknown[]): Both<string> {
  const all = values.map((value) => JSON.stringify(value)).join(", ");
  return values.length === 1 ? both(all, all) : filled(FAULTS.oneOf, { values: all });
}

/** The JSON pointer (RFC 6901) with these steps; absurdly long names are cut. */
export function pointerTo(steps: readonly PropertyKey[]): string {
  const names = steps.map((step) => cut(String(step), 100));
  return names.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
