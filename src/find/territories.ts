/** The world's names, in many languages. */
import { type Thing, world } from "../world.ts";
import { createSpeller } from "./misspelt.ts";

/** All that has exactly this name. */
export function thingsNamed(key: string): Thing[] {
  const { things, namesOfLength } = world();
  const names = ` ${namesOfLength[key.length]} `;
  const at = names.indexOf(` ${key}=`);
  if (key === "" || at < 0) return [];
  const [numbers = ""] = names.slice(at + key.length + 2).split(" ", 1);
  return numbers.split(",").flatMap((number) => things[Number(number)] ?? []);
}

/** The names of things that a misspelt one may mean: two errors seldom change both its ends. */
export function namesNear(typed: string, limit: (length: number) => number) {
  const isLike = (name: string) => name[0] === typed[0] || name.at(-1) === typed.at(-1);
  const keysOfLength = (length: number) =>
    (world().namesOfLength[length]?.match(/[^ =]+(?==)/g) ?? []).filter(isLike);
  return createSpeller(keysOfLength)(typed, limit);
}
