import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { factbookSchema } from "../../scripts/declarations.mts";
import { recruits } from "../helpers/io.ts";

const COMMITTED = readFileSync(join(import.meta.dirname, "../../data/schema.json"), "utf8");

test("the schema is the one that is committed", async () => {
  expect(await recruits(["schema"])).toEqual({ status: 0, out: COMMITTED, err: "" });
  expect(factbookSchema()).toBe(COMMITTED);
});

test("it is a JSON Schema of draft 2020-12 that editors take", () => {
  const { $schema, properties, required } = JSON.parse(COMMITTED);
  expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(Object.keys(properties)).toEqual(["$schema", ...required]);
});

test("it comes whatever RECRUITS_DATA names", async () => {
  expect((await recruits(["schema"], { data: ["nowhere.json"] })).status).toBe(0);
});

test.each([
  ["a word", ["schema", "cuba"], "takes fewer words"],
  ["another format", ["schema", "--format", "csv"], "--format takes one of json"],
  ["fields", ["schema", "--fields", "id"], "No option --fields"],
])("it takes no %s", async (_, words, error) => {
  const { out, err, status } = await recruits(words);
  expect({ out, status }).toEqual({ out: "", status: 2 });
  expect(err).toContain(error);
  expect(err.split("\n")).toHaveLength(2);
});
