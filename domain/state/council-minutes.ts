/** domain: what is wrong with the minutes of a council: every member accounted for, every vote against with its dissent. */
import type { Refusal, TextRef } from '../kernel';
import { refuse } from '../kernel';
import type { LocalDate } from '../time';
import type { Recommendation, Seated } from './council-sitting';

export interface CouncilMinutes {
  readonly number: string | null;
  readonly heldOn: LocalDate;
  /** Posts. */
  readonly present: readonly string[];
  readonly absent: readonly { readonly post: string; readonly reason: TextRef | null }[];
  /** One entry for each vote against; `opinion` is null when the member gave no reasons. */
  readonly dissents: readonly { readonly post: string; readonly opinion: TextRef | null }[];
  readonly recommendation: Recommendation | null;
  readonly minutes: TextRef;
}

export function faultOfMinutes(minutes: CouncilMinutes, seated: Seated): Refusal | null {
  return faultOfAttendance(minutes, seated) ?? faultOfDissents(minutes, seated);
}

function faultOfAttendance({ present, absent }: CouncilMinutes, seated: Seated): Refusal | null {
  const told = [...present, ...absent.map(({ post }) => post)];
  const stranger = told.find((post) => !seated.members.includes(post));
  if (stranger !== undefined) return refuse('NOT_OF_THE_COUNCIL', { post: stranger });
  const twice = told.find((post, i) => told.indexOf(post) < i);
  if (twice !== undefined) return refuse('MEMBER_TOLD_TWICE', { post: twice });
  const forgotten = seated.entitled.find((post) => !told.includes(post));
  if (forgotten !== undefined) return refuse('MEMBER_UNACCOUNTED', { post: forgotten });
  const away = seated.voted.find((post) => !present.includes(post));
  return away === undefined ? null : refuse('VOTER_NOT_PRESENT', { post: away });
}

function faultOfDissents({ present, dissents }: CouncilMinutes, seated: Seated): Refusal | null {
  const dissenting = dissents.map(({ post }) => post);
  const absent = dissenting.find((post) => !present.includes(post));
  if (absent !== undefined) return refuse('DISSENT_OF_ABSENT', { post: absent });
  const twice = dissenting.find((post, i) => dissenting.indexOf(post) < i);
  if (twice !== undefined) return refuse('MEMBER_TOLD_TWICE', { post: twice });
  const silenced = seated.against.find((post) => !dissenting.includes(post));
  return silenced === undefined ? null : refuse('DISSENT_MISSING', { post: silenced });
}
