/** domain chapter: a written round or a conference: who is invited, what they say, and what becomes of each comment before it is closed (M60, M76, M80). */
import { dueOn } from '../due';
import type { Context, Outcome, Refusal, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import { changeMatter, closeMatter, nextMatterId, openMatter } from '../matters';
import { carries } from '../roles';
import { living } from '../stages';
import type { Invitee, Round, RoundCount } from '../state/round';
import {
  commentMade,
  countOf,
  inviteeKind,
  inviteesOf,
  openComments,
  roundDuties,
  roundKind,
} from '../state/round';
import type { RoundCall } from '../state/round-invitees';
import { datesFit, inviteesIn, wrongInvitee } from '../state/round-invitees';
import type { LocalDate } from '../time';

export interface ConsultationRoundCommands {
  OpenRound: RoundCall;
  AnswerRound: {
    readonly matter: string;
    /** Empty: answered without a comment, which is an answer and no silence. */
    readonly comments: readonly TextRef[];
    readonly number: string | null;
  };
  ProlongRound: { readonly matter: string; readonly dueOn: LocalDate; readonly reason: TextRef };
  CloseRound: {
    readonly matter: string;
    readonly minutes: TextRef | null;
    readonly reasonWithoutQuorum: TextRef | null;
  };
}

type Opening = Context<ConsultationRoundCommands['OpenRound'], Events>;
type Closing = Context<ConsultationRoundCommands['CloseRound'], Events>;

interface Events {
  RoundOpened: Omit<ConsultationRoundCommands['OpenRound'], 'units' | 'posts' | 'externals'> & {
    readonly matter: string;
    readonly invited: number;
    readonly directory: number;
  };
  /** `invitee`: the unit or post, or the matter itself for one outside the directory. */
  RoundInvited: Invitee & { readonly matter: string; readonly invitee: string };
  RoundAnswered: ConsultationRoundCommands['AnswerRound'] & {
    readonly round: string;
    readonly said: number;
  };
  RoundProlonged: ConsultationRoundCommands['ProlongRound'];
  RoundSilent: { readonly matter: string; readonly round: string };
  RoundClosed: ConsultationRoundCommands['CloseRound'] & RoundCount & { readonly quorate: boolean };
}

/** Nearest source; the numbers are our own proposal. */
const source = { instrument: 'Resolution 28-NQ/TW', article: 'co-ordination', mark: 'X' } as const;
const bars = ['proposer', 'interested'] as const;
const keepers = ['secretary', 'head', 'superiorHead'] as const;

function openRound(context: Opening): Outcome {
  const { pilot, payload, directory, emit } = context;
  const wrong = wrongInvitee(context);
  if (wrong !== null) return wrong;
  const flags = datesFit(context);
  if (isRefusal(flags)) return flags;
  const invited = inviteesIn(context);
  if (invited.length === 0) return refuse('ROUND_WITHOUT_INVITEES');
  const { units: _units, posts: _posts, externals: _externals, ...told } = payload;
  const round = nextMatterId(pilot, roundKind);
  const opened = { ...told, matter: round, invited: invited.length };
  return [
    emit('RoundOpened', { ...opened, directory: directory.data.version }, flags),
    ...invited.map((each, i) => {
      const matter = nextMatterId(pilot, inviteeKind, i);
      const invitee = each.unit ?? each.invitedPost ?? matter;
      return emit('RoundInvited', { matter, round, invitee, ...each });
    }),
  ];
}

function answer({
  pilot,
  matter,
  payload,
  actor,
  directory,
  receivedAt,
  emit,
}: Context<ConsultationRoundCommands['AnswerRound'], Events>): Outcome {
  const { round } = matter.data as Invitee;
  const late = matter.state === 'silent' ? ['ANSWERED_LATE'] : [];
  const isTheirs = carries('consulted', actor, pilot, directory, receivedAt, matter);
  const said = payload.comments.map((comment, i) =>
    commentMade(pilot, i, {
      round,
      invitee: matter.id,
      from: null,
      comment,
      author: isTheirs ? actor.person : null,
    }),
  );
  return [emit('RoundAnswered', { ...payload, round, said: said.length }, late), ...said];
}

/** Before the day all must have answered; no comment may stay without an answer of ours. */
function mayClose({
  pilot,
  law,
  matter,
  receivedAt,
  reconstructed,
}: Omit<Closing, 'payload' | 'command'>): Refusal | null {
  const waiting = inviteesOf(pilot, matter.id).some(({ state }) => state === 'asked');
  const due = dueOn(law, (matter.data as Round).dueOn);
  if (waiting && receivedAt < due.at && !reconstructed)
    return refuse('ROUND_RUNNING', { due: due.date });
  const open = openComments(pilot, matter.id);
  return open > 0 && !reconstructed ? refuse('COMMENTS_UNDISPOSED', { open }) : null;
}

function close({ pilot, law, matter, payload, reconstructed, emit }: Closing): Outcome {
  const count = countOf(pilot, matter.id, law);
  const { form } = matter.data as Round;
  const quorate = count.answered >= count.quorum;
  const flags = weigh(reconstructed, [
    {
      when: form === 'conference' && payload.minutes === null,
      code: 'CONFERENCE_MINUTES_MISSING',
      flag: 'MINUTES_NOT_FOUND',
    },
    {
      when: !quorate && payload.reasonWithoutQuorum === null,
      code: 'ROUND_WITHOUT_QUORUM',
      flag: 'REASONS_NOT_FOUND',
      params: { answered: count.answered, quorum: count.quorum },
    },
    {
      when: openComments(pilot, matter.id) > 0,
      code: 'COMMENTS_UNDISPOSED',
      flag: 'DISPOSITION_NOT_FOUND',
      params: { open: openComments(pilot, matter.id) },
    },
  ]);
  if (isRefusal(flags)) return flags;
  const silent = inviteesOf(pilot, matter.id).filter(({ state }) => state === 'asked');
  return [
    ...silent.map(({ id }) => emit('RoundSilent', { matter: id, round: matter.id })),
    emit(
      'RoundClosed',
      { ...payload, ...count, quorate },
      quorate ? flags : [...flags, 'NO_QUORUM'],
    ),
  ];
}

export const chapter = defineChapter<ConsultationRoundCommands, Events>({
  name: 'consultation-round',
  commands: {
    OpenRound: { by: keepers, stages: living, bars, decide: openRound },
    // An answer on paper, or given aloud at a conference, is entered by the secretary.
    AnswerRound: {
      by: ['consulted', 'secretary'],
      stages: living,
      matter: { kind: inviteeKind, states: ['asked', 'silent'] },
      bars,
      decide: answer,
    },
    ProlongRound: {
      by: keepers,
      stages: living,
      matter: { kind: roundKind, states: ['open'] },
      basedOn: 'matter',
      bars,
      decide: ({ matter, payload, today, emit }) =>
        payload.dueOn < today || payload.dueOn <= (matter.data as Round).dueOn
          ? refuse('ROUND_NOT_PROLONGED', { until: (matter.data as Round).dueOn })
          : [emit('RoundProlonged', payload)],
    },
    CloseRound: {
      by: keepers,
      stages: living,
      matter: { kind: roundKind, states: ['open'] },
      basedOn: 'matter',
      bars,
      offered: mayClose,
      decide: close,
    },
  },
  events: {
    RoundOpened: {
      evolve: (pilot, { matter, form, dueOn: until }, { at }) =>
        openMatter<Round>(pilot, matter, roundKind, 'open', at, { form, dueOn: until }),
      tell: ['secretary', 'head', 'proposer'],
    },
    RoundInvited: {
      evolve: (pilot, { matter, round, unit, invitedPost, name }, { at }) =>
        openMatter<Invitee>(pilot, matter, inviteeKind, 'asked', at, {
          round,
          unit,
          invitedPost,
          name,
        }),
      tell: ['consulted'],
    },
    RoundAnswered: {
      evolve(pilot, { matter, round }, { at }) {
        // An answer after the closing is kept, and the closing too.
        const answered =
          pilot.matters[matter]?.closedAt === null
            ? closeMatter(pilot, matter, 'answered', at)
            : changeMatter(pilot, matter, 'answered');
        return changeMatter(answered, round, null);
      },
      tell: ['secretary'],
    },
    RoundProlonged: {
      evolve: (pilot, { matter, dueOn: until }) =>
        changeMatter<Round>(pilot, matter, null, { dueOn: until }),
      tell: ['secretary', 'head', 'proposer'],
    },
    RoundSilent: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'silent', at),
      tell: ['consulted'],
    },
    RoundClosed: {
      evolve: (pilot, { matter, quorate }, { at }) =>
        closeMatter(pilot, matter, quorate ? 'closedRound' : 'closedShort', at),
      tell: ['head', 'proposer', 'owner'],
    },
  },
  duties: roundDuties,
  rules: {
    'round.reply': { value: 5, unit: 'workingDays', ...source },
    'round.close': { value: 3, unit: 'workingDays', ...source },
    'round.quorum': { value: 50, unit: 'percent', ...source },
  },
});
