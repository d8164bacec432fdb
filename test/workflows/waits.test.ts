/**
 * Every main wait twice, by real timers on a server whose time skips: what was waited for came, or its time ran out. Then
 * people are reminded, the delay is written down and told upwards, each on time; and nothing is decided by that.
 */
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { conclusion, report } from '../domain/support/ending';
import type { Life } from '../domain/support/life';
import { holderOf } from '../domain/support/life';
import {
  allVote,
  closeBallot,
  dayOf,
  giveOpinion,
  inConsultation,
  inOverrideWindow,
  inReview,
  register,
  submitted,
} from '../domain/support/routes';
import { timeSkipping } from '../support/temporal';
import { House } from './support/house';
import { running, supervised, terminated } from './support/lives';
import { localTime } from './support/resident';

let server: TestWorkflowEnvironment;
let house: House;
beforeAll(async () => {
  server = await timeSkipping();
}, 60_000);
beforeEach(async () => {
  house = await House.open(server);
});
afterEach(() => house.leave());
afterAll(() => server.teardown());

const owner = 'hoa-lac:cadre-1';
const supervisor = 'hoa-lac:supervisor';
const head = 'hoa-lac:head';

interface Wait {
  readonly step: string;
  readonly begins: () => Life;
  readonly comes: (life: Life) => Life;
}

const values = [{ indicator: 'i-1', value: 5 }];
const waits: Readonly<Record<string, Wait>> = {
  'the registration': { step: 'register', begins: () => submitted(), comes: register },
  'the consultation': {
    step: 'closeConsultation',
    begins: () => inConsultation(),
    comes: (life) => life.does('hoa-lac:secretary', 'CloseConsultation'),
  },
  'the votes': {
    step: 'castVote',
    begins: () => giveOpinion(inReview()),
    comes: (life) => closeBallot(allVote(life)),
  },
  "the head's word after a lost vote": {
    step: 'answerVote',
    begins: () => inOverrideWindow(),
    comes: (life) => life.does(head, 'LetStand', { reasons: 'text:reasons' }),
  },
  "the Party committee's opinion": {
    step: 'givePartyOpinion',
    begins: () => closeBallot(allVote(inReview())),
    comes: giveOpinion,
  },
  'the visit': {
    step: 'holdCheckpoint',
    begins: () => running(),
    comes: (life) =>
      life.does(supervisor, 'HoldCheckpoint', {
        matter: 'checkpoint-1',
        heldOn: dayOf(life),
        team: [holderOf(supervisor).person],
        evidence: 'text:photos',
        values,
        findings: [],
        noFindingReason: 'text:nothing',
      }),
  },
  'the progress report': {
    step: 'fileReport',
    begins: () => running(),
    comes: (life) =>
      life.does(owner, 'FileProgressReport', {
        sort: 'periodic',
        periodTo: '2026-06-02',
        progress: 'text:progress',
        values: [],
        spendingVnd: null,
        issues: null,
        risks: null,
        requests: null,
      }),
  },
  'the end of the term': {
    step: 'confirmEnd',
    begins: () => running({ term: { kind: 'date', end: '2026-04-30' } }),
    comes: (life) =>
      life.does(owner, 'ConfirmEnd', { reason: 'term', effectiveOn: dayOf(life), note: null }),
  },
  'the completion report': {
    step: 'fileCompletionReport',
    begins: () => terminated().until('2026-05-01 09:00'),
    comes: (life) => life.does(owner, 'FileCompletionReport', { ...report, values }),
  },
  'the judgement': {
    step: 'concludeOutcome',
    begins: () =>
      terminated()
        .until('2026-05-04 09:00')
        .does(owner, 'FileCompletionReport', { ...report, values })
        .does(supervisor, 'ScoreTarget', {
          indicator: 'i-1',
          score: 'achieved',
          value: 5,
          evidence: 'text:e',
        })
        .does('hoa-lac:partyCommittee', 'GivePartyOpinion', {
          position: 'for',
          number: null,
          text: 'text:o',
        }),
    comes: (life) => life.does(head, 'Conclude', conclusion('achieved', { reasons: null })),
  },
};

const byTimeAlone = [
  'ClockRang',
  'NonDecisionNoticed',
  'CheckpointDue',
  'CheckpointMissed',
  'MissesReported',
  'TermLapsed',
  'VacancyNoted',
];
const hourMs = 3_600_000;

const dueOf = (life: Life, step: string): number => {
  const due = life.task(step)?.dueAt;
  if (due === undefined) throw new Error(`Nobody waits for ${step}`);
  return Date.parse(due);
};
const at = (ms: number): string => localTime(new Date(ms).toISOString());

async function lives(life: Life) {
  life.until(localTime(life.now)); // clocks that the last command let begin late
  const pilot = await house.resident(life.pilot.id).relives(life.acts);
  await house.until(localTime(life.now));
  await pilot.until('everything', async () => (await pilot.types()).length >= life.events.length);
  expect(await pilot.types()).toEqual(life.types);
  return pilot;
}

describe.each(Object.entries(waits))('%s', (_name, { step, begins, comes }) => {
  it('came in time: reminded at most, never called late', async () => {
    const life = begins();
    const due = dueOf(life, step);
    comes(life.until(at(due - hourMs))).until(at(due + 3 * hourMs));
    expect(await (await lives(life)).rungs(step)).not.toContain('overdue');
  }, 60_000);

  it('ran out: overdue and told upwards on time, nothing decided; and it can still come', async () => {
    const life = begins();
    const before = life.events.length;
    life.until(at(dueOf(life, step) + 15 * 24 * hourMs));
    const stage = life.pilot.stage;
    const byTime = life.events.length;
    const pilot = await lives(comes(life));
    const entries = await pilot.entries();
    expect(await pilot.rungs(step)).toEqual(expect.arrayContaining(['overdue', 'escalation-1']));
    const silence = entries.slice(before, byTime);
    expect(silence.filter(({ type }) => !byTimeAlone.includes(type))).toEqual([]);
    const lateMs = silence.map(({ at: due, legalTime }) => Date.parse(legalTime) - Date.parse(due));
    expect(Math.max(...lateMs)).toBeLessThan(60_000);
    expect(stage).toBe(step === 'confirmEnd' ? 'LAPSED' : begins().pilot.stage);
    const told = await house.bench.rows<{ post: string }>(
      `SELECT post FROM pilotage.notices WHERE body ->> 'step' = $1 AND body ->> 'rung' = 'escalation-1'`,
      [step],
    );
    expect(told.length).toBeGreaterThan(0);
  }, 60_000);
});

it('a term of many months: visits, reports and the end are each told on time while nobody acts', async () => {
  const life = supervised(running(), '2026-07-01').until('2027-06-01 09:00');
  const pilot = await lives(life);
  expect(await pilot.stage()).toBe('LAPSED');
  const clocks = (await pilot.entries()).flatMap(({ clock }) => clock ?? []);
  expect(new Set(clocks).size).toBe(clocks.length);
  for (const step of ['holdCheckpoint', 'fileReport', 'openInterimReview', 'confirmEnd'])
    expect(await pilot.rungs(step)).toEqual(expect.arrayContaining(['overdue', 'escalation-1']));
}, 120_000);
