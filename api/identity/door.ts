/** api: back to the door, with what went wrong in the address: a browser on its way is shown a page, not a problem in JSON. */
import type { SignInProblem } from '../../contracts/identity';

export interface ToDoor {
  readonly status: 302;
  readonly body: null;
  readonly headers: Readonly<Record<string, string>>;
}

export function backToDoor(
  problem: SignInProblem | null,
  more: { readonly reference?: string; readonly cookie?: string } = {},
): ToDoor {
  const told = new URLSearchParams({
    ...(problem === null ? {} : { problem }),
    ...(more.reference === undefined ? {} : { reference: more.reference }),
  });
  const location = problem === null ? '/' : `/sign-in?${told.toString()}`;
  const cookie = more.cookie === undefined ? {} : { 'set-cookie': more.cookie };
  return { status: 302, body: null, headers: { location, ...cookie } };
}
