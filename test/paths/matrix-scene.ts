import { createPlaceUseCases } from '#application/place/place.use-cases';
import { openBackend } from '#database/backend';
import type { Backend } from '#database/backend';
import { stagesOfState } from '#domain/improvement/case-stages';
import type { SmallPlace } from '#testing/small-place';
import { actorOf, bodyName, must } from '#testing/small-place/company';
import { callsAnswered } from '#testing/small-place/measures';
import type { Body } from '#testing/small-place/people';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { CaseMaker } from './case-maker.ts';
import type { MadeCase } from './case-maker.ts';
import { appointRoleHolders } from './role-holders.ts';

/** The product with a holder of every role, and measures enough for a case in every place a case can stand. */
export class MatrixScene {
  readonly product: Product;
  readonly backend: Backend;
  readonly place: SmallPlace;
  maker: CaseMaker;

  private constructor(product: Product, backend: Backend, place: SmallPlace, maker: CaseMaker) {
    this.product = product;
    this.backend = backend;
    this.place = place;
    this.maker = maker;
  }

  /** @param measures how many cases can be made */
  static async start(measures: number): Promise<MatrixScene> {
    const product = await startProduct();
    const [place] = product.places;
    if (!place) throw new Error('There is a place.');
    const { database, clock, apiUrl } = product;
    const urls = { apiUrl: database.apiUrl, signInUrl: database.signinUrl };
    const backend = await openBackend({ ...urls, clock, poolSize: 4 });
    const holders = await appointRoleHolders(backend, place, apiUrl);
    const council = { id: place.organisations.council, name: bodyName(place.name, 'council') };
    const answerable = {
      owner: holders.indicator_owner.person,
      ownerOrganisation: council,
      deputy: null,
      portfolioOrganisationId: council.id,
    };
    const indicators = Array.from({ length: measures }, (_, index) => ({
      ...callsAnswered(place.name, answerable, true),
      code: `MATRIX-${index}`,
    }));
    const { defineIndicators } = createPlaceUseCases(backend.deps);
    const manager = await actorOf(backend, place.people.manager);
    const tenantId = place.partnership;
    const { ids } = await must('indicators', defineIndicators(manager, { tenantId, indicators }));
    const maker = new CaseMaker({ backend, place, apiUrl, holders, indicators: Object.values(ids) });
    return new MatrixScene(product, backend, place, maker);
  }

  /** Moves the time on and delivers what is due; sessions are over by then, so others of another body take over. */
  async moveTo(instant: string, body: Body): Promise<void> {
    this.product.clock.set(instant);
    await this.product.story().around.deliver();
    const holders = await appointRoleHolders(this.backend, this.place, this.product.apiUrl, body);
    this.maker = new CaseMaker({ ...this.maker.parts, holders });
  }

  async stop(): Promise<void> {
    await this.backend.close();
    await this.product.stop();
  }
}

/** Where a case stands in both regions, read from the host's text such as `main:actionPlan.drafting;scrutiny:none`. */
export function stagesOf({ state }: Pick<MadeCase, 'state'>) {
  const [main = '', scrutiny = ''] = state.split(';').map((region) => region.split(':')[1] ?? '');
  const [top = '', leaf] = main.split('.');
  return stagesOfState({ main: leaf ? { [top]: leaf } : top, scrutiny });
}
