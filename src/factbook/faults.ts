/** The faults of a factbook in words: where it is wrong, what is there, what is expected. */
import type * as z from "zod/mini";
import type { FaultLine } from "../errors.ts";
import { type Both, both, filled } from "../output/labels/both.ts";
import { FAULTS, WANTED } from "../output/labels/faults.ts";
import { FactbookData } from "./model.ts";
import { fieldsAt } from "./schema-fields.ts";

/** A place in a factbook that breaks a rule. */
export type Fault = Omit<FaultLine, "place">;

/** A place that the model rejects, as reported by zod. */
export type Issue = z.core.$ZodIssue;

/** A text in double quotes, escaped as in JSON and shortened. */
export function quoted(text: string): string {
  return JSON.stringify(cut(text, 60));
}

export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** The JSON pointer (RFC 6901) for a path; overlong names are shortened. */
export function pointerTo(steps: readonly PropertyKey[]): string {
  const names = steps.map((step) => cut(String(step), 100));
  return names.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Says what is there and what is expected instead. */
export function wanting(there: Both<string> | string, wanted: Both<string>): Both<string> {
  return filled(FAULTS.wanted, { there, wanted });
}

/** The faults in an issue of zod's; unknown fields become one fault each. */
export function faultsOf(issue: Issue): Fault[] {
  const { path, input } = issue;
  if (issue.code !== "unrecognized_keys") {
    const problem = wanting(described(input), wanted(issue));
    const isWord = issue.code === "invalid_value" && typeof input === "string";
    const near = isWord ? { given: input, known: issue.values.map(String) } : undefined;
    return [{ pointer: pointerTo(path), problem, near }];
  }
  const known = fieldsAt(path, FactbookData);
  return issue.keys.map((given) => ({
    pointer: pointerTo([...path, given]),
    problem: wanting(described(Object(input)[given]), WANTED.noField),
    near: { given, known },
  }));
}

/** A value in a few words, or itself if it is short. */
function described(value: unknown): Both<string> | string {
  if (value === undefined) return FAULTS.nothing;
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return value.length > 0 ? WANTED.array : FAULTS.emptyList;
  if (typeof value === "object" && value !== null) return WANTED.object;
  return typeof value === "function" ? FAULTS.func : String(value);
}

/** What the model expects where it found an issue. */
function wanted(issue: Issue): Both<string> {
  switch (issue.code) {
    case "invalid_type":
      return typeof issue.input === "number" && issue.expected === "number"
        ? WANTED.finite
        : named(issue.expected);
    case "invalid_value": {
      const values = issue.values.map((value) => JSON.stringify(value)).join(", ");
      return issue.values.length === 1 ? both(values, values) : filled(WANTED.oneOf, { values });
    }
    case "too_small":
      if (issue.origin === "string") return WANTED.text;
      if (issue.path.at(-1) === "claimedBy") return WANTED.speakers;
      return filled(issue.origin === "array" ? WANTED.listOf : WANTED.atLeast, {
        count: String(issue.minimum),
      });
    case "too_big":
      return filled(issue.origin === "string" ? WANTED.longest : WANTED.atMost, {
        count: String(issue.maximum),
      });
    default:
      return named(issue.message);
  }
}

/** A zod type, or a pattern of the model, in words. */
function named(name: string): Both<string> {
  const words: Readonly<Record<string, Both<string>>> = WANTED;
  return words[name] ?? both(name, name);
}
