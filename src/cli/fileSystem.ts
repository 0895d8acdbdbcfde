import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { ByteSource } from './mailbox/byteSource';

/** A file to read in parts. Pipes and devices have no parts: they are read as a whole where a file is expected. */
export async function openFile(file: string): Promise<ByteSource> {
  const handle = await open(file, 'r');
  const { size } = await handle.stat();
  return {
    size,
    read: (start, end) => readPart(handle, start, Math.min(end, size)),
    close: () => handle.close(),
  };
}

async function readPart(handle: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, end - start));
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, start + length);
    if (bytesRead === 0) break; // Cut short while we read.
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

/** All files below a folder, links to folders not followed; null where the path is no folder. */
export async function listFiles(folder: string): Promise<string[] | null> {
  if (!(await stat(folder)).isDirectory()) return null;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Writes beside the file first: whatever happens, the file is there as a whole, the old or the new one. */
export async function replaceFile(file: string, contents: string | Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(contents);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** As {@link replaceFile}, in a folder that is made where it is not there. */
export async function writeFile(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await replaceFile(file, bytes);
}

export const deleteFile = (file: string): Promise<void> => rm(file, { force: true });
