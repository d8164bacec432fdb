/** test: the steps of a tale: whose hand, from which source, on which version, at what moment; and where it halts. */
import { identityOfCase, identityOfEvent } from '../../../domain/history/case';
import { reportOf } from '../../../domain/history/report';
import { rehearse } from '../../../domain/history/rehearsal';
import { siteEvent, sitesNotTold } from '../../../domain/history/sites';
import { namesIn } from '../../../domain/history/subjects';
import type { Scene } from '../../../domain/history/tale';
import { Tale, isHalt, packFor } from '../../../domain/history/tale';
import { unborn } from '../../../domain/pilot';
import { directory, lawOf } from '../support/life';
import { admitted, running, submitted, tellOf } from './running-file';
import { authority, pilotAt, running as runningWith } from './telling';
import type { Event } from './told';
import { eventOf, fileOf, tell } from './told';

const law = lawOf();
const sceneOf = (pilot = unborn('practice', 'p')): Scene => ({
  ...{ pilot, law, directory, words: (reference) => reference },
});
const day = '2023-05-10';

describe('a step', () => {
  const noted: Event = {
    ...{ kind: 'started', date: '2023-01', by: 'Inspectorate', confidence: 'snippet' },
    ...{ sourceUrl: 'https://example.org/b', note: 'two dates' },
  };

  it('carries what its source says, why it was filled in, and, first of all, the law it is read under', () => {
    const [first, second, ...rest] = tell(fileOf([noted])).lived.map(({ step }) => step);
    const source = {
      ...{ organisation: 'Inspectorate', precision: 'month', told: '2023-01' },
      ...{ confidence: 'snippet', url: 'https://example.org/b', doubt: 'two dates' },
    };
    const filled = 'the law needs it before what the source tells';
    expect(first).toMatchObject({
      ...{ index: 0, at: '2023-01-01T02:00:00.000Z', basedOn: { dossier: 0 } },
      source: { ...source, filled, pack: 'vn-decree-73' },
    });
    expect(second?.source).toEqual({ ...source, filled });
    expect(rest.at(-1)?.act.command).toBe('Start');
    expect(rest.at(-1)?.source).toEqual(source);
  });

  it('leaves out what no source says', () =>
    expect(tellOf([{ kind: 'other', date: day }]).lived.at(-1)?.step.source).toEqual({
      ...{ organisation: authority, precision: 'day', told: day, confidence: 'read' },
    }));

  it('names why a suspension or a decision was filled in where nobody tells one', () => {
    const reasons = (kind: Event['kind']) =>
      tellOf([{ kind, date: day }]).report.events[3]?.filled.map(({ reason }) => reason);
    expect(reasons('resumed')).toEqual([
      'a resumption needs a suspension that the sources do not tell',
    ]);
    expect(reasons('started')).toEqual([
      'a second start needs a decision that the sources do not tell',
    ]);
    expect(reasons('refused')).toEqual(['the law needs an application before an answer']);
    expect(reasons('opinion')).toEqual(['not told by the source']);
  });

  it('is decided on the newest version of dossier and matter', () => {
    const told = tellOf([
      { kind: 'proposed', date: '2023-04-01' },
      { kind: 'submitted', date: '2023-04-02' },
      { kind: 'change_granted', date: day },
    ]);
    const [supplement, grant] = told.lived.slice(-2).map(({ step }) => step);
    expect(supplement?.basedOn).toEqual({ dossier: 1, matter: 1 });
    expect(grant?.basedOn).toEqual({ dossier: 1, matter: 2 });
  });

  it('is done by whoever holds the post, and before the decision by the proposer in person', () => {
    const told = tellOf([{ kind: 'obstacle', date: day }]);
    const owner = directory.data.holdings.find(({ post }) => post === 'an-binh:cadre-2')?.person;
    expect(told.lived.at(-1)?.step.actor).toEqual({ person: owner, post: 'an-binh:cadre-2' });
    const before = tell(fileOf([submitted, { kind: 'obstacle', date: day }]));
    const { proposer } = before.pilot.proposal;
    expect(before.lived.at(-1)?.step.actor).toEqual({
      ...{ person: proposer.person, post: 'an-binh:cadre-1' },
    });
  });

  it('says once that the calendar is not known, beside the flags of its own', () => {
    const order: Event = { kind: 'suspended', date: '2001-05-10', by: 'Central Bureau' };
    const flags = tell(
      fileOf([{ kind: 'submitted', date: '2001-01-04' }, order, { ...order, date: '2001-06-10' }]),
    ).lived.map(({ step }) => step.source.flags);
    expect(flags).toEqual([['CALENDAR_NOT_COVERED'], ['EXTERNAL_BODY'], ['EXTERNAL_BODY']]);
  });
});

