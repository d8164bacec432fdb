/** What is told to screens: as many words as PostgreSQL carries, each whole; whatever else is said on the channel is not believed. */
import type { LiveWord } from '../../../contracts/live';
import { Listener } from '../../../adapters/postgres/listener';
import { hearLive, tellScreens, textsOf } from '../../../adapters/postgres/live';
import { createPool } from '../../../adapters/postgres/pool';
import { freshDatabase } from '../../support/database';

const word: LiveWord = {
  tenant: 't',
  pilot: 'p',
  tasks: [],
  offices: [],
  notices: [],
  clock: false,
};
const many = Array.from({ length: 600 }, (_, n) => `unit-${n}:phó-thủ-trưởng-${n}`);

describe('a word', () => {
  it('is one text when it is short', () => {
    expect(textsOf(word)).toEqual([JSON.stringify(word)]);
  });

  it('for many posts is several, each short enough, and all of it is in them', () => {
    const texts = textsOf({ ...word, tasks: many, offices: many, notices: many.slice(0, 7) });
    const words = texts.map((text) => JSON.parse(text) as LiveWord);
    expect(texts.every((text) => Buffer.byteLength(text) < 8_000)).toBe(true);
    expect(words.flatMap(({ tasks }) => tasks).sort()).toEqual([...many].sort());
    expect(words.flatMap(({ offices }) => offices).sort()).toEqual([...many].sort());
    expect(words.flatMap(({ notices }) => notices).sort()).toEqual(many.slice(0, 7).sort());
    expect(words.every(({ tenant, pilot }) => tenant === 't' && pilot === 'p')).toBe(true);
  });
});

describe('on the channel', () => {
  it('words are heard in their order; others are not believed; nothing is told of nothing', async () => {
    const connectionString = await freshDatabase();
    const pool = createPool({ connectionString });
    const heard: LiveWord[] = [];
    let isHeard: () => void = () => undefined;
    const last = new Promise<void>((resolve) => {
      isHeard = resolve;
    });
    const listener = new Listener({ connectionString });
    hearLive(listener, {
      hear(each) {
        heard.push(each);
        if (each.pilot === 'last') isHeard();
      },
      ended: () => undefined,
    });
    await listener.listen();
    for (const nonsense of ['', '{', 'null', '{"tenant":"t"}', '[]'])
      await pool.query('SELECT pg_notify($1, $2)', ['pilotage_live', nonsense]);
    await tellScreens(pool, { tenant: 't' });
    await tellScreens(pool, { tenant: 't', tasks: ['a', 'a'], notices: ['b'] });
    await tellScreens(pool, { tenant: 't', pilot: 'last' });
    await last;
    expect(heard).toEqual([
      { ...word, pilot: null, tasks: ['a'], notices: ['b'] },
      { ...word, pilot: 'last' },
    ]);
    await listener.close();
    await pool.end();
  });
});
