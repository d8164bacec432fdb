/** api: the decision on a pilot as a formal document: from the entry of the ledger that gave it, else what would be signed. */
import type { SessionRow } from '../../contracts/reading';
import type { ApprovalAct } from '../../domain/papers/approval-paper';
import { approvalPaper } from '../../domain/papers/approval-paper';
import type { Paper } from '../../domain/papers/paper';
import { signingEvents, signingOf } from '../../domain/papers/signature';
import type { Grant } from '../../domain/state/grant';
import type { OnDesk } from '../decision/deciding';
import { onDesk } from '../decision/deciding';
import type { World } from '../route';
import { textRefsIn } from './references';
import { readEntries } from './timeline';

const approving: Readonly<Record<string, ApprovalAct['kind']>> = {
  ApprovedInFull: 'full',
  ApprovedAsPilot: 'pilot',
};

/** What was told from a source was signed elsewhere: its paper is not ours to write again. */
async function given(world: World, tenant: string, id: string): Promise<ApprovalAct | null> {
  const types = [...Object.keys(approving), ...signingEvents];
  const rows = await world.storage.afterwards.told(tenant, id, types);
  const told = readEntries(rows).map(({ event }) => event);
  const event = told.findLast(({ type }) => type in approving);
  const kind = approving[event?.type ?? ''];
  if (event === undefined || kind === undefined || event.source !== undefined) return null;
  const { unit, ...grant } = event.body as Grant & { readonly unit: string };
  const { by, at } = event;
  const signing = signingOf(told, grant.number);
  return { standing: 'issued', kind, grant, unit, by, at, signing };
}

function draftOf(
  { pilot, facts, actor, grant }: OnDesk,
  kind: ApprovalAct['kind'],
): ApprovalAct | null {
  if (actor === null || grant === null) return null;
  return {
    standing: 'draft',
    kind,
    grant,
    unit: pilot.unit,
    by: actor,
    at: facts.now,
    signing: null,
  };
}

export async function decisionPaperOf(
  world: World,
  session: SessionRow,
  id: string,
  kind: ApprovalAct['kind'],
): Promise<Paper | null> {
  const desk = await onDesk(world, session, id);
  const act = draftOf(desk, kind) ?? (await given(world, session.tenant, id));
  if (act === null) return null;
  const { pilot, facts } = desk;
  const texts = await world.storage.pilots.texts(
    session.tenant,
    textRefsIn([act.grant, pilot.proposal.title]),
  );
  return approvalPaper(act, {
    pilot,
    law: facts.law,
    directory: facts.directory,
    practice: world.settings.mode === 'practice',
    text: (ref) => texts.get(ref) ?? ref,
  });
}
