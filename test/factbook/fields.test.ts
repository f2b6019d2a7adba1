import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { hasField, leavesOf, pick, textAt } from "../../src/factbook/fields.ts";
import { columnsOf, fieldPaths, isField } from "../../src/factbook/schema-fields.ts";

const RECORD = {
  id: "a",
  value: { amount: 3, unit: { en: "people" } },
  about: [
    { id: "x", as: "agent" },
    { id: "y", name: { en: "Y" } },
  ],
  mentions: [{ start: 1, end: 4 }, { start: 9 }],
  texts: ["one", "", "two"],
  none: undefined,
  nothing: null,
  zero: 0,
};

test.each<[path: string, isThere: boolean, text: string]>([
  ["", true, ""],
  ["id", true, "a"],
  ["id.deeper", false, ""],
  ["value.amount", true, "3"],
  ["value.unit.en", true, "people"],
  ["value.unit.nl", false, ""],
  ["value", true, '{"amount":3,"unit":{"en":"people"}}'],
  ["about", true, "x (agent); y"],
  ["about.id", true, "x; y"],
  ["about.name.en", true, "Y"],
  ["about.none", false, ""],
  ["mentions", true, '1-4; {"start":9}'],
  ["mentions.end", true, "4"],
  ["texts", true, "one; two"],
  ["zero", true, "0"],
  ["nothing", true, ""],
  ["nothing.deeper", false, ""],
  ["toString", false, ""],
  ["value.constructor", false, ""],
])("at %j of a record: %s, %j", (path, isThere, text) => {
  const steps = path === "" ? [] : path.split(".");
  expect(hasField(RECORD, steps)).toBe(isThere);
  if (path !== "") expect(textAt(RECORD, steps)).toBe(text);
});

test("the leaves of a record, a list as one, and nothing of what is undefined", () => {
  expect(leavesOf(RECORD)).toEqual(
    "id value.amount value.unit.en about mentions texts nothing zero".split(" "),
  );
});

test.each<[paths: string[], picked: object]>([
  [["id"], { id: "a" }],
  [["zero", "id"], { zero: 0, id: "a" }],
  [["value.unit.en", "value.amount"], { value: { unit: { en: "people" }, amount: 3 } }],
  [["value", "value.amount"], { value: RECORD.value }],
  [["about.id"], { about: [{ id: "x" }, { id: "y" }] }],
  [["about.name.en", "none.x"], { about: [{}, { name: { en: "Y" } }], none: undefined }],
  [["missing", "toString"], {}],
])("what is at %j", (paths, picked) => {
  expect(
    pick(
      RECORD,
      paths.map((path) => path.split(".")),
    ),
  ).toEqual(picked);
});

const SCHEMA = z.object({
  id: z.string(),
  count: z.int(),
  share: z.exactOptional(z.number()),
  isKey: z.exactOptional(z.literal(true)),
  kind: z.literal("figure"),
  isOpen: z.boolean(),
  status: z.enum(["stated", "denied"]),
  inside: z.exactOptional(z.object({ en: z.string(), deeper: z.object({ n: z.int() }) })),
  lists: z.array(z.object({ of: z.string() })),
  others: z.catchall(z.object({ en: z.string() }), z.string()),
});

describe("of a schema", () => {
  test("the columns: a leaf each, no constants and no lists", () => {
    expect(columnsOf(SCHEMA).map(({ path, type, optional }) => [path, type, optional])).toEqual([
      ["id", "text", undefined],
      ["count", "integer", undefined],
      ["share", "number", true],
      ["isKey", "boolean", true],
      ["isOpen", "boolean", undefined],
      ["status", "text", undefined],
      ["inside.en", "text", true],
      ["inside.deeper.n", "integer", true],
      ["others.en", "text", undefined],
    ]);
    expect(columnsOf(SCHEMA).find(({ path }) => path === "status")?.oneOf).toEqual([
      "stated",
      "denied",
    ]);
    expect(columnsOf(SCHEMA).filter(({ references }) => references)).toEqual([]);
  });

  test("the fields, those inside lists left out", () => {
    const own =
      "id count share isKey kind isOpen status inside inside.en inside.deeper inside.deeper.n lists others others.en";
    expect(fieldPaths(SCHEMA)).toEqual(own.split(" "));
    expect(fieldPaths(z.union([SCHEMA, z.object({ id: z.string(), more: z.string() })]))).toEqual([
      ...own.split(" "),
      "more",
    ]);
  });

  test.each<[path: string, is: boolean]>([
    ["id", true],
    ["id.deeper", false],
    ["inside.deeper.n", true],
    ["inside.other", false],
    ["lists.of", true],
    ["lists.other", false],
    ["others.fr", true],
    ["others.fr.deeper", false],
    ["toString", false],
  ])("%s is a field: %s", (path, is) => {
    expect(isField(path.split("."), SCHEMA)).toBe(is);
  });
});
