/**
 * adapters: which of our programs takes a usual port. Two that start in the same moment both find it free; the one whose
 * server comes second would then take the other's for its own. The claim of a program that is gone is nobody's.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './process-table';

const folder = join(tmpdir(), 'pilotage-ports');

/** What cannot be read is somebody else's. */
function holderOf(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : Number.NaN;
  }
}

const isHeld = (holder: number | null): boolean =>
  holder !== null && (Number.isNaN(holder) || (holder !== process.pid && isAlive(holder)));

/** A hard link never takes the place of what is there. */
function placed(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch {
    return false;
  }
}

/** Takes a claim whose program is gone out of the way; one that was made anew meanwhile is put back. */
function clear(file: string): void {
  const aside = `${file}.${process.pid}.old`;
  renameSync(file, aside);
  if (isHeld(holderOf(aside))) placed(aside, file);
  rmSync(aside, { force: true });
}

/** Whether the port is this program's to try, from now until it ends. */
export function claimPort(port: number): boolean {
  const file = join(folder, String(port));
  const draft = `${file}.${process.pid}.new`;
  try {
    mkdirSync(folder, { recursive: true });
    if (isHeld(holderOf(file))) return false;
    if (holderOf(file) === process.pid) return true;
    if (holderOf(file) !== null) clear(file);
    writeFileSync(draft, String(process.pid));
    return placed(draft, file);
  } catch {
    return false; // Of another user, or on a disk that is full: any other port serves as well.
  } finally {
    rmSync(draft, { force: true });
  }
}
