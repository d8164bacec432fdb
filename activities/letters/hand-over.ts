/**
 * activities: mails are handed to the mail server one by one: claimed before, settled after. A program that dies between
 * the two leaves a claim that runs out; the mail is then handed over again under the same id and marked as perhaps twice.
 */
import { codeMinutes } from '../../domain/letters/address';
import { isConfidential } from '../../domain/letters/confidential';
import { addHours } from '../../domain/time';
import type { Instant } from '../../domain/time';
import type { Times } from './occasions';
import { isOfConcern, judged, planFor, timesOf } from './occasions';
import type {
  Ending,
  Handed,
  LetterPorts,
  Mail,
  Mailer,
  Message,
  OpenLetter,
  Reader,
} from './ports';
import { postsUpward } from '../../domain/roles';
import type { Draft, Useful } from './write';
import { codeDraft, contentOf, draftOf, messageOf } from './write';

const firstWaitSeconds = 60;
const longestWaitSeconds = 3_600;
/** As long as mail servers usually try; after that nobody is served by the letter. */
const givesUpAfterHours = 120;

const growing = (tries: number): number =>
  Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** Math.min(tries, 10));

/** What a mail is handed over as, or why it is not. */
type Ready =
  | { readonly draft: Draft; readonly email: string; readonly letters: readonly OpenLetter[] }
  | { readonly ending: Ending };

async function usefulIn(
  ports: LetterPorts,
  tenant: string,
  letters: readonly OpenLetter[],
  times: Times,
): Promise<readonly Useful[]> {
  const found = letters.map((letter) => ({ letter, judgement: judged(ports, letter, times) }));
  await ports.store.withdraw(
    tenant,
    found.flatMap(({ letter, judgement }) =>
      judgement.of === 'noUse' ? [{ letter, reason: judgement.reason }] : [],
    ),
  );
  return found.flatMap(({ letter, judgement }) =>
    judgement.of === 'use' ? [{ letter, facts: judgement.facts }] : [],
  );
}

function quietUntil(mail: Mail, reader: Reader, useful: readonly Useful[], times: Times) {
  if (mail.kind !== 'notice') return null;
  const plans = useful.map(({ facts, letter }) => planFor(facts, letter, reader, times));
  const waits = plans.flatMap((plan) => (plan.kind === 'wait' ? [plan.until] : []));
  return waits.length === plans.length ? (waits[0] ?? null) : null;
}

async function noticeReady(
  ports: LetterPorts,
  tenant: string,
  mail: Mail,
  reader: Reader,
): Promise<Ready> {
  const [times, letters] = await Promise.all([
    timesOf(ports, tenant),
    ports.store.lettersOf(tenant, mail.id),
  ]);
  const useful = await usefulIn(ports, tenant, letters, times);
  if (useful.length === 0) {
    const first = letters[0] === undefined ? null : judged(ports, letters[0], times);
    const reason = first?.of === 'noUse' ? first.reason : 'taskDone';
    return { ending: { as: 'pointless', reason } };
  }
  const until = quietUntil(mail, reader, useful, times);
  if (until !== null) return { ending: { as: 'quiet', until } };
  const draft = await draftOf(ports, tenant, mail, reader, useful, times);
  const keep = (reason: 'noMailServer' | 'noAddress' | 'addressRefused'): Ready => ({
    ending: { as: 'kept', reason, ...contentOf(ports, draft, reader.language) },
  });
  if (ports.mailer === null) return keep('noMailServer');
  if (reader.email === null) return keep('noAddress');
  if (reader.isRefused) return keep('addressRefused');
  return { draft, email: reader.email, letters: useful.map(({ letter }) => letter) };
}

function codeReady(ports: LetterPorts, { asked, language }: Reader): Ready {
  if (asked === null || addHours(asked.at, codeMinutes / 60) < ports.now())
    return { ending: { as: 'pointless', reason: 'codeOver' } };
  const draft = codeDraft(asked.code, language);
  return ports.mailer === null
    ? { ending: { as: 'kept', reason: 'noMailServer', ...contentOf(ports, draft, language) } }
    : { draft, email: asked.email, letters: [] };
}

interface Sent {
  readonly email: string;
  readonly subject: string;
}

/** Servers like to repeat the address; it stands in contacts alone. */
const withoutAddress = (answer: string, email: string): string =>
  answer.replaceAll(email, '…').slice(0, 500);

const isTooOld = (madeAt: Instant, now: Instant): boolean =>
  addHours(madeAt, givesUpAfterHours) < now;

