/**
 * adapters: which addresses a webhook may reach. Whoever writes an address must not reach by us what they cannot reach
 * themselves: our own machine, the office's network, the services of a cloud. It is asked of what the name stands for at
 * the moment of connecting, since a name may stand for another address by then.
 */
import type { LookupAddress } from 'node:dns';
import { lookup as resolve } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import type { LookupFunction } from 'node:net';

export interface AddressRules {
  /** Networks that are allowed all the same, as address/bits. */
  readonly allowed: readonly string[];
  /** Practice: this machine, and there without TLS. */
  readonly loopback: boolean;
}

export class ForbiddenAddress extends Error {
  constructor() {
    super('The name stands for an address that webhooks may not reach.');
    this.name = 'ForbiddenAddress';
  }
}

const privateNetworks = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];
/** Everything that is not global unicast, and what carries an IPv4 address or documentation within it. */
const globalUnicast = ['2000::/3'];
const carriers = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
const thisMachine = ['127.0.0.0/8', '::1/128'];

const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6');

/** Throws on anything that is no network. */
export function networksOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits = ''] = network.split('/');
    if (isIP(address) === 0 || !/^\d{1,3}$/.test(bits)) throw new Error(`${network} is no network`);
    list.addSubnet(address, Number(bits), family(address));
  }
  return list;
}

const lists = {
  private: networksOf(privateNetworks),
  global: networksOf(globalUnicast),
  carriers: networksOf(carriers),
  loopback: networksOf(thisMachine),
};

function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !lists.private.check(address, 'ipv4');
  return lists.global.check(address, 'ipv6') && !lists.carriers.check(address, 'ipv6');
}

export const isLoopback = (address: string): boolean =>
  isIP(address) !== 0 && lists.loopback.check(address, family(address));

export function createGuard({ allowed, loopback }: AddressRules) {
  const others = networksOf(allowed);

  const mayReach = (address: string): boolean =>
    isIP(address) !== 0 &&
    (isPublic(address) ||
      others.check(address, family(address)) ||
      (loopback && isLoopback(address)));

  /** Without TLS only what stays on this machine. */
  const mayReachOver = (protocol: string, address: string): boolean =>
    mayReach(address) && (protocol === 'https:' || (loopback && isLoopback(address)));

  /** One address that is forbidden forbids the name: the connection would choose among them. */
  const lookupFor =
    (protocol: string): LookupFunction =>
    (host, options, done) => {
      resolve(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
        const [first] = found ?? [];
        if (error !== null || first === undefined) done(error ?? new ForbiddenAddress(), '', 4);
        else if (!found.every(({ address }) => mayReachOver(protocol, address)))
          done(new ForbiddenAddress(), '', 4);
        else if (options.all === true) done(null, found);
        else done(null, first.address, first.family);
      });
    };

  return { mayReachOver, lookupFor };
}
