/** test: a consolidated report and what people do with it. */
import type { Refusal } from '../../../domain/kernel';
import { isRefusal } from '../../../domain/kernel';
import type { Law } from '../../../domain/law/law';
import { cutOffOf, dueOfReport, ringReport } from '../../../domain/reports/clocks';
import type { ReportAct } from '../../../domain/reports/decide';
import { decideReport } from '../../../domain/reports/decide';
import { evolveReport } from '../../../domain/reports/evolve';
import type { Report, ReportEvent } from '../../../domain/reports/report';
import { newReport } from '../../../domain/reports/report';
import { directory, holderOf, lawOf, local } from '../support/life';

export const hash = 'a'.repeat(64);
export const period = { from: '2025-12-15', to: '2026-06-14' };
export const secretary = 'government:secretary';
export const monitor = 'government:monitor';

export class Paper {
  readonly law: Law = lawOf();
  readonly events: ReportEvent[] = [];
  report: Report;
  now = local('2026-06-15 09:00');

  constructor(change: Partial<Report> = {}) {
    const cutOff = cutOffOf(this.law, period);
    const due = dueOfReport(this.law, period, this.now);
    this.report = {
      ...newReport({ rhythm: 'halfYear', period, cutOff, due }, hash, this.now),
      ...change,
    };
  }

  until(time: string): this {
    this.now = local(time);
    const rang = ringReport(this.report, this.law, this.now);
    this.events.push(...rang.events);
    this.report = rang.report;
    return this;
  }

  tries(post: string, act: ReportAct): Refusal | null {
    const outcome = decideReport(this.report, act, {
      actor: holderOf(post),
      receivedAt: this.now,
      calendar: this.law.calendar,
      directory,
    });
    if (isRefusal(outcome)) return outcome;
    this.events.push(outcome);
    this.report = evolveReport(this.report, outcome);
    return null;
  }

  does(post: string, act: ReportAct): this {
    const refusal = this.tries(post, act);
    if (refusal !== null) throw new Error(`${act.name}: ${refusal.code}`);
    return this;
  }

  /** Rungs that rang for a step. */
  rungs(step: string): readonly string[] {
    return this.report.rungs
      .filter((rung) => rung.startsWith(step))
      .map((rung) => rung.split('/')[1] ?? '');
  }
}

export const prepare: ReportAct = { name: 'PrepareReport', payload: { hash } };
export const giveBack: ReportAct = { name: 'ReturnReport', payload: { ground: 'figuresDoubted' } };
export const sign: ReportAct = { name: 'SignReport', payload: { hash, number: '12/BC' } };
export const send: ReportAct = {
  name: 'RecordTransmission',
  payload: { to: 'politburo', sentOn: '2026-06-17', how: 'documentSystem', number: '99' },
};
export const receive: ReportAct = {
  name: 'RecordReceipt',
  payload: { transmission: 1, receivedOn: '2026-06-18' },
};

export const written = (): Paper => new Paper();
export const prepared = (): Paper => written().does(secretary, prepare);
export const signed = (): Paper => prepared().until('2026-06-17 09:00').does(monitor, sign);
export const sent = (): Paper => signed().does(secretary, send);
export const received = (): Paper => sent().until('2026-06-18 15:00').does(secretary, receive);
