import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/factbook/json.ts";

const faultsOf = (text: string) =>
  parseJson(text).faults.map(({ pointer, problem }) => `${pointer}: ${problem.en}`);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("what is not JSON is told by line and column", () => {
  test.each([
    ["", "line 1, column 1: the end; value expected"],
    [" \n ", "line 2, column 2: the end; value expected"],
    ["{", "line 1, column 2: the end; close brace expected"],
    ['{\n  "a": 1,\n}', 'line 3, column 1: "}"; property name expected'],
    ["{a: 1}", 'line 1, column 2: "a"; invalid symbol'],
    ["{'a': 1}", "line 1, column 2: \"'a'\"; invalid symbol"],
    ['{"a" 1}', 'line 1, column 6: "1"; colon expected'],
    ['{"a": 1 "b": 2}', 'line 1, column 9: "\\"b\\""; comma expected'],
    ['{"a": }', 'line 1, column 7: "}"; value expected'],
    ["[1,]", 'line 1, column 4: "]"; value expected'],
    ["[,]", 'line 1, column 2: ","; value expected'],
    ["[1 2]", 'line 1, column 4: "2"; comma expected'],
    ["[1}", 'line 1, column 3: "}"; comma expected'],
    ["[1] // all", 'line 1, column 5: "// all"; invalid comment token'],
    ["[NaN]", 'line 1, column 2: "NaN"; invalid symbol'],
    ["tru", 'line 1, column 1: "tru"; invalid symbol'],
    ["01", 'line 1, column 2: "1"; end of file expected'],
    ["1.", 'line 1, column 1: "1."; unexpected end of number'],
    ["-", 'line 1, column 1: "-"; invalid symbol'],
    ['"a', 'line 1, column 1: "\\"a"; unexpected end of string'],
    ['"a\nb"', 'line 1, column 1: "\\"a"; unexpected end of string'],
    ['"\\x"', 'line 1, column 1: "\\"\\\\x\\""; invalid escape character'],
    ['"\\u00e"', 'line 1, column 1: "\\"\\\\u00e\\""; invalid unicode'],
    ["\u0000", 'line 1, column 1: "\\u0000"; invalid symbol'],
  ])("%j", (text, fault) => {
    expect(isJson(text)).toBe(false);
    expect(parseJson(text)).toMatchObject({ faults: [{ pointer: "", problem: { en: fault } }] });
    expect(parseJson(text)).not.toHaveProperty("value");
  });
});

test("what is nested too deeply is refused, whole or broken off", () => {
  expect(faultsOf("[".repeat(200_000))).toEqual([": nested too deeply; wanted: a factbook"]);
  expect(faultsOf(`${"[".repeat(200_000)}${"]".repeat(200_000)}`)).toEqual([
    ": nested too deeply; wanted: a factbook",
  ]);
});

test.each([
  [
    '{"a": [1e-400]}',
    ['/a/0: "1e-400"; wanted: 0, or a number that is not too small to be stored'],
  ],
  ["-0.5e-999", [': "-0.5e-999"; wanted: 0, or a number that is not too small to be stored']],
  ["[0, -0, 0.0, 0e-400, 1e-300, 1e400]", []],
])("a number that would become 0 is refused: %s", (text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});

describe("a name that comes twice", () => {
  test.each([
    ['{"a": 1, "b": 2, "a": 3}', ['/a: "a" twice; wanted: each name once']],
    ['{"a": [0, {"x": 1, "\\u0078": 2}]}', ['/a/1/x: "x" twice; wanted: each name once']],
    ['{"a/b~": {"": 1, "": 2}}', ['/a~1b~0/: "" twice; wanted: each name once']],
    ['{"a": {"x": 1}, "b": {"x": 1}}', []],
    ['[{"x": 1}, {"x": 1}]', []],
    ['{"__proto__": 1, "constructor": 2}', []],
  ])("%s", (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  test("is cut in the pointer where it is absurdly long", () => {
    const name = "n".repeat(1_000);
    const [fault = ""] = faultsOf(`{"${name}": 1, "${name}": 2}`);
    expect(fault.length).toBeLessThan(250);
  });
});

describe("everything else is as JSON.parse has it", () => {
  test("any value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text)).toEqual({ value: JSON.parse(text), faults: [] });
      }),
    );
  });

  test("any text near to JSON: a value if and only if it is JSON", () => {
    const sound = JSON.stringify(
      { a: [1, -2.5e3, true, null, "é\n\u2028"], b: { c: [] } },
      null,
      1,
    );
    const piece = fc.constantFrom(..."{}[],:\"\\ \n0.-e+tnu'", "true", "null", "\\u00e9", "\u0001");
    const edit = fc.tuple(fc.nat(sound.length), fc.nat(3), fc.oneof(fc.constant(""), piece));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        let text = sound;
        for (const [at, length, put] of edits)
          text = text.slice(0, at) + put + text.slice(at + length);
        expect("value" in parseJson(text)).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
