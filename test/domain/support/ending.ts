/** test: pilots that have ended, made by hand, and the acts that bring them on to their judgement. */
import type { Pilot } from '../../../domain/pilot';
import type { OutcomeValue } from '../../../domain/state/outcome';
import type { Indicator } from '../../../domain/state/proposal';
import type { WindDown } from '../../../domain/state/term';
import type { LocalDate } from '../../../domain/time';
import { Life, holderOf, lawOf, local } from './life';
import { approvedPilot, indicator, posts } from './running';

export const staff = {
  ...posts,
  deputy2: 'hoa-lac:deputy-2',
  secretary: 'hoa-lac:secretary',
  clerk: 'hoa-lac:clerk',
  party: 'hoa-lac:partyCommittee',
  legal2: 'hoa-lac:legal-2',
  cadre2: 'hoa-lac:cadre-2',
  expert: 'an-binh:expert-1',
  personnel: 'an-binh:personnel',
  emulation: 'an-binh:emulation',
  archivist: 'an-binh:archivist',
  government: 'government:head',
  siteHead: 'tan-lap:head',
} as const;

export const personIn = (post: string): string => holderOf(post).person;

export interface EndingWish {
  readonly end?: LocalDate;
  readonly reason?: WindDown['reason'];
  readonly now?: string;
  readonly reconstructed?: boolean;
  readonly indicators?: readonly Indicator[];
  readonly pack?: string;
  readonly change?: (pilot: Pilot) => Pilot;
}

/** Ended on its last day, in wind-up: nothing reported yet. */
export function endedPilot(wish: EndingWish = {}): Pilot {
  const end = wish.end ?? '2026-06-30';
  const reason = wish.reason ?? 'term';
  const before = approvedPilot({
    indicators: wish.indicators ?? [indicator('onTime', 40)],
    reconstructed: wish.reconstructed === true,
  });
  const pilot: Pilot = {
    ...before,
    stage: 'ENDING',
    stageSince: local(`${end} 16:00`),
    running: {
      ...before.running,
      startedOn: reason === 'notStarted' ? null : '2026-01-12',
      windDown: { reason, orderedAt: local(`${end} 16:00`), effectiveOn: end },
      endedOn: end,
    },
  };
  return wish.change?.(pilot) ?? pilot;
}

export const endingLife = (wish: EndingWish = {}): Life =>
  new Life(lawOf(wish.pack), wish.now ?? `${wish.end ?? '2026-06-30'} 16:00`, endedPilot(wish));

export const report = {
  text: 'text:report',
  values: [{ indicator: 'onTime', value: 91 }],
  lessons: 'text:lessons',
  problems: null,
};

export const meeting = {
  body: 'leadership',
  votedFor: [staff.head, staff.deputy, staff.deputy2],
  votedAgainst: [],
  abstained: [],
  minutes: 'text:minutes',
};

export const conclusion = (outcome: OutcomeValue, more: object = {}) => ({
  outcome,
  damage: false,
  damageDescription: null,
  reasons: 'text:reasons',
  meeting,
  ...more,
});

/** Reported on 7 July 2026, waiting to be judged. */
export const reportedLife = (wish: EndingWish = {}): Life =>
  endingLife(wish).until('2026-07-07 10:00').does(staff.owner, 'FileCompletionReport', report);

/** Scored and with the Party committee's opinion: ready to be concluded. */
export const scoredLife = (wish: EndingWish = {}): Life =>
  reportedLife(wish)
    .until('2026-07-13 09:00')
    .does(staff.supervisor, 'ScoreTarget', {
      indicator: 'onTime',
      score: 'achieved',
      value: 91,
      evidence: 'text:evidence',
    })
    .does(staff.party, 'GivePartyOpinion', { position: 'for', number: null, text: 'text:opinion' });

/** Concluded on Thursday 16 July 2026. */
export const concludedLife = (outcome: OutcomeValue, damage = false): Life =>
  scoredLife()
    .until('2026-07-16 10:00')
    .does(
      staff.head,
      'Conclude',
      conclusion(outcome, { damage, damageDescription: damage ? 'text:damage' : null }),
    );

export const panel = [staff.legal, staff.legal2, staff.expert];

/** A panel sits; the proposer has been heard. */
export const heardLife = (outcome: OutcomeValue = 'partly'): Life =>
  concludedLife(outcome)
    .until('2026-07-20 09:00')
    .does(staff.head, 'OpenCauses', { reasons: null })
    .does(staff.head, 'AppointPanel', { members: panel })
    .until('2026-07-27 09:00')
    .does(staff.legal, 'HearPerson', {
      person: personIn(staff.proposer),
      declined: false,
      statement: 'text:statement',
    });

export const causes = [
  { type: 'objective', weightPercent: 70, text: 'text:flood' },
  { type: 'subjective', weightPercent: 30, text: 'text:planning' },
];

/** Causes concluded on Monday 3 August 2026; nobody's responsibility opened yet. */
export const settlingLife = (outcome: OutcomeValue = 'partly'): Life =>
  heardLife(outcome)
    .until('2026-08-03 09:00')
    .does(staff.legal, 'ConcludeCauses', { causes, dissent: null });

/** One matter: the proposer's. */
export const respondentLife = (): Life =>
  settlingLife().does(staff.head, 'OpenResponsibility', {
    person: personIn(staff.proposer),
    capacity: 'proposer',
    grounds: 'text:grounds',
  });

export const matter = 'responsibility-1';

export const findings = (answer: string = 'met') => ({
  matter,
  perPolicy: answer,
  perPolicyReasons: 'text:a',
  pureMotive: 'met',
  pureMotiveReasons: 'text:b',
  commonGood: 'met',
  commonGoodReasons: 'text:c',
});

/** Heard, with the three findings on record. */
export const examinedLife = (answer = 'met'): Life =>
  respondentLife()
    .until('2026-08-10 09:00')
    .does(staff.head, 'HearRespondent', { matter, declined: false, statement: 'text:said' })
    .does(staff.head, 'RecordFindings', findings(answer));

export const decision = (result: string, more: object = {}) => ({
  matter,
  result,
  reducedByPercent: null,
  regime: 'administrative',
  number: '5/QĐ',
  reasons: 'text:reasons',
  ...more,
});

/** Decided as exempt and notified on Wednesday 12 August 2026. */
export const notifiedLife = (): Life =>
  examinedLife()
    .until('2026-08-12 09:00')
    .does(staff.head, 'DecideResponsibility', decision('exempt'))
    .does(staff.clerk, 'NotifyRespondent', { matter, number: '6/TB' });
