/** Reads lines in constant memory, however many and however long they are. */

import { UNREADABLE } from "./output/labels/errors.ts";
import { Unreadable, unreadable } from "./read-text.ts";

/**
 * The lines of a UTF-8 stream, without LF. Of a line longer than `longest` UTF-16 code units, yields the
 * first `longest + 1` as soon as they are available. Throws Unreadable, also for a NUL: such input isn't
 * text and may be endless.
 */
export async function* readLines(
  stream: NodeJS.ReadableStream,
  longest: number,
): AsyncGenerator<string> {
  let line = "";
  try {
    for await (const text of decoded(stream)) {
      if (text.includes("\0")) throw new Unreadable(UNREADABLE.binary);
      for (let from = 0; from <= text.length; ) {
        const newline = text.indexOf("\n", from);
        const end = newline === -1 ? text.length : newline;
        const isGiven = line.length > longest;
        if (!isGiven) line = (line + text.slice(from, end)).slice(0, longest + 1);
        if (!isGiven && (newline !== -1 || line.length > longest)) yield line;
        if (newline !== -1) line = "";
        from = end + 1;
      }
    }
  } catch (error) {
    throw unreadable(error);
  }
  if (line !== "" && line.length <= longest) yield line;
}

async function* decoded(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of stream) yield decoder.decode(Buffer.from(chunk), { stream: true });
  yield decoder.decode();
}
