/** test: somebody at the screens: comes in as a persona, reads the inbox, opens a task, acts, lets time pass. Clicks only. */
import type { Locator, Page } from 'playwright-core';
import type { Values } from './form';
import { fill } from './form';
import type { Words } from './words';
import { say } from './words';

export interface Deed {
  /** Fills what is missing with the example text of practice mode, before the values. */
  readonly example?: boolean;
  readonly values?: Values;
  /** Side proceeding that the act is about, when several have the same. */
  readonly matter?: string;
  /** Called when the form is filled, before it is sent. */
  readonly filled?: () => Promise<void>;
}

export class Visitor {
  constructor(
    readonly page: Page,
    readonly words: Words,
    private readonly address: string,
  ) {}

  private get screen(): Words['screen'] {
    return this.words.screen;
  }

  /** At the door, by the card of the post. Whoever was in goes out first. */
  async enterAs(post: string): Promise<void> {
    if (this.page.url() === 'about:blank') await this.page.goto(this.address);
    const card = this.page.locator(`[data-post="${post}"]`);
    const menu = this.personMenu;
    await card.or(menu).first().waitFor();
    if (await menu.isVisible()) await this.leave();
    await card.click();
    await this.inbox.waitFor();
  }

  private get personMenu(): Locator {
    const [name = ''] = this.screen.person.menu.split('{{name}}');
    return this.page.getByRole('button', { name });
  }

  async leave(): Promise<void> {
    await this.personMenu.click();
    await this.page.getByRole('menuitem', { name: this.screen.person.signOut }).click();
    await this.page.getByRole('heading', { name: this.screen.signIn.title }).waitFor();
  }

  get inbox(): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.screen.tasks.title });
  }

  async goTo(place: 'tasks' | 'pilots' | 'propose' | 'notices'): Promise<void> {
    const { nav } = this.screen;
    await this.page
      .getByRole('navigation', { name: nav.main })
      .getByRole('link', { name: nav[place] })
      .click();
  }

  /** A line of the inbox: the step about a pilot. */
  task(step: string, pilot: string): Locator {
    return this.page
      .getByTestId(`task-${step}`)
      .filter({ has: this.page.locator(`a[href^="/pilots/${pilot}"]`) });
  }

  async openTask(step: string, pilot: string): Promise<void> {
    await this.task(step, pilot).getByRole('link').first().click();
    await this.page.getByTestId('pilot').or(this.page.getByTestId('decide')).waitFor();
  }

  /** From the page of the decision to everything that is in the file. */
  async openWholeFile(): Promise<void> {
    await this.page.getByRole('link', { name: this.screen.decide.everything }).click();
    await this.page.getByTestId('pilot').waitFor();
  }

  /** On the page of the decision: reads the papers to their ends, and signs as it stands. The second click. */
  async decide(command: string): Promise<void> {
    for (const part of ['dossier', 'legality', 'opinion'])
      await this.page.locator(`[data-end="${part}"]`).scrollIntoViewIfNeeded();
    await this.page.getByText(this.screen.decide.allSeen).waitFor();
    await this.page.locator(`[data-command="${command}"]`).click();
    await this.inbox.waitFor();
  }

  /** By its address, as from a letter. */
  async goToPilot(pilot: string): Promise<void> {
    await this.page.goto(`${this.address}/pilots/${pilot}`);
    await this.page.getByTestId('pilot').waitFor();
  }

  /** The page says that the pilot is at a stage. */
  async standsAt(stage: string): Promise<void> {
    const word = this.words.terms.stage(stage);
    await this.page.getByTestId('stage').getByText(word, { exact: true }).waitFor();
  }

  actButton(command: string, matter?: string): Locator {
    const { terms } = this.words;
    const [kind = '', number = ''] = (matter ?? '').split('-');
    const word =
      matter === undefined
        ? terms.command(command)
        : `${terms.command(command)}: ${terms.kind(kind)} ${number}`;
    return this.page
      .locator('section[aria-labelledby="actions"]')
      .getByRole('button', { name: word, exact: true, includeHidden: true })
      .and(this.page.locator('[data-command]'));
  }

  /** Opens the form of an act, wherever among the offered acts it stands. */
  async openForm(command: string, matter?: string): Promise<Locator> {
    const button = this.actButton(command, matter);
    await button.waitFor({ state: 'attached' });
    if (!(await button.isVisible())) {
      const others = say(this.screen.actions.others, {});
      await this.page.locator('summary').filter({ hasText: others }).click();
    }
    await button.click();
    const form = this.page.getByRole('form', { name: this.words.terms.command(command) });
    await form.waitFor();
    return form;
  }

  async fillForm(form: Locator, command: string, { example, values }: Deed): Promise<void> {
    if (example === true)
      await form.getByRole('button', { name: this.screen.form.example }).click();
    if (values !== undefined) await fill(form, this.words, command, values);
  }

  /** The whole act: opened, filled, sent, and said to be recorded. */
  async act(command: string, deed: Deed = {}): Promise<void> {
    const form = await this.openForm(command, deed.matter);
    await this.fillForm(form, command, deed);
    await deed.filled?.();
    await this.send(form, command);
  }

  private async send(form: Locator, command: string): Promise<void> {
    const done = say(this.screen.actions.done, { command: this.words.terms.command(command) });
    const refused = form.getByRole('alert');
    await form.getByTestId('send').click();
    // A refusal would stand beside the form; it is told at once rather than waited out.
    await this.saying(done).or(refused).first().waitFor();
    if (await refused.isVisible())
      throw new Error(`${command} is refused: ${await refused.innerText()}`);
    await form.waitFor({ state: 'detached' });
  }

  /** What the page says aloud once something was done. */
  private saying(words: string): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }

  private lever(word: string): Locator {
    return this.page
      .getByRole('region', { name: this.screen.practice.region })
      .getByRole('button', { name: word });
  }

  /** Lets weeks pass by the practice clock that stands on every page. */
  async letPass({ weeks = 0, days = 0 }: { weeks?: number; days?: number }): Promise<void> {
    for (let n = 0; n < weeks; n += 1) await this.moveClock(this.lever(this.screen.practice.week));
    for (let n = 0; n < days; n += 1) await this.moveClock(this.lever(this.screen.practice.day));
  }

  /** To a moment that the open pilot's list of deadlines shows. */
  async letPassUntil(step: string, moment = 'due'): Promise<void> {
    const { terms, screen } = this.words;
    const clock = this.page
      .getByRole('region', { name: screen.pilot.clocks })
      .getByRole('listitem')
      .filter({ hasText: terms.step(step) })
      .first();
    await clock.getByText(screen.pilot.rungs).click();
    const name = `${screen.pilot.jump}: ${terms.term(moment)}, ${terms.step(step)}`;
    await this.moveClock(clock.getByRole('button', { name }));
  }

  private async moveClock(lever: Locator): Promise<void> {
    const moved = this.page.waitForResponse(
      (answer) => answer.url().endsWith('/api/clock') && answer.request().method() === 'POST',
    );
    await lever.click();
    const answer = await moved;
    if (!answer.ok()) throw new Error(`The clock did not move: ${await answer.text()}`);
  }
}
