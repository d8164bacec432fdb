/** test: steps of one life. After one that failed the others cannot be: they say so at once instead of waiting for it. */

export type Step = (name: string, work: () => Promise<void>) => void;

export function stepsOfOneLife(failed: () => Promise<void>): Step {
  let broken = '';
  return (name, work) =>
    test(name, async () => {
      if (broken !== '') throw new Error(`The life broke off at "${broken}".`);
      broken = name;
      try {
        await work();
        broken = '';
      } finally {
        if (broken !== '') await failed().catch(() => undefined);
      }
    });
}
