/** cli/docs: what was meant for each role before the law was written, area by area, and why the law differs where it does. */
import type { Role } from '../../domain/roles';
import type { Area, Letter } from './role-areas';

type Wanted = Readonly<Partial<Record<Area, string>>>;

/** Only what is done: reading is no command. A letter each, as in `letterWords`. */
const meant: Readonly<Partial<Record<Role, Wanted>>> = {
  proposer: {
    ...{ proposal: 'C', resources: 'C', progress: 'C', findings: 'O', change: 'C', causes: 'O' },
    ...{ responsibility: 'C', abuse: 'O', spread: 'O' },
  },
  owner: {
    ...{ resources: 'E', progress: 'C', findings: 'O', change: 'C', causes: 'O' },
    ...{ responsibility: 'O', abuse: 'O', spread: 'E' },
  },
  clerk: {
    ...{ proposal: 'E', decision: 'E', progress: 'C', findings: 'C', change: 'E' },
    ...{ causes: 'E', responsibility: 'E', rewards: 'E', spread: 'E' },
  },
  secretary: {
    ...{ proposal: 'E', legality: 'C', vote: 'E', decision: 'E', resources: 'E', progress: 'E' },
    ...{ findings: 'E', change: 'E', causes: 'E', responsibility: 'E', rewards: 'E', spread: 'C' },
  },
  legal: { legality: 'O', change: 'O', causes: 'O', responsibility: 'O', abuse: 'O', spread: 'C' },
  deputy: {
    vote: 'V',
    decision: 'D',
    resources: 'D',
    change: 'V',
    causes: 'V',
    responsibility: 'V',
  },
  head: {
    ...{ proposal: 'E', vote: 'V', decision: 'D', resources: 'D', change: 'D', causes: 'C' },
    ...{ responsibility: 'D', abuse: 'E', rewards: 'C', spread: 'D' },
  },
  superiorHead: {
    ...{ legality: 'O', decision: 'D', resources: 'D', findings: 'I', change: 'D', causes: 'D' },
    ...{ responsibility: 'D', abuse: 'D', rewards: 'D', spread: 'D' },
  },
  partyCommittee: {
    ...{ proposal: 'O', change: 'O', causes: 'O', responsibility: 'O', rewards: 'O', spread: 'O' },
  },
  councilMember: { legality: 'O', vote: 'V', change: 'O' },
  panelMember: { vote: 'V', causes: 'V', responsibility: 'O' },
  consulted: { proposal: 'O', change: 'O', causes: 'O', spread: 'O' },
  expert: { decision: 'D' },
  finance: { resources: 'D', change: 'O' },
  supervisor: { findings: 'IC', change: 'E', causes: 'O', abuse: 'C', rewards: 'C' },
  front: { findings: 'O', change: 'O', causes: 'O', abuse: 'C' },
  personnel: { rewards: 'I' },
  emulation: { rewards: 'D' },
  archivist: { decision: 'E' },
  monitor: { spread: 'D' },
  packAdmin: { config: 'E' },
  auditor: { findings: 'C', abuse: 'C' },
};

export const intentOf = (role: Role, area: Area): readonly Letter[] =>
  [...(meant[role]?.[area] ?? '')] as Letter[];

/** Acts that the intent names beside its matrix, by the command that does them. */
export const namedActs: readonly (readonly [Role, string])[] = [
  ['owner', 'Prepare'],
  ['owner', 'Start'],
  ['owner', 'ConfirmEnd'],
  ['owner', 'RequestExtension'],
  ['owner', 'RequestEarlyExit'],
  ['archivist', 'Archive'],
  ['head', 'FormCouncil'],
  ['head', 'ApprovePilot'],
  ['head', 'NameSuccessor'],
  ['head', 'ConfirmHalt'],
  ['head', 'AssessOnFile'],
  ['superiorHead', 'NameSubstitute'],
  ['superiorHead', 'NameDutySubstitute'],
  ['personnel', 'AnnounceHandover'],
  ['legal', 'RecordInstrument'],
  ['clerk', 'ReceiveFeedback'],
  ['supervisor', 'CountersignEnd'],
  ['otherSupervisor', 'CountersignSkip'],
];

