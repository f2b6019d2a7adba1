/** Checks a value against the model and the rules between records: a factbook, or all its faults. */
import * as z from "zod/mini";
import { type Fault, incoherences } from "./coherence.ts";
import { Claim, Entity, FactbookData, Figure, Id, Quote, Source } from "./model.ts";
import { described, pointerTo, wanted } from "./validate-words.ts";

/** Is told of each fault; may throw to end the check. */
export type Report = (fault: Fault) => void;

const RECORDS = { entities: Entity, figures: Figure, quotes: Quote, claims: Claim };
type Part = keyof typeof RECORDS;
const PARTS = Object.keys(RECORDS) as Part[];

/** The outermost form alone: the records are checked one by one, which keeps memory flat. */
const list = z.array(z.unknown());
const Frame = z.extend(FactbookData, {
  // Reported by its own schema.
  source: z.optional(z.unknown()),
  entities: list,
  figures: list,
  quotes: list,
  claims: list,
});

/**
 * The factbook that `value` is. Where it is none, gives undefined and reports every fault: against
 * the model, and between records as far as these can be told.
 */
export function validate(value: unknown, report: Report): FactbookData | undefined {
  let isSound = true;
  const fault: Report = (found) => {
    isSound = false;
    report(found);
  };
  const frame = check(Frame, value, "", fault);
  if (!isObject(value)) return undefined;
  const data = {
    ...(frame?.$schema !== undefined && { $schema: frame.$schema }),
    source: check(Source, value.source, "/source", fault) ?? NO_SOURCE,
    entities: records("entities", value.entities, fault),
    figures: records("figures", value.figures, fault),
    quotes: records("quotes", value.quotes, fault),
    claims: records("claims", value.claims, fault),
  } as FactbookData;
  if (PARTS.every((part) => Array.isArray(value[part])))
    for (const found of incoherences(data)) fault(found);
  return isSound ? data : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The records of a part; for each that the model refuses, one that merely bears its id. */
function records(part: Part, values: unknown, report: Report): unknown[] {
  if (!Array.isArray(values)) return [];
  return Array.from(
    values,
    (value, index) =>
      check<unknown>(RECORDS[part], value, `/${part}/${index}`, report) ?? {
        ...NO_RECORD,
        id: idOf(value) ?? `${part} ${index}`,
      },
  );
}

/** Stand-ins that break no rule between records, so that no fault leads to another. */
const NO_SOURCE = { length: Number.POSITIVE_INFINITY };
const NO_RECORD = {
  kind: "claim",
  about: [],
  claimedBy: [],
  status: "stated",
  aliases: {},
  mentions: [],
  selector: { start: 0, end: 1 },
};

function idOf(value: unknown): string | undefined {
  return isObject(value) ? parse(Id, value.id)?.data : undefined;
}

function check<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  pointer: string,
  report: Report,
): T | undefined {
  const result = parse(schema, value);
  if (result === undefined)
    report({ pointer, problem: "a text too long to look through; wanted: a shorter one" });
  for (const issue of result?.error?.issues ?? [])
    for (const fault of faultsOf(issue)) report({ ...fault, pointer: pointer + fault.pointer });
  return result?.data;
}

/** Undefined where a pattern runs out of stack on a text of many megabytes. */
function parse<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
): z.core.util.SafeParseResult<T> | undefined {
  try {
    return schema.safeParse(value, { reportInput: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  const { path, input } = issue;
  if (issue.code !== "unrecognized_keys")
    return [{ pointer: pointerTo(path), problem: `${described(input)}; wanted: ${wanted(issue)}` }];
  return issue.keys.map((key) => ({
    pointer: pointerTo([...path, key]),
    problem: `${described(isObject(input) ? input[key] : undefined)}; wanted: nothing of this name`,
  }));
}
