/** test: what others did before the test begins, given to the api directly: only the part that a test is about is clicked. */
import type { CommandReply, Persona, PilotView } from '../../../contracts/http';
import { Asker } from '../../api/support/asker';
import { act, submission, submitted } from '../../api/support/proposal';

export class Errands {
  private readonly askers = new Map<string, Asker>();
  private personas: readonly Persona[] = [];

  constructor(private readonly address: string) {}

  private async asker(post: string): Promise<Asker> {
    const known = this.askers.get(post);
    if (known !== undefined) return known;
    const asker = new Asker(this.address);
    if (this.personas.length === 0) {
      const { body } = await asker.get('/api/personas');
      this.personas = (body as { personas: readonly Persona[] }).personas;
    }
    const holder = this.personas.find(({ posts }) => posts.some(({ id }) => id === post));
    if (holder === undefined) throw new Error(`Nobody holds ${post}.`);
    await asker.signIn(holder.person);
    this.askers.set(post, asker);
    return asker;
  }

  async viewOf(pilot: string, post = 'hoa-lac:head'): Promise<PilotView> {
    const { body } = await (await this.asker(post)).get(`/api/pilots/${pilot}`);
    return body as PilotView;
  }

  /** On the ground of what the post sees now, as the screens do it. */
  async does(pilot: string, post: string, name: string, payload: object = {}): Promise<void> {
    const asker = await this.asker(post);
    const offer = (await this.viewOf(pilot, post)).allowed.offers.find(
      ({ command }) => command === name,
    );
    const { body } = await act(asker, pilot, name, payload, {
      post,
      ...(offer === undefined ? {} : { basedOn: offer.basedOn }),
    });
    if ((body as CommandReply).outcome !== 'accepted')
      throw new Error(`${name} by ${post}: ${JSON.stringify(body)}`);
  }

  async submit(title: string): Promise<string> {
    return submitted(await this.asker('hoa-lac:cadre-1'), { title });
  }

  /** The proposer writes another text. */
  async amend(pilot: string, title: string): Promise<void> {
    const { plan } = submission() as { plan: object };
    await this.does(pilot, 'hoa-lac:cadre-1', 'AmendProposal', {
      title,
      plan,
      reason: 'Bổ sung theo ý kiến góp ý.',
    });
  }

  /** Before the leadership, with the Party committee's opinion given. */
  async bringToBallot(title: string): Promise<string> {
    const pilot = await this.submit(title);
    const sheet = { lawful: true, basis: 'Phù hợp thẩm quyền.', instruments: [] };
    const opinion = { position: 'for', number: null, text: 'Đồng ý.' };
    await this.does(pilot, 'hoa-lac:clerk', 'Register', { number: '16', book: '2026' });
    await this.does(pilot, 'hoa-lac:legal-1', 'SignLegalitySheet', sheet);
    await this.does(pilot, 'hoa-lac:legal-2', 'SignLegalitySheet', sheet);
    await this.does(pilot, 'hoa-lac:secretary', 'TakeSimpleRoute');
    await this.does(pilot, 'hoa-lac:partyCommittee', 'GivePartyOpinion', opinion);
    await this.does(pilot, 'hoa-lac:secretary', 'CloseConsultation');
    return pilot;
  }
}
