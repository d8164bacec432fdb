/** domain chapter: a negative personnel event against a proposer or a speaker raises a notice; another unit than the one that acted examines it. */
import { dueAfterReceipt } from '../due';
import type { Context, Duty, Outcome, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { changeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { living } from '../stages';
import { measuresFor } from '../state/protection';
import { settle } from '../state/settled';
import { judgeOf, notTheJudge, partIn, unitsOf } from '../state/uninvolved';
import type { Instant, LocalDate } from '../time';

type Target = 'proposer' | 'decidingHead' | 'implementer' | 'speaker';

export interface RetaliationCommands {
  RecordAdverseEvent: {
    readonly target: Target;
    /** null for a speaker: who spoke up is known to the vault alone. */
    readonly person: string | null;
    readonly sort:
      'transfer' | 'demotion' | 'discipline' | 'dismissal' | 'lowRating' | 'payCut' | 'exclusion';
    readonly actingUnit: string;
    readonly effectiveOn: LocalDate;
    readonly facts: TextRef;
  };
  ExplainAdverseEvent: { readonly matter: string; readonly explanation: TextRef };
  ExamineRetaliation: {
    readonly matter: string;
    readonly verdict: 'retaliation' | 'unrelated' | 'notEstablished';
    /** What the acting unit must undo; needed when it was retaliation. */
    readonly remedy: TextRef | null;
    readonly reasons: TextRef;
  };
  UndoAdverseEvent: { readonly matter: string; readonly done: TextRef };
}

interface Events {
  RetaliationNoticed: RetaliationCommands['RecordAdverseEvent'] &
    Pick<Retaliation, 'post' | 'judgePost'> & { readonly matter: string };
  AdverseEventExplained: RetaliationCommands['ExplainAdverseEvent'];
  RetaliationExamined: RetaliationCommands['ExamineRetaliation'];
  AdverseEventUndone: RetaliationCommands['UndoAdverseEvent'];
}

interface Retaliation {
  readonly person: string | null;
  readonly post: string | null;
  /** The unit that acted: its head replies. */
  readonly unit: string;
  readonly judgePost: string | null;
  readonly since: Instant;
}

const kind = 'retaliation';
const dataOf = (matter: Matter): Retaliation => matter.data as Retaliation;
/** Whom the end of the matter is told: the person, and the unit that acted. */
const toldOf = (matter: Matter): Pick<Retaliation, 'post' | 'unit'> => {
  const { post, unit } = dataOf(matter);
  return { post, unit };
};
const partOf: Partial<Record<Target, string>> = {
  proposer: 'proposer',
  decidingHead: 'decider',
  implementer: 'owner',
};

/** A speaker stays unnamed; anybody else is named and was what is said of them. */
function wrongPerson(
  context: Context<RetaliationCommands['RecordAdverseEvent'], Events>,
): Refusal | null {
  const { pilot, directory, receivedAt } = context;
  const { person, target } = context.payload;
  if (target === 'speaker') return person === null ? null : refuse('SPEAKER_STAYS_UNNAMED');
  if (person === null) return refuse('PERSON_NEEDED');
  if (directory.person(person) === undefined) return refuse('PERSON_UNKNOWN', { person });
  const part = partIn(pilot, person, directory, receivedAt);
  return part === partOf[target] ? null : refuse('NOT_THAT_CAPACITY', { protectedAs: target });
}

function record(context: Context<RetaliationCommands['RecordAdverseEvent'], Events>): Outcome {
  const { pilot, payload, directory, receivedAt, emit } = context;
  const { person, actingUnit, sort } = payload;
  if (directory.unit(actingUnit) === undefined) return refuse('NO_SUCH_UNIT', { unit: actingUnit });
  const wrong = wrongPerson(context);
  if (wrong !== null) return wrong;
  const about = person === null ? [] : [person];
  const judgePost = judgeOf(pilot, directory, receivedAt, {
    persons: [...about, context.actor.person],
    units: [actingUnit, ...unitsOf(directory, about, receivedAt)],
  });
  const post = person === null ? null : (directory.holdingsOf(person, receivedAt)[0]?.post ?? null);
  const measures = person === null ? [] : measuresFor(pilot, person);
  const against =
    (measures.includes('noAdverseMove') && ['transfer', 'demotion', 'dismissal'].includes(sort)) ||
    (measures.includes('stayOfDiscipline') && sort === 'discipline') ||
    (measures.includes('noRatingLoss') && sort === 'lowRating');
  const body = { ...payload, matter: nextMatterId(pilot, kind), post, judgePost };
  return [emit('RetaliationNoticed', body, against ? ['AGAINST_PROTECTION'] : [])];
}

/** Another unit than the one that acted, and nobody with a part in the pilot. */
const examiner = (
  asked: Pick<Context<unknown, Events>, 'pilot' | 'matter' | 'actor' | 'directory' | 'receivedAt'>,
): Refusal | null => {
  const { judgePost, person, unit } = dataOf(asked.matter);
  const own = asked.actor.post === null ? undefined : asked.directory.post(asked.actor.post)?.unit;
  if (own === unit) return refuse('UNIT_CONCERNED', { unit });
  return notTheJudge(asked, judgePost, person === null ? [] : [person]);
};

function examine(context: Context<RetaliationCommands['ExamineRetaliation'], Events>): Outcome {
  const { law, matter, payload, receivedAt, reconstructed, emit } = context;
  const { at, date } = dueAfterReceipt(law, dataOf(matter).since, 'retaliation.reply');
  const unheard = matter.state === 'noticed';
  if (unheard && receivedAt < at && !reconstructed)
    return refuse('ANSWER_STILL_OPEN', { until: date });
  if ((payload.verdict === 'retaliation') !== (payload.remedy !== null))
    return refuse('REMEDY_GOES_WITH_RETALIATION');
  return [emit('RetaliationExamined', payload, unheard ? ['WITHOUT_REPLY'] : [])];
}

export const chapter = defineChapter<RetaliationCommands, Events>({
  name: 'retaliation',
  commands: {
    RecordAdverseEvent: {
      by: ['personnel', 'supervisor', 'otherSupervisor', 'proposer', 'owner', 'monitor'],
      stages: living,
      decide: record,
    },
    ExplainAdverseEvent: {
      by: ['consulted'],
      stages: living,
      matter: { kind, states: ['noticed'] },
      decide: ({ payload, emit }) => [emit('AdverseEventExplained', payload)],
    },
    ExamineRetaliation: {
      by: ['anyCadre'],
      stages: living,
      bars: ['proposer', 'interested'],
      matter: { kind, states: ['noticed', 'explained'] },
      basedOn: 'matter',
      offered: examiner,
      decide: examine,
    },
    UndoAdverseEvent: {
      by: ['consulted'],
      stages: living,
      matter: { kind, states: ['retaliation'] },
      decide: ({ payload, emit }) => [emit('AdverseEventUndone', payload)],
    },
  },
  events: {
    RetaliationNoticed: {
      evolve: (pilot, { matter, person, post, actingUnit, judgePost }, { at }) =>
        openMatter<Retaliation>(pilot, matter, kind, 'noticed', at, {
          person,
          post,
          unit: actingUnit,
          judgePost,
          since: at,
        }),
      tell: ['respondent', 'consulted', 'superiorHead', 'supervisor', 'monitor'],
    },
    AdverseEventExplained: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<Retaliation>(pilot, matter, 'explained', { since: at }),
      tell: ['respondent', 'superiorHead'],
    },
    RetaliationExamined: {
      evolve: (pilot, { matter, verdict }, { at }) =>
        verdict === 'retaliation'
          ? changeMatter<Retaliation>(pilot, matter, 'retaliation', { since: at })
          : settle(pilot, matter, verdict, at, toldOf(pilot.matters[matter] as Matter)),
      tell: ['respondent', 'consulted', 'superiorHead', 'personnel', 'supervisor'],
    },
    AdverseEventUndone: {
      evolve: (pilot, { matter }, { at }) =>
        settle(pilot, matter, 'undone', at, { post: dataOf(pilot.matters[matter] as Matter).post }),
      tell: ['respondent', 'superiorHead', 'personnel'],
    },
  },
  duties: (pilot, law) => openMattersOf<Retaliation>(pilot, kind).map((open) => dutyOf(law, open)),
  rules: {
    'retaliation.reply': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Pilotage',
      article: 'own proposal',
      mark: 'X',
    },
    'retaliation.examine': {
      value: 10,
      unit: 'workingDays',
      instrument: 'Pilotage',
      article: 'own proposal',
      mark: 'X',
    },
    'retaliation.undo': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Pilotage',
      article: 'own proposal',
      mark: 'X',
    },
  },
});

type Step = Pick<Duty, 'step' | 'role' | 'commands' | 'rule'>;
const toExamine: Step = {
  step: 'examineRetaliation',
  role: 'superiorHead',
  commands: ['ExamineRetaliation'],
  rule: 'retaliation.examine',
};
const steps: Readonly<Record<string, Step>> = {
  noticed: {
    step: 'explainAdverseEvent',
    role: 'consulted',
    commands: ['ExplainAdverseEvent', 'ExamineRetaliation'],
    rule: 'retaliation.reply',
  },
  retaliation: {
    step: 'undoAdverseEvent',
    role: 'consulted',
    commands: ['UndoAdverseEvent'],
    rule: 'retaliation.undo',
  },
};

function dutyOf(law: Law, { id, state, data }: Matter<Retaliation>): Duty {
  const step = steps[state] ?? toExamine;
  const named = step.role === 'superiorHead' ? data.judgePost : null;
  const due = dueAfterReceipt(law, data.since, step.rule);
  const duty = { ...step, matter: id, openedAt: data.since, due };
  return named === null ? duty : { ...duty, post: named };
}
