/** Output is written in order, in few writes, and no faster than it is read. */
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { batchWriter, writer } from "../../src/io.ts";

/** A stream that records its writes, and accepts each only when told to. */
function slowStream(): { stream: Writable; writes: string[]; take(): void } {
  const writes: string[] = [];
  let waiting: (() => void) | undefined;
  const stream = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write(chunk, _encoding, done) {
      writes.push(String(chunk));
      waiting = done;
    },
  });
  return { stream, writes, take: () => waiting?.() };
}

test("a write to a slow reader waits until it has taken it", async () => {
  const { stream, take } = slowStream();
  let isWritten = false;
  const written = writer(stream)("text").then(() => {
    isWritten = true;
  });
  await new Promise(setImmediate);
  expect(isWritten).toBe(false);
  take();
  await written;
  expect(isWritten).toBe(true);
});

test("nothing to write is no write", async () => {
  const { stream, writes } = slowStream();
  await writer(stream)("");
  expect(writes).toEqual([]);
});

/** Immediates run in order, whereas a timer may run before one that was set earlier. */
function laterImmediate(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test("small texts go out together, in order, once there is nothing else to do", async () => {
  const { stream, writes } = slowStream();
  const { write } = batchWriter(stream);
  await write("a");
  await write("b");
  expect(writes).toEqual([]);
  await laterImmediate();
  expect(writes).toEqual(["ab"]);
});

test("a flush writes what is held back, and writes it once", async () => {
  const { stream, writes, take } = slowStream();
  const { write, flush } = batchWriter(stream);
  for (const text of ["a", "b"]) {
    await write(text);
    const flushed = flush();
    take();
    await flushed;
  }
  await laterImmediate();
  expect(writes).toEqual(["a", "b"]);
});

test("a long text does not wait for others", async () => {
  const { stream, writes, take } = slowStream();
  const written = batchWriter(stream).write("x".repeat(1 << 16));
  expect(writes.join("")).toHaveLength(1 << 16);
  take();
  await written;
});
