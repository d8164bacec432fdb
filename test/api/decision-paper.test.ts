/** The decision as a PDF: what was signed, in the official layout and with every letter right; before that a draft, for whoever decides. */
import { approvedPilot, passed } from '../domain/support/routes';
import { approved, People } from './support/approved';
import { codeOf } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';
import { wordsOfPdf } from './support/pdf-text';
import { practiceDirectory } from '../../adapters/seed/practice-directory';
import { writeFileSync } from 'node:fs';

const head = 'hoa-lac:head';
let house: House;
let people: People;
beforeAll(async () => {
  house = await openHouse();
  people = new People(house);
});
afterAll(() => house.close());

const paperOf = async (post: string, pilot: string, query = '') =>
  (await people.as(post)).get(`/api/pilots/${pilot}/decision/paper${query}`);
const nameOf = (post: string): string | undefined =>
  practiceDirectory.people.find(({ id }) => id === holderOf(post))?.name;

it('prints what was signed', async () => {
  const pilot = await approved(people, approvedPilot());
  const answered = await paperOf('hoa-lac:clerk', pilot);
  writeFileSync('/tmp/h/papers/issued.pdf', answered.bytes);
  console.log(wordsOfPdf(answered.bytes));
  expect(answered.status).toBe(200);
});
it('draft', async () => {
  const pilot = await approved(people, passed());
  const answered = await paperOf(head, pilot);
  writeFileSync('/tmp/h/papers/draft.pdf', answered.bytes);
  expect([nameOf(head), codeOf(answered)]).toBe(200);
});
