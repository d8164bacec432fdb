/** test: a campaign and what people do in it, through the pure law. */
import type { CampaignAct, CampaignActs, CampaignEvent } from '../../../domain/campaigns/acts';
import type { Campaign } from '../../../domain/campaigns/campaign';
import { lineOf } from '../../../domain/campaigns/campaign';
import type { CampaignDuty } from '../../../domain/campaigns/clocks';
import { dutiesOfCampaign, ringCampaign, rungOf } from '../../../domain/campaigns/clocks';
import { decideCampaign } from '../../../domain/campaigns/decide';
import { evolveCampaign } from '../../../domain/campaigns/evolve';
import { offeredAbout, offeredOfWhole } from '../../../domain/campaigns/who';
import type { Actor, Refusal } from '../../../domain/kernel';
import { isRefusal } from '../../../domain/kernel';
import type { Law } from '../../../domain/law/law';
import { directory, holderOf, lawOf, local } from '../support/life';

export const monitor = 'government:monitor';
export const office = 'government:secretary';
export const head = 'hoa-lac:head';
export const party = 'hoa-lac:partyCommittee';
export const lead = 'an-binh:supervisor-1';
export const id = 'campaign-00000001';

type Names = CampaignAct['name'];

export class Drive {
  readonly law: Law = lawOf();
  readonly events: CampaignEvent[] = [];
  state: Campaign | null = null;
  now = local('2026-03-02 09:00');

  get campaign(): Campaign {
    if (this.state === null) throw new Error('No campaign was opened');
    return this.state;
  }

  until(time: string): this {
    this.now = local(time);
    if (this.state === null) return this;
    for (;;) {
      const rang = ringCampaign(this.state, this.law, this.now);
      if (rang.events.length === 0) return this;
      this.events.push(...rang.events);
      this.state = rang.campaign;
    }
  }

  tries<N extends Names>(by: string | Actor, name: N, payload: CampaignActs[N]): Refusal | null {
    const actor = typeof by === 'string' ? holderOf(by) : by;
    const facts = { actor, receivedAt: this.now, law: this.law, directory };
    const outcome = decideCampaign(this.state, { name, payload } as CampaignAct, facts, id);
    if (isRefusal(outcome)) return outcome;
    this.events.push(outcome);
    this.state = evolveCampaign(this.state, outcome);
    return null;
  }

  does<N extends Names>(by: string | Actor, name: N, payload: CampaignActs[N]): this {
    const refusal = this.tries(by, name, payload);
    if (refusal !== null) throw new Error(`${name}: ${refusal.code}`);
    return this;
  }

  line(unit = 'hoa-lac') {
    const line = lineOf(this.campaign, unit);
    if (line === undefined) throw new Error(`${unit} is not enlisted`);
    return line;
  }

  duties(): readonly CampaignDuty[] {
    return this.state === null ? [] : dutiesOfCampaign(this.state, this.law);
  }

  steps(): readonly string[] {
    return this.duties().map(({ unit, step }) => `${unit ?? 'whole'}:${step}`);
  }

  rungs(step: string, unit = 'hoa-lac'): readonly string[] {
    const duty = this.duties().find((each) => each.step === step && each.unit === unit);
    return duty === undefined ? [] : rungOf(this.campaign, duty);
  }

  offered(post: string, unit: string | null = 'hoa-lac'): readonly string[] {
    const actor = holderOf(post);
    return unit === null
      ? offeredOfWhole(this.state, directory, actor)
      : offeredAbout(this.campaign, unit, directory, actor);
  }

  types(): readonly string[] {
    return this.events.map(({ type }) => type).filter((type) => type !== 'CampaignClockRang');
  }
}

export const opening: CampaignActs['OpenCampaign'] = {
  title: 't:title',
  instrument: '14-KL/TW',
  plansBy: '2026-03-31',
  units: ['hoa-lac', 'tan-lap'],
};
/** One valid payload for each act, as of the state that it belongs to. */
export const payloads: { readonly [N in Names]: CampaignActs[N] } = {
  OpenCampaign: opening,
  EnlistOrganisation: { unit: 'an-binh', plansBy: '2026-04-30' },
  ReleaseOrganisation: { unit: 'hoa-lac', reason: 't:reason' },
  IssuePlan: { unit: 'hoa-lac', number: '5-KH/ĐU', issuedOn: '2026-03-02', plan: 't:plan' },
  AcceptPlan: { unit: 'hoa-lac', issue: 1 },
  ReturnPlan: { unit: 'hoa-lac', issue: 1, reason: 't:reason' },
  UrgeOrganisation: { unit: 'hoa-lac', grade: 'reminder', text: 't:text' },
  PlanInspection: {
    number: '8-QĐ',
    lead,
    from: '2026-03-10',
    to: '2026-03-13',
    units: ['hoa-lac'],
  },
  RecordInspectionVisit: { unit: 'hoa-lac', visitedOn: '2026-03-11', account: 't:account' },
  RecordInspectionFinding: {
    unit: 'hoa-lac',
    polarity: 'shortcoming',
    text: 't:finding',
    cureBy: '2026-03-25',
  },
  AnswerInspectionFinding: { unit: 'hoa-lac', finding: 1, answer: 't:answer' },
  VerifyInspectionFinding: {
    unit: 'hoa-lac',
    finding: 1,
    isCured: true,
    text: 't:seen',
    cureBy: null,
  },
  ConcludeInspection: { unit: 'hoa-lac', number: '9-KL', conclusion: 't:conclusion' },
  CancelInspection: { unit: 'hoa-lac', reason: 't:reason' },
  ConcludeCampaign: { number: '1-KL', conclusion: 't:conclusion' },
};

const act = <N extends Names>(drive: Drive, by: string, name: N): Drive =>
  drive.does(by, name, payloads[name]);

export const none = (): Drive => new Drive();
export const opened = (): Drive => act(none(), monitor, 'OpenCampaign');
export const issued = (): Drive => act(opened(), head, 'IssuePlan');
export const returned = (): Drive => act(issued(), office, 'ReturnPlan');
export const accepted = (): Drive => act(issued(), office, 'AcceptPlan');
export const released = (): Drive => act(opened(), monitor, 'ReleaseOrganisation');
export const listed = (): Drive =>
  act(opened(), monitor, 'PlanInspection').until('2026-03-12 09:00');
export const visited = (): Drive => act(listed(), lead, 'RecordInspectionVisit');
export const found = (): Drive => act(visited(), lead, 'RecordInspectionFinding');
export const answered = (): Drive => act(found(), head, 'AnswerInspectionFinding');
export const cured = (): Drive => act(answered(), lead, 'VerifyInspectionFinding');
export const inspected = (): Drive => act(cured(), monitor, 'ConcludeInspection');
/** Every organisation is done: what is left is to sum up. */
export const settled = (): Drive =>
  accepted().does(monitor, 'ReleaseOrganisation', { unit: 'tan-lap', reason: 't:reason' });
export const concluded = (): Drive => act(settled(), monitor, 'ConcludeCampaign');
