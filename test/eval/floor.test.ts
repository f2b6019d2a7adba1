import { describe, expect, test } from "vitest";
import { allMeasures } from "./measures.ts";

describe("the evaluation stays at its floor", () => {
  test.each(allMeasures())("$name", ({ passed, cases, floor, failures }) => {
    expect(cases).toBeGreaterThan(0);
    expect(passed / cases, failures.slice(0, 10).join("\n")).toBeGreaterThanOrEqual(floor);
  });
});
