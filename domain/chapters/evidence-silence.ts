/** domain chapter: where the law forbids telling the subject, silence has a ground and a day of review; no date ends it, a person tells (M91). */
import { dueOn } from '../due';
import type { Actor, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { changeMatter, matterOf, openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { living } from '../stages';
import type { Evidence } from '../state/evidence';
import { evidenceKind as kind, evidenceOf } from '../state/evidence';
import { motiveSource, silenceFault, subjectTold } from '../state/evidence-days';
import { settle } from '../state/settled';
import type { LocalDate } from '../time';

export interface EvidenceSilenceCommands {
  TellSubject: { readonly matter: string; readonly number: string | null };
  KeepSilent: {
    readonly matter: string;
    readonly silenceGround: TextRef;
    readonly silentUntil: LocalDate;
  };
}

interface Events {
  SubjectTold: EvidenceSilenceCommands['TellSubject'] & { readonly post: string | null };
  SilenceKept: EvidenceSilenceCommands['KeepSilent'];
}

const notOneself = ({ matter, actor }: { matter: Matter; actor: Actor }): Refusal | null =>
  evidenceOf(matter).person === actor.person ? refuse('OWN_CASE') : null;

const sealed = {
  by: ['superiorHead'],
  stages: living,
  matter: { kind, states: ['sealed'] },
  offered: notOneself,
} as const;

export const chapter = defineChapter<EvidenceSilenceCommands, Events>({
  name: 'evidence-silence',
  commands: {
    TellSubject: {
      ...sealed,
      decide: ({ matter, payload, directory, receivedAt }) => [
        subjectTold(matter, directory, receivedAt, payload.number),
      ],
    },
    KeepSilent: {
      ...sealed,
      bars: ['proposer', 'interested'],
      basedOn: 'matter',
      decide: (context) =>
        silenceFault(context, context.payload.silentUntil) ?? [
          context.emit('SilenceKept', context.payload),
        ],
    },
  },
  events: {
    SubjectTold: {
      evolve(pilot, { matter, post }, { at }) {
        const data = evidenceOf(matterOf(pilot, matter));
        const told = { ...data, post, told: true, silentUntil: null };
        return settle(pilot, matter, data.ended ? 'revoked' : 'granted', at, told);
      },
      tell: ['respondent'],
    },
    SilenceKept: {
      evolve: (pilot, { matter, silentUntil }, { at }) =>
        changeMatter<Evidence>(pilot, matter, null, { silentUntil, since: at }),
      tell: ['superiorHead'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Evidence>(pilot, kind).flatMap(({ id, state, data: { since, silentUntil } }) =>
      state !== 'sealed' || silentUntil === null
        ? []
        : [
            {
              matter: id,
              step: 'tellSubject',
              role: 'superiorHead',
              commands: ['TellSubject', 'KeepSilent'],
              openedAt: since,
              rule: 'evidence.silence',
              due: dueOn(law, silentUntil),
            },
          ],
    ),
  rules: { 'evidence.silence': { value: 3, unit: 'months', ...motiveSource } },
});
