import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/factbook/read-json.ts";
import { LIMITS } from "../../src/factbook/read-limits.ts";

const faultsOf = (text: string) =>
  parseJson(text).faults.map(({ pointer, problem }) => `${pointer}: ${problem}`);

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
    ["", "line 1, column 1: the end of the file; wanted: a value"],
    [" \n ", "line 2, column 2: the end of the file; wanted: a value"],
    ["{", "line 1, column 2: the end of the file; wanted: a name in double quotes or }"],
    ['{\n  "a": 1,\n}', 'line 3, column 1: "}"; wanted: a name in double quotes'],
    ["{a: 1}", 'line 1, column 2: "a"; wanted: a name in double quotes or }'],
    ["{'a': 1}", `line 1, column 2: "'a'"; wanted: a name in double quotes or }`],
    ['{"a" 1}', 'line 1, column 6: "1"; wanted: a colon'],
    ['{"a": 1 "b": 2}', 'line 1, column 9: "\\""; wanted: a comma or }'],
    ['{"a": }', 'line 1, column 7: "}"; wanted: a value'],
    ["[1,]", 'line 1, column 4: "]"; wanted: a value'],
    ["[,]", 'line 1, column 2: ","; wanted: a value or ]'],
    ["[1 2]", 'line 1, column 4: "2"; wanted: a comma or ]'],
    ["[1}", 'line 1, column 3: "}"; wanted: a comma or ]'],
    ["[1] // all", 'line 1, column 5: "//"; wanted: nothing more'],
    ["[NaN]", 'line 1, column 2: "NaN"; wanted: a value or ]'],
    ["tru", 'line 1, column 1: "tru"; wanted: a value'],
    ["01", 'line 1, column 1: "01"; wanted: a value'],
    ["1.", 'line 1, column 1: "1."; wanted: a value'],
    ["-", 'line 1, column 1: "-"; wanted: a value'],
    ['"a', "line 1, column 3: the end of the file; wanted: a double quote that ends the text"],
    ['"a\nb"', 'line 1, column 3: "\\n"; wanted: a double quote that ends the text'],
    ['"\\x"', 'line 1, column 2: "\\\\x"; wanted: an escape of JSON, such as \\n or \\u00eb'],
    ['"\\u00e"', 'line 1, column 2: "\\\\u00e"; wanted: an escape of JSON, such as \\n or \\u00eb'],
    ["\u0000", 'line 1, column 1: "\\u0000"; wanted: a value'],
  ])("%j", (text, fault) => {
    expect(isJson(text)).toBe(false);
    expect(parseJson(text)).toEqual({ faults: [{ pointer: "", problem: fault }] });
  });
});

describe("what no factbook has is refused before it takes memory", () => {
  const limits = { ...LIMITS, levels: 3, names: 3, items: 3, values: 8 };
  test.each([
    ["[[[]]]", undefined],
    ["[[[[]]]]", 'line 1, column 4: "["; wanted: at most 3 levels'],
    ['{"a":{"b":{"c":{}}}}', 'line 1, column 16: "{"; wanted: at most 3 levels'],
    ['{"a":1,"b":1,"c":1}', undefined],
    ['{"a":1,"b":1,"c":1,"d":1}', 'line 1, column 23: ":"; wanted: at most 3 names'],
    ["[1,2,3]", undefined],
    ["[1,2,3,4]", 'line 1, column 8: "4"; wanted: at most 3 items'],
    ["[[1,2,3],[1,2]]", undefined],
    ["[[1,2,3],[1,2,3],1]", 'line 1, column 19: "]"; wanted: at most 8 values'],
  ])("%s", (text, problem) => {
    const faults = problem === undefined ? [] : [{ pointer: "", problem }];
    expect(parseJson(text, limits).faults).toEqual(faults);
  });

  test("ten thousand levels", () => {
    expect(faultsOf("[".repeat(10_000))).toEqual([
      ': line 1, column 65: "["; wanted: at most 64 levels',
    ]);
  });
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

  test("is told of so often and no more", () => {
    const text = `[${Array(50).fill('{"a":1,"a":2}').join(",")}]`;
    expect(parseJson(text, { ...LIMITS, faults: 10 }).faults).toHaveLength(10);
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
