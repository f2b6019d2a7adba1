/** The world's names, in many languages. */
import { type Thing, world } from "../world.ts";
import { keysLike, MOST_EDITS } from "./misspelt.ts";

/** All that has exactly this name. */
export function thingsNamed(key: string): readonly Thing[] {
  const { things, names } = world();
  const found = key === "" ? [] : names.flatMap((script) => linesWith(script, ` ${key} `));
  return [...new Set(found)].sort((a, b) => a - b).flatMap((line) => things[line] ?? []);
}

/** The indexes of the lines that have `part`; looked for in all at once, since hardly any has. */
function linesWith(text: string, part: string): number[] {
  const lines: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    lines.push(text.slice(0, at).split("\n").length - 1);
  return lines;
}

/** The names of things that a misspelt one may mean: two errors seldom change both its ends. */
export function namesNear(typed: string, limit: (length: number) => number) {
  // A key has nothing but letters, marks and digits, which mean themselves in a pattern.
  const others = typed.length - 1;
  const inner = `[^ \\n]{${Math.max(0, others - MOST_EDITS)},${others + MOST_EDITS}}`;
  const like = new RegExp(`(?<= )(?:${typed[0]}${inner}|${inner}${typed.at(-1)})(?= )`, "g");
  const names = world().names.flatMap((script) => script.match(like) ?? []);
  return keysLike(typed, new Set(names), limit);
}
