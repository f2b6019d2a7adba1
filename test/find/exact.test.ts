/** An exact name is found without the world's names, which take longer to load than all the rest. */
import { expect, test, vi } from "vitest";
import { find } from "../helpers/recruits.ts";

vi.mock("../../src/find/territories.ts", () => {
  const unwanted = () => {
    throw new Error("the world's names");
  };
  return { thingsCoded: unwanted, thingsNamed: unwanted, namesNear: unwanted };
});

test.each([
  ["country", "cuba"],
  ["country", "PRK"],
  ["person", "Poetin"],
])("recruits %s %s", async (command, query) => {
  expect((await find(command, query)).status).toBe(0);
});

test("else they are asked", async () => {
  expect((await find("country", "Kuba")).said).toContain("the world's names");
});
