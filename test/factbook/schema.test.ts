/** The JSON Schema (in Ajv) and the tool's own check reject the same factbooks. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { check } from "../../src/factbook/check.ts";
import { readData } from "../helpers/factbook.ts";
import { complete } from "./generated.ts";
import { MUTATIONS, mutated } from "./mutations.ts";

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const isValid = ajv.compile(Object(readData("schema")));

/** Rules between values, which a schema can't express: ids, order, comparisons. */
const BETWEEN =
  /has the id|is already the id|before that of the mention|is not between min|is not after the one before|no code, except for|as the selector has it|is after to|is not before end|is past the article|this very claim|belong to itself|wanted: the code of a country|the words as the article has them/;

test("they take a factbook of every field", () => {
  expect([isValid(complete()), check(complete()).faults]).toEqual([true, []]);
});

test.each(Object.keys(MUTATIONS))("they agree on 200 with a value %s", (name) => {
  const apart = Array.from({ length: 200 }, (_, seed) => mutated(complete(), name, seed)).flatMap(
    ({ data, pointer }) => {
      const told = check(data).faults.map(({ problem }) => problem.en);
      const isSound = told.every((problem) => BETWEEN.test(problem));
      return isValid(data) === isSound ? [] : [{ pointer, told, errors: isValid.errors }];
    },
  );
  expect(apart).toEqual([]);
});
