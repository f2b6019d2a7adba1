import { expect, test } from "vitest";
import { territoriesNamed } from "../../src/find/territories.ts";

test.each([
  ["pakistan", ["Pakistan"]],
  ["naher", []],
  ["korea", ["North Korea", "South Korea"]],
  ["sovjetunie", ["Soviet Union"]],
])("“%s” names %j, somewhere else than what a question is about", (key, names) => {
  expect(territoriesNamed(key).map(({ name }) => name.en)).toEqual(names);
});

test.each(["moscow", "engeland", "leningrad"])("“%s” may stand for what it belongs to", (key) => {
  expect(territoriesNamed(key)).toEqual([]);
});
