/** domain chapter: a council appraises what is broad or complex (Decree 73 Art. 8.2; its details are only in a draft). */
import { isApart } from '../state/interested';
import { addWorkingDays } from '../calendar/calendar';
import { dueAfterReceipt } from '../due';
import type { Context, Outcome, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { days, numberRule } from '../law/law';
import { atStage, withApproval } from '../pilot';
import { councilBallot, sitting } from '../state/ballot-opening';
import { meetLevel } from '../state/level-clock';
import { missingSkill } from '../state/skills';
import { referralToSuperior } from '../state/referring';
import type { LocalDate } from '../time';

export interface CouncilCommands {
  FormCouncil: {
    /** Posts; the chair is one of them. */
    readonly members: readonly string[];
    readonly chair: string;
    readonly papersSentOn: LocalDate;
    readonly meetOn: LocalDate;
    /** Persons kept out of the council, with the reason in `exclusionReasons`. */
    readonly excluded: readonly string[];
    readonly exclusionReasons: TextRef | null;
  };
  CannotFormCouncil: { readonly reason: TextRef };
}

interface Events {
  CouncilFormed: CouncilCommands['FormCouncil'] & { readonly size: number };
}

type Forming = Context<CouncilCommands['FormCouncil'], Events>;

/** Every seat taken, by different persons, none of whom proposed, has an interest, or was excluded. */
function seatsFit({ pilot, payload, directory, receivedAt }: Forming): Refusal | null {
  const persons = new Set<string>();
  for (const post of payload.members) {
    const person = sitting(directory, post, receivedAt);
    if (person === null) return refuse('VACANT_SEAT', { post });
    if (payload.excluded.includes(person) || isApart(pilot, person, directory, receivedAt))
      return refuse('INTERESTED_MEMBER', { post });
    if (persons.has(person)) return refuse('SEATED_TWICE', { post });
    persons.add(person);
  }
  return payload.members.includes(payload.chair) ? null : refuse('CHAIR_NOT_A_MEMBER');
}

/** Told from sources a council is kept as it sat. */
const skillsFit = ({ pilot, payload, law, directory, receivedAt, reconstructed }: Forming) =>
  reconstructed
    ? null
    : missingSkill(
        pilot,
        law,
        payload.members.flatMap((post) => sitting(directory, post, receivedAt) ?? []),
      );

function form(context: Forming): Outcome {
  const { payload, law, reconstructed, emit } = context;
  const size = payload.members.length;
  const [min, max] = [numberRule(law, 'council.size.min'), numberRule(law, 'council.size.max')];
  if (size < min || size > max) return refuse('COUNCIL_SIZE', { size, min, max });
  const refusal = seatsFit(context) ?? skillsFit(context);
  if (refusal !== null) return refusal;
  const ahead = days(law, 'council.papersBefore');
  const late = payload.meetOn < addWorkingDays(law.calendar, payload.papersSentOn, ahead);
  if (late && !reconstructed)
    return refuse('PAPERS_TOO_LATE', { days: ahead, meetOn: payload.meetOn });
  const formed = emit('CouncilFormed', { ...payload, size }, late ? ['PAPERS_LATE'] : []);
  return [formed, councilBallot(context, payload.members, payload.chair)];
}

export const chapter = defineChapter<CouncilCommands, Events>({
  name: 'council',
  commands: {
    FormCouncil: {
      by: ['head'],
      stages: ['COUNCIL_FORMING'],
      bars: ['proposer', 'interested'],
      decide: form,
    },
    CannotFormCouncil: {
      by: ['head'],
      stages: ['COUNCIL_FORMING'],
      decide(context) {
        const { reason } = context.payload;
        const referral = referralToSuperior(context, {
          ground: 'councilNotFormed',
          reason,
          treatment: null,
        });
        return referral === null ? refuse('NO_SUPERIOR') : [referral];
      },
    },
  },
  events: {
    CouncilFormed: {
      evolve(pilot, { members, chair, papersSentOn, meetOn, excluded }, { at }) {
        const council = { members, chair, papersSentOn, meetOn, excluded, formedAt: at };
        return atStage(withApproval(meetLevel(pilot, at, 'council'), { council }), 'APPRAISAL');
      },
      tell: ['proposer', 'secretary', 'superiorHead'],
    },
  },
  duties: (pilot, law) =>
    pilot.stage === 'COUNCIL_FORMING'
      ? [
          {
            matter: 'main',
            step: 'formCouncil',
            role: 'head',
            commands: ['FormCouncil', 'CannotFormCouncil'],
            openedAt: pilot.stageSince,
            rule: 'council.form',
            due: dueAfterReceipt(law, pilot.stageSince, 'council.form'),
          },
        ]
      : [],
  rules: {
    'council.form': {
      value: 5,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 8.2',
      mark: 'X',
    },
    'council.papersBefore': {
      value: 7,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP (draft)',
      article: 'draft 3 of May 2023',
      mark: 'D',
      localSetting: true,
    },
    'council.size.min': {
      value: 5,
      unit: 'count',
      instrument: '73/2023/NĐ-CP (draft)',
      article: 'draft 3 of May 2023',
      mark: 'D',
      localSetting: true,
    },
    'council.size.max': {
      value: 9,
      unit: 'count',
      instrument: '73/2023/NĐ-CP (draft)',
      article: 'draft 3 of May 2023',
      mark: 'D',
      localSetting: true,
    },
  },
});
