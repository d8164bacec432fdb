/** domain chapter: abuse of the policy is alleged, screened by somebody without part in the pilot, and answered (M31, M32, M34). */
import { dueAfterReceipt } from '../due';
import type { Context, Outcome, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import { changeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import { anyStage, living } from '../stages';
import type { Abuse, Alleged } from '../state/abuse';
import { abuseKind as kind, abuseOf, concernedBy } from '../state/abuse';
import type { AbuseStep } from '../state/abuse-case';
import { abuseDuties, abuseJudge, dismissed, misclassified } from '../state/abuse-case';
import { reopening } from '../state/outcome';
import { judgeOf, unfitJudge, unitsOf } from '../state/uninvolved';

export interface AbuseReviewCommands {
  AllegeAbuse: Alleged & {
    readonly person: string | null;
    readonly beneficiaries: readonly string[];
    readonly facts: TextRef;
  };
  ScreenAbuse: { readonly matter: string; readonly admitted: boolean; readonly reasons: TextRef };
  AnswerAllegation: { readonly matter: string; readonly statement: TextRef };
  /** Heard in vain: asked in time, and no answer came. */
  RecordNoAnswer: { readonly matter: string; readonly asked: TextRef };
  NameAbuseJudge: { readonly matter: string; readonly post: string; readonly reason: TextRef };
}

interface Events {
  AbuseAlleged: AbuseReviewCommands['AllegeAbuse'] &
    Pick<Abuse, 'post' | 'judgePost'> & { readonly matter: string };
  AbuseAdmitted: { readonly matter: string; readonly reasons: TextRef };
  AbuseScreenedOut: { readonly matter: string; readonly reasons: TextRef };
  AllegationAnswered: AbuseReviewCommands['AnswerAllegation'];
  AllegationUnanswered: AbuseReviewCommands['RecordNoAnswer'];
  AbuseJudgeNamed: AbuseReviewCommands['NameAbuseJudge'];
}

const judging = { by: ['anyCadre'], stages: living, bars: ['proposer', 'interested'] } as const;

function allege({
  pilot,
  payload,
  actor,
  directory,
  receivedAt,
  reconstructed,
  emit,
}: Context<AbuseReviewCommands['AllegeAbuse'], Events>): Outcome {
  const { person, beneficiaries } = payload;
  const stranger = [person, ...beneficiaries].find(
    (each) => each !== null && directory.person(each) === undefined,
  );
  if (stranger != null) return refuse('PERSON_UNKNOWN', { person: stranger });
  if (person === actor.person) return refuse('OWN_CASE');
  const same = openMattersOf<Abuse>(pilot, kind).find(
    ({ state, data }) => state !== 'upheld' && person !== null && data.person === person,
  );
  if (same !== undefined) return refuse('ABUSE_CASE_OPEN', { matter: same.id });
  const flags = weigh(reconstructed, [
    { when: person === null, code: 'PERSON_NEEDED', flag: 'PERSON_WITHHELD' },
  ]);
  if (isRefusal(flags)) return flags;
  const wrong = misclassified(payload);
  if (wrong !== null) return wrong;
  const about = [...(person === null ? [] : [person]), ...beneficiaries];
  const post = person === null ? null : (directory.holdingsOf(person, receivedAt)[0]?.post ?? null);
  const judgePost = judgeOf(pilot, directory, receivedAt, {
    persons: [...about, actor.person],
    units: unitsOf(directory, about, receivedAt),
  });
  const matter = nextMatterId(pilot, kind);
  return [
    ...reopening(pilot),
    emit('AbuseAlleged', { ...payload, matter, post, judgePost }, flags),
  ];
}

export const chapter = defineChapter<AbuseReviewCommands, Events>({
  name: 'abuse-review',
  commands: {
    AllegeAbuse: {
      by: ['supervisor', 'otherSupervisor', 'partyCommittee', 'auditor'],
      stages: anyStage,
      decide: allege,
    },
    ScreenAbuse: {
      ...judging,
      matter: { kind, states: ['alleged'] },
      basedOn: 'matter',
      offered: abuseJudge,
      decide: ({ payload: { matter, admitted, reasons }, emit }) => [
        emit(admitted ? 'AbuseAdmitted' : 'AbuseScreenedOut', { matter, reasons }),
      ],
    },
    AnswerAllegation: {
      by: ['respondent'],
      stages: living,
      matter: { kind, states: ['admitted', 'heard'] },
      decide: ({ payload, emit }) => [emit('AllegationAnswered', payload)],
    },
    RecordNoAnswer: {
      ...judging,
      matter: { kind, states: ['admitted'] },
      offered: abuseJudge,
      decide({ law, matter, payload, receivedAt, reconstructed, emit }) {
        const { at, date } = dueAfterReceipt(law, abuseOf(matter).since, 'abuse.hear');
        return receivedAt < at && !reconstructed
          ? refuse('ANSWER_STILL_OPEN', { until: date })
          : [emit('AllegationUnanswered', payload)];
      },
    },
    NameAbuseJudge: {
      by: ['superiorHead', 'personnel', 'monitor'],
      stages: living,
      matter: { kind, states: ['alleged', 'admitted', 'heard'] },
      bars: ['proposer', 'interested'],
      decide({ matter, payload, emit, ...at }) {
        const persons = concernedBy(abuseOf(matter));
        if (persons.includes(at.actor.person)) return refuse('CONCERNED_BARRED');
        const about = persons.filter((person) => person !== abuseOf(matter).openedBy);
        const units = unitsOf(at.directory, about, at.receivedAt);
        const unfit = unfitJudge(at, payload.post, { persons, units });
        return unfit ?? [emit('AbuseJudgeNamed', payload)];
      },
    },
  },
  events: {
    AbuseAlleged: {
      evolve: (pilot, { matter, facts: _facts, ...alleged }, { at, by }) =>
        openMatter<Abuse>(pilot, matter, kind, 'alleged', at, {
          ...alleged,
          openedBy: by.person,
          since: at,
          referral: null,
        }),
      tell: ['head', 'superiorHead', 'personnel', 'emulation'],
    },
    AbuseAdmitted: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<Abuse>(pilot, matter, 'admitted', { since: at }),
      tell: ['respondent', 'supervisor', 'personnel'],
    },
    AbuseScreenedOut: {
      evolve: (pilot, { matter }, { at }) => dismissed(pilot, matter, at),
      tell: ['respondent', 'supervisor', 'head', 'personnel', 'emulation'],
    },
    AllegationAnswered: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<Abuse>(pilot, matter, 'heard', { since: at }),
      tell: ['respondent', 'supervisor'],
    },
    AllegationUnanswered: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<Abuse>(pilot, matter, 'heard', { since: at }),
      tell: ['respondent', 'supervisor'],
    },
    AbuseJudgeNamed: {
      evolve: (pilot, { matter, post }) =>
        changeMatter<Abuse>(pilot, matter, null, { judgePost: post }),
      tell: ['superiorHead', 'personnel'],
    },
  },
  duties: (pilot, law) => abuseDuties(pilot, law, steps),
  rules: {
    'abuse.hear': {
      value: 10,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});

const steps: Readonly<Record<string, AbuseStep>> = {
  alleged: {
    step: 'screenAbuse',
    role: 'superiorHead',
    commands: ['ScreenAbuse', 'NameAbuseJudge'],
    rule: 'abuse.screen',
  },
  admitted: {
    step: 'answerAllegation',
    role: 'respondent',
    commands: ['AnswerAllegation', 'RecordNoAnswer'],
    rule: 'abuse.hear',
  },
};
