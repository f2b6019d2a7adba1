/** The fields that the model describes: which can be asked for, and the columns of flat tables. */
import * as z from "zod/mini";
import { CountedSource, Dossier, JoinedClaim, JoinedFigure, JoinedQuote } from "./answer.ts";
import { About, ClaimId, EntityId } from "./model.ts";

type Schema = z.core.$ZodType;

const RESULTS = [Dossier, JoinedFigure, JoinedQuote, JoinedClaim, CountedSource];

/** Whether some kind of result can have a field at this path. */
export function isField(steps: readonly string[]): boolean {
  return RESULTS.some((schema) => reaches(schema, steps));
}

/** The top-level fields of all kinds of results. */
export function fieldNames(): string[] {
  return [...new Set(RESULTS.flatMap((schema) => Object.keys(schema.shape)))];
}

function reaches(schema: Schema, steps: readonly string[]): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return true;
  if (schema instanceof z.ZodMiniArray) return reaches(schema.def.element, steps);
  if (schema instanceof z.ZodMiniExactOptional) return reaches(schema.def.innerType, steps);
  if (!(schema instanceof z.ZodMiniObject)) return false;
  const field = Object.hasOwn(schema.shape, step) ? schema.shape[step] : schema.def.catchall;
  return field !== undefined && !(field instanceof z.ZodMiniNever) && reaches(field, rest);
}

/** A column of a flat table. */
export interface Column {
  /** Dotted path of the cell in its row. */
  readonly path: string;
  /** `ids` is a list that has a table of its own besides. */
  readonly type: "text" | "integer" | "number" | "boolean" | "ids";
  readonly optional?: true;
  /** All the values that it can have. */
  readonly oneOf?: readonly string[];
  /** The table whose `id` it holds. */
  readonly references?: string;
}

/** A column for each leaf of a schema, in its order; of lists, only those of ids have one. */
export function columnsOf(schema: Schema, path: string, optional?: true): Column[] {
  if (schema instanceof z.ZodMiniExactOptional) return columnsOf(schema.def.innerType, path, true);
  if (schema instanceof z.ZodMiniObject) {
    const prefix = path === "" ? "" : `${path}.`;
    return Object.entries<Schema>(schema.shape).flatMap(([key, field]) =>
      columnsOf(field, prefix + key, optional),
    );
  }
  const type = typeOf(schema);
  if (type === undefined) return [];
  return [
    {
      path,
      type,
      ...(optional && { optional }),
      ...(schema instanceof z.ZodMiniEnum && { oneOf: schema.options.map(String) }),
      ...(schema === EntityId && { references: "entities" }),
      ...(schema === ClaimId && { references: "claims" }),
    },
  ];
}

/** Undefined for what has no column: a list, or a value that is always the same. */
function typeOf(schema: Schema): Column["type"] | undefined {
  if (schema instanceof z.ZodMiniArray)
    return [EntityId, About].some((id) => id === schema.def.element) ? "ids" : undefined;
  if (schema instanceof z.ZodMiniLiteral)
    return schema.def.values.includes(true) ? "boolean" : undefined;
  if (schema instanceof z.ZodMiniBoolean) return "boolean";
  if (schema instanceof z.ZodMiniNumberFormat) return "integer";
  return schema instanceof z.ZodMiniNumber ? "number" : "text";
}
