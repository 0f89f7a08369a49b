import type { Clock } from '#kernel/clock';
import type { Actor } from '#permissions/actor';
import { connectionOf, pageOffset, pageSize, type Connection, type PageRequest } from '../connection.ts';
import { decodeId, encodeId, type IdType, type Named } from '../global-id.ts';
import { PROCESS_EVENTS, type FoundEvent } from '../process/process.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { agreementRow, summaryRow } from './agreement.row.ts';
import { sharedMeasureRow } from './shared-measure.row.ts';
import type {
  OwnIndicatorRow,
  SharedMeasureRow,
  SharingAgreementRow,
  SharingSummaryRow,
} from './sharing.rows.ts';
import {
  AGREEMENT,
  AGREEMENTS,
  OWN_INDICATORS,
  SHARED_FIGURES,
  SHARED_MEASURE,
  SHARED_MEASURES,
  type FoundAgreement,
  type FoundAgreementPage,
  type FoundShared,
  type FoundSharedFigure,
} from './sharing.sql.ts';

type Key = Pick<Named, 'tenantId' | 'id'>;

/** Which agreements; every part given must hold. Ids are opaque ones. */
export interface AgreementsWanted {
  partnershipId?: string | null;
  organisationId?: string | null;
  open?: boolean | null;
}

/** The uuid that names nothing: what an id that cannot be read stands for. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

const filterId = (type: IdType, id: string | null | undefined): string | null =>
  id ? (decodeId(type, id)?.id ?? NOTHING) : null;

/** Reads sharing agreements, and what they publish. Nothing is kept between two reads, so nothing outlives its end. */
export class SharingReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** A page of the agreements wanted, those waiting for an answer first. */
  async agreements(
    actor: Actor,
    { partnershipId, organisationId, open }: AgreementsWanted,
    page: PageRequest,
  ): Promise<Connection<SharingSummaryRow>> {
    const found = await this.tenants.read<FoundAgreement>(actor.tenantIds, {
      ...AGREEMENTS,
      values: [
        filterId('Partnership', partnershipId),
        filterId('Organisation', organisationId),
        open ?? null,
        pageSize(page),
        pageOffset(page),
      ],
    });
    const now = this.clock.now();
    return connectionOf(
      found.map((one) => summaryRow(one, now)),
      found[0]?.total ?? 0,
      page,
    );
  }

  /** One agreement as the actor sees it, or null when it is not there for them. */
  async agreement(actor: Actor, { tenantId, id }: Key): Promise<SharingAgreementRow | null> {
    const values = [tenantId, id];
    const [[found], events] = await this.tenants.readAll<[FoundAgreementPage, FoundEvent]>(actor.tenantIds, [
      { ...AGREEMENT, values },
      { ...PROCESS_EVENTS, values },
    ]);
    return found ? agreementRow(found, events, actor, this.clock.now()) : null;
  }

  /** A page of what is shared with a partnership, or with any of the actor's, without its figures. */
  async measures(
    actor: Actor,
    partnershipId: string | null | undefined,
    page: PageRequest,
  ): Promise<Connection<SharedMeasureRow>> {
    const found = await this.tenants.read<FoundShared>(actor.tenantIds, {
      ...SHARED_MEASURES,
      values: [filterId('Partnership', partnershipId), pageSize(page), pageOffset(page)],
    });
    return connectionOf(
      found.map((one) => sharedMeasureRow(one, null)),
      found[0]?.total ?? 0,
      page,
    );
  }

  /** One published measure with its figures, or null when there is none for the actor. */
  async measure(actor: Actor, { tenantId, id }: Key): Promise<SharedMeasureRow | null> {
    const values = [tenantId, id];
    const [[found], figures] = await this.tenants.readAll<[FoundShared, FoundSharedFigure]>(actor.tenantIds, [
      { ...SHARED_MEASURE, values },
      { ...SHARED_FIGURES, values },
    ]);
    return found ? sharedMeasureRow(found, figures) : null;
  }

  /** The indicators of the organisation the actor acts for, to choose from. */
  async ownIndicators(actor: Actor, page: PageRequest): Promise<Connection<OwnIndicatorRow>> {
    const found = await this.tenants.read<{
      tenant_id: string;
      id: string;
      code: string;
      title: string;
      total: number;
    }>(actor.tenantIds, {
      ...OWN_INDICATORS,
      values: [actor.organisationId, pageSize(page), pageOffset(page)],
    });
    const rows = found.map(({ tenant_id, id, code, title }) => ({
      id: encodeId('Indicator', tenant_id, id),
      code,
      title,
    }));
    return connectionOf(rows, found[0]?.total ?? 0, page);
  }
}
