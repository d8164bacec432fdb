/** test: reads the recorded histories and ledgers. */
import type { Worker } from '@temporalio/worker';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Entry } from '../../activities/record/chain';
import { eventOf } from '../../activities/record/chain';
import { fold } from '../../domain/evolve';
import type { Pilot } from '../../domain/pilot';
import { unborn } from '../../domain/pilot';

export const historiesFolder = join(__dirname, 'histories');
export const ledgersFolder = join(__dirname, 'ledgers');

/** A cancel that the story hears of, and one from before it did: recorded once, by the story of then. */
export const cancelAsked = 'cancel-asked';
export const cancelUnheard = 'cancel-unheard';

export interface RecordedLedger {
  readonly pilot: string;
  /** Of the state that the entries fold to. */
  readonly digest: string;
  readonly entries: readonly string[];
}

const suffix = '.json.gz';

function read<T>(folder: string): readonly (readonly [string, T])[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .map((file) => [
      basename(file, suffix),
      JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString('utf8')) as T,
    ]);
}

export type History = Parameters<typeof Worker.runReplayHistory>[1];

export const recordedHistories = () => read<History>(historiesFolder);
export const recordedLedgers = () => read<RecordedLedger>(ledgersFolder);

export const foldOf = (pilot: string, entries: readonly string[]): Pilot =>
  fold(
    unborn('practice', pilot),
    entries.map((text) => eventOf(JSON.parse(text) as Entry)),
  );
