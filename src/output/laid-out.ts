/** JSON for people who edit it. */
import { toJson } from "./visible.ts";

/** In characters: what fits is on one line. */
const WIDTH = 100;

/** `value` as JSON, indented, but each list and object that has room there on one line. */
export function laidOut(value: unknown): string {
  return `${linesOf(value, "")}\n`;
}

function linesOf(value: unknown, margin: string): string {
  const lines = toJson(value, 1)
    .trimEnd()
    .replace(/\[\n */g, "[")
    .replace(/\n *\]/g, "]");
  const flat = lines.replace(/\n */g, " ");
  if (typeof value !== "object" || value === null || margin.length + flat.length <= WIDTH)
    return flat;
  const inner = `${margin}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const items = Object.entries(value).map(([name, item]) => {
    const key = Array.isArray(value) ? "" : `${JSON.stringify(name)}: `;
    return `${inner}${key}${linesOf(item, inner)}`;
  });
  return `${open}\n${items.join(",\n")}\n${margin}${close}`;
}
