/** domain: scores that several raters seal before any of them is read (M103). */
import { dueAfterReceipt } from '../due';
import type { Duty, Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Law } from '../law/law';
import { openMattersOf } from '../matters';
import type { Pilot } from '../pilot';
import type { Instant } from '../time';
import type { Score } from './outcome';
import { sha256 } from './sha256';

export const blindKind = 'blindScoring';

export interface RatedTarget {
  readonly indicator: string;
  readonly score: Score;
}

export interface BlindScoring {
  readonly raters: readonly string[];
  readonly chair: string;
  /** The seal of each post. */
  readonly seals: Readonly<Record<string, string>>;
  readonly revealed: Readonly<Record<string, readonly RatedTarget[]>>;
  readonly since: Instant;
}

/** What is hashed: `id=score;id=score/nonce`, by indicator in order of their ids. */
export const sealedText = (scores: readonly RatedTarget[], nonce: string): string =>
  `${[...scores]
    .sort((a, b) => (a.indicator < b.indicator ? -1 : 1))
    .map(({ indicator, score }) => `${indicator}=${score}`)
    .join(';')}/${nonce}`;

export const sealOf = (scores: readonly RatedTarget[], nonce: string): string =>
  sha256(sealedText(scores, nonce));

/** Open scores would tell the raters what others think. */
export const blindStands = (pilot: Pilot): Refusal | null => {
  const open = openMattersOf(pilot, blindKind)[0];
  return open === undefined ? null : refuse('BLIND_SCORING_OPEN', { matter: open.id });
};

const rule = 'blind.scores';

export const blindDuties = (pilot: Pilot, law: Law): readonly Duty[] =>
  openMattersOf<BlindScoring>(pilot, blindKind).flatMap(({ id, state, data }) => {
    const done = state === 'sealing' ? data.seals : data.revealed;
    const asked = data.raters.filter(
      (post) => done[post] === undefined && (state === 'sealing' || data.seals[post] !== undefined),
    );
    const common = { matter: id, openedAt: data.since, rule };
    const due = dueAfterReceipt(law, data.since, rule);
    const close: Duty = {
      ...common,
      step: 'closeBlindScoring',
      role: 'head',
      post: data.chair,
      commands: state === 'sealing' ? ['OpenSeals'] : ['CloseBlindScoring'],
      due: dueAfterReceipt(law, due.at, rule),
    };
    const rating = asked.map((post): Duty =>
      state === 'sealing'
        ? { ...common, step: 'sealScores', role: 'expert', post, commands: ['SealScores'], due }
        : {
            ...common,
            step: 'revealScores',
            role: 'expert',
            post,
            commands: ['RevealScores'],
            due,
          },
    );
    return [...rating, close];
  });
