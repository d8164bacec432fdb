/** domain: what people do to the directory. Days are local; the law of the directory turns them into instants. */
import type {
  AbsenceRow,
  DelegationRow,
  HoldingRow,
  InterestRow,
  PersonRow,
  PostKind,
  PostRow,
  UnitRow,
} from '../directory';
import type { LocalDate } from '../time';
import type { Words } from '../words';

export interface DirectoryActs {
  AddUnit: Pick<UnitRow, 'id' | 'name' | 'superior' | 'level'>;
  RenameUnit: { readonly unit: string; readonly name: Words };
  /** Its work goes on in the other unit from that day on. */
  MergeUnit: { readonly unit: string; readonly into: string; readonly from: LocalDate };
  AbolishUnit: { readonly unit: string; readonly from: LocalDate };
  AddPost: {
    readonly id: string;
    readonly unit: string;
    readonly kind: PostKind;
    readonly title: Words;
  };
  RenamePost: { readonly post: string; readonly title: Words };
  AbolishPost: { readonly post: string; readonly from: LocalDate };
  AddPerson: { readonly id: string; readonly name: string };
  RenamePerson: { readonly person: string; readonly name: string };
  Appoint: {
    readonly person: string;
    readonly post: string;
    readonly from: LocalDate;
    /** null: until it is ended. */
    readonly lastDay: LocalDate | null;
    readonly capacity: HoldingRow['capacity'];
    readonly instrument: string;
  };
  EndHolding: {
    readonly person: string;
    readonly post: string;
    readonly lastDay: LocalDate;
    readonly instrument: string;
  };
  NameDeputy: {
    readonly post: string;
    /** The post whose holder acts meanwhile. */
    readonly deputy: string;
    readonly from: LocalDate;
    readonly lastDay: LocalDate;
    readonly scope: DelegationRow['scope'];
    readonly instrument: string;
  };
  RevokeDeputy: { readonly delegation: string };
  RecordAbsence: {
    readonly person: string;
    readonly from: LocalDate;
    readonly lastDay: LocalDate;
    readonly reason: AbsenceRow['reason'];
  };
  /** Back earlier, or never gone: the last day of absence, or the day before the first. */
  EndAbsence: { readonly absence: string; readonly lastDay: LocalDate };
  DeclareInterest: Pick<InterestRow, 'person' | 'about' | 'nature'>;
  WithdrawInterest: { readonly interest: string };
  /** What a file brings, all or nothing. */
  ImportRows: {
    readonly units: readonly DirectoryActs['AddUnit'][];
    readonly posts: readonly DirectoryActs['AddPost'][];
    readonly people: readonly DirectoryActs['AddPerson'][];
    readonly appointments: readonly DirectoryActs['Appoint'][];
  };
}

export type DirectoryAct = keyof DirectoryActs;

/** What an act left in the ledger of the directory. */
export interface DirectoryEvents {
  UnitAdded: { readonly unit: UnitRow };
  UnitRenamed: { readonly unit: string; readonly name: Words };
  UnitMerged: { readonly unit: string; readonly into: string; readonly from: string };
  UnitAbolished: { readonly unit: string; readonly from: string };
  PostAdded: { readonly post: PostRow };
  PostRenamed: { readonly post: string; readonly title: Words };
  PostAbolished: { readonly post: string; readonly from: string };
  PersonAdded: { readonly person: PersonRow };
  PersonRenamed: { readonly person: string; readonly name: string };
  Appointed: { readonly holding: HoldingRow };
  HoldingEnded: {
    readonly person: string;
    readonly post: string;
    readonly to: string;
    readonly instrument: string;
  };
  DeputyNamed: { readonly delegation: DelegationRow };
  DeputyRevoked: { readonly delegation: string; readonly revokedAt: string };
  AbsenceRecorded: { readonly absence: AbsenceRow };
  AbsenceEnded: { readonly absence: string; readonly to: string };
  InterestDeclared: { readonly interest: InterestRow };
  InterestWithdrawn: { readonly interest: string; readonly to: string };
}

export type DirectoryEventType = keyof DirectoryEvents;
export type DirectoryEvent = {
  [T in DirectoryEventType]: { readonly type: T; readonly body: DirectoryEvents[T] };
}[DirectoryEventType];
