/** cli/docs: the areas of work in which the intent speaks of roles, the chapters of each, and the letter that an act earns there. */
import type { TableRow } from '../../domain/role-table';
import { isJudging } from '../../domain/role-table';

export const areas = {
  proposal: 'Proposal',
  legality: 'Legality',
  vote: 'Vote',
  decision: 'Decision',
  resources: 'Resources',
  progress: 'Progress',
  findings: 'Findings',
  change: 'Change, stop',
  causes: 'Cause review',
  responsibility: 'Responsibility',
  abuse: 'Abuse, protection',
  rewards: 'Rewards',
  spread: 'Replicate, codify',
  config: 'Configuration',
  other: 'Record, other',
} as const;
export type Area = keyof typeof areas;

const chaptersOf: Readonly<Record<Exclude<Area, 'other'>, readonly string[]>> = {
  proposal: ['proposal', 'intake', 'reproposal', 'consultation', 'opinion', 'party-opinion'],
  legality: ['legality', 'norm', 'regulatory-need'],
  vote: ['ballot', 'ballot-seats', 'council', 'council-skills', 'council-sitting'],
  decision: [
    ...['route', 'decision', 'override', 'refusal', 'refusal-appeal', 'referral'],
    ...['duty-to-decide', 'assessment', 'scoring', 'closing', 'substitution', 'vacancy'],
    ...['delegation'],
  ],
  resources: ['resource', 'support', 'preparation'],
  progress: [
    'reporting',
    'completion',
    'indicator',
    'alert',
    'obstacle',
    'participant',
    'bottleneck',
  ],
  findings: [
    ...['supervision', 'supervision-intensity', 'checkpoint-plan', 'co-supervision', 'finding'],
    ...['finding-answer', 'finding-recurrence', 'incident', 'incident-remedy', 'oversight'],
    ...['interim-review', 'question'],
  ],
  change: [
    ...['change', 'extension', 'early-exit', 'suspension', 'termination', 'term', 'renewal'],
    ...['request', 'urgent-halt', 'handover', 'participation', 'adaptation'],
  ],
  causes: ['causes', 'cause-panel'],
  responsibility: [
    ...['responsibility', 'responsibility-decision', 'responsibility-appeal', 'deferral'],
    ...['non-performance', 'superior-liability', 'sanction', 'mitigation', 'leader-standards'],
  ],
  abuse: ['risk-screen', 'abuse-review', 'abuse-conclusion', 'protection', 'retaliation'],
  rewards: ['commendation', 'award', 'incentive', 'authorship', 'talent'],
  spread: [
    ...['replication', 'replication-kit', 'codification', 'codification-opinion'],
    ...['precedent', 'publication'],
  ],
  config: ['calendar-change', 'pack-transition'],
};

/** A chapter that nobody has put into an area belongs to the record and the rest: a new one needs no line here. */
export const areaOf = (chapter: string): Area =>
  (Object.keys(chaptersOf) as (keyof typeof chaptersOf)[]).find((area) =>
    chaptersOf[area].includes(chapter),
  ) ?? 'other';

export type Letter = 'C' | 'O' | 'V' | 'D' | 'E' | 'I';
export const letterWords: Readonly<Record<Letter, string>> = {
  C: 'opens or hands in',
  O: 'gives an opinion, recommends',
  V: 'votes',
  D: 'decides or judges',
  E: 'carries out',
  I: 'inspects, checks',
};

const byVerb: readonly (readonly [Letter, RegExp])[] = [
  ['V', /^(CastVote|Recuse)$/],
  ['I', /^Check(Nomination|Incentive)/],
  ['D', /^(CommitResource|RefuseResource|AcceptPrecedent|DeclinePrecedent|Site(Agrees|Declines))$/],
  ['O', /^(SignLegalitySheet|SubmitCorrectionEvidence)$/],
];
const byOtherVerb: typeof byVerb = [
  ['O', /Opinion|^(Remark|Recommend|Recheck|Answer|Reply|Comment|Dispute|Agree)/],
  [
    'I',
    /^(Hold|MakeSurprise|Verify|Check|Countersign|Confirm|Monitor|Acknowledge|Close(?!Ballot))/,
  ],
  ['C', /^(Submit|Resubmit|File|Register|Draft|Request|Propose|Nominate|Raise|Allege|Ask|Open)/],
];

const found = (verbs: typeof byVerb, command: string): Letter | undefined =>
  verbs.find(([, verb]) => verb.test(command))?.[0];

/** One letter for each act: a reader's aid, not law. What opens nothing known and judges nothing carries out. */
export function letterOf(row: TableRow): Letter {
  const opening = row.matter === null && /^(Record|Report)/.test(row.command);
  return (
    found(byVerb, row.command) ??
    (isJudging(row) ? 'D' : undefined) ??
    found(byOtherVerb, row.command) ??
    (opening ? 'C' : 'E')
  );
}