describe('a tale', () => {
  it('halts where the order of its lines contradicts its dates, before anything of that line', () => {
    const told = tell(fileOf([...running, { kind: 'ended', date: '2023-02-28' }]));
    expect(told.stopped).toEqual({
      ...{ index: 3, why: 'lies before the event that stands above it', by: 'contradiction' },
    });
    expect(told.pilot.stage).toBe('RUNNING');
    expect(told.report.events[3]).toMatchObject({ commands: [], stageAfter: 'NEW', legalTime: '' });
  });

  it('of no event is told at once', () => {
    const { lived, pilot, stopped } = rehearse(fileOf([]), { law, directory });
    expect([lived, pilot.stage, stopped]).toEqual([[], 'NEW', null]);
    expect(new Tale(fileOf([], { replicatedTo: ['Huế'] })).next(sceneOf())).toBeNull();
  });

  it('keeps its place: what the pilot has become comes in anew', () => {
    const tale = new Tale(fileOf([{ kind: 'started', date: day }]));
    const command = (pilot = unborn('practice', 'p')): string | null => {
      const next = tale.next(sceneOf(pilot));
      return next === null || isHalt(next) ? null : next.act.command;
    };
    expect([command(), command()]).toEqual(['Submit', 'Submit']);
    expect(command(tell(fileOf([submitted])).pilot)).toBe('Register');
  });

  it('that goes round in circles is a fault of ours, not an endless file', () => {
    const tale = new Tale(fileOf([{ kind: 'started', date: day }]));
    const scene = sceneOf();
    for (let n = 0; n < 400; n += 1) tale.next(scene);
    expect(() => tale.next(scene)).toThrow('Event 0 has no end: Submit at NEW');
  });

  it('is read under our law at home, and elsewhere under the generic one', () =>
    expect(['Việt Nam', 'Canada'].map((country) => packFor(fileOf([], { country })))).toEqual([
      ...['vn-decree-73', 'generic'],
    ]));
});

describe('sites that no event tells', () => {
  it.each<[string, readonly Partial<Event>[], readonly string[]]>([
    ['nothing is told of any', [], ['Huế', 'Vinh']],
    ['one is a subject', [{ subject: 'HUẾ city' }], ['Vinh']],
    ['one is the body', [{ by: 'Vinh People’s Committee' }], ['Huế']],
    ['both stand in the words', [{ summary: 'In Vinh and huế.' }], []],
    ['another event names one', [{ kind: 'other', subject: 'Huế' }], ['Huế', 'Vinh']],
  ])('when %s', (_, events, left) =>
    expect(
      sitesNotTold(
        fileOf(
          events.map((more) => ({ kind: 'replicated', date: day, ...more })),
          { replicatedTo: ['Huế', 'Vinh'] },
        ),
      ),
    ).toEqual(left),
  );

  it.each([
    ['RUNNING', '2023-03-01', 'replicated'],
    ['PREPARING', null, 'other'],
    ['REJECTED', null, 'other'],
    ['ENDING', null, 'replicated'],
    ['RESPONSIBILITY', null, 'replicated'],
    ['CLOSED_FAILED', null, 'replicated'],
    ['LAPSED', null, 'other'],
  ] as const)('of a pilot at %s, started %s, are told as %s', (stage, startedOn, kind) => {
    const last = eventOf({ kind: 'other', date: '2023-05', sourceUrl: 'https://example.org/c' });
    expect(siteEvent('Huế', last, pilotAt(stage, runningWith({ startedOn })))).toEqual({
      ...{ kind, by: 'Huế', summary: 'Huế', subject: 'Huế', confidence: 'read' },
      ...{ date: '2023-05', precision: 'month', sourceUrl: 'https://example.org/c' },
    });
  });

  it('follow the last event by a minute each, outside the file’s own lines', () => {
    const told = tellOf([{ kind: 'other', date: day }], { replicatedTo: ['Huế', 'Vinh'] });
    const sites = told.lived.filter(({ step }) => step.index === null).map(({ step }) => step);
    expect(sites.map(({ act, at }) => [act.command, at])).toEqual([
      ['ProposeReplication', '2023-05-10T02:01:00.000Z'],
      ['SiteAgrees', '2023-05-10T02:01:00.000Z'],
      ['ProposeReplication', '2023-05-10T02:02:00.000Z'],
      ['SiteAgrees', '2023-05-10T02:02:00.000Z'],
    ]);
    expect(told.report.filled.filter(({ index }) => index === null).map((f) => f.field)).toEqual([
      ...[null, 'interestsDeclared', null, 'interestsDeclared'],
    ]);
  });
});

