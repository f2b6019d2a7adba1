/** Factbooks with one value changed, always the same for the same seed. */
import type { FactbookData } from "../../src/factbook/model.ts";

// biome-ignore lint/suspicious/noExplicitAny: any value of a factbook.
type Json = any;

const text = (change: (value: string) => unknown) => (value: Json) =>
  typeof value === "string" ? change(value) : value;
const number = (change: (value: number) => unknown) => (value: Json) =>
  typeof value === "number" ? change(value) : value;
const list = (change: (value: Json[]) => unknown) => (value: Json) =>
  Array.isArray(value) ? change(value) : value;

/** Mutations of a value, by name; undefined to remove it. */
export const MUTATIONS: Readonly<Record<string, (value: Json) => unknown>> = {
  "left out": () => undefined,
  null: () => null,
  "of another type": (value) => (typeof value === "string" ? 7 : "seven"),
  "without anything in it": (value) =>
    ({ string: "", number: 0 })[typeof value as string] ?? (Array.isArray(value) ? [] : {}),
  blank: text(() => "  "),
  "in a list": (value) => [value],
  negative: number((value) => -value - 1),
  "half more": number((value) => value + 0.5),
  "past what a number holds": number((value) => (value + 1) * 1e17),
  "in capitals": text((value) => value.toUpperCase()),
  "on two lines": text((value) => `${value}\n${value}`),
  "with a field more": (value) =>
    typeof value === "object" && !Array.isArray(value) ? { ...value, more: 1 } : value,
  "twice over": list((value) => [...value, ...value]),
};

/** `data` with one value, chosen by `seed`, changed by the mutation `name`; and its JSON pointer. */
export function mutated(data: FactbookData, name: string, seed: number) {
  const change = MUTATIONS[name] ?? ((value) => value);
  const copy = structuredClone(data);
  const places = placesIn(copy).filter(({ holder, key }) => change(holder[key]) !== holder[key]);
  // Knuth's multiplicative hash, so that consecutive seeds choose distant places.
  const place = places[(Math.imul(seed + 1, 2654435761) >>> 0) % places.length];
  if (place === undefined) throw new Error(`nothing can be ${name}`);
  const { holder, key, pointer } = place;
  const value = change(holder[key]);
  if (value !== undefined) holder[key] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return { data: copy, pointer };
}

function placesIn(node: Json, pointer = ""): { holder: Json; key: string; pointer: string }[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.keys(node).flatMap((key) => [
    { holder: node, key, pointer: `${pointer}/${key}` },
    ...placesIn(node[key], `${pointer}/${key}`),
  ]);
}
