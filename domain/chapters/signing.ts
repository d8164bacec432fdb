/** domain chapter: in what capacity a document was signed: in one's own name, on behalf of the body, for the head, by order (M49). */
import type { PostKind } from '../directory';
import type { Context, Refusal } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { mattersOf, nextMatterId } from '../matters';
import { anyStage } from '../stages';
import { note } from '../state/noted';
import { settle } from '../state/settled';
import type { LocalDate } from '../time';

export type SigningCapacity =
  'ownName' | 'onBehalfOfBody' | 'forHead' | 'byOrder' | 'underAuthorisation' | 'acting';

export interface SigningCommands {
  RecordSigning: {
    readonly document:
      | 'decision'
      | 'change'
      | 'extension'
      | 'conclusion'
      | 'causes'
      | 'responsibility'
      | 'commendation'
      | 'other';
    readonly number: string;
    readonly signedOn: LocalDate;
    readonly signer: string;
    readonly capacity: SigningCapacity;
    /** Number of the written authorisation, where the capacity rests on one. */
    readonly authorisation: string | null;
  };
  StrikeSigning: { readonly matter: string; readonly reason: string };
}

interface Events {
  SigningRecorded: SigningCommands['RecordSigning'] & {
    readonly matter: string;
    /** The signer's post on that day. */
    readonly post: string;
  };
  SigningStruck: SigningCommands['StrikeSigning'];
}

interface Signature {
  readonly document: string;
  readonly number: string;
}

const kind = 'signature';

/** Whose pen each capacity is; the others may be anybody's who is authorised in writing. */
const pens: Readonly<Record<SigningCapacity, readonly PostKind[] | null>> = {
  ownName: ['head'],
  onBehalfOfBody: ['head', 'deputy', 'partyCommittee'],
  forHead: ['deputy'],
  byOrder: null,
  underAuthorisation: null,
  acting: null,
};
const inWriting: readonly SigningCapacity[] = ['byOrder', 'underAuthorisation', 'acting'];

type Asked = Context<SigningCommands['RecordSigning'], Events>;

function unfit({ payload, today, pilot }: Asked): Refusal | null {
  const { signedOn, capacity, authorisation, document, number } = payload;
  if (signedOn > today) return refuse('SIGNED_IN_FUTURE', { date: signedOn });
  if (inWriting.includes(capacity) && authorisation === null)
    return refuse('AUTHORISATION_NEEDED', { capacity });
  const same = mattersOf<Signature>(pilot, kind).some(
    ({ state, data }) => state === 'signed' && data.document === document && data.number === number,
  );
  return same ? refuse('SIGNED_ALREADY', { number }) : null;
}

function record(context: Asked) {
  const { payload, pilot, directory, emit } = context;
  const refusal = unfit(context);
  if (refusal !== null) return refusal;
  const { signer, signedOn, capacity } = payload;
  const held = directory
    .holdingsOf(signer, `${signedOn}T05:00:00.000Z`)
    .flatMap(({ post }) => directory.post(post) ?? []);
  if (held.length === 0) return refuse('SIGNER_HELD_NO_POST', { date: signedOn });
  const fitting = held.find((post) => pens[capacity]?.includes(post.kind) ?? true);
  if (fitting === undefined) return refuse('CAPACITY_UNFIT', { capacity });
  return [
    emit('SigningRecorded', { ...payload, matter: nextMatterId(pilot, kind), post: fitting.id }),
  ];
}

export const chapter = defineChapter<SigningCommands, Events>({
  name: 'signing',
  commands: {
    RecordSigning: { by: ['clerk', 'secretary'], stages: anyStage, decide: record },
    StrikeSigning: {
      by: ['clerk', 'head'],
      stages: anyStage,
      matter: { kind, states: ['signed'] },
      decide: ({ payload, emit }) => [emit('SigningStruck', payload)],
    },
  },
  events: {
    SigningRecorded: {
      evolve: (pilot, { matter, document, number }, { at }) =>
        note(pilot, matter, kind, 'signed', at, { document, number }),
    },
    SigningStruck: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'struck', at),
      tell: ['head'],
    },
  },
});
