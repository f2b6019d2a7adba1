/** Goes over a JSON text for what JSON.parse does not tell of it. */
import type { Fault } from "./coherence.ts";
import type { LIMITS } from "./read-limits.ts";
import { pointerTo, quoted } from "./validate-words.ts";

/** The first error of a text. */
export class BadJson extends Error {
  constructor(
    readonly at: number,
    there: string,
    wanted: string,
  ) {
    super(`${there}; wanted: ${wanted}`);
  }
}

/** What may come next, as messages put it. */
const EXPECTED = {
  value: "a value",
  valueOrEnd: "a value or ]",
  name: "a name in double quotes",
  nameOrEnd: "a name in double quotes or }",
  colon: "a colon",
  itemOrEnd: "a comma or ]",
  memberOrEnd: "a comma or }",
  end: "nothing more",
};
type Expected = keyof typeof EXPECTED;

const CLOSERS: Partial<Record<Expected, string>> = {
  valueOrEnd: "]",
  itemOrEnd: "]",
  nameOrEnd: "}",
  memberOrEnd: "}",
};

/** A list or an object that is still open. */
interface Container {
  /** The names in an object so far; a list has none. */
  readonly names?: string[];
  /** The name or the index of what is being read. */
  step: string | number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![^\s,:[\]{}"])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const WORD = /\\?[^\s,:[\]{}"\\]+|./suy;

/** Goes over the text once, without recursion: no depth of nesting exhausts the stack. */
export class Scanner {
  readonly repeated: Fault[] = [];
  private at = 0;
  private values = 0;
  private expected: Expected = "value";
  private readonly open: Container[] = [];

  constructor(
    private readonly text: string,
    private readonly limits: typeof LIMITS,
  ) {}

  scan(): void {
    for (this.skipSpace(); this.at < this.text.length; this.skipSpace()) this.step();
    if (this.expected !== "end") throw this.bad();
  }

  private skipSpace(): void {
    while (isSpace(this.text.charCodeAt(this.at))) this.at++;
  }

  private step(): void {
    const character = this.text[this.at];
    if (character === CLOSERS[this.expected]) {
      this.close();
      return;
    }
    switch (this.expected) {
      case "value":
      case "valueOrEnd":
        this.value(character);
        break;
      case "name":
      case "nameOrEnd":
        this.name(character);
        break;
      case "colon":
        this.take(":", "value");
        break;
      case "itemOrEnd":
        this.take(",", "value");
        this.countItem();
        break;
      case "memberOrEnd":
        this.take(",", "name");
        break;
      case "end":
        throw this.bad();
    }
  }

  private value(character: string | undefined): void {
    if (character === "{") this.begin({ names: [], step: "" }, "nameOrEnd");
    else if (character === "[") this.begin({ step: 0 }, "valueOrEnd");
    else {
      if (character === '"') this.string();
      else this.match(LITERAL, EXPECTED[this.expected]);
      this.endValue();
    }
  }

  private begin(container: Container, expected: Expected): void {
    this.limit(this.open.length + 1, "levels");
    this.open.push(container);
    this.expected = expected;
    this.at++;
  }

  private close(): void {
    this.open.pop();
    this.at++;
    this.endValue();
  }

  private endValue(): void {
    this.limit(++this.values, "values");
    const container = this.open.at(-1);
    if (container === undefined) this.expected = "end";
    else this.expected = container.names ? "memberOrEnd" : "itemOrEnd";
  }

  private take(character: string, next: Expected): void {
    if (this.text[this.at] !== character) throw this.bad();
    this.at++;
    this.expected = next;
  }

  private countItem(): void {
    const list = this.open.at(-1) as Container;
    list.step = Number(list.step) + 1;
    this.limit(list.step + 1, "items");
  }

  private name(character: string | undefined): void {
    if (character !== '"') throw this.bad();
    const start = this.at + 1;
    this.string();
    const name = this.text.slice(start, this.at - 1);
    this.note(name.includes("\\") ? JSON.parse(`"${name}"`) : name);
    this.expected = "colon";
  }

  /** Remembers a name of the innermost object; one that it has already is a fault. */
  private note(name: string): void {
    const object = this.open.at(-1) as Container;
    const names = object.names as string[];
    object.step = name;
    if (names.includes(name)) this.addRepeated(name);
    else this.limit(names.push(name), "names");
  }

  private addRepeated(name: string): void {
    if (this.repeated.length === this.limits.faults) return;
    const pointer = pointerTo(this.open.map(({ step }) => step));
    this.repeated.push({ pointer, problem: `${quoted(name)} twice; wanted: each name once` });
  }

  private string(): void {
    this.at++;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === QUOTE) break;
      if (code === BACKSLASH) this.match(ESCAPE, "an escape of JSON, such as \\n or \\u00eb");
      else if (code >= SPACE) this.at++;
      else throw this.bad("a double quote that ends the text");
    }
    this.at++;
  }

  private limit(count: number, what: "levels" | "names" | "items" | "values"): void {
    if (count > this.limits[what]) throw this.bad(`at most ${this.limits[what]} ${what}`);
  }

  private match(pattern: RegExp, wanted: string): void {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) throw this.bad(wanted);
    this.at = pattern.lastIndex;
  }

  private bad(wanted: string = EXPECTED[this.expected]): BadJson {
    WORD.lastIndex = this.at;
    const [word] = WORD.exec(this.text) ?? [];
    return new BadJson(this.at, word === undefined ? "the end of the file" : quoted(word), wanted);
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === 0x0a || code === 0x0d || code === 0x09;
}
