/** domain chapter: how a term comes to its end: confirmed by people, or lapsed because nobody decided. */
import type { Context, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import type { Lack } from '../lacking';
import { weigh } from '../lacking';
import type { Pilot } from '../pilot';
import { atStage, withRunning } from '../pilot';
import { started, underTerm } from '../stages';
import type { WindDown } from '../state/term';
import { afterEnd, countersignDuty, termDuty, windDownDuty } from '../state/term-duties';
import { lastDayOfTerm, openLapse, termOf, withLapse } from '../state/under-term';
import { intoEnd, intoEnding } from '../state/winding-up';
import type { LocalDate } from '../time';
import { addDays } from '../time';

type EndReason = 'term' | 'goal' | 'absorbed' | 'terminated';

export interface TermCommands {
  SetReviewDate: { readonly reviewOn: LocalDate; readonly finding: TextRef };
  ConfirmEnd: {
    readonly reason: EndReason;
    readonly effectiveOn: LocalDate;
    readonly note: TextRef | null;
  };
  CountersignEnd: { readonly position: 'agrees' | 'disagrees'; readonly note: TextRef | null };
}

interface Events {
  TermLapsed: { readonly lastDay: LocalDate; readonly from: LocalDate };
  ReviewDateSet: TermCommands['SetReviewDate'];
  EndConfirmed: TermCommands['ConfirmEnd'] & { readonly decidedOn: LocalDate };
  WindDownCompleted: { readonly endedOn: LocalDate; readonly note: TextRef | null };
  EndCountersigned: TermCommands['CountersignEnd'];
}

/** What an end lacks; told from a source it is kept, and the lack becomes its flag. */
function lacksOfEnd(
  pilot: Pilot,
  end: TermCommands['ConfirmEnd'],
  today: LocalDate,
): readonly Lack[] {
  const { reason, effectiveOn, note } = end;
  const { startedOn } = pilot.running;
  const lastDay = lastDayOfTerm(pilot);
  const early = reason === 'term' && lastDay !== null && effectiveOn < lastDay;
  const unexplained =
    note === null && (reason === 'goal' || (reason === 'term' && lastDay === null));
  const ordered = reason === 'absorbed' || reason === 'terminated';
  const crossed = startedOn !== null && effectiveOn < startedOn;
  return [
    { when: effectiveOn > today, code: 'END_IN_FUTURE', flag: 'DATED_AHEAD' },
    { when: crossed, code: 'END_BEFORE_START', flag: 'DATES_CONTRADICT' },
    {
      when: early,
      code: 'TERM_NOT_OVER',
      flag: 'ENDED_BEFORE_TERM',
      params: { lastDay: lastDay ?? '' },
    },
    { when: unexplained, code: 'END_NEEDS_REASON', flag: 'REASON_NOT_TOLD' },
    { when: ordered && pilot.stage !== 'ENDING', code: 'END_NEEDS_ORDER', flag: 'NO_ORDER_SEEN' },
  ];
}

function confirmEnd({
  pilot,
  payload,
  today,
  reconstructed,
  emit,
}: Context<TermCommands['ConfirmEnd'], Events>) {
  const { windDown, endedOn } = pilot.running;
  const { reason, effectiveOn, note } = payload;
  const flags = weigh(reconstructed, lacksOfEnd(pilot, payload, today));
  if (pilot.stage === 'ENDING') {
    if (windDown === null || endedOn !== null) return refuse('ALREADY_ENDED');
    if (reason !== orderedReason(windDown))
      return refuse('END_REASON_DIFFERS', { reason: orderedReason(windDown) });
    return isRefusal(flags)
      ? flags
      : [emit('WindDownCompleted', { endedOn: effectiveOn, note }, flags)];
  }
  return isRefusal(flags) ? flags : [emit('EndConfirmed', { ...payload, decidedOn: today }, flags)];
}

const orderedReason = ({ reason }: WindDown): EndReason =>
  reason === 'absorbed' ? 'absorbed' : 'terminated';

export const chapter = defineChapter<TermCommands, Events>({
  name: 'term',
  commands: {
    SetReviewDate: {
      by: ['head'],
      stages: underTerm,
      bars: ['proposer', 'interested', 'implementer'],
      offered: ({ pilot }) =>
        termOf(pilot)?.kind === 'date' || termOf(pilot) === null ? refuse('TERM_HAS_DATE') : null,
      decide({ payload, today, reconstructed, emit }) {
        const flags = weigh(reconstructed, [
          { when: payload.reviewOn <= today, code: 'REVIEW_IN_PAST', flag: 'DATES_CONTRADICT' },
        ]);
        return isRefusal(flags) ? flags : [emit('ReviewDateSet', payload, flags)];
      },
    },
    ConfirmEnd: { by: ['owner', 'head'], stages: [...started, 'ENDING'], decide: confirmEnd },
    CountersignEnd: {
      by: ['supervisor'],
      stages: afterEnd,
      bars: ['proposer', 'interested', 'implementer'],
      offered: ({ pilot }) =>
        pilot.running.countersignSince === null ? refuse('NOTHING_TO_COUNTERSIGN') : null,
      decide: ({ payload, emit }) =>
        payload.position === 'disagrees' && payload.note === null
          ? refuse('COUNTERSIGN_NEEDS_REASON')
          : [
              emit(
                'EndCountersigned',
                payload,
                payload.position === 'disagrees' ? ['END_DISPUTED'] : [],
              ),
            ],
    },
  },
  events: {
    TermLapsed: {
      evolve: (pilot, { from }) => atStage(withLapse(pilot, from), 'LAPSED'),
      tell: ['owner', 'supervisor', 'head', 'superiorHead', 'proposer'],
    },
    ReviewDateSet: {
      evolve(pilot, { reviewOn }, { at }) {
        const term = termOf(pilot);
        return term === null || term.kind === 'date'
          ? pilot
          : withRunning(pilot, { term: { ...term, reviewOn }, termSetAt: at });
      },
      tell: ['owner', 'supervisor'],
    },
    EndConfirmed: {
      evolve: (pilot, { reason, effectiveOn, decidedOn }, { at }) =>
        withRunning(
          intoEnding(pilot, { reason, effectiveOn, endedOn: effectiveOn, decidedOn }, at),
          { countersignSince: at },
        ),
      tell: ['supervisor', 'head', 'proposer'],
    },
    WindDownCompleted: {
      evolve: (pilot, { endedOn }, { at }) =>
        withRunning(intoEnd(pilot, endedOn, at), { countersignSince: at }),
      tell: ['supervisor', 'head', 'proposer'],
    },
    EndCountersigned: {
      evolve: (pilot) => withRunning(pilot, { countersignSince: null }),
      tell: ['owner', 'head'],
    },
  },
  duties: (pilot, law) => [
    ...termDuty(pilot, law),
    ...windDownDuty(pilot, law),
    ...countersignDuty(pilot, law),
  ],
  rings: {
    // The one thing that time alone brings about: it says that nobody decided, and decides nothing.
    confirmEnd: (pilot, duty, rung) =>
      rung.kind === 'overdue' && openLapse(pilot) === null
        ? [
            {
              type: 'TermLapsed',
              body: { lastDay: duty.due.date, from: addDays(duty.due.date, 1) },
              flags: ['LAPSED'],
            },
          ]
        : [],
  },
  rules: {
    'term.countersign': {
      value: 3,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});
