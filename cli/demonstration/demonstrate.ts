/**
 * cli: what a newcomer finds on an empty data folder: three live pilots of different ages, and real ones as history.
 * Each is in the record whole or not at all; a start that was cut off goes on where it stopped.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { recordHistory } from '../../activities/history';
import type { Told } from '../../activities/history';
import { sealProse } from '../../api/decision/prose';
import { schemas } from '../../api/forms';
import type { TextRow } from '../../contracts/reading';
import { addWorkingDays, instantAt, localDateOf } from '../../domain/calendar/calendar';
import { calendarById } from '../../domain/calendar';
import { latest } from '../../domain/history/act';
import type { Instant } from '../../domain/time';
import { addDays, addHours, addMonths, later } from '../../domain/time';
import { caseFrom } from '../history/case-source';
import type { HistoryHouse } from '../history/house';
import { openHouse } from '../history/house';
import { knownFile, legalTimeNow, takeIn } from '../history/import';
import type { Days, Script } from './scripts';
import { scriptsFor } from './scripts';

export interface Demonstration {
  readonly databaseUrl: string;
  readonly tenant: string;
  say(words: string): void;
}

const casesFolder = join(__dirname, 'cases');

export async function demonstrate({ databaseUrl, tenant, say }: Demonstration): Promise<void> {
  const house = openHouse(databaseUrl, tenant);
  try {
    const known = await pilotsIn(house);
    // Somebody works here already: nothing is put among their pilots.
    if ([...known].some((id) => !/^(demo|h)-/.test(id))) return;
    const now = await legalTimeNow(house);
    for (const script of scriptsFor(daysFrom(now))) {
      if (!known.has(script.id)) await live(house, script, now);
    }
    await importCases(house, say);
  } finally {
    await house.close();
  }
}

async function pilotsIn({ pool, tenant }: HistoryHouse): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ id: string }>(
    'SELECT id FROM pilotage.pilots WHERE tenant = $1',
    [tenant],
  );
  return new Set(rows.map(({ id }) => id));
}

async function importCases(house: HistoryHouse, say: (words: string) => void): Promise<void> {
  const names = readdirSync(casesFolder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  let taken = 0;
  for (const name of names) {
    const source = caseFrom(name, readFileSync(join(casesFolder, name), 'utf8'));
    if ((await knownFile(house, source)) !== null) continue;
    // Examples of what was: they are left as their sources leave them, and trouble nobody.
    await takeIn(house, source, false);
    taken += 1;
  }
  if (taken > 0) say(`three pilots to begin with, and ${taken} real ones as history`);
}

const calendar = calendarById('vn-public');

function daysFrom(now: Instant): Days {
  if (calendar === undefined) throw new Error('There is no calendar vn-public');
  const today = localDateOf(calendar, now);
  return {
    today,
    workingDaysAgo: (days) => addWorkingDays(calendar, today, -days),
    monthsAgo: (months, days) => addDays(addMonths(today, -months), days),
  };
}

/** The acts of a script, at nine o'clock of their days and one after the other, but never ahead of now. */
async function live(house: HistoryHouse, { id, acts }: Script, now: Instant): Promise<void> {
  const { tenant } = house;
  const texts: TextRow[] = [];
  let number = 0;
  let last: Instant = '';
  const next = ({ pilot, directory, outcome }: Told) => {
    const before = acts[number - 1];
    if (outcome !== null && 'refused' in outcome)
      throw new Error(`${id}: ${before?.command ?? ''} was refused: ${outcome.code}`);
    const act = acts[number];
    if (act === undefined || calendar === undefined) return null;
    number += 1;
    const at = later(instantAt(calendar, act.on, 9), last === '' ? '' : addHours(last, 1 / 60));
    last = at < now ? at : now;
    const payload = act.payload(pilot, localDateOf(calendar, now));
    const schema = schemas.get(act.command);
    if (schema === undefined) throw new Error(`There is no form for ${act.command}`);
    const sealed = sealProse(schema, schema.parse(payload));
    texts.push(...sealed.texts);
    const actor = { person: directory.holders(act.post, last)[0]?.person ?? '', post: act.post };
    const command = {
      id: `${id}:${number}`,
      name: act.command,
      tenant,
      pilot: id,
      actor,
      payload: sealed.payload,
      basedOn: latest(pilot, payload),
    };
    return { command, legalTime: last };
  };
  await recordHistory(house.ports, {
    tenant,
    pilot: id,
    next,
    leaves: () => ({ texts, imported: null }),
  });
}
