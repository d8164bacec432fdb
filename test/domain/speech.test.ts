/** Words for what the law names, and the sentences of events and refusals, in three languages. */
import {
  choiceWord,
  fieldWord,
  hasWord,
  sentenceOfEvent,
  sentenceOfRefusal,
  stateWord,
  wordFor,
} from '../../domain/speech';
import { languages } from '../../domain/words';
import { alive, owner, program, supervisor } from './support/alive';
import { local } from './support/life';

describe('words', () => {
  it('are found by their sort and key, Vietnamese first', () => {
    expect(wordFor('command', 'RaiseObstacle').vi).toBe('Nêu vướng mắc');
    expect(wordFor('step', 'resolveObstacle').en).toBe('Resolve the obstacle');
    expect(wordFor('kind', 'finding').fr).toBe('Constat');
    expect(wordFor('term', 'LAPSED').vi).toBe('Hết hạn, chưa có quyết định');
    expect(wordFor('flag', 'RETROACTIVE').en).toBe('With effect backwards');
    expect(wordFor('refusal', 'STALE').en).toContain('{current}');
  });

  it.each(['noSuchThing', 'toString', '__proto__', ''])(
    'a key without a word, "%s", stands for itself',
    (key) => {
      expect(wordFor('step', key)).toEqual({ vi: key, en: key, fr: key });
      expect(hasWord('step', key)).toBe(false);
    },
  );

  it('of a form are what the command’s own chapter calls them', () => {
    expect(fieldWord('CommitResource', 'deliverBy').en).toBe(
      'Deliver by (empty: the term of the rules)',
    );
    expect(choiceWord('HoldInterimReview', 'conclusion', 'widen').en).toBe('widen');
    expect(choiceWord('HoldInterimReview', 'conclusion', 'explode').en).toBe('explode');
    expect(fieldWord('NoSuchCommand', 'hinders').en).toBe('What it hinders');
    expect(fieldWord('CommitResource', 'noSuchField').en).toBe('noSuchField');
    expect(stateWord('resource', 'notGranted').en).toBe('Refused');
    expect(stateWord('resource', 'raised').en).toBe('Raised');
  });
});

describe('sentences of events', () => {
  it('are filled with words, dates and names, not with codes', () => {
    const life = alive()
      .does(supervisor, 'OpenFinding', {
        polarity: 'negative',
        severity: 'high',
        description: 'text:w',
      })
      .does(supervisor, 'OrderCorrection', {
        matter: 'finding-1',
        order: 'text:o',
        correctBy: '2026-03-20',
      });
    const [opened, ordered] = life.events;
    if (opened === undefined || ordered === undefined) throw new Error('no events');
    expect(sentenceOfEvent(opened, 'vi')).toBe(
      'Giám sát đã ghi nhận một phát hiện (hạn chế, sai sót, mức độ: nghiêm trọng)',
    );
    expect(sentenceOfEvent(opened, 'en')).toBe(
      'Supervision recorded a finding (negative, severity: high)',
    );
    expect(sentenceOfEvent(ordered, 'vi')).toBe('Đã yêu cầu khắc phục chậm nhất ngày 20/03/2026');
    expect(sentenceOfEvent(ordered, 'en')).toBe('A correction was ordered, due 20 Mar 2026');
    expect(sentenceOfEvent(ordered, 'fr')).toBe('Une correction a été ordonnée pour le 20/03/2026');
  });

  it('of a clock say what it asks', () => {
    const life = alive()
      .does(owner, 'RaiseObstacle', { description: 'text:d', hinders: 'rules' })
      .until('2026-03-09 18:00');
    const overdue = life.events.find(
      (event) =>
        (event.body as { rung?: string; matter?: string }).rung === 'overdue' &&
        (event.body as { matter: string }).matter === 'obstacle-1',
    );
    if (overdue === undefined) throw new Error('nothing rang');
    expect(sentenceOfEvent(overdue, 'en')).toBe('Clock: overdue – Resolve the obstacle');
  });

  it('name units and posts when somebody knows their names', () => {
    const silent = {
      type: 'SilenceRecorded',
      body: { matter: 'opinion-1', unit: 'an-binh.justice' },
    };
    expect(sentenceOfEvent(silent, 'en')).toBe(
      'an-binh.justice did not answer; silence is not consent',
    );
    const nameOf = (id: string) => (id === 'an-binh.justice' ? 'Department of Justice' : undefined);
    expect(sentenceOfEvent(silent, 'en', { nameOf })).toBe(
      'Department of Justice did not answer; silence is not consent',
    );
  });

  it('leave no place of a scalar open, whatever a life brings', () => {
    const life = alive()
      .does(owner, 'RequestResource', {
        resource: 'people',
        amountVnd: null,
        quantity: 2,
        description: 'text:d',
      })
      .does('hoa-lac:head', 'AskOpinion', {
        unit: 'an-binh.justice',
        question: 'text:q',
        about: null,
      })
      .does(program, 'RecordFact', {
        kind: 'other',
        happenedOn: '2025',
        description: 'text:d',
        organisation: 'text:o',
        origin: null,
        confidence: 'read',
        doubt: null,
      })
      .does('hoa-lac:head', 'AnnounceHandover', { charge: 'owner', reason: 'text:r' })
      .until('2026-04-20 12:00');
    const open = life.events
      .flatMap((event) => languages.map((language) => sentenceOfEvent(event, language)))
      .filter((text) => /\{\w+\}/.test(text));
    expect(open).toEqual([]);
  });

  it('an event without words is its own name, and one without a body breaks nothing', () => {
    expect(sentenceOfEvent({ type: 'PilotTeleported', body: null }, 'vi')).toBe('PilotTeleported');
    expect(sentenceOfEvent({ type: 'ObstacleRaised', body: undefined }, 'en')).toBe(
      'An obstacle was raised',
    );
  });
});

describe('sentences of refusals', () => {
  it('name the stage, the state, the act in words', () => {
    expect(sentenceOfRefusal({ code: 'WRONG_STAGE', params: { stage: 'LAPSED' } }, 'en')).toContain(
      '"Lapsed: nobody decided"',
    );
    expect(
      sentenceOfRefusal(
        { code: 'WRONG_STATE', params: { matter: 'finding-1', state: 'evidenced' } },
        'fr',
      ),
    ).toContain('« Preuves remises »');
    expect(
      sentenceOfRefusal({ code: 'NOT_YOURS', params: { command: 'ResolveObstacle' } }, 'vi'),
    ).toContain('"Tháo gỡ vướng mắc"');
    expect(
      sentenceOfRefusal(
        { code: 'NO_LONGER_POSSIBLE', params: { effect: 'mustStop', stage: 'INTAKE' } },
        'en',
      ),
    ).toContain('(must stop)');
  });

  it('tell an instant on the clock of the legal place', () => {
    const due = local('2026-03-09 17:00');
    const refusal = { code: 'STILL_IN_TIME', params: { due } };
    expect(sentenceOfRefusal(refusal, 'en')).toBe(
      'The unit asked has until 9 Mar 2026 17:00 to answer; wait until then.',
    );
    expect(sentenceOfRefusal(refusal, 'en', { utcOffsetMinutes: 0 })).toContain('9 Mar 2026 10:00');
  });

  it('an unknown code is shown as it is', () => {
    expect(sentenceOfRefusal({ code: 'NO_SUCH_CODE', params: {} }, 'vi')).toBe('NO_SUCH_CODE');
  });
});
