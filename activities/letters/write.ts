/** activities: writes what one mail says from its letters as they stand at this moment. */
import { createHash } from 'node:crypto';
import { isConfidential } from '../../domain/letters/confidential';
import { codeMinutes } from '../../domain/letters/address';
import type { LetterFacts, Written } from '../../domain/letters/letter';
import { codeLetterOf, digestOf, letterOf, term } from '../../domain/letters/letter';
import type { Language } from '../../domain/words';
import type { Times } from './occasions';
import { isOfConcern, sceneFor } from './occasions';
import { htmlOf, inOneLine, textOf } from './pages';
import type { LetterPorts, Mail, Message, OpenLetter, Reader } from './ports';

export interface Useful {
  readonly letter: OpenLetter;
  readonly facts: LetterFacts;
}

/** Words, and the pilot whose thread they belong to. */
export interface Draft {
  readonly written: Written;
  readonly pilot: string | null;
}

export async function draftOf(
  ports: LetterPorts,
  tenant: string,
  mail: Mail,
  reader: Reader,
  useful: readonly Useful[],
  times: Times,
): Promise<Draft> {
  const [first] = useful;
  if (mail.kind === 'digest' || first === undefined) {
    const notices = `${ports.baseUrl}/notices`;
    const facts = useful.map((each) => each.facts);
    return { written: digestOf(facts, mail.person, notices, sceneFor(reader, times)), pilot: null };
  }
  const { letter, facts } = first;
  const calendar = await ports.calendar(tenant, times.now, letter.calendar);
  const written = letterOf(facts, mail.person, sceneFor(reader, times, calendar));
  // A thread would show which letters belong together, whatever they are silent about.
  const isSecret = isOfConcern(letter) || isConfidential(facts, times.directory);
  return { written, pilot: isSecret ? null : letter.pilot };
}

export const codeDraft = (code: string, language: Language): Draft => ({
  written: codeLetterOf(code, codeMinutes, language),
  pilot: null,
});

/** Threads are named without saying which pilot it is. */
const threadOf = (tenant: string, pilot: string, domain: string): string =>
  `<pilot.${createHash('sha256').update(`${tenant}/${pilot}`).digest('hex').slice(0, 24)}@${domain}>`;

const settingsOf = (baseUrl: string): string => `${baseUrl}/settings#notifications`;

export function contentOf(
  { baseUrl }: Pick<LetterPorts, 'baseUrl'>,
  { written }: Draft,
  language: Language,
): { readonly subject: string; readonly content: string } {
  const footer = { words: term('footer', { language }), link: settingsOf(baseUrl) };
  return { subject: inOneLine(written.subject), content: textOf(written, footer) };
}

/** The same mail has the same id at every attempt: what arrives twice can be known as one. */
export function messageOf(
  { baseUrl }: Pick<LetterPorts, 'baseUrl'>,
  tenant: string,
  mail: Pick<Mail, 'id'>,
  draft: Draft,
  to: { readonly email: string; readonly language: Language; readonly domain: string },
): Message {
  const { language, domain } = to;
  const { written, pilot } = draft;
  const footer = { words: term('footer', { language }), link: settingsOf(baseUrl) };
  return {
    to: to.email,
    messageId: `<${mail.id}@${domain}>`,
    thread: pilot === null ? null : threadOf(tenant, pilot, domain),
    language,
    subject: inOneLine(written.subject),
    text: textOf(written, footer),
    html: htmlOf(written, footer, language),
    settingsLink: footer.link,
  };
}
