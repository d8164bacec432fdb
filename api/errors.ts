/** api: everything that is answered instead of what was asked, by named constructors with a stable code. HTTP numbers live here only. */
import type { Refusal } from '../domain/kernel';
import type { PackFault } from '../domain/law/json-shape';
import type { WordParams } from '../domain/words';
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

const statusByCode: Readonly<Record<string, number>> = {
  MALFORMED: 400,
  BAD_TEXT: 400,
  TOO_DEEP: 400,
  VERSION_REQUIRED: 400,
  NO_SUCH_PERSON: 400,
  EMPTY_FILE: 400,
  LAW_FAULTY: 400,
  HASH_DIFFERS: 400,
  NOT_SIGNED_IN: 401,
  NO_TOKEN: 403,
  OTHER_SITE: 403,
  NOT_PRACTICE: 403,
  NOT_OPERATOR: 403,
  NO_FIGURES: 403,
  PROOF_NOT_YOURS: 403,
  NOT_PACK_ADMIN: 403,
  SAME_PERSON: 403,
  EXPORT_NOT_YOURS: 403,
  EXPORT_NOT_OPEN: 409,
  EXPORT_RAN_OUT: 409,
  NOT_YOURS: 403,
  REPORT_NOT_YOURS: 403,
  CAMPAIGN_NOT_YOURS: 403,
  CAMPAIGN_ISSUED_BY_YOU: 403,
  CAMPAIGN_ANSWERED_BY_YOU: 403,
  CAMPAIGN_VISITED_BY_YOU: 403,
  NOT_YOUR_POST: 403,
  PROPOSER_BARRED: 403,
  INTERESTED_BARRED: 403,
  IMPLEMENTER_BARRED: 403,
  WATCHER_BARRED: 403,
  NO_SUCH_ADDRESS: 404,
  NO_SUCH_PILOT: 404,
  NO_SUCH_MATTER: 404,
  NO_SUCH_DRAFT: 404,
  NO_SUCH_DOCUMENT: 404,
  NO_SUCH_NOTE: 404,
  NO_SUCH_PACK: 404,
  NO_SUCH_REPORT: 404,
  NO_SUCH_CAMPAIGN: 404,
  NO_SUCH_TASK: 404,
  NO_SUCH_LAW_DRAFT: 404,
  NO_SUCH_FORM: 404,
  NO_SUCH_COMMAND: 404,
  NO_SUCH_CONCERN: 404,
  UNKNOWN_COMMAND: 404,
  METHOD_NOT_ALLOWED: 405,
  WRONG_STAGE: 409,
  WRONG_STATE: 409,
  REPORT_WRONG_STATE: 409,
  CAMPAIGN_NOT_OPEN: 409,
  CAMPAIGN_OPEN_ALREADY: 409,
  CAMPAIGN_CONCLUDED: 409,
  CAMPAIGN_WRONG_STATE: 409,
  CAMPAIGN_OTHER_PLAN: 409,
  REPORT_OTHER_FIGURES: 409,
  REPORT_PREPARED_BY_YOU: 403,
  REPORT_DAY_TO_COME: 400,
  REPORT_SENT_BEFORE_SIGNED: 400,
  REPORT_SENT_ALREADY: 409,
  REPORT_NOT_SENT_SO: 400,
  REPORT_RECEIVED_ALREADY: 409,
  REPORT_RECEIVED_BEFORE_SENT: 400,
  CONCERN_STATE: 409,
  STALE: 409,
  STALE_DRAFT: 409,
  STALE_WHAT_IF: 409,
  NOT_PROPOSED: 409,
  LAW_IN_FORCE: 409,
  LAW_MOVED_ON: 409,
  LAW_TAKEN: 409,
  EFFECT_NOT_FUTURE: 409,
  COMMAND_ID_REUSED: 409,
  TIME_GOES_FORWARD: 409,
  TOO_LARGE: 413,
  NOT_JSON: 415,
  FILE_TYPE: 415,
  TOO_MANY: 429,
  NOT_OPENED: 403,
  FAULT: 500,
  UNKNOWN: 503,
  AWAY: 503,
  ON_HOLD: 503,
};

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
    | 'DRAFT'
    | 'NOTE'
    | 'DOCUMENT'
    | 'PACK'
    | 'LAW_DRAFT'
    | 'TASK'
    | 'FORM'
    | 'COMMAND'
    | 'REPORT'
    | 'CONCERN'
    | 'CAMPAIGN'
    | 'MATTER',
): ApiProblem => new ApiProblem(`NO_SUCH_${what}`);
export const methodNotAllowed = (): ApiProblem => problem('METHOD_NOT_ALLOWED');
export const notSignedIn = (): ApiProblem => problem('NOT_SIGNED_IN');
export const noToken = (): ApiProblem => problem('NO_TOKEN');
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
export const unknownOutcome = (): ApiProblem => new ApiProblem('UNKNOWN', {}, undefined, 1);
export const away = (): ApiProblem => new ApiProblem('AWAY', {}, undefined, 5);
export const onHold = (reason: string): ApiProblem => problem('ON_HOLD', { reason });
export const notOpened = (): ApiProblem => problem('NOT_OPENED');
export const fault = (incident: string): ApiProblem => problem('FAULT', { incident });
export const refusedByLaw = ({ code, params }: Pick<Refusal, 'code' | 'params'>): ApiProblem =>
  new ApiProblem(code, params);
