/** Lines for a reader, which on a terminal are not broken within words. */
import type { IO } from "../io.ts";
import { forPeople } from "../output/render.ts";

/** The lines, each wrapped where it is longer than the terminal is wide, below its own beginning. */
export async function folded(
  lines: readonly string[],
  { isTerminal, width }: Pick<IO, "isTerminal" | "width">,
): Promise<string> {
  if (!isTerminal || lines.every(({ length }) => length <= width))
    return lines.map((line) => `${line}\n`).join("");
  const { wrapped } = await forPeople();
  return lines
    .map((line) => {
      const [indent = ""] = /^ */.exec(line) ?? [];
      const text = wrapped(line.trim(), { width: width - indent.length });
      return text.replace(/^(?=.)/gm, indent);
    })
    .join("");
}
