/** Arbitrary runs of the program: words as users type them, mistype them, and never would. */
import fc from "fast-check";
import type { Command } from "../../src/commands/command.ts";
import { COMMANDS } from "../../src/commands/names.ts";
import { COMMON, type OptionName } from "../../src/commands/options.ts";
import { NAMES } from "../../src/output/labels/names.ts";
import { FORMATS } from "../../src/output/render.ts";
import { HOSTILE_TEXTS } from "../export/hostile.ts";
import { DATA, NAMES as ENTITY_NAMES } from "../helpers/factbook.ts";

/** The input of a run. */
export interface Start {
  readonly words: readonly string[];
  readonly stdin: string;
  readonly around: {
    readonly width: number;
    readonly isTerminal: boolean;
    readonly colour: boolean;
    readonly hyperlinks: boolean;
    readonly lang: "en" | "nl";
  };
}

const records = [...DATA.entities, ...DATA.figures, ...DATA.quotes, ...DATA.claims];

const ASKED = records.flatMap(({ questions }) => Object.values(questions ?? {}).flat());

/** `text` with one letter removed, added, replaced or in the other case. */
function mistyped(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(text, fc.nat(40), fc.constantFrom("", "x", "é", " ", "-", "Z"), fc.nat(1))
    .map(([whole, at, letter, cut]) => whole.slice(0, at) + letter + whole.slice(at + cut));
}

const known = fc.constantFrom(...ENTITY_NAMES, ...records.map(({ id }) => id), ...ASKED);
const odd = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS, "", "-", "--", "-1", "\0", "\u001b[31m", "\u202e", "a\nb\tc"),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc
    .constantFrom("a", "\ufdfa", "𝕒 ", "e\u0301", "한", "12.", "how many ")
    .map((t) => t.repeat(900)),
  fc.constant("x".repeat(10_001)),
);
/** Queries: names, ids and questions about the article, also mistyped, and odd texts. */
export const queries = fc.oneof(
  { weight: 6, arbitrary: known },
  { weight: 4, arbitrary: mistyped(known) },
  { weight: 3, arbitrary: odd },
);

/** Values of each option, mostly valid; none for a flag. */
const VALUES: Readonly<Record<Exclude<OptionName, "out">, readonly string[]>> = {
  format: [...FORMATS, ...FORMATS, "svg", "jsonld", "sql", "postgres", "xml"],
  json: [],
  fields: ["id", "id,name", "kind,selector", "id,match.by", "value.amount", ",", "xyzzy"],
  limit: ["1", "3", "999999999", "0", "1e3"],
  lang: ["en", "nl", "NL", "uk"],
  color: ["always", "never", "auto", "blue"],
  noColor: [],
  data: ["/nowhere.json", "/dev/null", "/"],
  each: [],
  all: [],
  noPager: [],
  brief: [],
  by: [...ENTITY_NAMES, "xyzzy"],
  status: ["denied", "alleged,planned", "gepland", "STATED", "sure"],
  about: [...ENTITY_NAMES, "xyzzy"],
  paragraph: ["6", "¶6", "1,2,3", "99", "x"],
  measure: ["killed", "pay", "xyzzy"],
  since: ["2023", "2023-09", "2023-09-04", "2023-13", "yesterday"],
  style: ["text", "apa", "chicago", "bibtex", "csl-json", "mla"],
  kind: ["claim", "country,figure", "cijfer", "xyzzy"],
  force: [],
  update: [],
  write: [],
};
const FLAGS: Partial<Record<OptionName, string>> = { noColor: "--no-color", noPager: "--no-pager" };

/** An option as typed, with its value if it takes one. */
function written(name: keyof typeof VALUES): fc.Arbitrary<string[]> {
  const flag = FLAGS[name] ?? `--${name}`;
  if (VALUES[name].length === 0) return fc.constant([flag]);
  const value = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...VALUES[name]) },
    { weight: 1, arbitrary: odd },
  );
  return fc.oneof(
    value.map((value) => [flag, value]),
    value.map((value) => [`${flag}=${value}`]),
  );
}

const options = Object.keys(VALUES) as (keyof typeof VALUES)[];
const anyOption = fc.oneof(
  ...options.map(written),
  fc.constantFrom(
    ...["-h", "--help", "--version", "-V", "--xyzzy", "-fjson"].map((flag) => [flag]),
  ),
);

/** A command with queries and mostly valid options. */
function wordsOf({ name, own, without }: Command): fc.Arbitrary<string[]> {
  const not = new Set<string>(["out", "data", ...without]);
  const fitting = [...COMMON, ...own].filter((option) => !not.has(option));
  const option = fc.oneof(
    { weight: 12, arbitrary: fc.oneof(...fitting.map((option) => written(option as never))) },
    { weight: 1, arbitrary: anyOption },
  );
  return fc
    .record({
      before: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: option }),
      command: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...Object.values(NAMES[name])) },
        { weight: 1, arbitrary: mistyped(fc.constant(name)) },
      ),
      queries: fc.oneof(
        { weight: 1, arbitrary: fc.array(queries, { maxLength: 3 }) },
        { weight: 6, arbitrary: queries.map((query) => [query]) },
        { weight: 2, arbitrary: fc.constantFrom([], ["-"]) },
      ),
      options: fc.array(option, { maxLength: 2 }),
    })
    .map(({ before, command, queries, options }) => [
      ...before,
      command,
      ...queries,
      ...options.flat(),
    ]);
}

const words = fc.oneof(
  { weight: 20, arbitrary: fc.oneof(...COMMANDS.map(wordsOf)) },
  { weight: 3, arbitrary: fc.array(queries, { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(odd, anyOption), { maxLength: 4 }).map((all) => all.flat()),
  },
);

/** Any input, except commands that write files or read the user's own. */
export const starts: fc.Arbitrary<Start> = fc.record({
  words,
  stdin: fc.array(queries, { maxLength: 4 }).map((lines) => lines.join("\n")),
  around: fc.record({
    width: fc.constantFrom(40, 41, 60, 80, 120, 1000, Number.POSITIVE_INFINITY),
    isTerminal: fc.boolean(),
    colour: fc.boolean(),
    hyperlinks: fc.boolean(),
    lang: fc.constantFrom("en", "nl"),
  }),
});

/** Whether a run may print colours or links. */
export function mayStyle({ words, around: { colour, hyperlinks } }: Start): boolean {
  return colour || hyperlinks || words.join(" ").includes("always");
}
