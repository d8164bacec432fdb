/** What changes rarely: directory, packs, calendars, words, forms, the document itself; and the health of the program. */
import { practiceDirectory } from '../../adapters/seed/practice-directory';
import { document } from './support/document';
import type {
  DirectoryView,
  FormView,
  GlossaryView,
  PackList,
} from '../../contracts/reference-replies';
import { directoryActSchemas } from '../../contracts/directory';
import { commandSchemas } from '../../contracts/commands.generated';
import { endpoints } from '../../contracts/endpoints';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';

let house: House;
let asker: Asker;
beforeAll(async () => {
  house = await openHouse();
  asker = await house.as('hoa-lac:head');
});
afterAll(() => house.close());

describe('the directory', () => {
  it('tells units, posts and who holds them', async () => {
    const view = (await asker.get('/api/directory')).body as DirectoryView;
    expect(view.posts.find(({ id }) => id === 'hoa-lac:head')?.holders).toEqual([
      {
        person: holderOf('hoa-lac:head'),
        name: expect.stringMatching(/\S+ \S+/) as string,
        capacity: 'holder',
      },
    ]);
    expect(view.units.find(({ id }) => id === 'hoa-lac')).toMatchObject({
      superior: 'an-binh',
      level: 'commune',
    });
  });

  it('is read anew when there is a newer version', async () => {
    const newer = practiceDirectory.version + 1;
    const { rows } = await house.pool.query<{ body: { people: object[] } }>(
      'SELECT body FROM pilotage.directories',
    );
    const body = {
      ...rows[0]?.body,
      version: newer,
      people: [...(rows[0]?.body.people ?? []), { id: 'p-new', name: 'Người Mới' }],
    };
    await house.pool.query("INSERT INTO pilotage.directories VALUES ('practice', $1, $2)", [
      newer,
      JSON.stringify(body),
    ]);
    const view = (await asker.get('/api/directory')).body as DirectoryView;
    expect([view.version, view.people.at(-1)]).toEqual([newer, { id: 'p-new', name: 'Người Mới' }]);
  });
});

describe('the law', () => {
  it('is shown as packs, each by its id or by its hash', async () => {
    const { packs } = (await asker.get('/api/packs')).body as PackList;
    expect([...new Set(packs.map(({ id }) => id))].sort()).toEqual([
      'generic',
      'generic-sandbox',
      'vn-decree-73',
      'vn-party-conclusion-14',
      'vn-sandbox-decree-94',
    ]);
    const pack = packs.findLast(({ id }) => id === 'vn-decree-73');
    const byId = await asker.get('/api/packs/vn-decree-73');
    const byHash = await asker.get(`/api/packs/${pack?.hash}`);
    expect(byId.body).toEqual(byHash.body);
    expect(byId.body).toMatchObject({ calendar: 'vn-public', rules: expect.any(Object) as object });
  });

  it.each(['none', 'a'.repeat(64), '__proto__', 'constructor'])('has no pack %s', async (id) => {
    const answered = await asker.get(`/api/packs/${id}`);
    expect([answered.status, codeOf(answered)]).toEqual([404, 'NO_SUCH_PACK']);
  });

  it('is counted by calendars with their holidays', async () => {
    const { calendars } = (await asker.get('/api/calendars')).body as {
      calendars: { id: string; holidays: unknown[] }[];
    };
    expect(calendars.find(({ id }) => id === 'vn-public')?.holidays.length).toBeGreaterThan(50);
  });
});

