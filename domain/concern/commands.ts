/** domain/concern: what may be asked of a concern, and what happens to it. Ids, dates and hashes; no name and no prose. */
import type { TextRef } from '../kernel';
import type { Pilot } from '../pilot';
import type { Instant } from '../time';
import type { ConcernClass, ReferralKind, Result, RetaliationAnswer, Topic } from './concern';

export interface ConcernCommands {
  RaiseConcern: {
    readonly unit: string;
    readonly pilot: string | null;
    readonly about: readonly string[];
    readonly topic: Topic;
    readonly facts: TextRef;
    /** The speaker gave a name to the vault. */
    readonly named: boolean;
  };
  AcknowledgeConcern: object;
  ClassifyConcern: {
    readonly class: ConcernClass;
    readonly urgent: boolean;
    readonly reasons: TextRef;
  };
  AssignConcern: { readonly post: string; readonly reason: TextRef };
  AskSpeaker: { readonly question: TextRef };
  AnswerByCode: { readonly answer: TextRef };
  ReportRetaliation: { readonly facts: TextRef };
  AnswerRetaliation: {
    readonly retaliation: string;
    readonly answer: RetaliationAnswer;
    readonly reasons: TextRef;
  };
  RequestOpening: { readonly reason: TextRef };
  AnswerOpening: {
    readonly opening: string;
    readonly approved: boolean;
    readonly reason: TextRef;
  };
  /** After the handler's own act was accepted by the pilot; the source is not named there. */
  ReferConcern: {
    readonly pilot: string;
    readonly as: ReferralKind;
    readonly command: string;
    readonly reasons: TextRef;
  };
  ConcludeConcern: { readonly result: Result; readonly reasons: TextRef; readonly told: TextRef };
  CloseConcern: { readonly reason: TextRef };
  EraseIdentity: object;
}

export type ConcernCommandName = keyof ConcernCommands;

export interface ConcernEvents {
  ConcernRaised: ConcernCommands['RaiseConcern'] & { readonly law: Pilot['law'] };
  ConcernAcknowledged: object;
  ConcernClassified: ConcernCommands['ClassifyConcern'];
  ConcernAssigned: ConcernCommands['AssignConcern'] & { readonly before: string | null };
  SpeakerAsked: ConcernCommands['AskSpeaker'];
  SpeakerAnswered: ConcernCommands['AnswerByCode'];
  RetaliationReported: ConcernCommands['ReportRetaliation'] & { readonly retaliation: string };
  RetaliationAnswered: ConcernCommands['AnswerRetaliation'];
  OpeningRequested: ConcernCommands['RequestOpening'] & { readonly opening: string };
  OpeningApproved: { readonly opening: string; readonly reason: TextRef };
  OpeningDeclined: { readonly opening: string; readonly reason: TextRef };
  ConcernReferred: ConcernCommands['ReferConcern'];
  ConcernConcluded: ConcernCommands['ConcludeConcern'];
  ConcernClosed: ConcernCommands['CloseConcern'];
  IdentityErased: object;
  ConcernClockRang: {
    readonly step: string;
    readonly rung: string;
    readonly kind: string;
    readonly due: Instant;
    readonly rule: string;
    readonly recordedAt: Instant;
  };
}

/** Who speaks acts under this name everywhere outside the vault. */
export const speaker = { person: 'speaker', post: null } as const;
