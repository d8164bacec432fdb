/** cli: `pilotage found`: begins the house of an office: its directory with one unit and one administrator, and its clock. */
import { mainClock } from '../../adapters/clock/clocks';
import { createPool } from '../../adapters/postgres/pool';
import { seedTenant } from '../../adapters/postgres/seed';
import { postTitles } from '../../domain/directory/post-titles';
import type { DirectoryData, UnitRow } from '../../domain/directory';
import type { CliCommand } from '../command';
import { CliError } from '../command';
import { readConfig } from '../config';
import { withDatabase } from '../database';
import { optionsOf } from '../options';
import { practiceTenant } from '../prepare';

const usage = `Usage: DATABASE_URL=postgres://... npx pilotage found --tenant name --unit id --unit-name text
         --level level --person id --name text --instrument number

Begins the directory of an office with one unit and one person, who administers the directory from there on: who adds
units, posts and people, by hand or from files. Its clock is real time. An office that has a directory keeps it.

  --tenant      small letters, digits, hyphens; the same as PILOTAGE_TENANT of the api
  --unit        id of the unit, such as da-nang
  --unit-name   its name
  --level       commune, province, ministry, government or assembly
  --person      id of the person, such as the number in the personnel file
  --name        family name first
  --instrument  number of the decision that names the administrator

Exit codes: 0 there it is, 1 it could not be, 2 asked wrongly.`;

const levels: readonly UnitRow['level'][] = [
  'commune',
  'province',
  'ministry',
  'government',
  'assembly',
];
const names = ['tenant', 'unit', 'unit-name', 'level', 'person', 'name', 'instrument'] as const;
type Asked = Readonly<Record<(typeof names)[number], string>>;

const shapes: Partial<Record<(typeof names)[number], RegExp>> = {
  tenant: /^[a-z][a-z0-9-]{1,39}$/,
  unit: /^[a-z0-9][a-z0-9.-]{0,59}$/,
  person: /^[\w.-]{1,60}$/,
};

function faultIn(values: Readonly<Record<string, string | undefined>>): string | null {
  const missing = names.filter((name) => (values[name] ?? '').trim() === '');
  if (missing.length > 0) return `Missing: ${missing.map((name) => `--${name}`).join(', ')}.`;
  const wrong = names.find((name) => shapes[name]?.test(values[name] ?? '') === false);
  if (wrong !== undefined) return `--${wrong} cannot be "${values[wrong]}".`;
  if (!levels.some((level) => level === values['level']))
    return `--level must be one of ${levels.join(', ')}.`;
  return values['tenant'] === practiceTenant
    ? `--tenant cannot be "${practiceTenant}": that space is for practice.`
    : null;
}

function beginning(asked: Asked, now: string): DirectoryData {
  const unitName = asked['unit-name'].trim();
  const post = `${asked.unit}:directoryAdmin`;
  return {
    version: 1,
    units: [
      {
        id: asked.unit,
        name: { vi: unitName, en: unitName, fr: unitName },
        superior: null,
        level: asked.level as UnitRow['level'],
      },
    ],
    posts: [
      { id: post, unit: asked.unit, kind: 'directoryAdmin', title: postTitles.directoryAdmin },
    ],
    people: [{ id: asked.person, name: asked.name.trim() }],
    holdings: [
      {
        ...{ person: asked.person, post, from: now, to: null, capacity: 'holder' },
        instrument: asked.instrument.trim(),
      },
    ],
  };
}

async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args, { flags: [], values: [...names], most: 0 });
  if (options === null) return 2;
  const fault = faultIn(options.values);
  if (fault !== null) {
    console.error(fault);
    return 2;
  }
  const asked = options.values as Asked;
  const began = await withDatabase(readConfig(), (url) => foundIn(url, asked));
  if (!began) throw new CliError(`${asked.tenant} has a directory already; it was left as it is.`);
  console.log(`${asked.tenant} begins with ${asked.name}, who administers its directory.`);
  return 0;
}

async function foundIn(connectionString: string, asked: Asked): Promise<boolean> {
  const pool = createPool({ connectionString, size: 1 });
  try {
    const { rowCount } = await pool.query('SELECT FROM pilotage.directories WHERE tenant = $1', [
      asked.tenant,
    ]);
    if ((rowCount ?? 0) > 0) return false;
    const now = new Date().toISOString();
    const clock = { id: mainClock, legalBase: now, realBase: now, rate: 1, practice: false };
    await seedTenant(pool, asked.tenant, { directory: beginning(asked, now), clock });
    return true;
  } finally {
    await pool.end();
  }
}

export const found: CliCommand = {
  summary: 'begin the directory of an office, in earnest',
  usage,
  run,
};
