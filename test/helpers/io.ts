/** Streams in memory, for running the program in process. */
import { Readable, Writable } from "node:stream";
import { main } from "../../src/cli.ts";
import type { Exit } from "../../src/commands/command.ts";
import type { IO } from "../../src/io.ts";

export interface Ran {
  readonly status: Exit;
  readonly out: string;
  readonly err: string;
}

/** Runs the program with these words, no terminal and an English reader, unless `io` says otherwise. */
export async function recruits(
  words: readonly string[],
  { stdin = "", ...io }: Partial<Omit<IO, "stdin">> & { stdin?: string } = {},
): Promise<Ran> {
  const out = collector();
  const err = collector();
  const status = await main(words, {
    stdin: Readable.from([stdin]),
    stdout: out.stream,
    stderr: err.stream,
    width: 80,
    isTerminal: false,
    page: async (text) => void out.stream.write(text),
    colour: false,
    hyperlinks: false,
    awaitsTyping: false,
    showsProgress: false,
    lang: "en",
    data: [],
    ...io,
  });
  return { status, out: out.text(), err: err.text() };
}

/** A stream that keeps what is written to it. */
function collector(): { stream: Writable; text(): string } {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join("") };
}
