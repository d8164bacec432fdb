/** workflows: the story of one pilot, from submission to archive. It holds no law: every step is the record's answer. */
import { CancellationScope } from '@temporalio/workflow';
import type { Opening } from '../contracts/messages';
import type { Desk, Closing } from './pilot-desk';
import { openDesk } from './pilot-desk';

export async function pilotLifecycle(opening: Opening): Promise<Closing> {
  const pilot = openDesk(opening);
  // An operator's cancel is no legal act: only the desk hears of it, to tell operators.
  return CancellationScope.nonCancellable(async () => {
    await pilot.turn(); // brings the desk up to date with the ledger
    while (!(await pilot.isOver())) {
      const turns = pilot.turns();
      await approval(pilot);
      await preparation(pilot);
      await supervision(pilot);
      await outcomeReview(pilot);
      await consequences(pilot);
      // A phase that this build does not know means wait, never spin.
      if (pilot.turns() === turns) await pilot.turn();
    }
    return pilot.close();
  });
}

/** Receipt, opinions, votes, referral upward: whatever route the law takes, until somebody has decided. */
async function approval(pilot: Desk): Promise<void> {
  while (pilot.phase() === 'approval') await pilot.turn();
  await pilot.seam();
}

/** Baseline and resources, until the owner starts. */
async function preparation(pilot: Desk): Promise<void> {
  while (pilot.phase() === 'preparation') await pilot.turn();
  await pilot.seam();
}

/** Checkpoints, reports, obstacles, changes, directives; and the lapse of a term that nobody ended. */
async function supervision(pilot: Desk): Promise<void> {
  while (pilot.phase() === 'supervision') await pilot.turn();
  await pilot.seam();
}

/** Completion report, assessment, causes, responsibility; an upheld appeal simply goes round again. */
async function outcomeReview(pilot: Desk): Promise<void> {
  while (pilot.phase() === 'outcomeReview') await pilot.turn();
  await pilot.seam();
}

/** Replication, codification, commendation; or closed, refused, withdrawn, until the archive takes it. */
async function consequences(pilot: Desk): Promise<void> {
  while (pilot.phase() === 'consequences') await pilot.turn();
  await pilot.seam();
}
