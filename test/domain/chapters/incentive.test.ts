/** Incentives: of the catalogue that the pack offers, for people or collectives, promptly; careers are checked first, and nobody rewards themselves. */
import { lawInForce } from '../../../domain/book';
import type { Pilot } from '../../../domain/pilot';
import { catalogue } from '../../../domain/state/incentive';
import { abuseStands } from '../../../domain/state/outcome';
import {
  alive,
  alivePilot,
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  lastOf,
  matter,
  owner,
  stateOf,
  superiorHead,
  supervisor,
} from '../support/alive';
import { changed, gates } from '../support/gates';
import { Life, holderOf, lawOf } from '../support/life';

const I = 'incentive-1';
const personnel = 'an-binh:personnel';
const praise = {
  form: 'praise',
  nominee: 'collective',
  person: null,
  unit: 'hoa-lac',
  monthsEarly: null,
  meritOn: '2026-02-27',
  grounds: 'text:queue-gone',
};
const pay = {
  ...praise,
  form: 'earlyPayStep',
  nominee: 'individual',
  person: holderOf(owner).person,
  unit: null,
  monthsEarly: 12,
};
const check = { matter: I, eligible: true, remarks: 'text:clean' };
const grant = { matter: I, number: '5/QĐ', terms: 'text:terms' };
const no = { matter: I, reasons: 'text:too-early' };

const finished = (change: Partial<Pilot> = {}): Life =>
  alive({
    stage: 'CLOSED_SUCCESS',
    outcome: { ...alivePilot().outcome, value: 'achieved' },
    ...change,
  });
const praised = (): Life => alive().does(supervisor, 'ProposeIncentive', praise);
const proposed = (): Life => finished().does(supervisor, 'ProposeIncentive', pay);
const checked = (): Life => proposed().does(personnel, 'CheckIncentive', check);
const abused = (life: Life): Life =>
  changed(life, (pilot) => {
    const abuse = {
      id: 'abuse-1',
      kind: 'abuse',
      state: 'alleged',
      openedAt: '',
      closedAt: null,
      version: 1,
      data: {},
    };
    return { ...pilot, matters: { ...pilot.matters, 'abuse-1': abuse } };
  });

gates(alive, {
  command: 'ProposeIncentive',
  post: supervisor,
  payload: praise,
  wrongPosts: [owner, 'hoa-lac:clerk'],
  wrongStages: ['SUBMITTED', 'REJECTED', 'ARCHIVED'],
  separated: true,
});
gates(proposed, {
  command: 'CheckIncentive',
  post: personnel,
  payload: check,
  wrongPosts: [head, owner],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
  separated: true,
  wrongState: 'granted',
});
gates(checked, {
  command: 'GrantIncentive',
  post: head,
  payload: grant,
  wrongPosts: [personnel, owner],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'refused',
});
gates(checked, {
  command: 'RefuseIncentive',
  post: head,
  payload: no,
  wrongPosts: [personnel, owner],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'granted',
});

/** A pilot whose pack sets one form of the catalogue. */
const underPack = (form: string, value: boolean): Life => {
  const { pack, calendar } = lawOf();
  const rule = {
    value,
    unit: 'flag',
    instrument: 'a later decree',
    article: 'Art. 3',
    mark: 'V',
  } as const;
  const rules = { ...pack.rules, [`incentive.form.${form}`]: rule };
  return new Life(
    lawInForce({ ...pack, rules }, 'new', calendar),
    '2026-03-02 09:00',
    alivePilot(),
  );
};
const offers = (life: Life, form: string): string | null =>
  codeOf(life.tries(supervisor, 'ProposeIncentive', { ...praise, form }));

describe('the catalogue', () => {
  it('[M70] is data of the pack: what it switches off is not offered', () => {
    expect(offers(alive(), 'praise')).toBeNull();
    expect(offers(underPack('praise', false), 'praise')).toBe('NOT_IN_CATALOGUE');
  });

  it.each(['talentProgramme', 'scienceFunding', 'emulationMovement'])(
    '[M70] knows %s from a draft only: a local setting, off until a pack sets it',
    (form) => {
      expect(catalogue[`incentive.form.${form as 'scienceFunding'}`]).toMatchObject({
        value: false,
        mark: 'D',
        localSetting: true,
      });
      expect(offers(alive(), form)).toBe('NOT_IN_CATALOGUE');
      expect(offers(underPack(form, true), form)).toBeNull();
    },
  );

  it.each([
    ['a career while the pilot runs', alive, pay, 'NOT_ASSESSED_AS_ACHIEVED'],
    ['a collective career', finished, { ...pay, nominee: 'collective' }, 'FORM_FOR_PERSONS'],
    ['nobody', alive, { ...praise, unit: null }, 'NOMINEE_NEEDED'],
    ['no person', finished, { ...pay, person: null }, 'NOMINEE_NEEDED'],
    ['a stranger', finished, { ...pay, person: 'p-999' }, 'PERSON_UNKNOWN'],
    ['an unknown unit', alive, { ...praise, unit: 'moon' }, 'UNIT_UNKNOWN'],
    ['oneself', finished, { ...pay, person: holderOf(supervisor).person }, 'NO_SELF_NOMINATION'],
    ['a merit to come', alive, { ...praise, meritOn: '2026-03-03' }, 'MERIT_IN_FUTURE'],
    ['months for praise', alive, { ...praise, monthsEarly: 3 }, 'MONTHS_EARLY_WRONG'],
    ['a pay step without months', finished, { ...pay, monthsEarly: null }, 'MONTHS_EARLY_WRONG'],
  ])('does not reward %s', (_what, life, payload, code) =>
    expect(codeOf(life().tries(supervisor, 'ProposeIncentive', payload))).toBe(code),
  );

  it('[M88] knows a pay step, at most as early as the law says', () => {
    expect(
      finished().tries(supervisor, 'ProposeIncentive', { ...pay, monthsEarly: 13 }),
    ).toMatchObject({ code: 'PAY_STEP_TOO_EARLY', params: { most: 12 } });
    expect(bodyOf(proposed(), 'IncentiveProposed')).toMatchObject({
      form: 'earlyPayStep',
      monthsEarly: 12,
    });
  });
});

