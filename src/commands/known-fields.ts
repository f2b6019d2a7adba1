/** Which fields a result can have: those of the model, and what answers add to it. */
import * as z from "zod/mini";
import { Claim, Entity, Figure, Id, Quote, Source, Text } from "../factbook/model.ts";

const Ref = z.object({ id: Id, name: Text });
const provenance = { about: z.array(Ref), claimedBy: z.array(Ref), deniedBy: z.array(Ref) };
const JoinedFigure = z.extend(Figure, provenance);
const JoinedClaim = z.extend(Claim, provenance);
const JoinedQuote = z.extend(Quote, { about: z.array(Ref), speaker: Ref });
const found = {
  from: Id,
  match: z.object({
    by: z.string(),
    text: z.string(),
    score: z.number(),
    words: z.array(z.string()),
  }),
  sentence: Text,
};

const RESULTS = [
  z.extend(Entity, {
    ...found,
    figures: z.array(JoinedFigure),
    quotes: z.array(JoinedQuote),
    claims: z.array(JoinedClaim),
  }),
  z.extend(JoinedFigure, found),
  z.extend(JoinedQuote, found),
  z.extend(JoinedClaim, found),
  z.extend(Source, {
    records: z.object({
      entities: z.int(),
      figures: z.int(),
      quotes: z.int(),
      claims: z.int(),
    }),
  }),
];

/** Whether some kind of result can have a field with this path. */
export function isField(path: readonly string[]): boolean {
  return RESULTS.some((schema) => reaches(schema, path));
}

/** The top-level fields of all kinds of results. */
export function fieldNames(): string[] {
  return [...new Set(RESULTS.flatMap((schema) => Object.keys(schema.shape)))];
}

function reaches(schema: z.core.$ZodType, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (schema instanceof z.ZodMiniArray) return reaches(schema.def.element, path);
  if (schema instanceof z.ZodMiniExactOptional) return reaches(schema.def.innerType, path);
  if (!(schema instanceof z.ZodMiniObject)) return false;
  const field = Object.hasOwn(schema.shape, step) ? schema.shape[step] : schema.def.catchall;
  return field !== undefined && !(field instanceof z.ZodMiniNever) && reaches(field, rest);
}
