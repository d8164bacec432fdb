/** test: when an event stands in the life of its pilot, by stage and kind, and what nobody but the file's own bodies can do. */
import type { EventKind } from '../../../domain/history/case';
import { eventKinds } from '../../../domain/history/case';
import { nextAct, timeOf } from '../../../domain/history/narrator';
import type { Stage } from '../../../domain/stages';
import { pilotAt, rowOf, tellingOf } from './telling';
import type { Event } from './files';
import { eventOf, fileOf } from './files';

const timesAt = (stage: Stage, change: object = {}, more: Partial<Event> = {}) => {
  const pilot = pilotAt(stage, change);
  const of = (kind: EventKind) => timeOf(pilot, eventOf({ kind, date: '2023-05-10', ...more }));
  return Object.fromEntries(eventKinds.map((kind) => [kind, of(kind)]));
};
const all = (time: string, except: Readonly<Record<string, readonly EventKind[]>> = {}) =>
  Object.fromEntries(
    eventKinds.map((kind) => [
      kind,
      Object.entries(except).find(([, kinds]) => kinds.includes(kind))?.[0] ?? time,
    ]),
  );

it.each<[Stage, string]>([
  ...(
    [
      ...(['NEW', 'SUBMITTED', 'INTAKE', 'RETURNED', 'URGENT_REVIEW', 'COUNCIL_FORMING'] as const),
      ...(['APPRAISAL', 'CONSULT', 'LEADERSHIP_REVIEW', 'OVERRIDE_WINDOW'] as const),
      ...(['DECISION_DRAFT', 'REFERRED_UP', 'NORM_TRACK'] as const),
    ] as const
  ).map((stage): [Stage, string] => [stage, 'before']),
  ...(
    ['APPROVED_FULL', 'APPROVED_PILOT', 'PREPARING', 'RUNNING', 'SUSPENDED', 'LAPSED'] as const
  ).map((stage): [Stage, string] => [stage, 'underTerm']),
  ...(
    ['ASSESSMENT', 'OUTCOME_SET', 'CAUSE_REVIEW', 'RESPONSIBILITY', 'CLOSED_SUCCESS'] as const
  ).map((stage): [Stage, string] => [stage, 'after']),
  ...(['CLOSED_PARTLY', 'CLOSED_FAILED', 'CLOSED_UNDETERMINED', 'ARCHIVED'] as const).map(
    (stage): [Stage, string] => [stage, 'after'],
  ),
])('at %s every event is %s', (stage, time) => {
  expect(timesAt(stage)).toEqual(all(time));
  expect(timesAt(stage, {}, { subject: 'Alpha' })).toEqual(all(time));
});

const notRevived: readonly EventKind[] = [
  ...(['progress_report', 'obstacle', 'change_refused', 'terminated'] as const),
];
it.each(['REJECTED', 'WITHDRAWN', 'CLOSED_NOT_PURSUED'] as const)(
  'at %s what brings it up again, or cannot have been, is before; the rest is late',
  (stage) => {
    expect(timesAt(stage)).toEqual(all('before', { after: notRevived }));
    const ofOne: readonly EventKind[] = [...notRevived, 'submitted', 'refused'];
    expect(timesAt(stage, {}, { subject: 'Alpha' })).toEqual(all('before', { after: ofOne }));
  },
);

const windsDown: readonly EventKind[] = [
  ...(['opinion', 'progress_report', 'ended', 'assessed', 'completion_report'] as const),
  ...(['responsibility', 'commended', 'replicated', 'codified', 'cause_review', 'other'] as const),
];
const endingOn = (endedOn: string | null) => ({
  running: { ...pilotAt('NEW').running, endedOn },
});

it('between the order and the effective end it can still do what winding down needs', () => {
  expect(timesAt('ENDING', endingOn(null))).toEqual(all('after', { underTerm: windsDown }));
  expect(timesAt('ENDING', endingOn('2023-05-01'))).toEqual(all('after'));
});

it.each([{ subject: 'Alpha' }, { partial: true }])(
  'no part, %j, ends apart from the whole that winds down',
  (part) =>
    expect(timesAt('ENDING', endingOn(null), part)).toEqual(
      all('after', { underTerm: windsDown.filter((kind) => kind !== 'ended') }),
    ),
);

const reserved: readonly EventKind[] = [
  ...(['approved_pilot', 'approved_full', 'refused', 'change_granted', 'change_refused'] as const),
  ...(['extension_granted', 'suspended', 'resumed', 'terminated'] as const),
];
const alive: readonly Stage[] = [
  ...(['APPROVED_FULL', 'APPROVED_PILOT', 'PREPARING', 'RUNNING', 'SUSPENDED', 'LAPSED'] as const),
];
const stopping: readonly EventKind[] = ['suspended', 'terminated'];
const outside: readonly Stage[] = [
  ...alive,
  ...(['SUBMITTED', 'DECISION_DRAFT', 'REJECTED', 'ENDING', 'CLOSED_FAILED', 'ARCHIVED'] as const),
];

describe.each(outside)('at %s a body without a part in the file', (stage) => {
  it.each(reserved)('cannot do it itself: %s is its order', (kind) => {
    const file = fileOf([{ kind: 'approved_pilot', date: '2023-02-01' }]);
    const event = { kind, by: 'Central Bureau', instrument: '1/CB' };
    const telling = tellingOf(event, pilotAt(stage), { file, index: 1 });
    const effect = alive.includes(stage) && stopping.includes(kind) ? 'mustStop' : 'none';
    expect(rowOf(nextAct(telling))).toEqual([
      'RecordExternalAct',
      'clerk',
      {
        ...{ organisation: 'Central Bureau', sort: 'order', effect, number: '1/CB' },
        ...{ issuedOn: '2023-05-10', summary: `It was ${kind}.` },
      },
    ]);
    expect(nextAct(telling)).toMatchObject({ flags: ['EXTERNAL_BODY'], told: true });
    expect(nextAct({ ...telling, done: 1 })).toBeNull();
  });
});

it.each(eventKinds.filter((kind) => !reserved.includes(kind)))(
  '%s by a body without a part is what it is by any other',
  (kind) => {
    const actOf = (by: string) => {
      const act = nextAct(tellingOf({ kind, by }, pilotAt('SUBMITTED')));
      return act !== null && 'command' in act ? act.command : act;
    };
    expect(actOf('Central Bureau')).toEqual(actOf('Inspectorate'));
  },
);

it('a vague day is no day of issue', () => {
  const act = nextAct(
    tellingOf({ kind: 'suspended', by: 'Central Bureau', date: '2023-05' }, pilotAt('RUNNING')),
  );
  expect(act).toMatchObject({ payload: { issuedOn: null, effect: 'mustStop' } });
});
