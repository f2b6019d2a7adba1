import { expect, test } from "vitest";
import { thingsNamed } from "../src/world.ts";

test.each([
  ["pakistan", ["Pakistan"]],
  ["naher", []],
  ["korea", ["North Korea", "South Korea"]],
  ["sovjetunie", ["Soviet Union"]],
  ["moscow", ["Moscow"]],
  ["engeland", ["England"]],
  ["leningrad", ["Leningrad"]],
])("“%s” names %j", (key, names) => {
  expect(thingsNamed(key).map(({ name }) => name.en)).toEqual(names);
});