const heard = 'heard by the panel, whose act it is: HearPerson';
const anywhere = 'asked for and given in every area by one act: AskOpinion, AnswerOpinion';
const papers = 'minutes, drafts and papers of every area are one act: AttachDocument';
const asRespondent = 'as the person concerned: the right is that person’s, not the role’s';
const meeting = 'the vote is in the minutes of the meeting that concludes: Conclude, GrantChange';
const delegated = 'by acting for the head (directory), with the head’s rights and no others';
const asked = 'by whoever was asked, whatever post: GiveCodificationOpinion';

/** Meant and not in the law: the reason. The whole account: docs/decisions/0015-roles-as-meant.md. */
export const reasons: Readonly<Record<string, string>> = {
  'proposer/resources/C': 'whoever has charge asks: the owner, who is often the proposer',
  'proposer/findings/O': 'whoever has charge replies: the owner, who is often the proposer',
  'proposer/causes/O': heard,
  'proposer/responsibility/C': asRespondent,
  'proposer/abuse/O': asRespondent,
  'proposer/spread/O': 'more than an opinion: ProposeCodification, ProposeReplication',
  'owner/causes/O': heard,
  'owner/responsibility/O': asRespondent,
  'owner/abuse/O': asRespondent,
  'clerk/progress/C': 'registered with every other paper: AttachDocument, RecordFact',
  'clerk/causes/E': 'registered with every other paper: AttachDocument, RecordFact',
  'clerk/rewards/E': 'registered with every other paper: AttachDocument, RecordFact',
  'secretary/legality/C': 'the sheet is the reviewer’s own; a draft is a paper: AttachDocument',
  'secretary/vote/E': papers,
  'secretary/resources/E': 'deliveries are followed by duties and their clocks, not by an act',
  'secretary/causes/E': papers,
  'secretary/responsibility/E': papers,
  'secretary/rewards/E': papers,
  'legal/causes/O': anywhere,
  'legal/responsibility/O': anywhere,
  'legal/abuse/O': anywhere,
  'deputy/resources/D': delegated,
  'deputy/change/V': meeting,
  'deputy/causes/V': meeting,
  'deputy/responsibility/V': 'no article has the leadership vote on one person’s responsibility',
  'head/abuse/E': 'a head is too near to the case: clerk, personnel or the superior send it on',
  'superiorHead/legality/O': anywhere,
  'superiorHead/abuse/D': 'by the judge whom the law finds: the nearest head above without part',
  'partyCommittee/change/O': anywhere,
  'partyCommittee/causes/O': 'before the assessment (Decree 73 Art. 4); else asked: AskOpinion',
  'partyCommittee/responsibility/O': anywhere,
  'partyCommittee/rewards/O': anywhere,
  'partyCommittee/spread/O': asked,
  'councilMember/legality/O': 'in the council’s own ballot and minutes',
  'councilMember/change/O': anywhere,
  'panelMember/vote/V': 'the panel concludes together, with dissent: ConcludeCauses',
  'panelMember/causes/V': 'the panel concludes together, with dissent: ConcludeCauses',
  'panelMember/responsibility/O': 'its causes are the ground of every finding that follows',
  'consulted/change/O': anywhere,
  'consulted/causes/O': anywhere,
  'consulted/spread/O': asked,
  'finance/change/O': anywhere,
  'supervisor/causes/O': heard,
  'front/change/O': 'a recommendation names its subject itself: Recommend',
  'front/causes/O': heard,
  'front/abuse/C':
    'reports it by a recommendation, which supervision takes up: Recommend, AllegeAbuse',
};
