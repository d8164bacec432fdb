/** domain: what waits for a person in the life of a participant. */
import { dueAfterDay, dueAfterReceipt, dueAtEndOf, dueOn } from '../due';
import type { Duty } from '../kernel';
import type { Law } from '../law/law';
import type { Matter, Pilot } from '../pilot';
import type { Stage } from '../stages';
import { underTerm } from '../stages';
import type { Participant } from './participant';
import { participantsIn } from './participant';

const stagesUnderTerm: readonly Stage[] = underTerm;
type Admitted = Matter<Participant>;

export const participationDuties = (pilot: Pilot, law: Law): readonly Duty[] =>
  stagesUnderTerm.includes(pilot.stage)
    ? participantsIn(pilot).flatMap((each) => [
        ...endDuty(each, law),
        ...startDuty(pilot, each, law),
        ...resumeDuty(each, law),
      ])
    : [];

const setAt = ({ openedAt, data }: Admitted): string => data.untilSetAt ?? openedAt;

/** Without an end of its own it follows the pilot, whose clock covers it. */
function endDuty(participant: Admitted, law: Law): readonly Duty[] {
  const { until } = participant.data;
  if (until === null) return [];
  return [
    {
      matter: participant.id,
      step: 'confirmParticipantEnd',
      role: 'owner',
      commands: ['ReleaseParticipant', 'RequestExtension'],
      openedAt: setAt(participant),
      rule: 'term.confirmEnd',
      due: dueAtEndOf(law, until),
      ladder: 'lapsed',
      params: { lastDay: until },
    },
  ];
}

function startDuty(pilot: Pilot, participant: Admitted, law: Law): readonly Duty[] {
  if (participant.state !== 'admitted' || pilot.running.startedOn === null) return [];
  const rule = 'participant.start';
  const openedAt = setAt(participant);
  const { from } = participant.data;
  const due = from === null ? dueAfterReceipt(law, openedAt, rule) : dueAfterDay(law, from, rule);
  return [
    {
      matter: participant.id,
      step: 'startParticipant',
      role: 'owner',
      commands: ['StartParticipant'],
      openedAt,
      rule,
      due,
    },
  ];
}

function resumeDuty(participant: Admitted, law: Law): readonly Duty[] {
  const { pausedSince, pausedUntil } = participant.data;
  if (participant.state !== 'suspended' || pausedSince === null) return [];
  const rule = pausedUntil === null ? 'suspension.review' : 'suspension.resume';
  const due = pausedUntil === null ? dueAfterDay(law, pausedSince, rule) : dueOn(law, pausedUntil);
  return [
    {
      matter: participant.id,
      step: 'resumeParticipant',
      role: 'head',
      commands: ['ResumeParticipant'],
      openedAt: setAt(participant),
      rule,
      due,
    },
  ];
}
