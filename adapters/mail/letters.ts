/** adapters: the letter office on a database, with a mail server or without one. */
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { LetterOffice } from '../../activities/letters/office';
import { openLetterOffice } from '../../activities/letters/office';
import type { LetterPorts } from '../../activities/letters/ports';
import type { LawBook, Log } from '../../activities/ports';
import type { Calendar } from '../../domain/calendar/calendar';
import type { Command } from '../../domain/kernel';
import type { Instant } from '../../domain/time';
import { createDeliveryStore } from '../postgres/deliveries';
import { createLawBook } from '../postgres/law-book';
import { createLetterStore } from '../postgres/letters/store';
import { tenantsIn } from '../postgres/report-store';
import { createSmtpMailer } from './smtp';
import type { SmtpOptions } from './smtp';

export interface MailSettings {
  readonly smtp: SmtpOptions | null;
  readonly baseUrl: string;
}

/** A tenant's own calendar is the one that a pilot born now would count by. */
async function calendarOf(
  laws: LawBook,
  tenant: string,
  now: Instant,
  pinned: string | null,
): Promise<Calendar> {
  const own = pinned === null ? null : await laws.calendar(tenant, pinned, now);
  const birth = { name: 'Submit', payload: {} } as Command;
  return own ?? (await laws.lawAtBirth(tenant, birth, now)).calendar;
}

/** Calendars change a few times a year, and every letter asks for one. */
const rememberedMs = 60_000;

function rememberingCalendars(laws: LawBook): LetterPorts['calendar'] {
  const found = new Map<string, { readonly calendar: Promise<Calendar>; readonly until: number }>();
  return (tenant, now, pinned) => {
    const key = `${tenant} ${pinned ?? ''}`;
    const known = found.get(key);
    if (known !== undefined && known.until > Date.now()) return known.calendar;
    const calendar = calendarOf(laws, tenant, now, pinned);
    found.set(key, { calendar, until: Date.now() + rememberedMs });
    calendar.catch(() => found.delete(key));
    return calendar;
  };
}

export function letterPorts(pool: Pool, mail: MailSettings, log: Log) {
  const laws = createLawBook(pool);
  const deliveries = createDeliveryStore(pool, laws);
  const mailer = mail.smtp === null ? null : createSmtpMailer(mail.smtp);
  const ports: LetterPorts = {
    store: createLetterStore(pool),
    mailer,
    baseUrl: mail.baseUrl,
    legalNow: (tenant) => deliveries.legalNow(tenant),
    directory: (tenant) => deliveries.directory(tenant),
    calendar: rememberingCalendars(laws),
    newId: randomUUID,
    now: () => new Date().toISOString(),
    log,
  };
  return { ports, close: () => mailer?.close() };
}

export function openLetters(
  pool: Pool,
  mail: MailSettings,
  log: Log,
): { readonly turn: () => Promise<void>; readonly close: () => void } {
  const { ports, close } = letterPorts(pool, mail, log);
  const office: LetterOffice = openLetterOffice(ports);
  if (mail.smtp === null)
    log.warn({}, 'no mail server (PILOTAGE_SMTP_URL): letters are kept and shown, none is sent');
  return { turn: async () => office.turn(await tenantsIn(pool)), close };
}
