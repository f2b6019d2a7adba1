/** The types that users see are those of the model; `npm run typecheck` is what tests this. */
import { describe, expectTypeOf, test } from "vitest";
import type * as Joined from "../../src/factbook/dossier.ts";
import type * as Model from "../../src/factbook/model.ts";
import type * as Public from "../../src/index.ts";
import type { Match } from "../../src/lookup/names.ts";

type ReadOnly<T> = T extends object ? { readonly [K in keyof T]: ReadOnly<T[K]> } : T;

describe("the types of the library say what the model does", () => {
  test("of records", () => {
    expectTypeOf<Public.EntityRecord>().toEqualTypeOf<ReadOnly<Model.Entity>>();
    expectTypeOf<Public.FigureRecord>().branded.toEqualTypeOf<ReadOnly<Model.Figure>>();
    expectTypeOf<Public.QuoteRecord>().branded.toEqualTypeOf<ReadOnly<Model.Quote>>();
    expectTypeOf<Public.ClaimRecord>().branded.toEqualTypeOf<ReadOnly<Model.Claim>>();
    expectTypeOf<Public.SourceRecord>().toEqualTypeOf<ReadOnly<Model.Source>>();
    expectTypeOf<Public.FactbookData>().branded.toEqualTypeOf<ReadOnly<Model.FactbookData>>();
  });

  test("of answers", () => {
    type Found<T> = ReadOnly<T> & { readonly from?: string; readonly match?: Match };
    expectTypeOf<Found<Joined.Dossier>>().toExtend<Public.Dossier>();
    expectTypeOf<Public.Dossier>().toExtend<Found<Joined.Dossier>>();
    expectTypeOf<Public.Figure>().toExtend<Found<Joined.JoinedFigure>>();
    expectTypeOf<Public.Quote>().toExtend<Found<Joined.JoinedQuote>>();
    expectTypeOf<Public.Claim>().toExtend<Found<Joined.JoinedClaim>>();
    expectTypeOf<Public.Source>().branded.toEqualTypeOf<ReadOnly<Joined.CountedSource>>();
  });
});
