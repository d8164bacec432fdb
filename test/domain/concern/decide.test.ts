/** The law of a concern: who may do what in which state, what is refused, and that the speaker is never named. */
import { concernStates } from '../../../domain/concern/concern';
import type { Talk } from './support';
import {
  Talk as NewTalk,
  acknowledged,
  asked,
  auditor,
  byCode,
  classified,
  closed,
  concluded,
  facts,
  inHand,
  inspector,
  raised,
  second,
} from './support';

const outsider = 'hoa-lac:cadre-1';
const ownHead = 'hoa-lac:head';
const ownSupervisor = 'hoa-lac:supervisor';
const retaliating = () => inHand().does(byCode, 'ReportRetaliation', { facts: 't:harm' });

interface Row {
  readonly name: string;
  readonly payload: object;
  readonly who: string;
  readonly event: string;
  readonly at: () => Talk;
  /** States in which it may be done; everywhere else it is refused. */
  readonly states: readonly string[];
  readonly speaks: boolean;
  readonly listed: boolean;
  readonly versioned: boolean;
}

const at: Record<string, () => Talk> = {
  none: () => new NewTalk(),
  raised,
  acknowledged,
  classified,
  inHand,
  concluded,
  closed,
};
const all = [...concernStates];
const row = (
  name: string,
  event: string,
  who: string,
  from: () => Talk,
  states: readonly string[],
  payload: object = {},
  more: Partial<Row> = {},
): Row => ({
  name,
  event,
  who,
  at: from,
  states,
  payload,
  speaks: who === byCode,
  listed: who !== byCode,
  versioned: false,
  ...more,
});

const table: readonly Row[] = [
  row('RaiseConcern', 'ConcernRaised', byCode, at['none'] as () => Talk, ['none'], facts.raise),
  row('AcknowledgeConcern', 'ConcernAcknowledged', auditor, raised, ['raised']),
  row(
    'ClassifyConcern',
    'ConcernClassified',
    second,
    acknowledged,
    ['acknowledged', 'classified', 'inHand'],
    facts.class,
    { versioned: true },
  ),
  row(
    'AssignConcern',
    'ConcernAssigned',
    second,
    classified,
    ['classified', 'inHand'],
    facts.assign,
    { versioned: true },
  ),
  row(
    'AskSpeaker',
    'SpeakerAsked',
    inspector,
    inHand,
    ['inHand'],
    { question: 't:q' },
    { listed: false },
  ),
  row(
    'AnswerByCode',
    'SpeakerAnswered',
    byCode,
    raised,
    all.filter((state) => state !== 'closed'),
    { answer: 't:a' },
  ),
  row('ReportRetaliation', 'RetaliationReported', byCode, closed, all, { facts: 't:f' }),
  row('AnswerRetaliation', 'RetaliationAnswered', auditor, retaliating, [], {
    retaliation: 'retaliation-1',
    answer: 'protected',
    reasons: 't:r',
  }),
  row(
    'RequestOpening',
    'OpeningRequested',
    inspector,
    inHand,
    ['inHand', 'concluded'],
    { reason: 't:n' },
    { listed: false },
  ),
  row(
    'AnswerOpening',
    'OpeningApproved',
    second,
    asked,
    [],
    { opening: 'opening-1', approved: true, reason: 't:r' },
    { versioned: true },
  ),
  row(
    'ReferConcern',
    'ConcernReferred',
    inspector,
    inHand,
    ['inHand', 'concluded'],
    { pilot: 'p', as: 'abuse', command: 'c', reasons: 't:r' },
    { listed: false },
  ),
  row(
    'ConcludeConcern',
    'ConcernConcluded',
    inspector,
    inHand,
    ['inHand'],
    { result: 'partly', reasons: 't:r', told: 't:t' },
    { listed: false, versioned: true },
  ),
  row(
    'CloseConcern',
    'ConcernClosed',
    inspector,
    concluded,
    ['concluded'],
    { reason: 't:r' },
    { listed: false, versioned: true },
  ),
  row('EraseIdentity', 'IdentityErased', byCode, raised, all, {}, { listed: true }),
];

describe.each(table)('$name [M65]', (each) => {
  const { name, payload, who, event } = each;

  it('brings about what it says, by whom it says', () => {
    const talk = each.at();
    const { version } = talk.concern;
    talk.does(who, name, payload);
    expect(talk.events.at(-1)).toMatchObject({ type: event, v: 1, at: talk.now });
    expect(talk.concern.version).toBe(version + 1);
  });

  it.each([outsider, ownHead, ownSupervisor, 'government:operator', 'an-binh:head'])(
    'is not for %s',
    (stranger) => expect(each.at().tries(stranger, name, payload)).toBe('NOT_YOURS'),
  );

  it(each.speaks ? 'is for the speaker' : 'is not for the speaker', () =>
    expect(each.at().tries(byCode, name, payload)).toBe(each.speaks ? null : 'NOT_YOURS'),
  );

  it(each.listed ? 'is for the whole list' : 'is not for everybody on the list', () => {
    const answer = each.at().tries(auditor, name, payload);
    if (each.listed) expect(answer).not.toBe('NOT_YOURS');
    else expect(answer).toBe('NOT_YOURS');
  });

  for (const state of Object.keys(at).filter(() => each.states.length > 0)) {
    const from = at[state] as () => Talk;
    if (each.states.includes(state)) {
      it(`may be done in state ${state}`, () => {
        const refused = from().tries(who, name, payload);
        expect(refused === null || refused === 'NO_IDENTITY').toBe(true);
      });
    } else {
      it(`is refused in state ${state}`, () => {
        const refused = from().tries(who, name, payload);
        expect(['CONCERN_STATE', 'NO_SUCH_CONCERN', 'NOT_YOURS']).toContain(refused);
      });
    }
  }

  if (each.versioned) {
    it('names the version that it is based on, and no older one', () => {
      const talk = each.at();
      expect(talk.tries(who, name, payload, null)).toBe('VERSION_REQUIRED');
      expect(talk.tries(who, name, payload, talk.concern.version - 1)).toBe('STALE');
    });
  }
});

it('[M65] what nobody knows is refused by name, before and after it is raised', () => {
  expect(raised().tries(inspector, 'BurnConcern')).toBe('UNKNOWN_COMMAND');
  expect(raised().tries(inspector, 'toString')).toBe('UNKNOWN_COMMAND');
  for (const name of table.map((each) => each.name).filter((name) => name !== 'RaiseConcern'))
    expect(new NewTalk().tries(inspector, name)).toBe('NO_SUCH_CONCERN');
});
