/**
 * test: the rooms that few people enter, with something in them: axe finds nobody kept out, they speak three languages,
 * and on a phone nothing is wider than the screen.
 */
import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { languages } from '../../domain/words';
import type { Language } from '../../domain/words';
import type { After } from '../../contracts/after';
import { People, approved } from '../api/support/approved';
import { honour, honoured } from '../api/support/honoured';
import { added } from '../api/support/law-asking';
import type { Asker } from '../api/support/asker';
import { holderOf, openHouse } from '../api/support/house';
import type { House } from '../api/support/house';
import { submitted } from '../api/support/proposal';
import { published } from '../api/support/published';
import { launchBrowser } from '../support/browser';
import { cameraFor } from './support/camera';
import { settled, watchAsking } from './support/settled';

jest.setTimeout(240_000);

const webFolder = join(__dirname, '..', '..', 'web', 'dist');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const camera = cameraFor('rooms');

interface Room {
  readonly name: string;
  /** Who enters; null: whoever comes, unseen. */
  readonly post: string | null;
  readonly path: string;
  /** What is folded there is opened in another room. */
  readonly folded?: true;
}

let house: House;
let browser: Browser;
const rooms: Room[] = [
  { name: 'sign-in', post: null, path: '/' },
  { name: 'speak-up', post: null, path: '/speak-up' },
  { name: 'public', post: null, path: '/public' },
  { name: 'proposals', post: 'hoa-lac:cadre-1', path: '/proposals' },
  { name: 'statistics', post: 'government:monitor', path: '/statistics' },
  {
    name: 'behind',
    post: 'government:monitor',
    path: '/statistics/pilots?table=stage&line=SUBMITTED',
  },
  { name: 'campaigns', post: 'government:monitor', path: '/campaigns' },
  { name: 'concerns', post: 'an-binh:supervisor-1', path: '/concerns' },
  { name: 'law', post: 'government:packAdmin-1', path: '/law' },
  { name: 'settings', post: 'hoa-lac:clerk', path: '/settings' },
  { name: 'directory', post: 'government:directoryAdmin', path: '/directory' },
  { name: 'webhooks', post: 'government:directoryAdmin', path: '/settings/webhooks' },
  { name: 'library', post: 'hoa-lac:cadre-1', path: '/library' },
  { name: 'help', post: 'hoa-lac:head', path: '/help' },
  { name: 'letters', post: 'hoa-lac:clerk', path: '/letters' },
  { name: 'operators', post: 'government:operator', path: '/operators' },
];

/** Somebody is away and has named who stands in. */
async function arranged(clerk: Asker): Promise<void> {
  const days = { from: '2026-03-02', lastDay: '2026-03-06' };
  const acts = {
    RecordAbsence: { ...days, person: holderOf('hoa-lac:clerk'), reason: 'leave' },
    NameDeputy: {
      ...{ ...days, post: 'hoa-lac:clerk', deputy: 'hoa-lac:secretary', instrument: '7/PC' },
      scope: { commands: 'all', unit: null, field: null, maxAmountVnd: null },
    },
  };
  for (const [name, payload] of Object.entries(acts)) {
    const done = await clerk.post('/api/directory/acts', { id: randomUUID(), name, payload });
    expect(done.status).toBe(200);
  }
}

/** A pilot with an award and a rule in the making, beside one that repeats it. */
async function honouring(repeats: string): Promise<void> {
  const people = new People(house);
  const pilot = await approved(people);
  await honoured(people, pilot);
  await published(people, pilot);
  await people.does('hoa-lac:head', pilot, 'ProposeCodification', {
    ...{ subject: 'Thủ tục cấp phép', part: null },
  });
  await house.pool.query('UPDATE pilotage.pilots SET parent = $2 WHERE id = $1', [repeats, pilot]);
  const clerk = await house.as('hoa-lac:clerk');
  const { awards } = (await clerk.get(`/api/pilots/${pilot}/after`)).body as After;
  const post = 'hoa-lac:clerk';
  rooms.push({ name: 'public-pilot', post: null, path: `/public/${pilot}` });
  rooms.push({ name: 'after', post, path: `/pilots/${pilot}?tab=after`, folded: true });
  rooms.push({ name: 'certificate', post, path: `/pilots/${pilot}/certificates/${honour}` });
  rooms.push({ name: 'verify', post: null, path: `/verify/${awards[0]?.award?.code ?? ''}` });
}

