/** The document: the same from the same ledger, anew at each opening, over all pilots of a person where the record travels. */
import { directoryOf } from '../../../domain/directory';
import { exportDocument, exportForm, sealedEntries } from '../../../domain/exports/document';
import { unitNow } from '../../../domain/directory/unit-now';
import { alive, head, superiorHead } from '../support/alive';
import { concludedLife, staff } from '../support/ending';
import {
  E,
  X,
  documentOf,
  drawingOf,
  granted,
  handedOver,
  linesOf,
  personnel,
  recipient,
  subject,
} from '../support/exporting';
import type { Life } from '../support/life';
import { directory } from '../support/life';
import { approvedPilot } from '../support/routes';

const portable = { sort: 'portableRecord', purpose: 'merger' };
const merged = (from: string, to: string, at = '2025-07-01T00:00:00.000Z') =>
  directoryOf({
    ...directory.data,
    units: directory.data.units.map((unit) =>
      unit.id === from ? { ...unit, successor: { unit: to, from: at } } : unit,
    ),
  });
const elsewhere = (id: string, life = concludedLife('achieved')): Life => {
  life.pilot = { ...life.pilot, id };
  return life;
};

describe('an export', () => {
  it('[M42] says on whose grant, for what, to whom, until when, and where the ledger stood', () => {
    const life = granted({}, approvedPilot());
    const { grant, sheets, ...head_ } = documentOf(life);
    expect(head_).toEqual({
      form: exportForm,
      sort: 'personnelNote',
      tenant: 'practice',
      pilot: life.pilot.id,
      person: subject,
      asOf: life.now,
    });
    const last = linesOf(life).at(-1);
    expect(grant).toEqual({
      matter: X,
      purpose: 'appointment',
      recipient,
      until: '2026-12-01',
      entries: [
        expect.objectContaining({ type: 'ExportGranted', seq: last?.seq, hash: last?.hash }),
      ],
    });
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatchObject({
      pilot: life.pilot.id,
      pack: life.pilot.law.pack,
      packHash: life.pilot.law.packHash,
      ledger: { seq: last?.seq, hash: last?.hash },
    });
  });

  it('[M42] is the same from the same ledger, however it is read, and plain data', () => {
    const life = granted({}, approvedPilot());
    const drawing = drawingOf(life);
    const turned = {
      ...drawing,
      told: { ...drawing.told, lines: [...drawing.told.lines].reverse() },
    };
    expect(exportDocument(turned)).toEqual(exportDocument(drawing));
    expect(JSON.parse(JSON.stringify(exportDocument(drawing)))).toEqual(exportDocument(drawing));
  });

  it('[M42] is drawn anew at each opening: what was taken back since is gone', () => {
    const C = 'commendation-1';
    const life = granted({}, concludedLife('achieved'))
      .does(staff.supervisor, 'Nominate', {
        nominee: 'individual',
        person: subject,
        unit: null,
        name: null,
        merit: 'text:m',
        reasons: null,
      })
      .does(staff.personnel, 'CheckNomination', { matter: C, eligible: true, remarks: 'text:r' })
      .does(staff.emulation, 'Award', {
        matter: C,
        form: 'medal',
        number: null,
        citation: 'text:c',
      });
    const has = () => JSON.stringify(documentOf(life)).includes('"award"');
    expect(has()).toBe(true);
    life.does(staff.emulation, 'RevokeAward', { matter: C, number: null, reasons: 'text:f' });
    expect(has()).toBe(false);
  });

  it('[M42] holds no prose and no name, only what the ledger shows', () => {
    const told = JSON.stringify(documentOf(granted({}, approvedPilot())));
    expect(told).not.toContain('text:');
    expect(told).not.toContain(directory.person(subject)?.name);
  });
});

