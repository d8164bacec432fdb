/** domain/reports: a report after an event. */
import type { Report, ReportEvent } from './report';

export function evolveReport(report: Report, event: ReportEvent): Report {
  return { ...moved(report, event), revision: report.revision + 1 };
}

function moved(report: Report, event: ReportEvent): Report {
  const { at: since, by } = event;
  switch (event.type) {
    case 'ReportPrepared':
      return { ...report, state: 'prepared', since, preparedBy: by.person };
    case 'ReportReturned':
      return { ...report, state: 'written', since, preparedBy: null };
    case 'ReportSigned':
      return {
        ...report,
        state: 'signed',
        since,
        signedBy: by.person,
        signedOn: event.body.on,
        number: event.body.number,
      };
    case 'ReportTransmitted':
      return {
        ...report,
        state: 'sent',
        since,
        transmissions: [...report.transmissions, { ...event.body, receivedOn: null }],
      };
    case 'ReceiptRecorded':
      return received(report, event.body.transmission, event.body.receivedOn);
    case 'ReportClockRang': {
      const { step, due, rung } = event.body;
      return { ...report, rungs: [...report.rungs, `${step}@${due}/${rung}`] };
    }
  }
}

function received(report: Report, n: number, receivedOn: string): Report {
  const transmissions = report.transmissions.map((sent) =>
    sent.n === n ? { ...sent, receivedOn } : sent,
  );
  const isAll = transmissions.every((sent) => sent.receivedOn !== null);
  return { ...report, transmissions, state: isAll ? 'received' : 'sent' };
}
