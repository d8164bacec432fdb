/** api: everything that is answered instead of what was asked, by named constructors with a stable code. */
import type { Refusal } from '../domain/kernel';
import type { PackFault } from '../domain/law/json-shape';
import type { WordParams } from '../domain/words';
import { statusByCode } from './problem-status';
import type { ProblemCode } from './problem-words';

export interface Issue {
  readonly path: string;
  readonly message: string;
  /** Of the text that was sent. */
  readonly line?: number;
}

/** Known to the asker by its code; anything else that is thrown is a fault and is shown as an incident only. */
export class ApiProblem extends Error {
  constructor(
    readonly code: string,
    readonly params: WordParams = {},
    readonly issues?: readonly Issue[],
    /** Seconds after which it makes sense to try again. */
    readonly retryAfter?: number,
  ) {
    super(code);
    this.name = 'ApiProblem';
  }
}

/** A refusal of the law that is not listed: understood, and not allowed. */
const refusedByLawStatus = 422;

export const statusOf = (code: string): number =>
  Object.hasOwn(statusByCode, code)
    ? (statusByCode[code] ?? refusedByLawStatus)
    : refusedByLawStatus;

const problem = (code: ProblemCode, params: WordParams = {}): ApiProblem =>
  new ApiProblem(code, params);

export const malformed = (issues: readonly Issue[]): ApiProblem =>
  new ApiProblem('MALFORMED', { path: issues[0]?.path || '/' }, issues);
export const badText = (path: string): ApiProblem =>
  new ApiProblem('BAD_TEXT', { path }, [{ path, message: 'BAD_TEXT' }]);
export const tooDeep = (limit: number): ApiProblem => problem('TOO_DEEP', { limit });
export const tooLarge = (limit: number): ApiProblem => problem('TOO_LARGE', { limit });
export const notJson = (): ApiProblem => problem('NOT_JSON');
export const noSuch = (
  what:
    | 'ADDRESS'
    | 'PERSON'
    | 'PILOT'
    | 'PUBLIC_PILOT'
    | 'DRAFT'
    | 'NOTE'
    | 'DOCUMENT'
    | 'DECISION'
    | 'PACK'
    | 'LAW_DRAFT'
    | 'TASK'
    | 'FORM'
    | 'COMMAND'
    | 'REPORT'
    | 'CONCERN'
    | 'CAMPAIGN'
    | 'CERTIFICATE'
    | 'MATTER'
    | 'KEY'
    | 'SESSION'
    | 'FEED'
    | 'WEBHOOK'
    | 'IDENTITY',
): ApiProblem => new ApiProblem(`NO_SUCH_${what}`);
export const methodNotAllowed = (): ApiProblem => problem('METHOD_NOT_ALLOWED');
export const notSignedIn = (): ApiProblem => problem('NOT_SIGNED_IN');
export const noToken = (): ApiProblem => problem('NO_TOKEN');
export const keyRefused = (): ApiProblem => problem('KEY_REFUSED');
export const notForKeys = (): ApiProblem => problem('NOT_FOR_KEYS');
export const outOfScope = (scope: string): ApiProblem => problem('OUT_OF_SCOPE', { scope });
export const webhookAddress = (): ApiProblem => problem('WEBHOOK_ADDRESS');
export const keyTooLong = (days: number): ApiProblem => problem('KEY_TOO_LONG', { days });
export const otherSite = (): ApiProblem => problem('OTHER_SITE');
export const notPractice = (): ApiProblem => problem('NOT_PRACTICE');
export const notOperator = (): ApiProblem => problem('NOT_OPERATOR');
export const noFigures = (): ApiProblem => problem('NO_FIGURES');
export const proofNotYours = (): ApiProblem => problem('PROOF_NOT_YOURS');
export const notPackAdmin = (): ApiProblem => problem('NOT_PACK_ADMIN');
/** The first fault in the sentence, all of them beside it. */
export const lawFaulty = (faults: readonly PackFault[]): ApiProblem =>
  new ApiProblem(
    'LAW_FAULTY',
    { faults: faults.length, line: faults[0]?.line ?? 1, path: faults[0]?.path || '/' },
    faults.map(({ path, line, fault: message }) => ({
      path,
      message,
      ...(line === undefined ? {} : { line }),
    })),
  );
export const notYourPost = (post: string): ApiProblem => problem('NOT_YOUR_POST', { post });
export const staleDraft = (current: number): ApiProblem => problem('STALE_DRAFT', { current });
export const hashDiffers = (): ApiProblem => problem('HASH_DIFFERS');
export const emptyFile = (): ApiProblem => problem('EMPTY_FILE');
export const fileType = (allowed: string): ApiProblem => problem('FILE_TYPE', { allowed });
export const commandIdReused = (): ApiProblem => problem('COMMAND_ID_REUSED');
export const timeGoesForward = (now: string): ApiProblem => problem('TIME_GOES_FORWARD', { now });
export const tooMany = (seconds: number): ApiProblem =>
  new ApiProblem('TOO_MANY', { seconds }, undefined, seconds);
export const codeWrong = (left: number): ApiProblem => problem('CODE_WRONG', { left });
export const codeOver = (): ApiProblem => problem('CODE_OVER');
export const codeTooSoon = (seconds: number): ApiProblem =>
  new ApiProblem('CODE_TOO_SOON', { seconds }, undefined, seconds);
export const noMailServer = (): ApiProblem => problem('NO_MAIL_SERVER');
export const notAuditor = (): ApiProblem => problem('NOT_AUDITOR');
/** Some end soon, others when a screen is closed. */
export const tooManyStreams = (most: number): ApiProblem =>
  new ApiProblem('TOO_MANY_STREAMS', { most }, undefined, 30);
export const tooManyUploads = (most: number): ApiProblem => problem('TOO_MANY_UPLOADS', { most });
export const unknownOutcome = (): ApiProblem => new ApiProblem('UNKNOWN', {}, undefined, 1);
export const away = (): ApiProblem => new ApiProblem('AWAY', {}, undefined, 5);
export const onHold = (reason: string): ApiProblem => problem('ON_HOLD', { reason });
export const notOpened = (): ApiProblem => problem('NOT_OPENED');
export const fault = (incident: string): ApiProblem => problem('FAULT', { incident });
export const refusedByLaw = ({ code, params }: Pick<Refusal, 'code' | 'params'>): ApiProblem =>
  new ApiProblem(code, params);
