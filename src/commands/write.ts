import { once } from "node:events";

/** Writes to `stream`, waiting where it asks to: memory stays flat however slow its reader. */
export function writer(stream: NodeJS.WritableStream): (text: string) => Promise<void> {
  return async (text) => {
    if (text === "") return;
    if (!stream.write(text)) await once(stream, "drain");
  };
}
