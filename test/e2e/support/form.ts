/**
 * test: fills the forms of the screens as a person does: finds a field by its label, types, ticks, chooses.
 * Fields are named as the commands name them; the label is the word that the glossary has for it.
 */
import type { Locator } from 'playwright-core';
import { say } from './words';
import type { Words } from './words';

type Plain = string | number | boolean | null;
type Item = Plain | Values;
export type Value = Item | readonly Item[];
export interface Values {
  readonly [field: string]: Value;
}

interface Field {
  readonly form: Locator;
  readonly words: Words;
  readonly chapter: string | undefined;
  readonly path: string;
  readonly name: string;
}

const boxOf = ({ form, path }: Field): Locator => form.locator(`[data-path="${path}"]`);
const labelOf = ({ words, name, chapter }: Field): string => words.terms.field(name, chapter);
const below = (field: Field, name: string, under = name): Field => ({
  ...field,
  path: field.path === '' ? under : `${field.path}.${under}`,
  name,
});
const isMany = (value: Value): value is readonly Item[] => Array.isArray(value);
const isGroup = (value: Value): value is Values =>
  typeof value === 'object' && value !== null && !isMany(value);

export async function fill(
  form: Locator,
  words: Words,
  command: string,
  values: Values,
): Promise<void> {
  const whole = { form, words, chapter: words.chapterOf(command), path: '', name: '' };
  await fillGroup(whole, values);
}

async function fillGroup(field: Field, values: Values): Promise<void> {
  for (const [name, value] of Object.entries(values)) await fillField(below(field, name), value);
}

async function fillField(field: Field, value: Value): Promise<void> {
  if (isMany(value)) return fillList(field, value);
  if (isGroup(value)) return fillNested(field, value);
  if (typeof value === 'boolean') return chooseAnswer(field, value);
  const label = labelOf(field);
  const box = boxOf(field);
  if ((await box.getByRole('radio').count()) > 0) return chooseRadio(field, String(value));
  const list = box.getByRole('combobox', { name: label, exact: true });
  if ((await list.count()) > 0) return chooseFrom(list, [String(value)]);
  return box.getByRole('textbox', { name: label, exact: true }).fill(String(value ?? ''));
}

function chooseAnswer(field: Field, value: boolean): Promise<void> {
  const { yes, no } = field.words.screen.common;
  return boxOf(field)
    .getByRole('radio', { name: value ? yes : no, exact: true })
    .check();
}

async function chooseRadio(field: Field, value: string): Promise<void> {
  const { terms, screen } = field.words;
  const word =
    value === 'null' ? screen.form.notGiven : terms.choice(field.name, value, field.chapter);
  await boxOf(field).getByRole('radio', { name: word, exact: true }).check();
}

async function chooseFrom(list: Locator, values: readonly string[]): Promise<void> {
  const page = list.page();
  for (const value of values) {
    await list.click();
    const byId = page.locator(`[role="option"][value="${value}"]:visible`);
    const byName = page.locator('[role="option"]:visible').filter({ hasText: value });
    await byId.or(byName).click();
  }
  await page.keyboard.press('Escape');
}

/** A group of fields, or one whose kind is chosen first. */
async function fillNested(field: Field, { kind, ...values }: Values): Promise<void> {
  if (typeof kind === 'string') {
    const { terms } = field.words;
    const word =
      terms.knownChoice(field.name, kind, field.chapter) ??
      terms.choice('kind', kind, field.chapter);
    await boxOf(field).getByRole('radio', { name: word, exact: true }).check();
  } else {
    const opener = boxOf(field).getByRole('checkbox', { name: labelOf(field), exact: true });
    if ((await opener.count()) > 0) await opener.check();
  }
  await fillGroup(field, values);
}

async function fillList(field: Field, values: readonly Item[]): Promise<void> {
  const box = boxOf(field);
  const list = box.getByRole('combobox', { name: labelOf(field), exact: true });
  if ((await list.count()) > 0) return chooseFrom(list, values.map(String));
  for (const [i, value] of values.entries()) {
    const item = below(field, field.name, String(i));
    const there = field.form.locator(`[data-path="${item.path}"], [data-path^="${item.path}."]`);
    if ((await there.count()) === 0) await addItem(field);
    if (isGroup(value)) await fillGroup(item, value);
    else await boxOf(item).getByRole('textbox').fill(String(value));
  }
}

async function addItem(field: Field): Promise<void> {
  const word = say(field.words.screen.form.add, { what: labelOf(field).toLowerCase() });
  await boxOf(field).getByRole('button', { name: word, exact: true }).click();
}
