/** Output past Node's stream: whole, in order, and with the stream where the other end is slow. */
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { DirectOutput } from "../src/direct-output.ts";

function never(): never {
  throw new Error("the stream was opened");
}

test("a text stands in the file as soon as it is written", () => {
  const path = join(mkdtempSync(join(tmpdir(), "recruits-output-")), "out");
  const descriptor = openSync(path, "w");
  const output = new DirectOutput(descriptor, never);
  expect([output.write("één\n"), output.write(""), output.write("twee\n")]).toEqual([
    true,
    true,
    true,
  ]);
  expect(readFileSync(path, "utf8")).toBe("één\ntwee\n");
  closeSync(descriptor);
});

test("an error is emitted", () => {
  const output = new DirectOutput(1_000_000, never);
  const codes: unknown[] = [];
  output.on("error", ({ code }) => codes.push(code));
  output.write("text");
  expect(codes).toEqual(["EBADF"]);
});

test.skipIf(process.platform === "win32")(
  "what a pipe that does not wait has no room for goes to the stream, and all that follows",
  async () => {
    const path = join(mkdtempSync(join(tmpdir(), "recruits-output-")), "pipe");
    execFileSync("mkfifo", [path]);
    const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
    const stream = new PassThrough({ highWaterMark: 1 });
    const output = new DirectOutput(pipe, () => stream);
    const long = "é".repeat(1_000_000);

    expect(output.write(long)).toBe(false);
    expect(output.write("end")).toBe(false);

    const room = Buffer.alloc(Buffer.byteLength(long));
    const taken = room.subarray(0, readSync(pipe, room));
    const rest: Buffer[] = [];
    stream.on("data", (chunk) => rest.push(chunk));
    await once(output, "drain");
    expect(Buffer.concat([taken, ...rest]).toString()).toBe(`${long}end`);
    closeSync(pipe);
  },
);
