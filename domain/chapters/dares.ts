/** domain chapter: what a proposal dares, in the words of the text that was in force (Conclusion 14 §2.2; M55). */
import type { Context, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { flagRule } from '../law/law';
import { nextMatterId } from '../matters';
import { living } from '../stages';
import type { DareTags } from '../state/dares';
import { dareTagsOf, daresKind as kind, vocabularies } from '../state/dares';
import { note } from '../state/noted';
import { settle } from '../state/settled';

export interface DaresCommands {
  TagDares: DareTags & { readonly reason: TextRef };
  RemoveDares: { readonly matter: string; readonly reason: TextRef };
}

interface Events {
  DaresTagged: DaresCommands['TagDares'] & { readonly matter: string };
  DaresRemoved: DaresCommands['RemoveDares'];
}

function tag({ pilot, payload, law, today, emit }: Context<DaresCommands['TagDares'], Events>) {
  const { vocabulary, dares } = payload;
  const { from, dares: known, setting } = vocabularies[vocabulary];
  if (from !== null && today < from) return refuse('VOCABULARY_NOT_YET', { vocabulary, from });
  if (setting !== null && !flagRule(law, setting))
    return refuse('VOCABULARY_SWITCHED_OFF', { vocabulary });
  const foreign = dares.find((dare) => !known.includes(dare));
  if (foreign !== undefined)
    return refuse('DARE_NOT_IN_VOCABULARY', { dares: foreign, vocabulary });
  const same = dareTagsOf(pilot).find(({ data }) => data.vocabulary === vocabulary);
  if (same !== undefined) return refuse('DARES_TAGGED_ALREADY', { matter: same.id });
  const body = { ...payload, dares: [...new Set(dares)], matter: nextMatterId(pilot, kind) };
  return [emit('DaresTagged', body)];
}

export const chapter = defineChapter<DaresCommands, Events>({
  name: 'dares',
  commands: {
    TagDares: {
      by: ['proposer', 'secretary', 'head', 'superiorHead', 'archivist'],
      stages: living,
      decide: tag,
    },
    RemoveDares: {
      by: ['secretary', 'head', 'archivist'],
      stages: living,
      matter: { kind, states: ['tagged'] },
      decide: ({ payload, emit }) => [emit('DaresRemoved', payload)],
    },
  },
  events: {
    DaresTagged: {
      evolve: (pilot, { matter, vocabulary, dares }, { at }) =>
        note(pilot, matter, kind, 'tagged', at, { vocabulary, dares }),
    },
    DaresRemoved: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'untagged', at),
      tell: ['proposer'],
    },
  },
  rules: {
    'dares.seven': {
      value: false,
      unit: 'flag',
      instrument: 'later Party texts',
      article: 'not read',
      mark: 'U',
      localSetting: true,
    },
  },
});
