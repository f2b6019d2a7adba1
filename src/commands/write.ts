/** Writes to a stream no faster than its reader takes it: memory stays flat. */
import { once } from "node:events";

/** Writes text, waiting where the stream asks to. */
export type Write = (text: string) => Promise<void>;

export function writer(stream: NodeJS.WritableStream): Write {
  return async (text) => {
    if (text !== "" && !stream.write(text)) await once(stream, "drain");
  };
}

/** Collects small texts into few writes. */
export interface BatchWriter {
  /** Takes `text`; waits where the stream asks to. */
  write: Write;
  /** Writes what is still held back. */
  flush(): Promise<void>;
}

/** In UTF-16 code units; a write for every line would take longer than all else. */
const BATCH = 1 << 16;

/** A batch writer to `stream`, which also flushes whenever the program waits for something. */
export function batchWriter(stream: NodeJS.WritableStream): BatchWriter {
  const write = writer(stream);
  let pending = "";
  let idle: NodeJS.Immediate | undefined;
  const flush = async () => {
    clearImmediate(idle);
    idle = undefined;
    const text = pending;
    pending = "";
    await write(text);
  };
  return {
    flush,
    async write(text) {
      pending += text;
      if (pending.length >= BATCH) await flush();
      else idle ??= setImmediate(flush);
    },
  };
}
