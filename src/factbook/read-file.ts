/** Reads a text file with care: only a plain one, of a bearable size, in UTF-8. */
import { isUtf8 } from "node:buffer";
import { readFileSync, type Stats, statSync } from "node:fs";
import { LIMITS } from "./read-limits.ts";

/** Why a file cannot be read. */
export class Unreadable extends Error {}

const MEGABYTE = 1_000_000;

/** Whether there is a folder at `path`. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * The text of the file at `path`, without a byte order mark; throws Unreadable. It looks before it
 * reads, since a pipe or a device may never end.
 */
export function readText(path: string): string {
  const stats = attempt(() => statSync(path));
  if (stats.isDirectory()) throw new Unreadable("a folder; wanted: a file");
  if (!stats.isFile()) throw new Unreadable(`${special(stats)}; wanted: a plain file`);
  const megabytes = Math.ceil(stats.size / MEGABYTE);
  if (megabytes > LIMITS.megabytes)
    throw new Unreadable(`${megabytes} MB; wanted: at most ${LIMITS.megabytes} MB`);
  const bytes = attempt(() => readFileSync(path));
  if (!isUtf8(bytes))
    throw new Unreadable(`line ${firstBadLine(bytes)}: bytes that are no UTF-8; wanted: UTF-8`);
  const text = bytes.toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new Unreadable(REASONS[code] ?? `it cannot be read (${code})`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  ENOTDIR: "no such file or folder",
  EACCES: "you may not read it",
  EPERM: "you may not read it",
  ELOOP: "a symbolic link that leads back to itself",
  ENAMETOOLONG: "a path that is too long",
};

function special(stats: Stats): string {
  if (stats.isFIFO()) return "a pipe";
  return stats.isSocket() ? "a socket" : "a device";
}

/** The number, from 1, of the first line that is not UTF-8: no character goes over a line's end. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; ; line++) {
    const end = bytes.indexOf("\n", start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
