/** test: records that leave the house: who asks, who grants, who receives, and the ledger behind it. */
import type { Leaving, Reader } from '../../../domain/exports/access';
import type { Drawing, ExportDocument, Told } from '../../../domain/exports/document';
import { exportDocument } from '../../../domain/exports/document';
import { matterOf } from '../../../domain/matters';
import type { LedgerLine } from '../../../domain/proof';
import { alive, proposer, superiorHead } from './alive';
import type { Life } from './life';
import { directory, holderOf } from './life';

export const X = 'export-1';
export const E = 'evidence-1';
export const personnel = 'an-binh:personnel';
export const recipient = 'tan-lap:head';
export const auditor = 'government:auditor';
export const clerk = 'hoa-lac:clerk';
export const legal = 'hoa-lac:legal-1';
export const subject = holderOf(proposer).person;

export const wish = (change: object = {}) => ({
  sort: 'personnelNote',
  person: subject,
  purpose: 'appointment',
  receivingBody: 'text:b',
  recipient,
  legalGround: 'text:g',
  ...change,
});
export const grant = { matter: X, number: '9/QĐ', until: '2026-12-01' };
export const asked = (change: object = {}, life: Life = alive()): Life =>
  life.does(proposer, 'RequestExport', wish(change));
export const granted = (change: object = {}, life: Life = alive()): Life =>
  asked(change, life).does(personnel, 'GrantExport', grant);

export const demand = (change: object = {}) => ({
  person: subject,
  body: 'investigation',
  bodyName: 'text:n',
  letterNumber: '12/CV',
  letterDate: '2026-02-27',
  legalGround: 'text:g',
  recipient: legal,
  ...change,
});
export const silence = { silenceGround: 'text:s', silentUntil: '2026-05-04' };
export const openly = { silenceGround: null, silentUntil: null };
export const handingOver = (change: object = openly) => ({
  matter: E,
  number: '10/QĐ',
  until: '2026-12-01',
  ...change,
});
export const demanded = (life: Life = alive(), change: object = {}): Life =>
  life.does(clerk, 'RequestEvidence', demand(change));
export const handedOver = (change: object = openly, life: Life = alive()): Life =>
  demanded(life).does(superiorHead, 'GrantEvidence', handingOver(change));
export const sealed = (life: Life = alive()): Life => handedOver(silence, life);

export const linesOf = (life: Life): readonly LedgerLine[] =>
  life.events.map((event, i) => ({
    seq: i + 1,
    recordedAt: event.at,
    hash: `hash-${life.pilot.id}-${i + 1}`,
    event,
  }));

export const toldOf = (life: Life): Told => ({
  pilot: life.pilot,
  lines: linesOf(life),
  law: life.law,
});

export const drawingOf = (
  life: Life,
  matter = X,
  others: readonly Life[] = [],
  within = directory,
): Drawing => ({
  matter: matterOf<Leaving>(life.pilot, matter),
  told: toldOf(life),
  others: others.map(toldOf),
  directory: within,
  at: life.now,
});

export const documentOf = (life: Life, matter = X, others: readonly Life[] = []): ExportDocument =>
  exportDocument(drawingOf(life, matter, others));

export const readerIn = (life: Life, post: string): Reader => ({
  person: holderOf(post).person,
  directory,
  at: life.now,
});
