/** test: what axe finds that would keep somebody out. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const barring: readonly (string | null | undefined)[] = ['serious', 'critical'];

/** One line for each serious or critical fault of the page as it stands; none is what is expected. */
export async function barriers(page: Page): Promise<readonly string[]> {
  // Our pages hold no frames; and what passed need not be told in full.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => barring.includes(impact))
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
    );
}
