/** Regimes of other countries as the general sandbox with other numbers: what they ask for is guarded. */
import { packRules } from '../../domain/book';
import type { Law } from '../../domain/law/law';
import { validatePack } from '../../domain/law/pack-validation';
import { lastDayOfTerm } from '../../domain/state/under-term';
import { codeOf } from './support/alive';
import { lawOf } from './support/life';
import { passed } from './support/routes';
import { fitting, sandbox, withRules } from './support/sandbox';
import { asks, extended, startedUnder } from './support/sandbox-lives';

/** Regimes elsewhere as the general sandbox with other numbers; what is recalled only stays a local setting that is off. */
const abroad = {
  adgm: {
    'cap.time': { value: 24 },
    'extension.ask': { value: 3, unit: 'months' },
    'extension.max.count': { value: 1 },
  },
  aiAct: {
    'cap.time': { value: 6 },
    'extension.max.count': { value: 1 },
    'extension.max.months': { value: 6 },
  },
  demonstration: {
    'cap.people': { value: 5_000 },
    'cap.time': { value: 60 },
    'cap.sites': { value: null },
  },
  mas: {
    'cap.time': { value: null, mark: 'U', localSetting: true },
    'stop.lapse': { value: true },
  },
} as const;

describe('regimes elsewhere', () => {
  const lawFor = (name: keyof typeof abroad): Law => withRules(lawOf(sandbox), abroad[name]);

  test.each(Object.keys(abroad) as (keyof typeof abroad)[])(
    '%s is a pack that can be law',
    (name) => {
      expect(validatePack(lawFor(name).pack, packRules)).toMatchObject({ ok: true });
    },
  );

  test('Abu Dhabi: asked three months before the end, or migrate or exit', () => {
    const life = startedUnder(lawFor('adgm')).until('2027-12-02 09:00');
    expect(asks(life, '2029-03-02')).toBeNull();
    const late = startedUnder(lawFor('adgm')).until('2027-12-03 09:00');
    expect(codeOf(asks(late, '2029-03-02'))).toBe('EXTENSION_ASKED_LATE');
    late.until('2028-03-03 09:00');
    expect(late.pilot.stage).toBe('LAPSED');
  });

  test('AI Act: six months and six more', () => {
    const law = lawFor('aiAct');
    expect(() => startedUnder(law, 7)).toThrow(/OVER_CAP/);
    const life = extended(startedUnder(law, 6), 1, '2026-06-01', '2027-03-02');
    life.until('2026-11-02 09:00');
    expect(codeOf(asks(life, '2027-06-02'))).toBe('EXTENSION_TOO_MANY');
  });

  test('Personnel demonstration projects: 5,000 people, five years', () => {
    const law = lawFor('demonstration');
    expect(lastDayOfTerm(startedUnder(law, 60).pilot)).toBe('2031-03-02');
    expect(() => startedUnder(law, 61)).toThrow(/OVER_CAP/);
    const many = fitting({ caps: { people: 5_001, amountVnd: 1, areaKm2: 1 } });
    expect(() => passed({ law, submission: { plan: many } })).toThrow(/OVER_CAP.*people/);
  });

  test('Singapore: nine months are only recalled: no cap until a unit sets one', () => {
    const plan = fitting({ term: { kind: 'months', months: 30 } });
    expect(() => passed({ law: lawFor('mas'), submission: { plan } })).toThrow(
      /STOP_CONDITION_MISSING.*lapse/,
    );
    const agreed = fitting({
      ...plan,
      stopKinds: ['purposeNotMet', 'riskOverBenefit', 'breach', 'lapse'],
    });
    expect(passed({ law: lawFor('mas'), submission: { plan: agreed } }).pilot.stage).toBe(
      'DECISION_DRAFT',
    );
  });
});
