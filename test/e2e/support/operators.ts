/** test: what operators see of a pilot in the Temporal UI: its words by the UI's own HTTP interface, its pages in the browser. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { pilotWorkflowId } from '../../../contracts/messages';
import { askAgainMs, patienceMs } from './limits';
import type { Words } from './words';

const tenant = 'practice';
const advised = [
  'Workflow ID',
  'PilotStage',
  'PilotUnit',
  'PilotNextDue',
  'PilotLate',
  'PilotWaitingFor',
];

interface Payload {
  readonly data: string;
}
interface Metadata {
  readonly queryResult: { readonly payloads: readonly [Payload] };
}

const decoded = (payload: Payload): unknown =>
  JSON.parse(Buffer.from(payload.data, 'base64').toString());

export class Operators {
  constructor(
    private readonly address: string,
    /** Operators are spoken to in English. */
    readonly words: Words,
  ) {}

  /** The UI asks the same question when it opens a workflow; its door wants its own token back. */
  async detailsOf(pilot: string): Promise<string> {
    const door = await fetch(this.address);
    const token = /_csrf=([^;]+)/.exec(door.headers.get('set-cookie') ?? '')?.[1] ?? '';
    const query = `${this.pathOf(pilot, 'api/v1/')}/query/__temporal_workflow_metadata`;
    const answer = await fetch(`${this.address}/${query}`, {
      method: 'POST',
      headers: {
        'x-csrf-token': token,
        cookie: `_csrf=${token}`,
        'content-type': 'application/json',
      },
      body: '{}',
    });
    const { queryResult } = (await answer.json()) as Metadata;
    return (decoded(queryResult.payloads[0]) as { currentDetails: string }).currentDetails;
  }

  private pathOf(pilot: string, door = ''): string {
    const id = encodeURIComponent(pilotWorkflowId(tenant, pilot));
    return `${door}namespaces/default/workflows/${id}`;
  }

  /** A worker sets the words when it has recorded: a moment after people were told. */
  async untilDetailsSay(pilot: string, words: string): Promise<void> {
    const end = performance.now() + patienceMs;
    for (;;) {
      const details = await this.detailsOf(pilot);
      if (details.includes(words)) return;
      if (performance.now() > end)
        throw new Error(`Temporal's UI does not say "${words}":\n${details}`);
      await pause(askAgainMs);
    }
  }

  /** A window of their own, wide enough for all columns of the list. */
  async window(browser: Browser): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width: 1680, height: 1000 },
      timezoneId: 'Asia/Ho_Chi_Minh',
      locale: 'en',
    });
    page.setDefaultTimeout(patienceMs);
    return page;
  }

  /** The page where a workflow says in words where it stands; the UI shows them in a frame. */
  async openWorkflow(page: Page, pilot: string, words: string): Promise<void> {
    await page.goto(`${this.address}/${this.pathOf(pilot)}`);
    await page.getByText('User Metadata', { exact: true }).click();
    await page.getByRole('heading', { name: 'Current Details' }).waitFor();
    const frame = '#user-metadata-current-details';
    await page.frameLocator(frame).getByText(words).first().waitFor();
    await page.locator(`${frame}[style*="height"]`).waitFor(); // as high as its words
  }

  /** The list with the columns that the operators' guide advises. It lags behind the record by a second or so. */
  async openList(page: Page, pilot: string, stage: string): Promise<void> {
    const columns = JSON.stringify({ default: advised.map((label) => ({ label })) });
    await page.goto(`${this.address}/namespaces/default/workflows`);
    await page.evaluate((kept) => {
      window.localStorage.setItem('namespace-workflow-table-columns', kept);
      window.localStorage.setItem('navOpen', 'false'); // leaves room for the columns
    }, columns);
    await this.untilListed(pilot, stage);
    await page.reload();
    await page.getByText('PilotWaitingFor').first().waitFor();
    await page.getByRole('row').filter({ hasText: pilot }).getByText(stage).waitFor();
  }

  private async untilListed(pilot: string, stage: string): Promise<void> {
    const query = `WorkflowId = '${pilotWorkflowId(tenant, pilot)}' AND PilotStage = '${stage}'`;
    const path = `api/v1/namespaces/default/workflow-count?query=${encodeURIComponent(query)}`;
    const end = performance.now() + patienceMs;
    for (;;) {
      const answer = await fetch(`${this.address}/${path}`);
      if (((await answer.json()) as { count?: string }).count === '1') return;
      if (performance.now() > end) throw new Error(`Temporal does not list ${pilot} as ${stage}.`);
      await pause(askAgainMs);
    }
  }
}
