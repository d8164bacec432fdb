/**
 * test: nobody is kept out of the running program: by keyboard alone from the door to a vote, in three languages, on a
 * phone, and with what axe knows of those who read otherwise.
 */
import { languages } from '../../domain/words';
import { barriers } from './support/access';
import type { Camera } from './support/camera';
import { cameraFor } from './support/camera';
import { Errands } from './support/errands';
import { tabTo } from './support/keyboard';
import { stepWithinMs } from './support/limits';
import { beginProposal } from './support/proposal';
import type { Stage } from './support/stage';
import { openStage } from './support/stage';
import type { Visitor } from './support/visitor';

jest.setTimeout(stepWithinMs);

const title = 'Everybody votes';
let stage: Stage;
let camera: Camera;
let pilot: string;

beforeAll(async () => {
  stage = await openStage();
  camera = cameraFor('everybody');
  pilot = await new Errands(stage.program.screens).bringToBallot(title);
});
afterAll(async () => stage?.close());

test('a vote is cast by keyboard alone, from the door on', async () => {
  const { page, words } = await stage.visitor('en');
  await page.goto(stage.program.screens);
  await tabTo(page.getByRole('searchbox', { name: words.screen.signIn.search }));
  await page.keyboard.type('hoa lac');
  await page.locator('[data-post="an-binh:head"]').waitFor({ state: 'detached' });
  await tabTo(page.locator('[data-post="hoa-lac:deputy-1"]'));
  await page.keyboard.press('Enter');
  const task = page.getByTestId('task-castVote').getByRole('link');
  await task.waitFor();
  await page.keyboard.press('j');
  await tabTo(task);
  await page.keyboard.press('Enter');
  await tabTo(page.locator('[data-command="CastVote"]'));
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: words.terms.command('CastVote') });
  await tabTo(form.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await camera(page, 'vote-by-keyboard');
  await tabTo(form.getByTestId('send'));
  await page.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
  await page.locator('[data-event="VoteCast"]').waitFor();
});

type Place = 'tasks' | 'pilots' | 'propose' | 'notices';
const places: readonly Place[] = ['tasks', 'pilots', 'propose', 'notices'];

const titleOf = ({ words: { screen } }: Visitor, place: Place): string =>
  place === 'propose' ? screen.proposal.title : screen[place].title;

/** From place to place by the navigation, then the pilot with the form of a vote open. */
async function walk(visitor: Visitor, see: (name: string) => Promise<void>): Promise<void> {
  const { page, words } = visitor;
  const named = async (heading: string): Promise<void> => {
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await page.title()).toBe(`${heading} – ${words.screen.brand}`);
  };
  for (const place of places) {
    await visitor.goTo(place);
    await named(titleOf(visitor, place));
    await see(place);
  }
  await visitor.goToPilot(pilot);
  await named(title);
  await visitor.openForm('CastVote');
  await see('pilot');
}

test.each(languages)('the pages speak %s', async (language) => {
  const visitor = await stage.visitor(language === 'vi' ? 'en' : 'vi');
  await visitor.enterAs('hoa-lac:deputy-2');
  const { page } = visitor;
  const speaking = await stage.inLanguage(visitor, language);
  await page.getByRole('banner').getByRole('combobox').selectOption(language);
  await walk(speaking, async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });
  await speaking.standsAt('LEADERSHIP_REVIEW');
  await camera(page, `pilot-${language}`);
});

test('axe finds nobody kept out of any page', async () => {
  const visitor = await stage.visitor('vi');
  const { page } = visitor;
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    for (const barrier of await barriers(page)) found.push(`${name}: ${barrier}`);
  };
  await page.goto(stage.program.screens);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('sign-in');
  await visitor.enterAs('hoa-lac:head');
  await walk(visitor, look);
  await beginProposal(visitor);
  await look('proposal form');
  expect(found).toEqual([]);
});

test('on a phone nothing has to be pushed sideways', async () => {
  const viewport = { width: 390, height: 844 };
  const visitor = await stage.visitor('vi', { viewport, isMobile: true, hasTouch: true });
  const { page } = visitor;
  const look = async (name: string): Promise<void> => {
    await camera(page, `phone-${name}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ name, width }).toEqual({ name, width: viewport.width });
  };
  await page.goto(stage.program.screens);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('sign-in');
  await visitor.enterAs('hoa-lac:head');
  await walk(visitor, look);
  await beginProposal(visitor);
  await look('draft');
});
