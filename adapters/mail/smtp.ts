/** adapters: hands letters to a mail server. What the server says is told apart: taken, refused for good, or not now. */
import { createHash } from 'node:crypto';
import nodemailer from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Handed, Mailer, Message } from '../../activities/letters/ports';

export interface SmtpOptions {
  /** smtp:// or smtps://, with user and password if the server wants them. */
  readonly url: string;
  /** An address, or "Name <address>". */
  readonly from: string;
  readonly patienceMs?: number;
}

const usualPatienceMs = 15_000;

const bytesOf = (from: string, message: Message): Promise<Buffer> =>
  new MailComposer({
    from,
    to: { name: '', address: message.to },
    subject: message.subject,
    text: message.text,
    html: message.html,
    messageId: message.messageId,
    ...(message.thread === null ? {} : { inReplyTo: message.thread, references: [message.thread] }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': message.language,
      'List-Unsubscribe': `<${message.settingsLink}>`,
    },
    // As it travels: what is hashed is what arrives.
    newline: 'windows',
    textEncoding: 'base64',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();

interface SmtpFailure {
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
  readonly code?: string;
  readonly syscall?: string;
  readonly message?: string;
}

const isOf = ({ command = '' }: SmtpFailure, ...names: readonly string[]): boolean =>
  names.some((name) => command.toUpperCase().startsWith(name));

/** Before anything was sent, or with a clear answer: then it was not taken. */
const isClear = ({ responseCode, syscall, code }: SmtpFailure): boolean =>
  responseCode !== undefined || syscall === 'connect' || code === 'EDNS' || code === 'EAUTH';

/** Only what the server says of a recipient or of a message is about this letter; the rest concerns every letter. */
function failed(error: unknown): Handed {
  const failure = error as SmtpFailure;
  const { responseCode: code = 0 } = failure;
  const answer = failure.response ?? failure.message ?? 'no answer';
  const isOfAddress = isOf(failure, 'RCPT');
  const isOfLetter = code >= 400 && code !== 421 && (isOfAddress || isOf(failure, 'DATA'));
  if (isOfLetter && code >= 500)
    return { kind: 'refused', of: isOfAddress ? 'address' : 'letter', answer };
  const of = isOfLetter ? 'letter' : 'server';
  return { kind: 'later', of, answer, isDoubtful: !isClear(failure) };
}

export const addressIn = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();

export function createSmtpMailer({ url, from, patienceMs = usualPatienceMs }: SmtpOptions) {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: 2 * patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof nodemailer.createTransport>[0]);
  const sender = addressIn(from);
  const mailer: Mailer = {
    domain: sender.split('@').at(-1) ?? 'localhost',
    async hand(message) {
      // What cannot be put into the form of a message throws: that is no trouble of the server's.
      const raw = await bytesOf(from, message);
      try {
        const hash = createHash('sha256').update(raw).digest('hex');
        const envelope = { from: sender, to: [message.to] };
        const { response } = (await transport.sendMail({ envelope, raw })) as { response: string };
        const proof = { messageId: message.messageId, bytes: raw.length, hash };
        return { kind: 'taken', proof, answer: response };
      } catch (error) {
        return failed(error);
      }
    },
  };
  return { ...mailer, close: () => transport.close() };
}
