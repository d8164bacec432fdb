/** api: POST /api/reports/{report}/acts. The same id is the same act, however often it is sent; its workflow records it. */
import type { ReportActSend } from '../../contracts/reports';
import type { SealedRow, SessionRow } from '../../contracts/reading';
import type { Actor, Command } from '../../domain/kernel';
import { isRefusal } from '../../domain/kernel';
import type { ReportAct } from '../../domain/reports/decide';
import { decideReport, mayDo } from '../../domain/reports/decide';
import type { Report } from '../../domain/reports/report';
import { digestOf } from '../decision/digest';
import { problemIn } from '../decision/outcome';
import { commandIdReused, noSuch, refusedByLaw, unknownOutcome } from '../errors';
import { actorsOf } from '../identity/persona';
import { requireReportReader } from '../identity/reader';
import type { Handler, World } from '../route';
import type { Scene } from '../scene';
import { sceneOf } from '../scene';
import { reportViewOf } from '../views/report-view';

interface Asked {
  readonly session: SessionRow;
  readonly report: Report;
  readonly sent: ReportActSend;
}

/** The post that may do it, else whichever: the refusal says why. */
function actorFor({ directory, now }: Scene, person: string, { name }: ReportActSend): Actor {
  const actors = actorsOf(directory, person, now);
  return (
    actors.find(({ post }) => mayDo(directory, name, post)) ?? actors[0] ?? { person, post: null }
  );
}

/** Asked beforehand, so that most refusals never reach the workflow. */
async function seal(world: World, scene: Scene, asked: Asked, digest: string): Promise<SealedRow> {
  const { session, report, sent } = asked;
  const { id, name, payload } = sent;
  const actor = actorFor(scene, session.person, sent);
  const { directory, now: receivedAt } = scene;
  const { calendar } = await world.laws.lawAtBirth(
    session.tenant,
    { payload: {} } as Command,
    receivedAt,
  );
  const facts = { actor, directory, receivedAt, calendar };
  const outcome = decideReport(report, { name, payload } as ReportAct, facts);
  if (isRefusal(outcome)) throw refusedByLaw(outcome);
  const command = { id, name, tenant: session.tenant, pilot: report.id, actor, payload };
  const envelope = await world.sealer.seal(command, scene.now);
  return { commandId: id, pilot: report.id, digest, person: session.person, envelope };
}

export const actOnReport: Handler<'actOnReport'> = async ({ session, params, body }, world) => {
  const { tenant, person } = session;
  const { commands, reports } = world.storage;
  const scene = await sceneOf(world, tenant);
  requireReportReader(scene, person);
  const found = await reports.find(tenant, params.report);
  if (found === null) throw noSuch('REPORT');
  const { report } = found;
  const digest = digestOf({ ...body, report: report.id, person });
  const known = await commands.sealed(tenant, body.id);
  const row = known ?? (await seal(world, scene, { session, report, sent: body }, digest));
  const kept = known ?? (await commands.keep(tenant, row, []));
  if (kept.digest !== digest) throw commandIdReused();
  const { id, rhythm, period } = report;
  const opening = { tenant, report: id, rhythm, ...period };
  const outcome = await world.reports.send(opening, kept.envelope, kept !== row || known !== null);
  if (outcome.kind !== 'answered') throw unknownOutcome();
  const problem = problemIn(outcome.answer);
  if (problem !== null) throw problem;
  const after = (await reports.find(tenant, id)) ?? found;
  return { status: 200, body: { report: reportViewOf(after.report, scene, person) } };
};