it.each([
  ['participants Alpha, Beta', ['Alpha', 'Beta']],
  ['Firms: Alpha; Beta and  Gamma & Delta', ['Alpha', 'Beta', 'Gamma', 'Delta']],
  ['provinces Huế, , Vinh', ['Huế', 'Vinh']],
  ['Uber scheme, second filing', ['Uber scheme, second filing']],
  ['participant Alpha', ['Alpha']],
  ['Participant: Alpha and Beta', ['Alpha and Beta']],
  ['participant', ['participant']],
  ['unitsmen Alpha, Beta', ['unitsmen Alpha, Beta']],
  ['the banks Alpha, Beta', ['the banks Alpha, Beta']],
])('the subject "%s" names %j', (subject, names) => expect(namesIn(subject)).toEqual(names));

describe('the report', () => {
  it('tells each line: commands, stage, time, what was filled in, and only the flags that are new', () => {
    const { report } = tellOf([
      { kind: 'ended', date: '2024-11' },
      { kind: 'other', date: '2025-01-01' },
    ]);
    expect(report.events.slice(3)).toEqual([
      {
        ...{ index: 3, kind: 'ended', commands: ['ConfirmEnd'], stageAfter: 'ENDING' },
        ...{ legalTime: '2024-11-01T02:00:00.000Z', precision: 'month' },
        filled: [{ command: 'ConfirmEnd', field: 'reason', reason: 'not told by the source' }],
        flags: ['ENDED_BEFORE_TERM'],
      },
      {
        ...{ index: 4, kind: 'other', commands: ['RecordFact'], stageAfter: 'ENDING' },
        ...{ legalTime: '2025-01-01T02:00:00.000Z', precision: 'day', filled: [], flags: [] },
      },
    ]);
    expect([report.stage, report.facts]).toEqual(['ENDING', 1]);
  });

  it('an event without an act of its own has no place, nor one that is a mere fact while it may be more', () => {
    const file = fileOf([
      ...running,
      { kind: 'obstacle', date: day },
      { kind: 'other', date: day },
    ]);
    const { lived, pilot } = tell(file);
    expect(reportOf('p', file, lived.slice(0, -2), pilot).unmapped).toEqual([3, 4]);
    const asFact = lived.map(({ step, ...rest }) => {
      const act = step.index === 3 ? { ...step.act, command: 'RecordFact' } : step.act;
      return { ...rest, step: { ...step, act } };
    });
    expect(reportOf('p', file, asFact, pilot).unmapped).toEqual([3]);
    const filled = lived.map(({ step, ...rest }) => ({
      ...{ ...rest, step: { ...step, act: { ...step.act, told: step.index !== 4 } } },
    }));
    expect(reportOf('p', file, filled, pilot).unmapped).toEqual([4]);
  });
});

it('a pilot is known by its country and title, an event by kind, date, body, words and subject', () => {
  expect(identityOfCase(fileOf([], { scope: 'other' }))).toBe('Vietnam · Thí điểm xe buýt điện');
  const event = { kind: 'ended', date: day } as const;
  const plain = `ended · 2023-05-10 · ${authority} · It was ended. · `;
  expect(identityOfEvent(eventOf({ ...event, newEnd: '2025', note: 'n' }))).toBe(plain);
  expect(identityOfEvent(eventOf({ ...event, subject: 'Alpha' }))).toBe(`${plain}Alpha`);
});

it('who is refused again, or admitted at last, answers to the name before the comma', () => {
  const told = tellOf([
    admitted,
    { kind: 'suspended', date: day, subject: 'ALPHA, the northern line' },
    { kind: 'resumed', date: '2023-06-01', subject: 'Alpha ' },
    { kind: 'suspended', date: '2023-06-02', subject: 'Alphabet' },
  ]);
  expect(told.lived.slice(-3).map(({ step }) => step.act.command)).toEqual([
    ...['SuspendParticipant', 'ResumeParticipant', 'OrderSuspension'],
  ]);
});
