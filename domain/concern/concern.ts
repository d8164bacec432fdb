/**
 * domain/concern: the state of one confidential concern (M65). It never says who speaks: not a name, not a post, not an
 * id of the directory. A concern is a case of its own, beside the pilots and never one of their matters.
 */
import type { TextRef } from '../kernel';
import type { Pilot } from '../pilot';
import type { Instant } from '../time';

export const concernStates = [
  'raised',
  'acknowledged',
  'classified',
  'inHand',
  'concluded',
  'closed',
] as const;
/** `none`: not raised yet. */
export type ConcernState = 'none' | (typeof concernStates)[number];

export const topics = ['wrongdoing', 'damage', 'obstruction', 'retaliation', 'other'] as const;
export const classes = ['breach', 'danger', 'shortcoming', 'notForHere'] as const;
export const results = ['substantiated', 'partly', 'notSubstantiated', 'cannotBeTold'] as const;
export const retaliationAnswers = ['protected', 'passedOn', 'notEstablished'] as const;
export const referralKinds = ['abuse', 'finding'] as const;

export type Topic = (typeof topics)[number];
export type ConcernClass = (typeof classes)[number];
export type Result = (typeof results)[number];
export type RetaliationAnswer = (typeof retaliationAnswers)[number];
export type ReferralKind = (typeof referralKinds)[number];

/** A line of the dialogue; both sides read it. */
export interface Said {
  readonly by: 'speaker' | 'handler';
  readonly what:
    'concern' | 'question' | 'answer' | 'retaliation' | 'protection' | 'opening' | 'conclusion';
  readonly text: TextRef;
  readonly at: Instant;
}

export interface Retaliation {
  readonly id: string;
  readonly at: Instant;
  readonly answer: RetaliationAnswer | null;
}

/** The vault is asked for the identity: one asks, another person of the list answers. */
export interface VaultOpening {
  readonly id: string;
  readonly by: { readonly person: string; readonly post: string };
  readonly at: Instant;
  readonly state: 'asked' | 'approved' | 'declined';
  readonly second: string | null;
  readonly answeredAt: Instant | null;
}

export interface ConcernReferral {
  readonly pilot: string;
  readonly as: ReferralKind;
  readonly command: string;
  readonly at: Instant;
}

export interface Concern {
  readonly tenant: string;
  readonly id: string;
  readonly law: Pilot['law'];
  readonly state: ConcernState;
  /** Grows with every act of a person; what was decided on names it. */
  readonly version: number;
  readonly unit: string;
  readonly pilot: string | null;
  /** Posts that it is about: whoever holds them has no part in it. */
  readonly about: readonly string[];
  readonly topic: Topic;
  /** `kept`: the vault knows who speaks. `none`: nobody does. */
  readonly identity: 'none' | 'kept' | 'erased';
  readonly since: Instant;
  readonly class: ConcernClass | null;
  readonly urgent: boolean;
  readonly handler: string | null;
  readonly askedAt: Instant | null;
  readonly retaliations: readonly Retaliation[];
  readonly openings: readonly VaultOpening[];
  readonly referrals: readonly ConcernReferral[];
  readonly result: Result | null;
  readonly dialogue: readonly Said[];
  /** Steps that rang, by duty. */
  readonly rungs: Readonly<Record<string, readonly string[]>>;
}

export const unraised = (tenant: string, id: string): Concern => ({
  tenant,
  id,
  law: { pack: '', packHash: '', calendar: '' },
  state: 'none',
  version: 0,
  unit: '',
  pilot: null,
  about: [],
  topic: 'other',
  identity: 'none',
  since: '',
  class: null,
  urgent: false,
  handler: null,
  askedAt: null,
  retaliations: [],
  openings: [],
  referrals: [],
  result: null,
  dialogue: [],
  rungs: {},
});

/** Nothing waits for anybody, and nothing of the speaker is kept: the run may end. */
export const isSettled = (concern: Concern): boolean =>
  concern.state === 'closed' &&
  concern.identity !== 'kept' &&
  concern.retaliations.every(({ answer }) => answer !== null);