async function furnish(): Promise<void> {
  const pilot = await submitted(await house.as('hoa-lac:cadre-1'));
  rooms.push({ name: 'pilot', post: 'hoa-lac:clerk', path: `/pilots/${pilot}` });
  rooms.push({ name: 'evidence', post: 'government:auditor', path: `/pilots/${pilot}/evidence` });
  rooms.push({ name: 'proof', post: 'hoa-lac:cadre-1', path: `/pilots/${pilot}/proof` });
  await honouring(pilot);
  await added(await house.as('government:packAdmin-1'));
  await arranged(await house.as('hoa-lac:clerk'));
  const monitor = await house.as('government:monitor');
  const payload = {
    ...{ title: 'Quán triệt Kết luận 14', instrument: '14-KL/TW', plansBy: '2026-03-31' },
    units: ['hoa-lac', 'tan-lap'],
  };
  const opening = { id: randomUUID(), name: 'OpenCampaign', payload };
  expect((await monitor.post('/api/campaigns/campaign-1a2b3c4d/acts', opening)).status).toBe(200);
  const concern = {
    ...{ id: randomUUID() + randomUUID(), unit: 'hoa-lac', pilot: null, about: ['hoa-lac:head'] },
    ...{ topic: 'wrongdoing', facts: 'Có việc chia nhỏ gói thầu.', identity: null },
  };
  expect((await house.anybody().post('/api/speak-up', concern)).status).toBe(201);
  const { rows } = await house.pool.query<{ id: string }>(
    'SELECT concern AS id FROM pilotage.concern_ledger WHERE seq = 1',
  );
  rooms.push({
    ...{ name: 'concern', post: 'an-binh:supervisor-1' },
    path: `/concerns/${rows[0]?.id ?? ''}`,
  });
}

/** One that was handed over, one that was kept with its words, and one that waits. */
async function written(): Promise<void> {
  await house.pool.query(
    `INSERT INTO pilotage.mails (tenant, id, person, kind, state, due_at, tries, reason, subject, content, answer, message_id, bytes, body_hash)
     SELECT 'practice', gen_random_uuid(), $1, 'notice', m.state, '2026-03-02T02:00:00.000Z', 1, m.reason, m.subject,
       m.content, m.answer, '<a@b>', 900, repeat('0a', 32)
     FROM (VALUES ('handed', NULL, '12/2026', NULL, '250 OK'), ('kept', 'noMailServer', '13/2026', repeat('Nội dung ', 40), NULL),
       ('ready', NULL, NULL, NULL, '451 4.7.1')) AS m(state, reason, subject, content, answer)`,
    [holderOf('hoa-lac:clerk')],
  );
}

beforeAll(async () => {
  house = await openHouse({ settings: { webFolder } });
  await furnish();
  await written();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function enter(page: Page, { path, folded }: Room): Promise<void> {
  await page.goto(house.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  if (folded) return;
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await settled(page);
}

type Eyes = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'deviceScaleFactor'>;

/** Through every room, each seen by whoever works there; who has come in once stays signed in. */
async function throughRooms(
  language: Language,
  eyes: Eyes,
  look: (page: Page, room: Room) => Promise<void>,
): Promise<void> {
  for (const post of new Set(rooms.map((room) => room.post))) {
    const context = await browser.newContext({ ...eyes, locale: language });
    await context.addInitScript(
      (chosen) => window.localStorage.setItem('language', chosen),
      language,
    );
    try {
      const page = await context.newPage();
      watchAsking(page);
      if (post !== null) {
        await page.goto(house.url);
        await page.locator(`[data-post="${post}"]`).click();
        await page.locator('nav').first().waitFor();
      }
      for (const room of rooms.filter((each) => each.post === post)) {
        await enter(page, room);
        await look(page, room);
      }
    } finally {
      await context.close();
    }
  }
}

/** A key of the words where its words should be. */
const keys = /^[a-z][a-zA-Z]*(\.[a-zA-Z]+)+$/m;

async function barriersIn(page: Page, rule?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (
    rule === undefined ? axe.withTags(wcag) : axe.withRules(rule)
  ).analyze();
  return violations.map(
    ({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}

async function faultsIn(page: Page, language: Language): Promise<string[]> {
  const spoken = await page.locator('html').getAttribute('lang');
  const key = keys.exec(await page.locator('body').innerText())?.[0];
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...(spoken === language ? [] : [`speaks ${spoken ?? 'nothing'}`]),
    ...(key === undefined ? [] : [`says ${key}`]),
    ...(wider <= 0 ? [] : [`is ${wider} pixels wider than the screen`]),
  ];
}

test.each(languages)('on a phone, in %s, nobody is kept out of any room', async (language) => {
  const found: string[] = [];
  await throughRooms(language, { viewport: { width: 360, height: 740 } }, async (page, room) => {
    const faults = [...(await barriersIn(page)), ...(await faultsIn(page, language))];
    found.push(...faults.map((fault) => `${room.name}: ${fault}`));
    await camera(page, `${room.name}-${language}`);
  });
  expect(found).toEqual([]);
});

/** A screen of 1280 by 900 at 200 %. */
const twiceAsLarge = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };

/** Only colours differ from what was looked at above. */
test('in the dark, and at 200 %, nobody is kept out of any room', async () => {
  const found: string[] = [];
  const eyes = { ...twiceAsLarge, colorScheme: 'dark' } as const;
  await throughRooms('fr', eyes, async (page, room) => {
    const isDark = await page.evaluate(
      () => getComputedStyle(document.body).backgroundColor === 'rgb(18, 23, 27)',
    );
    const faults = [
      ...(isDark ? [] : ['is bright']),
      ...(await barriersIn(page, 'color-contrast')),
      ...(await faultsIn(page, 'fr')),
    ];
    found.push(...faults.map((fault) => `${room.name}: ${fault}`));
    await camera(page, `${room.name}-dark`);
  });
  expect(found).toEqual([]);
});
