/** A law that throws costs a campaign's or a report's act itself only: it is answered as a fault, and nobody else waits for it. */
import { createCampaignActivities } from '../../activities/campaigns';
import { createReportActivities } from '../../activities/reports';
import type { LawBook } from '../../activities/ports';
import { createCampaignStore } from '../../adapters/postgres/campaign-store';
import { factsIn } from '../../adapters/postgres/reading/statistics';
import { createReportStore } from '../../adapters/postgres/report-store';
import type { CampaignActivities } from '../../contracts/campaign-messages';
import type { Taken } from '../../contracts/messages';
import type { ReportActivities, ReportStanding } from '../../contracts/report-messages';
import type { Law } from '../../domain/law/law';
import { head, id, monitor, payloads } from '../domain/campaigns/drive';
import { holderOf } from '../domain/support/life';
import { Bench } from './support/bench';

jest.setTimeout(60_000);

const report = 'halfYear-2025-12-14';
let bench: Bench;
let isBroken = false;
let incidents = 0;
let acts = 0;

const brokenLaw = new Proxy({} as Law, {
  get(_law, part) {
    // What a promise asks of everything that it is given.
    if (part === 'then') return undefined;
    throw new Error('a law that cannot be read');
  },
});

function ports() {
  const laws: LawBook = Object.assign(Object.create(bench.laws) as LawBook, {
    lawAtBirth: (...asked: Parameters<LawBook['lawAtBirth']>) =>
      isBroken ? Promise.resolve(brokenLaw) : bench.laws.lawAtBirth(...asked),
  });
  const { verifier, log } = bench.ports();
  const now = (): string => new Date().toISOString();
  return { verifier, log, laws, now, incident: () => `incident-${(incidents += 1)}` };
}

const tendCampaign = (commands: readonly Taken[]): ReturnType<CampaignActivities['tendCampaign']> =>
  createCampaignActivities({
    ...ports(),
    campaigns: createCampaignStore(bench.pool),
  }).tendCampaign({ tenant: 'practice', campaign: id, commands });

const reportDeeds = (): ReportActivities =>
  createReportActivities({
    ...ports(),
    reports: createReportStore(bench.pool),
    facts: factsIn(bench.pool, bench.laws),
  });

async function taken(
  post: string,
  name: string,
  payload: object | undefined,
  about = id,
): Promise<Taken> {
  const command = {
    id: `fault-${(acts += 1)}`,
    name,
    tenant: 'practice',
    pilot: about,
    actor: holderOf(post),
    payload: payload ?? {},
  };
  const envelope = bench.sealer.seal(command, await bench.legal());
  return { envelope, takenAt: new Date().toISOString(), by: 'update' };
}

const logged = (incident: string) =>
  bench.lines.find((line) => line.fields['incident'] === incident);
const minutesFromNow = ({ next }: ReportStanding): number =>
  Math.round((Date.parse(next?.at ?? '') - Date.now()) / 60_000);

beforeEach(async () => {
  isBroken = false;
  bench = await Bench.open('2026-03-02 09:00');
});
afterEach(() => bench.close());

it('an act upon a campaign is a fault with an incident that the log knows, and stays one', async () => {
  isBroken = true;
  const opens = await taken(monitor, 'OpenCampaign', payloads.OpenCampaign);
  const first = await tendCampaign([opens]);
  const incident = `incident-${incidents}`;
  expect(first.answers).toEqual([{ id: 'fault-1', outcome: 'fault', incident }]);
  expect(logged(incident)).toMatchObject({ level: 'error', fields: { about: id } });
  isBroken = false;
  expect((await tendCampaign([opens])).answers).toEqual(first.answers);
  const again = await taken(monitor, 'OpenCampaign', payloads.OpenCampaign);
  expect((await tendCampaign([again])).answers).toMatchObject([{ outcome: 'accepted' }]);
});

it('clocks of a campaign that cannot ring are tried again in ten minutes; acts are answered meanwhile', async () => {
  await tendCampaign([await taken(monitor, 'OpenCampaign', payloads.OpenCampaign)]);
  isBroken = true;
  const stranger = await taken(head, 'OpenCampaign', payloads.OpenCampaign);
  const standing = await tendCampaign([stranger]);
  expect(standing.answers).toHaveLength(1);
  expect(standing.isOver).toBe(false);
  expect(standing.next?.words).toMatch(/again/);
  expect(minutesFromNow(standing)).toBe(10);
  isBroken = false;
  const issued = await tendCampaign([await taken(head, 'IssuePlan', payloads.IssuePlan)]);
  expect(issued.answers).toMatchObject([{ outcome: 'accepted' }]);
  expect([standing.details, issued.details].map((told) => told.includes('failed'))).toEqual([
    true,
    false,
  ]);
});

it('clocks of a report that cannot ring are tried again in ten minutes', async () => {
  const [opening] = await reportDeeds().findReports('practice');
  if (opening === undefined) throw new Error('No report is due');
  await reportDeeds().writeReport(opening);
  isBroken = true;
  const { tendReport } = reportDeeds();
  const standing = await tendReport({ tenant: 'practice', report, commands: [] });
  expect(minutesFromNow(standing)).toBe(10);
  expect(logged(`incident-${incidents}`)).toMatchObject({
    level: 'error',
    fields: { about: report },
  });
});
