/** domain/reports: who may do what with a report, and when. The central monitor signs, never who prepared it (M46). */
import { localDateOf } from '../calendar/calendar';
import type { Calendar } from '../calendar/calendar';
import type { Directory, PostKind } from '../directory';
import type { Actor, Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Instant, LocalDate } from '../time';
import type { Report, ReportActName, ReportActs, ReportEvent, ReportState } from './report';

export type ReportAct = {
  [N in ReportActName]: { readonly name: N; readonly payload: ReportActs[N] };
}[ReportActName];

export interface ReportFacts {
  readonly actor: Actor;
  /** Legal receipt. */
  readonly receivedAt: Instant;
  readonly calendar: Calendar;
  readonly directory: Directory;
}

const monitor: readonly PostKind[] = ['monitor'];
const office: readonly PostKind[] = ['monitor', 'secretary'];

const by: Readonly<Record<ReportActName, readonly PostKind[]>> = {
  PrepareReport: office,
  ReturnReport: monitor,
  SignReport: monitor,
  RecordTransmission: office,
  RecordReceipt: office,
};

const states: Readonly<Record<ReportActName, readonly ReportState[]>> = {
  PrepareReport: ['written'],
  ReturnReport: ['prepared'],
  SignReport: ['prepared'],
  RecordTransmission: ['signed', 'sent', 'received'],
  RecordReceipt: ['sent'],
};

/** A post that may do it: the monitor's own, or the office of a unit that has a monitor. */
export function mayDo(directory: Directory, name: ReportActName, id: string | null): boolean {
  const post = id === null ? undefined : directory.post(id);
  if (post === undefined || !by[name].includes(post.kind)) return false;
  return post.kind === 'monitor' || directory.postsOf(post.unit, 'monitor').length > 0;
}

/** Acts that a person in a post can give now. */
export const offeredActs = (
  report: Report,
  directory: Directory,
  { person, post }: Actor,
): readonly ReportActName[] =>
  (Object.keys(by) as ReportActName[]).filter(
    (name) =>
      mayDo(directory, name, post) &&
      states[name].includes(report.state) &&
      !(name === 'SignReport' && report.preparedBy === person),
  );

export function decideReport(
  report: Report,
  act: ReportAct,
  facts: ReportFacts,
): ReportEvent | Refusal {
  const { actor, receivedAt, directory } = facts;
  const holds = actor.post !== null && directory.holds(actor.person, actor.post, receivedAt);
  if (!holds || !mayDo(directory, act.name, actor.post)) return refuse('REPORT_NOT_YOURS');
  if (!states[act.name].includes(report.state))
    return refuse('REPORT_WRONG_STATE', { state: report.state });
  return decided(report, act, facts);
}

function decided(report: Report, act: ReportAct, facts: ReportFacts): ReportEvent | Refusal {
  const { actor: by, receivedAt: at } = facts;
  switch (act.name) {
    case 'PrepareReport':
      return act.payload.hash === report.hash
        ? { type: 'ReportPrepared', body: act.payload, at, by }
        : refuse('REPORT_OTHER_FIGURES');
    case 'ReturnReport':
      return { type: 'ReportReturned', body: act.payload, at, by };
    case 'SignReport':
      return sign(report, act.payload, facts);
    case 'RecordTransmission':
      return transmit(report, act.payload, facts);
    case 'RecordReceipt':
      return receive(report, act.payload, facts);
  }
}

const todayOf = ({ calendar, receivedAt }: ReportFacts): LocalDate =>
  localDateOf(calendar, receivedAt);

function sign(
  report: Report,
  { hash, number }: ReportActs['SignReport'],
  facts: ReportFacts,
): ReportEvent | Refusal {
  const { actor: by, receivedAt: at } = facts;
  if (report.preparedBy === by.person) return refuse('REPORT_PREPARED_BY_YOU');
  // What was looked at is what is signed.
  if (hash !== report.hash) return refuse('REPORT_OTHER_FIGURES');
  return { type: 'ReportSigned', body: { hash, number, on: todayOf(facts) }, at, by };
}

function transmit(
  report: Report,
  payload: ReportActs['RecordTransmission'],
  facts: ReportFacts,
): ReportEvent | Refusal {
  const { to, sentOn } = payload;
  if (sentOn > todayOf(facts)) return refuse('REPORT_DAY_TO_COME', { day: sentOn });
  if (report.signedOn !== null && sentOn < report.signedOn)
    return refuse('REPORT_SENT_BEFORE_SIGNED', { signed: report.signedOn });
  if (report.transmissions.some((sent) => sent.to === to)) return refuse('REPORT_SENT_ALREADY');
  const body = { ...payload, n: report.transmissions.length + 1 };
  return { type: 'ReportTransmitted', body, at: facts.receivedAt, by: facts.actor };
}

function receive(
  report: Report,
  payload: ReportActs['RecordReceipt'],
  facts: ReportFacts,
): ReportEvent | Refusal {
  const { transmission, receivedOn } = payload;
  const sent = report.transmissions.find(({ n }) => n === transmission);
  if (sent === undefined) return refuse('REPORT_NOT_SENT_SO', { transmission });
  if (sent.receivedOn !== null) return refuse('REPORT_RECEIVED_ALREADY');
  if (receivedOn > todayOf(facts)) return refuse('REPORT_DAY_TO_COME', { day: receivedOn });
  if (receivedOn < sent.sentOn) return refuse('REPORT_RECEIVED_BEFORE_SENT', { sent: sent.sentOn });
  return { type: 'ReceiptRecorded', body: payload, at: facts.receivedAt, by: facts.actor };
}
