/** Who may open a granted export, until when, and who reads the log of openings. */
import type { Leaving } from '../../../domain/exports/access';
import {
  leavingOf,
  openingFor,
  readsLog,
  seesExport,
  sortOf,
} from '../../../domain/exports/access';
import { isRefusal } from '../../../domain/kernel';
import { matterOf } from '../../../domain/matters';
import { alive, head, owner, proposer, superiorHead, supervisor } from '../support/alive';
import {
  E,
  X,
  asked,
  auditor,
  clerk,
  demanded,
  granted,
  handedOver,
  legal,
  personnel,
  readerIn,
  recipient,
  sealed,
} from '../support/exporting';
import type { Life } from '../support/life';

const opens = (life: Life, post: string, matter = X, today = '2026-03-02'): string => {
  const opening = openingFor(
    life.pilot,
    matterOf<Leaving>(life.pilot, matter),
    readerIn(life, post),
    today,
  );
  return isRefusal(opening) ? opening.code : opening.as;
};
const reads = (life: Life, post: string, matter = X): boolean =>
  readsLog(life.pilot, matterOf<Leaving>(life.pilot, matter), readerIn(life, post));
const sees = (life: Life, post: string, matter = X): boolean =>
  seesExport(life.pilot, matterOf<Leaving>(life.pilot, matter), readerIn(life, post));

describe('opening', () => {
  it.each([
    [recipient, 'recipient'],
    [proposer, 'subject'],
    [auditor, 'auditor'],
    [personnel, 'EXPORT_NOT_YOURS'],
    [head, 'EXPORT_NOT_YOURS'],
    [owner, 'EXPORT_NOT_YOURS'],
    [supervisor, 'EXPORT_NOT_YOURS'],
    ['tan-lap:deputy-1', 'EXPORT_NOT_YOURS'],
  ])('[M42] a granted note by %s: %s', (post, as) => expect(opens(granted(), post)).toBe(as));

  it.each([
    [legal, 'recipient', 'recipient'],
    [proposer, 'subject', 'EXPORT_NOT_YOURS'],
    [auditor, 'auditor', 'auditor'],
    [superiorHead, 'EXPORT_NOT_YOURS', 'EXPORT_NOT_YOURS'],
    [clerk, 'EXPORT_NOT_YOURS', 'EXPORT_NOT_YOURS'],
  ])('[M91] evidence by %s: %s when the subject was told, %s before', (post, told, silent) => {
    expect(opens(handedOver(), post, E)).toBe(told);
    expect(opens(sealed(), post, E)).toBe(silent);
  });

  it('[M42] not before it is granted, and not once it is revoked', () => {
    expect(opens(asked(), recipient)).toBe('EXPORT_NOT_OPEN');
    expect(opens(demanded(), legal, E)).toBe('EXPORT_NOT_OPEN');
    const no = { matter: X, reasons: 'text:r' };
    expect(opens(asked().does(personnel, 'RefuseExport', no), recipient)).toBe('EXPORT_NOT_OPEN');
    expect(opens(granted().does(head, 'RevokeExport', no), recipient)).toBe('EXPORT_NOT_OPEN');
    const taken = sealed().does(superiorHead, 'RevokeEvidence', { ...no, matter: E });
    expect(opens(taken, legal, E)).toBe('EXPORT_NOT_OPEN');
  });

  it.each([
    ['2026-12-01', 'recipient'],
    ['2026-12-02', 'EXPORT_RAN_OUT'],
  ])('[M42] on %s: %s', (today, as) => expect(opens(granted(), recipient, X, today)).toBe(as));

  it('whoever may not open it is told only that, whatever its state', () =>
    expect([asked(), granted()].map((life) => opens(life, owner))).toEqual([
      'EXPORT_NOT_YOURS',
      'EXPORT_NOT_YOURS',
    ]));
});

describe('the log of openings', () => {
  it.each([
    [proposer, true],
    [auditor, true],
    [personnel, true],
    [head, true],
    [superiorHead, true],
    [recipient, false],
    [owner, false],
    [supervisor, false],
  ])('[M42] [M98] of a note is read by %s: %s', (post, may) =>
    expect(reads(granted(), post)).toBe(may),
  );

  it.each([
    [proposer, true, false],
    [auditor, true, true],
    [superiorHead, true, true],
    [personnel, false, false],
    [head, false, false],
    [legal, false, false],
  ])('[M91] of evidence by %s: %s when told, %s before', (post, told, silent) => {
    expect(reads(handedOver(), post, E)).toBe(told);
    expect(reads(sealed(), post, E)).toBe(silent);
  });

  it('is still read when the export is over', () => {
    const over = granted().does(head, 'RevokeExport', { matter: X, reasons: 'text:r' });
    expect([reads(over, proposer), reads(over, auditor)]).toEqual([true, true]);
  });
});

describe('that there is an export', () => {
  it.each([
    [proposer, true],
    [recipient, true],
    [personnel, true],
    [owner, false],
    [supervisor, false],
  ])('[M42] is seen by %s: %s', (post, seen) => expect(sees(asked(), post)).toBe(seen));

  it('[M91] whoever registered the demand sees it, the subject does not', () =>
    expect([clerk, legal, superiorHead, proposer].map((post) => sees(demanded(), post, E))).toEqual(
      [true, true, true, false],
    ));

  it('both kinds are found, each with its sort', () => {
    const life = handedOver(undefined, granted({ sort: 'portableRecord', purpose: 'merger' }));
    expect(leavingOf(life.pilot).map(sortOf)).toEqual(['portableRecord', 'sealedEvidence']);
    expect(leavingOf(alive().pilot)).toEqual([]);
  });
});
