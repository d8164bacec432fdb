/** domain chapter: opinions on the draft of a rule, from the units that were asked. Silence is silence and holds nothing up. */
import { dueAfterReceipt } from '../due';
import type { Context, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { changeMatter, matterOf, openMattersOf } from '../matters';
import type { Codification } from '../state/codification';
import { living } from '../stages';
import { codificationKind as kind } from '../state/codification';

export interface CodificationOpinionCommands {
  GiveCodificationOpinion: {
    readonly matter: string;
    readonly position: 'for' | 'against' | 'conditional' | 'none';
    readonly opinion: TextRef;
  };
}

interface Events {
  CodificationOpinionGiven: CodificationOpinionCommands['GiveCodificationOpinion'] & {
    readonly post: string;
  };
}

type Asked = Pick<Context<unknown, Events>, 'matter' | 'actor' | 'directory' | 'receivedAt'>;

const wasAsked = ({ matter, actor, directory, receivedAt }: Asked): Refusal | null =>
  actor.post !== null &&
  (matter.data as Codification).unanswered.includes(actor.post) &&
  directory.holds(actor.person, actor.post, receivedAt)
    ? null
    : refuse('OPINION_NOT_ASKED');

const rule = 'codification.opinions';

export const chapter = defineChapter<CodificationOpinionCommands, Events>({
  name: 'codification-opinion',
  commands: {
    GiveCodificationOpinion: {
      by: ['anyCadre'],
      stages: living,
      matter: { kind, states: ['drafted'] },
      offered: wasAsked,
      decide: ({ payload, actor, emit }) => [
        emit('CodificationOpinionGiven', { ...payload, post: actor.post ?? actor.person }),
      ],
    },
  },
  events: {
    CodificationOpinionGiven: {
      evolve: (pilot, { matter, post }) =>
        changeMatter<Codification>(pilot, matter, null, {
          unanswered: matterOf<Codification>(pilot, matter).data.unanswered.filter(
            (each) => each !== post,
          ),
        }),
      tell: ['legal', 'head'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Codification>(pilot, kind).flatMap(({ id, data }) =>
      data.unanswered.map((post) => ({
        matter: id,
        step: 'giveCodificationOpinion',
        role: 'consulted' as const,
        post,
        commands: ['GiveCodificationOpinion'],
        openedAt: data.since,
        rule,
        due: dueAfterReceipt(law, data.since, rule),
      })),
    ),
  rules: {
    [rule]: {
      value: 20,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.5',
      mark: 'X',
    },
  },
});
