/** Reads text defensively: only regular files or streams, of limited size, in UTF-8. */
import { builtIn } from "./built-in.ts";
import type { Both } from "./output/labels/both.ts";
import { UNREADABLE } from "./output/labels/errors.ts";
import { UsageError } from "./usage-error.ts";

/** Why there is no text: what is there and, if that helps, what is expected. */
export class Unreadable extends UsageError {}

/** The names in the folder at `path`; undefined if there is no readable folder. */
export function filesIn(path: string): string[] | undefined {
  try {
    return builtIn("node:fs").readdirSync(path);
  } catch {
    return undefined;
  }
}

/**
 * The text of the file at `path`, without a byte order mark; throws Unreadable. Opens it without blocking,
 * since some files in /proc would block, and checks the type before reading, since a pipe or device may
 * never end.
 */
export function readFile(path: string, mostBytes: number): string {
  let file: number | undefined;
  try {
    const { constants, fstatSync, openSync } = builtIn("node:fs");
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw new Unreadable(UNREADABLE.folder);
    if (!stats.isFile()) throw new Unreadable(UNREADABLE[stats.isFIFO() ? "pipe" : "device"]);
    refuseLong(stats.size, mostBytes);
    return decode(readUpTo(file, mostBytes));
  } catch (error) {
    throw unreadable(error);
  } finally {
    if (file !== undefined) builtIn("node:fs").closeSync(file);
  }
}

/** Reads a whole file. Not every file reports its size, or ends. */
function readUpTo(file: number, mostBytes: number): Buffer {
  const { readSync } = builtIn("node:fs");
  const chunks: Buffer[] = [];
  let length = 0;
  for (let read = -1; read !== 0; ) {
    const chunk = Buffer.allocUnsafe(1 << 16);
    read = readSync(file, chunk);
    chunks.push(chunk.subarray(0, read));
    length += read;
    refuseLong(length, mostBytes);
  }
  return Buffer.concat(chunks);
}

/** Reads a stream to its end; throws Unreadable. */
export async function readStream(
  stream: NodeJS.ReadableStream,
  mostBytes: number,
): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(Buffer.from(chunk));
      length += chunk.length;
      refuseLong(length, mostBytes);
    }
    return decode(Buffer.concat(chunks));
  } catch (error) {
    throw unreadable(error);
  }
}

function refuseLong(bytes: number, mostBytes: number): void {
  if (bytes <= mostBytes) return;
  const [size = 0, most = 0] = [bytes, mostBytes].map((count) => Math.ceil(count / 1_000_000));
  throw new Unreadable(UNREADABLE.long, { size, most });
}

function decode(bytes: Buffer): string {
  const { isUtf8 } = builtIn("node:buffer");
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  // A character never spans a line break.
  const lines = bytes.toString("latin1").split("\n");
  const bad = lines.findIndex((line) => !isUtf8(Buffer.from(line, "latin1")));
  throw new Unreadable(UNREADABLE.bytes, { line: bad + 1 });
}

const REASONS: Readonly<Record<string, Both<string>>> = {
  ENOENT: UNREADABLE.missing,
  ENOTDIR: UNREADABLE.missing,
  EACCES: UNREADABLE.forbidden,
  EPERM: UNREADABLE.forbidden,
  ERR_ACCESS_DENIED: UNREADABLE.forbidden,
  ELOOP: UNREADABLE.loop,
  ENAMETOOLONG: UNREADABLE.longPath,
  EISDIR: UNREADABLE.folder,
  ENXIO: UNREADABLE.socket,
  EAGAIN: UNREADABLE.silent,
  ENOSYS: UNREADABLE.noFiles,
  ERR_INVALID_URL_SCHEME: UNREADABLE.noFileUrl,
};

/** A system error in the user's words. */
export function unreadable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const { code, message } = Object(error);
  return new Unreadable(REASONS[code] ?? UNREADABLE.other, { code: code ?? message });
}
