/** test: whose desk an open matter is on, until when, under which rule; and that silence rings there and decides nothing. */
import type { Life } from './life';

export interface Desk {
  readonly when: string;
  readonly life: () => Life;
  readonly matter: string;
  readonly step: string;
  readonly post: string;
  readonly rule: string;
  readonly due: string;
  readonly commands: readonly string[];
  /** What silence alone brings about there, beside its own entries; usually nothing. */
  readonly broughtByTime?: readonly string[];
}

/** What clocks did to a matter, apart from their own entries. */
const broughtAbout = (life: Life, matter: string): readonly string[] =>
  life.events
    .filter(({ by, type }) => by.person === 'system:clock' && type !== 'ClockRang')
    .filter(({ body }) => (body as { readonly matter?: string }).matter === matter)
    .map(({ type }) => type);

/** Long after every due date of the tables. */
const muchLater = '2026-09-30 09:00';

export function desks(table: readonly Desk[]): void {
  describe.each(table)('the desk when $when', (desk) => {
    const { life, matter, step, post, rule, due, commands, broughtByTime = [] } = desk;
    let silent: Life | null = null;
    const afterSilence = (): Life => (silent ??= life().until(muchLater));

    test(`${step} waits for ${post} until ${due}`, () => {
      const task = life().tasks.find((each) => each.step === step && each.matter === matter);
      expect(task).toMatchObject({ post, rule, dueDate: due, commands });
    });

    test(`what ${step} asks for cites its rule, and whether it is law or ours`, () => {
      const task = life().task(step);
      expect([task?.instrument, task?.article]).not.toContain('');
      expect(['V', 'P', 'D', 'U', 'X']).toContain(task?.mark);
    });

    test(`silence about ${step} rings, in order`, () => {
      const rungs = afterSilence().rungsOf(step);
      expect(rungs).toEqual(expect.arrayContaining(['overdue', 'escalation-1']));
      expect(rungs.indexOf('overdue')).toBeLessThan(rungs.indexOf('escalation-1'));
    });

    test(`silence about ${step} decides nothing`, () => {
      const before = life();
      const after = afterSilence();
      expect(after.pilot.matters[matter]).toEqual(before.pilot.matters[matter]);
      expect(after.pilot.stage).toBe(before.pilot.stage);
      expect(broughtAbout(after, matter)).toEqual(broughtByTime);
    });
  });
}
