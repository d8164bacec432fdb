/** domain/after: who was nominated for a pilot, what came of it, and the code under which an award can be verified. */
import type { AwardCommands } from '../chapters/award';
import type { CommendationCommands } from '../chapters/commendation';
import type { TextRef } from '../kernel';
import type { Pilot } from '../pilot';
import type { AwardForm } from '../state/commendation';
import { commendationKind } from '../state/commendation';
import type { Instant } from '../time';
import { codeOfHash } from './certificate';
import { mattersTold } from './told';
import type { ToldEvent, ToldMatter } from './told';

type Nominated = CommendationCommands['Nominate'];

export interface AwardTold {
  readonly matter: string;
  readonly state: string;
  readonly nominatedAt: Instant;
  readonly nominee: Nominated['nominee'];
  readonly person: string | null;
  readonly unit: string | null;
  readonly name: TextRef | null;
  readonly merit: TextRef;
  readonly award: {
    readonly form: AwardForm;
    readonly number: string | null;
    readonly citation: TextRef;
    readonly at: Instant;
    /** The post that gave it. */
    readonly post: string | null;
    readonly code: string;
  } | null;
  /** Why it was refused, or taken back. */
  readonly reasons: TextRef | null;
  readonly endedAt: Instant | null;
}

function awardOf(told: ToldMatter): AwardTold['award'] {
  const given = told.last<AwardCommands['Award']>('Awarded');
  if (given === null) return null;
  const { form, number, citation } = given.body;
  return {
    form,
    number,
    citation,
    at: given.at,
    post: given.by.post,
    code: codeOfHash(given.hash),
  };
}

function told(matter: ToldMatter): readonly AwardTold[] {
  const nominated = matter.first<Nominated>('Nominated');
  if (nominated === null) return [];
  const { nominee, person, unit, name, merit } = nominated.body;
  const ended =
    matter.last<AwardCommands['RefuseAward']>('AwardRefused') ??
    matter.last<AwardCommands['RevokeAward']>('AwardRevoked');
  return [
    {
      ...{ matter: matter.matter, state: matter.state, nominatedAt: nominated.at },
      ...{ nominee, person, unit, name, merit },
      award: awardOf(matter),
      reasons: ended?.body.reasons ?? null,
      endedAt: ended?.at ?? null,
    },
  ];
}

export const awardsOf = (pilot: Pilot, events: readonly ToldEvent[]): readonly AwardTold[] =>
  mattersTold(pilot, commendationKind, events).flatMap(told);