describe('a portable record', () => {
  it('[M100] spans the pilots of the person, each with its own ledger, in one order', () => {
    const life = granted(portable, approvedPilot());
    const others = [elsewhere('p-z'), elsewhere('p-b')];
    expect(documentOf(life, X, others).sheets.map(({ pilot }) => pilot)).toEqual([
      life.pilot.id,
      'p-b',
      'p-z',
    ]);
    expect(documentOf(life, X, [...others].reverse())).toEqual(documentOf(life, X, others));
  });

  it('[M100] leaves out pilots in which nothing of the person stands, and its own twin', () => {
    const life = granted(portable, approvedPilot());
    expect(documentOf(life, X, [elsewhere('p-c', alive()), life]).sheets).toHaveLength(1);
  });

  it.each([
    ['personnelNote', 'appointment'],
    ['personnelCycle', 'planning'],
  ])('[M42] [M95] a %s never spans others', (sort, purpose) => {
    const life = granted({ sort, purpose }, approvedPilot());
    expect(documentOf(life, X, [elsewhere('p-b')]).sheets).toHaveLength(1);
  });

  it('[M100] names the unit that answers for it after a merger', () => {
    const life = granted(portable, approvedPilot());
    const within = merged('hoa-lac', 'tan-lap');
    const { sheets } = exportDocument(drawingOf(life, X, [], within));
    expect(sheets[0]).toMatchObject({ unit: 'hoa-lac', unitNow: 'tan-lap' });
    expect(sheets[0]?.lines.find(({ fact }) => fact === 'unit')?.values).toEqual({
      unit: 'hoa-lac',
      unitNow: 'tan-lap',
    });
  });

  it.each([
    ['hoa-lac', 'tan-lap', '2026-01-01T00:00:00.000Z', 'tan-lap'],
    ['hoa-lac', 'tan-lap', '2030-01-01T00:00:00.000Z', 'hoa-lac'],
    ['hoa-lac', 'hoa-lac', '2026-01-01T00:00:00.000Z', 'hoa-lac'],
    ['an-binh', 'government', '2026-01-01T00:00:00.000Z', 'hoa-lac'],
  ])('[M100] %s merged into %s from %s: %s', (from, to, at, now) =>
    expect(unitNow(merged(from, to, at), 'hoa-lac', '2026-03-02T02:00:00.000Z')).toBe(now),
  );

  it('[M100] follows a chain of mergers, and a circle comes to an end', () => {
    const from = '2025-07-01T00:00:00.000Z';
    const chain = (to: Readonly<Record<string, string>>) =>
      directoryOf({
        ...directory.data,
        units: directory.data.units.map((unit) => {
          const unit_ = to[unit.id];
          return unit_ === undefined ? unit : { ...unit, successor: { unit: unit_, from } };
        }),
      });
    const at = '2026-03-02T02:00:00.000Z';
    expect(unitNow(chain({ 'hoa-lac': 'tan-lap', 'tan-lap': 'an-binh' }), 'hoa-lac', at)).toBe(
      'an-binh',
    );
    expect(['hoa-lac', 'tan-lap']).toContain(
      unitNow(chain({ 'hoa-lac': 'tan-lap', 'tan-lap': 'hoa-lac' }), 'hoa-lac', at),
    );
    expect(unitNow(directory, 'no-such-unit', at)).toBe('no-such-unit');
  });

  it('[M100] goes with the person to another level: who manages them today', () => {
    const life = approvedPilot()
      .does(personnel, 'RecordCadreLevel', {
        person: subject,
        level: 'middle',
        managedBy: 'an-binh',
        number: null,
        basis: 'text:b',
      })
      .does(head, 'RequestExport', {
        sort: 'portableRecord',
        person: subject,
        purpose: 'transfer',
        receivingBody: 'text:b',
        recipient,
        legalGround: 'text:g',
      })
      .does(superiorHead, 'GrantExport', { matter: X, number: null, until: '2026-12-01' });
    const found = documentOf(life).sheets[0]?.lines.find(({ fact }) => fact === 'level');
    expect(found?.values).toEqual({ level: 'middle', managedBy: 'an-binh', managedNow: 'an-binh' });
  });
});

describe('entries that leave whole', () => {
  it('[M91] go with sealed evidence, in order, and with nothing else', () => {
    const life = handedOver(undefined, approvedPilot());
    const numbers = sealedEntries(drawingOf(life, E));
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(sealedEntries(drawingOf(granted({}, approvedPilot())))).toEqual([]);
  });
});
