import { once } from "node:events";
import type { Output } from "../direct-output.ts";

/** Writes to `stream`, waiting where it asks to: memory stays flat however slow its reader. */
export function writer(stream: Output): (text: string) => Promise<void> {
  return async (text) => {
    if (text !== "" && !stream.write(text)) await once(stream, "drain");
  };
}

/** Collects small texts into few writes. */
export interface BatchWriter {
  /** Takes `text`; waits where the stream asks to. */
  write(text: string): Promise<void>;
  /** Writes what is still held back. */
  flush(): Promise<void>;
}

/** In UTF-16 code units; a write for every line of a stream would take longer than all else. */
const BATCH = 1 << 16;

/** A batch writer to `stream`, which holds nothing back once the program has nothing else to do. */
export function batchWriter(stream: Output): BatchWriter {
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
