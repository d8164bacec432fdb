/** api: a consolidated report as the screens show it, with what the asker may do with it. */
import type { ReportView } from '../../contracts/reports';
import { offeredActs } from '../../domain/reports/decide';
import type { Report } from '../../domain/reports/report';
import { actorsOf } from '../identity/persona';
import type { Scene } from '../scene';

export function reportViewOf(
  report: Report,
  { directory, now }: Scene,
  person: string,
): ReportView {
  const named = (id: string | null) =>
    id === null ? null : { person: id, name: directory.person(id)?.name ?? id };
  const acts = actorsOf(directory, person, now).flatMap((actor) =>
    offeredActs(report, directory, actor),
  );
  const { id, rhythm, period, due, state, hash, signedOn, number, transmissions } = report;
  return {
    id,
    rhythm,
    from: period.from,
    to: period.to,
    dueAt: due.at,
    overdue: ['written', 'prepared', 'signed'].includes(state) && due.at < now,
    state,
    hash,
    preparedBy: named(report.preparedBy),
    signedBy: named(report.signedBy),
    signedOn,
    number,
    transmissions: [...transmissions],
    acts: [...new Set(acts)],
  };
}
