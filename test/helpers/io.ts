/** Streams in memory, for running the program in process. */
import { Readable, Writable } from "node:stream";
import type { Exit } from "../../src/commands/command.ts";
import { main } from "../../src/completer.ts";
import type { IO } from "../../src/io.ts";

export interface Ran {
  readonly status: Exit;
  readonly out: string;
  readonly err: string;
}

/** The surroundings of a run, as far as they differ from an English reader's pipe without input. */
export type Around = Partial<Omit<IO, "stdin">> & { stdin?: string };

/** Runs the program with some words. */
export async function recruits(words: readonly string[], around?: Around): Promise<Ran> {
  const { io, out, err } = inMemory(around);
  const status = await main(words, io);
  return { status, out: out(), err: err() };
}

/** Streams in memory, and what was written to them. */
export function inMemory({ stdin = "", ...around }: Around = {}) {
  const out = collector();
  const err = collector();
  const io: IO = {
    stdin: Readable.from([stdin]),
    stdout: out.stream,
    stderr: err.stream,
    width: 80,
    isTerminal: false,
    isStdout: () => false,
    isLinear: false,
    isAscii: false,
    page: async (text) => void out.stream.write(text),
    onOtherScreen: () => Promise.reject(new Error("there is no terminal")),
    openAddress: async () => {},
    colour: false,
    hyperlinks: false,
    awaitsTyping: false,
    lang: "en",
    data: [],
    ...around,
  };
  return { io, out: out.text, err: err.text };
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
