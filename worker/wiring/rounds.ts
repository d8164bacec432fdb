/** worker: what is looked after again and again, beside the work itself: lives, desks, letters, schedules. */
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { openLetters } from '../../adapters/mail/letters';
import { livingConcerns } from '../../adapters/postgres/concern/openings';
import { createDesks } from '../../adapters/postgres/desks';
import { createDirectories } from '../../adapters/postgres/directory';
import {
  forgetOldDeeds,
  forgetOldMessages,
  forgetOldRefusals,
} from '../../adapters/postgres/forgetting';
import { createLawBook } from '../../adapters/postgres/law-book';
import { livePilots, nextEpoch, unconfirmedPilots } from '../../adapters/postgres/lives';
import { tenantsIn } from '../../adapters/postgres/report-store';
import { ensureCampaignSchedule } from '../../adapters/temporal/campaigns';
import { createConcernSender } from '../../adapters/temporal/concern-sender';
import { ensureReportSchedule } from '../../adapters/temporal/reports';
import { listedRuns, livingRun, startRun, wakePilot } from '../../adapters/temporal/runs';
import { provideConcerns } from '../concerns';
import { every } from '../periodically';
import type { Lives, Runs } from '../sweeper';
import { sweep } from '../sweeper';
import type { World } from './world';

const desksEveryMs = 2_000;
const lettersEveryMs = 1_000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** For every tenant that has a clock; a new one is found at the next look. */
async function ensureSchedules({ calmPool, client, config }: World): Promise<void> {
  for (const tenant of await tenantsIn(calmPool)) {
    await ensureReportSchedule(client, tenant, config.reportEverySeconds);
    await ensureCampaignSchedule(client, tenant, config.reportEverySeconds);
  }
}

/** Desks follow the directory of every tenant that has a clock. */
function desksOf({ calmPool, log }: World): () => Promise<void> {
  const desks = createDesks(calmPool, createLawBook(calmPool), createDirectories(calmPool));
  return async () => {
    for (const tenant of await tenantsIn(calmPool)) {
      const pilots = await desks.follow(tenant);
      if (pilots > 0) log.info({ tenant, pilots }, 'desks follow the directory');
    }
  };
}

const livesIn = (pool: Pool): Lives => ({
  live: (after, most) => livePilots(pool, after, most),
  unconfirmed: (seconds, most) => unconfirmedPilots(pool, seconds, most),
  nextEpoch: (tenant, pilot) => nextEpoch(pool, tenant, pilot),
});

const runsOn = (client: Client): Runs => ({
  listed: () => listedRuns(client),
  living: (tenant, pilot) => livingRun(client, tenant, pilot),
  start: (opening) => startRun(client, opening),
  wake: (opening) => wakePilot(client, opening),
});

/** Lives that lost their run, and those of concerns. */
function lookOf({ calmPool, client, log }: World): () => Promise<void> {
  const concerns = createConcernSender(client);
  return async () => {
    await sweep(livesIn(calmPool), runsOn(client), log);
    await provideConcerns(await livingConcerns(calmPool), concerns, log);
  };
}

/** A round that fails is told and comes again. */
export function startRounds(world: World): { readonly stop: () => Promise<void> } {
  const { config, calmPool, log } = world;
  const letters = openLetters(calmPool, config.mail, log);
  const round = (everyMs: number, go: () => Promise<unknown>, words: string) =>
    every(everyMs, go, (error) => log.warn({ error: String(error) }, words));
  const rounds = [
    round(config.sweepEverySeconds * 1_000, lookOf(world), 'the sweep was cut short'),
    round(dayMs, () => forgetOldRefusals(calmPool), 'old refusals were not forgotten'),
    round(dayMs, () => forgetOldDeeds(calmPool), 'old deeds at desks were not forgotten'),
    round(dayMs, () => forgetOldMessages(calmPool), 'old messages of webhooks were not forgotten'),
    round(desksEveryMs, desksOf(world), 'desks do not follow the directory for a moment'),
    round(lettersEveryMs, letters.turn, 'letters wait for a moment'),
    round(hourMs, () => ensureSchedules(world), 'the schedule of reports was not looked after'),
  ];
  return {
    async stop() {
      await Promise.all(rounds.map((each) => each.stop()));
      letters.close();
    },
  };
}
