/** Tenants: every statement on a tenant's table names the tenant. The few that look over all tenants are listed, each with its reason. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../adapters');
const tenantsTables =
  'pilots|ledger|answers|sealed|tasks|notices|notice_marks|notice_reads|texts|drafts|documents|sessions|operator_notes|operator_acknowledgements|imports|clocks|directories|law_drafts|law_proposals|law_register|accesses|access_heads|portfolio_reports|portfolio_report_entries|concerns|concern_ledger|concern_answers|concern_sealed|concern_tasks|concern_notices|concern_texts|contacts|notice_wishes|letters|letter_notices|mails|campaigns|campaign_entries';

/** Statements that look over all tenants. */
const overAll: Readonly<Record<string, string>> = {
  'unconfirmed_since <': 'the sweeper wakes whatever pilot waits',
  'practice AND rate': 'a closed program ages no pilot of any tenant',
  'sessions WHERE id': 'a session names its tenant',
  'sessions SET': 'a session names its tenant',
  'FROM pilotage.sessions': 'a session names its tenant',
};

const filesBelow = (path: string): readonly string[] =>
  readdirSync(path).flatMap((name) => {
    const inner = join(path, name);
    return statSync(inner).isDirectory() ? filesBelow(inner) : inner.endsWith('.ts') ? [inner] : [];
  });

const quoted = /`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'/g;

/** Texts in quotes or backticks that work on a tenant's table, with the file's own constants put in their places. */
function statementsOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const constants = new Map(
    [...source.matchAll(/const (\w+) =\s*(['`][^;]*);/g)].map(([, name, text]) => [name, text]),
  );
  const filled = (text: string): string =>
    text.replace(/\$\{(\w+)\}/g, (whole, name: string) => constants.get(name) ?? whole);
  const onTenants = new RegExp(`(FROM|JOIN|INTO|UPDATE)\\s+pilotage\\.(${tenantsTables})\\b`);
  return (source.match(quoted) ?? []).filter((text) => onTenants.test(text)).map(filled);
}

const statements = filesBelow(folder).flatMap((file) =>
  statementsOf(file).map((text) => [file.slice(folder.length + 1), text] as const),
);

describe('statements on the tables of tenants', () => {
  it('are found', () => {
    expect(statements.length).toBeGreaterThan(25);
  });

  it.each(statements)('%s names the tenant: %s', (_, text) => {
    const isOverAll = Object.keys(overAll).some((part) => text.includes(part));
    expect(/\btenant\b/.test(text) || isOverAll).toBe(true);
  });
});
