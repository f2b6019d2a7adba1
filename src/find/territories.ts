/** The world's names, in many languages. */
import { once } from "../memo.ts";
import { type Thing, world } from "../world.ts";
import { keysLike } from "./misspelt.ts";

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

const allNames = once(() => [
  ...new Set(world().names.flatMap((script) => script.split(/[ \n]+/))),
]);

/** The names of things that a misspelt one may mean: two errors seldom change both its ends. */
export function namesNear(typed: string, limit: (length: number) => number) {
  const isLike = (name: string) => name[0] === typed[0] || name.at(-1) === typed.at(-1);
  return keysLike(typed, allNames().filter(isLike), limit);
}