function endingOf(ports: LetterPorts, mail: Mail, handed: Handed, to: Sent): Ending {
  const answer = withoutAddress(handed.answer, to.email);
  const subject = mail.kind === 'code' ? null : to.subject;
  if (handed.kind === 'taken') return { as: 'handed', proof: handed.proof, answer, subject };
  if (handed.kind === 'refused') return { as: 'refused', reason: 'refused', answer };
  if (handed.of === 'letter' && isTooOld(mail.madeAt, ports.now()))
    return { as: 'refused', reason: 'gaveUp', answer };
  return {
    as: 'later',
    answer,
    waitSeconds: handed.of === 'letter' ? growing(mail.tries) : 0,
    isDoubtful: handed.isDoubtful,
  };
}

/** In the program, to the head of the post; of what is confidential to nobody. */
async function tellHead(
  ports: LetterPorts,
  tenant: string,
  letters: readonly OpenLetter[],
): Promise<void> {
  const { directory, now } = await timesOf(ports, tenant);
  const open = letters.find((letter) => !isOfConcern(letter) && !isConfidential(letter, directory));
  if (open === undefined) return;
  const unit = directory.post(open.post)?.unit ?? '';
  const [head] = postsUpward(directory, unit, 'head', now, [open.post]);
  if (head === undefined) return;
  const { pilot, notice, seq, post } = open;
  await ports.store.tell(tenant, { pilot, notice, seq, post, to: head.id, at: now });
}

async function refused(
  ports: LetterPorts,
  tenant: string,
  mail: Mail,
  letters: readonly OpenLetter[],
  { answer, isOfAddress }: { readonly answer: string; readonly isOfAddress: boolean },
): Promise<void> {
  ports.log.warn({ tenant, mail: mail.id, answer }, 'a letter was refused');
  if (mail.kind === 'code') return;
  if (isOfAddress) await ports.store.refuseAddress(tenant, mail.person, answer);
  await tellHead(ports, tenant, letters);
}

async function readyOf(ports: LetterPorts, tenant: string, mail: Mail, reader: Reader) {
  try {
    return mail.kind === 'code'
      ? codeReady(ports, reader)
      : await noticeReady(ports, tenant, mail, reader);
  } catch (error) {
    // What cannot be written must not keep the others waiting.
    ports.log.error({ tenant, mail: mail.id, error: String(error) }, 'a letter cannot be written');
    const waitSeconds = growing(mail.tries);
    const ending: Ending = { as: 'later', answer: 'FAULT', waitSeconds, isDoubtful: false };
    return { ending };
  }
}

/** What cannot be put into the form of a message waits alone. */
const handedBy = (mailer: Mailer, message: Message): Promise<Handed> =>
  mailer.hand(message).catch((error: unknown) => ({
    ...{ kind: 'later', of: 'letter', isDoubtful: false },
    answer: String(error),
  }));

/** Answers whether the mail server is to be left alone for a while. */
async function handOverOne(ports: LetterPorts, tenant: string, mail: Mail): Promise<boolean> {
  const reader = await ports.store.reader(tenant, mail.person);
  const ready = await readyOf(ports, tenant, mail, reader);
  const { mailer } = ports;
  if ('ending' in ready || mailer === null) {
    if ('ending' in ready) await ports.store.settle(tenant, mail, ready.ending);
    return false;
  }
  const to = { email: ready.email, language: reader.language, domain: mailer.domain };
  const message = messageOf(ports, tenant, mail, ready.draft, to);
  const handed = await handedBy(mailer, message);
  const ending = endingOf(ports, mail, handed, { email: to.email, subject: message.subject });
  await ports.store.settle(tenant, mail, ending);
  const isOfAddress = handed.kind === 'refused' && handed.of === 'address';
  if (ending.as === 'refused')
    await refused(ports, tenant, mail, ready.letters, { answer: ending.answer, isOfAddress });
  return handed.kind === 'later' && handed.of === 'server';
}

const hands = 4;

/** Until nothing is ready or the mail server is in trouble; answers whether it is. */
export async function handOver(ports: LetterPorts, tenant: string): Promise<boolean> {
  let isInTrouble = false;
  const claim = async () => ports.store.claim(tenant, await ports.legalNow(tenant));
  const hand = async (given: Mail | null): Promise<void> => {
    for (let mail = given; mail !== null; mail = isInTrouble ? null : await claim())
      if (await handOverOne(ports, tenant, mail)) isInTrouble = true;
  };
  const first = await claim();
  if (first === null) return false;
  const others = Array.from({ length: hands - 1 }, async () => hand(await claim()));
  // Each ends before the error of another is told: nothing goes on behind the back of whoever called.
  const ended = await Promise.allSettled([hand(first), ...others]);
  const failed = ended.find((each) => each.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return isInTrouble;
}
