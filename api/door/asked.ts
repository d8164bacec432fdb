/** api: what is known about a request from its first moment to its last line in the log. */
import type { Response } from 'express';
import type { Language } from '../../domain/words';

export interface Asked {
  readonly requestId: string;
  /** The asker's language: of the session, once that is known. */
  language: Language;
  /** Name of the endpoint, for the log: never the address, which may carry what a person typed. */
  endpoint: string;
  code?: string;
  /** Nothing of it is written to the log: somebody speaks up. */
  untraced?: boolean;
}

export const askedOf = (response: Response): Asked => response.locals['asked'] as Asked;
export const beginAsking = (response: Response, asked: Asked): void => {
  response.locals['asked'] = asked;
};
