/** adapters: the way to the Temporal server, with the columns that operators filter by. */
import { Client, Connection } from '@temporalio/client';
import { searchAttributes } from '../../contracts/messages';

export interface TemporalAddress {
  readonly address: string;
  readonly namespace: string;
}

export async function connectTemporal({ address, namespace }: TemporalAddress): Promise<Client> {
  const connection = await Connection.connect({ address, connectTimeout: '10 seconds' });
  return new Client({ connection, namespace });
}

const indexedValueType = { Keyword: 2, Bool: 5, Datetime: 6, KeywordList: 7 } as const;

/** Adds the search attributes that are missing; a server that has them is left alone. */
export async function ensureSearchAttributes(client: Client): Promise<void> {
  const namespace = client.options.namespace;
  const operator = client.connection.operatorService;
  const known = await operator.listSearchAttributes({ namespace });
  const missing = Object.entries(searchAttributes).filter(
    ([name]) => known.customAttributes?.[name] === undefined,
  );
  if (missing.length === 0) return;
  await operator.addSearchAttributes({
    namespace,
    searchAttributes: Object.fromEntries(
      missing.map(([name, type]) => [name, indexedValueType[type]]),
    ),
  });
}
