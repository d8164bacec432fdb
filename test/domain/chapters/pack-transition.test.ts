/** test: who moves a pilot to another law, and what is refused: prepared by one, put in force by another. */
import { lawInForce } from '../../../domain/book';
import { draftPacks } from '../../../domain/law/drafts';
import { packRef, transition } from '../../../domain/pack-transition';
import { codeOf, head, owner, superiorHead, told } from '../support/alive';
import { gates } from '../support/gates';
import { Life } from '../support/life';
import {
  M,
  alive,
  decree,
  first,
  force,
  laws,
  obstacle,
  pinned,
  prepare,
  prepared,
  second,
  tenDays,
  withLaws,
} from '../support/moving';
import { passed } from '../support/routes';
import { banking, fitting, sandbox } from '../support/sandbox';

gates(() => alive(), {
  command: 'PreparePackTransition',
  post: first,
  payload: prepare(),
  wrongPosts: [head, owner, superiorHead, 'government:head', 'government:monitor'],
  wrongStages: ['ARCHIVED'],
  separated: true,
});

gates(() => prepared(), {
  command: 'PutPackInForce',
  post: second,
  payload: force(prepared()),
  wrongPosts: [head, owner, superiorHead, 'government:head'],
  wrongStages: ['ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'inForce',
});

gates(() => prepared(), {
  command: 'DropPackTransition',
  post: second,
  payload: { matter: M, reasons: 'text:reasons' },
  wrongPosts: [head, owner, superiorHead],
  wrongStages: ['ARCHIVED'],
  separated: true,
  wrongState: 'dropped',
});

describe('the second person', () => {
  it('is not the one who prepared it', () => {
    const life = prepared();
    expect(codeOf(life.tries(first, 'PutPackInForce', force(life)))).toBe('PREPARED_BY_YOU');
    expect(life.tries(second, 'PutPackInForce', force(life))).toBeNull();
  });

  it('has seen other moves than there are now: STALE', () => {
    const life = prepared();
    const seen = force(life);
    life.until('2026-11-18 09:00').does(owner, 'RaiseObstacle', obstacle);
    expect(life.tries(second, 'PutPackInForce', seen)).toMatchObject({
      code: 'STALE',
      params: { seen: seen.digest },
    });
    const { digest } = transition(life.pilot, decree, tenDays);
    expect(digest).not.toBe(seen.digest);
    expect(life.tries(second, 'PutPackInForce', { ...seen, digest })).toBeNull();
  });

  it('a digest that nobody was shown is STALE', () => {
    const life = prepared();
    const wrong = { ...force(life), digest: '0'.repeat(16) };
    expect(codeOf(life.tries(second, 'PutPackInForce', wrong))).toBe('STALE');
  });

  it('may drop it, and so may the one who prepared it; then another can be prepared', () => {
    for (const post of [first, second]) {
      const life = prepared().does(post, 'DropPackTransition', { matter: M, reasons: 'text:r' });
      expect(life.pilot.matters[M]).toMatchObject({ state: 'dropped', data: { moved: [] } });
      expect(life.pilot.law.pack).toBe('vn-decree-73@2026.1');
      expect(life.tries(first, 'PreparePackTransition', prepare())).toBeNull();
    }
  });
});

describe('what is refused', () => {
  it.each([
    ['a law that nobody issued', 'moon@1', 'PACK_UNKNOWN'],
    ['another version that nobody issued', 'vn-party-conclusion-14@1900', 'PACK_UNKNOWN'],
    ['the law in use', 'vn-decree-73@2026.1', 'PACK_IN_USE'],
  ])('%s', (_, pack, code) => {
    const refusal = alive().tries(first, 'PreparePackTransition', { pack, reason: 'text:r' });
    expect(codeOf(refusal)).toBe(code);
  });

  it('a second move while one waits', () => {
    expect(codeOf(prepared().tries(second, 'PreparePackTransition', prepare()))).toBe(
      'TRANSITION_ALREADY_PREPARED',
    );
  });

  it('[M59] a draft', () => {
    const [draft] = draftPacks;
    if (draft === undefined) throw new Error('no draft');
    const law = lawInForce(draft, '', decree.calendar);
    const life = withLaws(new Life(decree, '2026-11-17 09:00', pinned(decree)), [decree, law]);
    const refusal = life.tries(first, 'PreparePackTransition', { pack: packRef(law), reason: 't' });
    expect(refusal).toMatchObject({ code: 'DRAFT_PACK', params: { pack: packRef(law) } });
  });

  it('[M47] a law that is not in force yet, or no more', () => {
    const later = { ...tenDays, pack: { ...tenDays.pack, effectiveFrom: '2027-01-01' } };
    const ended = { ...tenDays, pack: { ...tenDays.pack, effectiveTo: '2026-11-16' } };
    for (const law of [later, ended]) {
      const life = withLaws(new Life(decree, '2026-11-17 09:00', pinned(decree)), [decree, law]);
      expect(codeOf(life.tries(first, 'PreparePackTransition', prepare()))).toBe(
        'PACK_NOT_IN_FORCE',
      );
    }
  });

  it('a law that ended between preparation and decision', () => {
    const law = { ...tenDays, pack: { ...tenDays.pack, effectiveTo: '2026-11-17' } };
    const life = withLaws(new Life(decree, '2026-11-17 09:00', pinned(decree)), [decree, law]);
    life.does(first, 'PreparePackTransition', prepare()).until('2026-11-18 09:00');
    expect(codeOf(life.tries(second, 'PutPackInForce', force(life)))).toBe('PACK_NOT_IN_FORCE');
  });

  it('a law whose caps the plan breaks; what fits may move', () => {
    const wide = withLaws(
      passed({ submission: { plan: fitting({ sites: Array.from({ length: 11 }, () => 's') }) } }),
      laws,
    );
    expect(wide.tries(first, 'PreparePackTransition', prepare(sandbox))).toMatchObject({
      code: 'OVER_CAP',
      params: { cap: 'sites', limit: 10 },
    });
    const good = withLaws(passed({ submission: { plan: fitting() } }), laws);
    expect(good.tries(first, 'PreparePackTransition', prepare(sandbox))).toBeNull();
  });

  it('a term that is longer than the new law allows from now on', () => {
    const life = alive({});
    expect(life.tries(first, 'PreparePackTransition', prepare(banking))).toMatchObject({
      code: 'OVER_CAP',
      params: { cap: 'time', value: '2028-12-29' },
    });
  });

  it('of a pilot told from sources nothing: it is kept and flagged', () => {
    const life = withLaws(told({ law: pinned(decree).law }), laws);
    life.does(first, 'PreparePackTransition', prepare(banking));
    expect(life.events.at(-1)?.flags).toContain('OVER_CAP');
  });
});

describe('the duty', () => {
  it('waits with the keepers of the packs for ten working days and decides nothing by itself', () => {
    const life = prepared();
    expect(life.task('decidePackTransition')).toMatchObject({
      dueDate: '2026-12-01',
      mark: 'X',
      commands: ['PutPackInForce', 'DropPackTransition'],
    });
    life.until('2027-01-29 09:00');
    expect(life.rungsOf('decidePackTransition')).toEqual(
      expect.arrayContaining(['reminder-1', 'due', 'overdue', 'escalation-1']),
    );
    expect(life.pilot.law.pack).toBe('vn-decree-73@2026.1');
    expect(life.pilot.matters[M]?.state).toBe('prepared');
  });
});
