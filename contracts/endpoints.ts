/** contracts (web, api, systems): every endpoint with what it takes and what it answers. The api serves this table; the OpenAPI document prints it. */
import { concerns } from './endpoints/concerns';
import { campaigns } from './endpoints/campaigns';
import { directories } from './endpoints/directory';
import { desks } from './endpoints/desks';
import { afterwards } from './endpoints/after';
import { recordExports } from './endpoints/exports';
import { feeds } from './endpoints/feeds';
import { figures } from './endpoints/figures';
import { identities } from './endpoints/identity';
import { letters } from './endpoints/letters';
import { law } from './endpoints/law';
import { pilots } from './endpoints/pilots';
import { publicity } from './endpoints/public';
import { program } from './endpoints/program';
import { supervisions } from './endpoints/supervision';
import { references } from './endpoints/reference';
import { webhooks } from './endpoints/webhooks';
import { sessions } from './endpoints/sessions';

export type { BodyShape, Endpoint } from './endpoints/endpoint';

export const endpoints = {
  ...program,
  ...sessions,
  ...identities,
  ...pilots,
  ...desks,
  ...supervisions,
  ...concerns,
  ...figures,
  ...feeds,
  ...webhooks,
  ...letters,
  ...campaigns,
  ...recordExports,
  ...afterwards,
  ...publicity,
  ...directories,
  ...references,
  ...law,
};

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;
