/** test: a proposal in the guided form, written part by part, kept by itself, and submitted. */
import type { Values } from './form';
import { fill } from './form';
import type { Visitor } from './visitor';

export type PartOfProposal = keyof Visitor['words']['screen']['proposal']['parts'];

/** Begins a new proposal; the id is that of the pilot that it will be. */
export async function beginProposal(visitor: Visitor): Promise<string> {
  const { page, words } = visitor;
  await visitor.goTo('propose');
  await page.getByRole('button', { name: words.screen.proposal.start }).click();
  await page.getByRole('heading', { level: 2, name: words.screen.proposal.parts.need }).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

export async function goToPart({ page, words }: Visitor, part: PartOfProposal | 'submit') {
  const { proposal } = words.screen;
  const word = part === 'submit' ? proposal.submit : proposal.parts[part];
  await page
    .getByRole('navigation', { name: proposal.sections })
    .getByRole('button', { name: word })
    .click();
  await page.getByRole('heading', { level: 2, name: word }).waitFor();
}

export async function writePart(
  visitor: Visitor,
  part: PartOfProposal,
  values: Values,
): Promise<void> {
  await goToPart(visitor, part);
  await fill(visitor.page.getByRole('main'), visitor.words, 'Submit', values);
}

/** The rest by the example text that practice mode offers. */
export async function fillTheRest({ page, words }: Visitor): Promise<void> {
  await page.getByRole('button', { name: words.screen.form.example }).click();
}

export async function untilKept({ page }: Visitor): Promise<void> {
  await page.locator('[data-testid="draft-state"][data-at="saved"]').waitFor();
}

export async function submitProposal(visitor: Visitor): Promise<void> {
  const { page, words } = visitor;
  await goToPart(visitor, 'submit');
  await page
    .getByRole('main')
    .getByRole('region', { name: words.screen.proposal.submit })
    .getByRole('button', { name: words.screen.proposal.submit })
    .click();
  await page.getByTestId('pilot').waitFor();
}