describe('words', () => {
  it.each(['vi', 'en', 'fr'])('are there in %s, and a browser may keep them', async (language) => {
    const answered = await house.anybody().get(`/api/words/${language}`);
    const { chapters } = answered.body as GlossaryView;
    expect(chapters['obstacle']?.['commands']?.['RaiseObstacle']).toMatch(/\S/);
    expect(answered.headers.get('cache-control')).toBe('public, max-age=300');
    const etag = answered.headers.get('etag') ?? '';
    const again = await house.anybody().ask('GET', `/api/words/${language}`, {
      headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
    });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it('are there in no other language', async () => {
    expect(codeOf(await house.anybody().get('/api/words/de'))).toBe('MALFORMED');
  });
});

describe('forms', () => {
  it('are there for every command and every act on the directory that is done by hand, with the marks that tell a screen how to ask', async () => {
    const { forms } = (await asker.get('/api/forms')).body as { forms: FormView[] };
    const acts = Object.keys(directoryActSchemas).filter(
      (act) => act !== 'ImportRows' && act !== 'NameDeputy',
    );
    expect(forms.map(({ command }) => command).sort()).toEqual(
      [...Object.keys(commandSchemas), ...acts].sort(),
    );
    const form = (await asker.get('/api/forms/RaiseObstacle')).body as FormView;
    expect(form).toMatchObject({
      chapter: 'obstacle',
      schema: {
        properties: {
          description: { format: 'prose' },
          hinders: { enum: expect.any(Array) as unknown[] },
        },
        additionalProperties: false,
      },
    });
  });

  it.each(['Nothing', 'Constructor', 'ToString'])('are not there for %s', async (command) => {
    const answered = await asker.get(`/api/forms/${command}`);
    expect([answered.status, codeOf(answered)]).toEqual([404, 'NO_SUCH_FORM']);
  });
});

describe('the document', () => {
  it('is served as it is printed, with every endpoint and nothing that leads nowhere', async () => {
    const answered = await house.anybody().get('/api/openapi.json');
    expect(answered.body).toEqual(JSON.parse(JSON.stringify(document)));
    const operations = Object.values(document.paths).flatMap((path) =>
      Object.values(path),
    ) as readonly { operationId?: string }[];
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
      Object.keys(endpoints).sort(),
    );
    const schemas = (answered.body as { components: { schemas: Record<string, unknown> } })
      .components.schemas;
    const refs = [
      ...answered.bytes.toString('utf8').matchAll(/"#\/components\/schemas\/(\w+)"/g),
    ].map((match) => String(match[1]));
    expect(refs.filter((name) => !(name in schemas))).toEqual([]);
    for (const name of Object.keys(commandSchemas)) expect(refs).toContain(`${name}Command`);
  });
});

describe('the program', () => {
  it('says that it lives, and whether it can work', async () => {
    expect((await house.anybody().get('/healthz')).body).toEqual({ status: 'ok' });
    expect((await house.anybody().get('/readyz')).body).toEqual({
      ready: true,
      database: true,
      temporal: true,
    });
  });

  it('says what it lacks, even when that does not answer at all', async () => {
    const lame = await openHouse({
      ports: (ports) => ({
        ...ports,
        lives: { ...ports.lives, ping: () => new Promise(() => undefined) },
      }),
    });
    const answered = await lame.anybody().get('/readyz');
    expect([answered.status, answered.body]).toEqual([
      503,
      { ready: false, database: true, temporal: false },
    ]);
    await lame.close();
  });

  it.each([
    ['GET', '/api/nothing', 404, 'NO_SUCH_ADDRESS'],
    ['GET', '/nothing', 404, 'NO_SUCH_ADDRESS'],
    ['PATCH', '/api/pilots', 405, 'METHOD_NOT_ALLOWED'],
    ['DELETE', '/api/tasks', 405, 'METHOD_NOT_ALLOWED'],
  ])('answers %s %s with %d', async (method, path, status, code) => {
    const answered = await asker.ask(method, path);
    expect([answered.status, codeOf(answered)]).toEqual([status, code]);
  });

  it('sends what keeps a browser safe', async () => {
    const { headers } = await house.anybody().get('/healthz');
    expect(headers.get('content-security-policy')).toContain(
      "default-src 'none';script-src 'self';",
    );
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
