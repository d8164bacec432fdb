/** api: asks all open pilots of a tenant what a draft would do to them, page by page, and makes one word of the answer. */
import type { LawDraftRow, Summary } from '../../contracts/law-desk';
import type { WhatIf } from '../../domain/what-if';
import { summaryOf, together, whatIf } from '../../domain/what-if';
import { currentLaw, lawsAmong } from '../../domain/what-if/stored-laws';
import { digestOf } from '../decision/digest';
import type { World } from '../route';
import type { Desk } from './clerk';
import { lawDraftOf } from './clerk';

const pageSize = 200;

export interface Answered {
  readonly answer: WhatIf;
  readonly digest: string;
  readonly summary: Summary;
  /** Of pilots in the differences. */
  readonly titles: Readonly<Record<string, string>>;
}

export async function askPilots(world: World, desk: Desk, row: LawDraftRow): Promise<Answered> {
  const { tenant, laws, scene } = desk;
  const draft = lawDraftOf(row, desk);
  const current = currentLaw(laws, draft, scene.now);
  const lawOf = lawsAmong(laws);
  const pages = [whatIf(current, draft, [], scene.directory)];
  const titles: Record<string, string> = {};
  for (let after = ''; ;) {
    const rows = await world.storage.lawDesk.openPilots(tenant, after, pageSize);
    const open = rows.map(({ state, clock }) => ({
      pilot: state,
      law: lawOf(state.law),
      at: scene.nowOn(clock),
    }));
    const page = whatIf(current, draft, open, scene.directory);
    pages.push(page);
    for (const { pilot } of page.differences)
      titles[pilot] = rows.find(({ state }) => state.id === pilot)?.title ?? pilot;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) break;
    after = last.state.id;
  }
  const answer = together(pages);
  return { answer, digest: digestFor(row, answer), summary: summaryOf(answer), titles };
}

/** Pilots that nothing happens to may come and go: only what the draft does is told apart. */
const digestFor = ({ hash, effectiveFrom }: LawDraftRow, answer: WhatIf): string =>
  digestOf({ hash, effectiveFrom, changes: answer.changes, differences: answer.differences });