describe('promptness', () => {
  it('[M85] counts from the day of the merit, for people and collectives', () => {
    const life = praised();
    expect(life.task('decideIncentive')).toMatchObject({
      post: head,
      rule: 'incentive.prompt',
      commands: ['GrantIncentive', 'RefuseIncentive'],
    });
    expect(dateOf(life, 'decideIncentive')).toBe('2026-04-10');
    expect(lastOf(life, 'IncentiveProposed')?.flags).toBeUndefined();
    life.does(head, 'GrantIncentive', grant);
    expect(lastOf(life, 'IncentiveGranted')?.flags).toBeUndefined();
    expect(matter(life, I)).toMatchObject({
      state: 'granted',
      data: { form: 'praise', nominee: 'collective' },
    });
  });

  it('[M85] lost is flagged: nominated late, or granted late', () => {
    const late = alive().does(supervisor, 'ProposeIncentive', { ...praise, meritOn: '2025-06-02' });
    expect(lastOf(late, 'IncentiveProposed')?.flags).toEqual(['LATE_NOMINATION']);
    expect(dateOf(late, 'decideIncentive')).toBe('2026-04-13');
    const slow = praised().until('2026-05-04 09:00').does(head, 'GrantIncentive', grant);
    expect(lastOf(slow, 'IncentiveGranted')?.flags).toEqual(['NOT_PROMPT']);
  });

  it('is called for, and nothing is granted by a clock', () => {
    const life = praised().until('2026-05-04 09:00');
    expect(life.rungsOf('decideIncentive')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-2']),
    );
    expect([stateOf(life, I), decidedByClock(life).includes('IncentiveGranted')]).toEqual([
      'nominated',
      false,
    ]);
  });
});

describe('the way to a grant', () => {
  it('of a career leads through the personnel body', () => {
    const life = proposed();
    expect(life.task('checkIncentive')).toMatchObject({
      post: personnel,
      commands: ['CheckIncentive'],
    });
    expect(codeOf(life.tries(head, 'GrantIncentive', grant))).toBe('CHECK_FIRST');
    life.does(personnel, 'CheckIncentive', check).does(head, 'GrantIncentive', grant);
    expect(bodyOf(life, 'IncentiveGranted')).toEqual({ ...grant, form: 'earlyPayStep' });
    const not = proposed().does(personnel, 'CheckIncentive', { ...check, eligible: false });
    expect(matter(not, I)).toMatchObject({ state: 'notEligible', data: {} });
  });

  it('is not walked by nominator or nominee', () => {
    const own = alive().does(head, 'ProposeIncentive', praise);
    expect(codeOf(own.tries(head, 'GrantIncentive', grant))).toBe('NOMINATOR_BARRED');
    expect(own.tries(superiorHead, 'GrantIncentive', grant)).toBeNull();
    const hers = finished().does(supervisor, 'ProposeIncentive', {
      ...pay,
      person: holderOf(head).person,
    });
    expect(codeOf(hers.tries(head, 'RefuseIncentive', no))).toBe('NOMINEE_BARRED');
  });

  it('is walked once at a time by the same person for the same form', () => {
    expect(codeOf(proposed().tries(head, 'ProposeIncentive', pay))).toBe('INCENTIVE_ALREADY');
    expect(
      proposed().tries(head, 'ProposeIncentive', {
        ...pay,
        form: 'rankPromotion',
        monthsEarly: null,
      }),
    ).toBeNull();
  });

  it('is shut while a case of abuse stands', () => {
    expect(abuseStands(abused(alive()).pilot)).toBe(true);
    expect(codeOf(abused(alive()).tries(supervisor, 'ProposeIncentive', praise))).toBe(
      'INCENTIVE_ON_HOLD',
    );
    expect(codeOf(abused(checked()).tries(head, 'GrantIncentive', grant))).toBe(
      'INCENTIVE_ON_HOLD',
    );
    expect(abused(checked()).tries(head, 'RefuseIncentive', no)).toBeNull();
  });
});
