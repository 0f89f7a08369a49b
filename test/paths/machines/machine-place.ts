import type { Role } from '#permissions/role';
import type { DutyScene, Standing } from '../../duties/duty-scene.ts';
import type { Human } from '../../duties/duty.ts';

/** Somewhere that an instance of a machine can stand, the way there, and who may do what there over HTTP. */
export interface MachinePlace {
  /** As the host writes it, with what else is true of it where that matters. */
  state: string;
  reach: (scene: DutyScene) => Promise<Standing>;
  /** By act; whatever is not here is refused. */
  may: Readonly<Record<string, readonly Role[]>>;
}

/** One act as a client of the API sends it, with content that is whole. */
interface ActOverHttp {
  mutation?: string;
  input: string;
  says: (standing: Standing, scene: DutyScene) => object;
}

/** A machine as its acts are sent over HTTP. */
export interface MachineUnderTest {
  machineId: string;
  /** By name: that of its mutation, unless it names another. */
  acts: Readonly<Record<string, ActOverHttp>>;
  /** Where an act is refused by another answer than the usual two, since there is nothing for it to act on. */
  refusedAs?: Readonly<Record<string, string>>;
  /** Holders of roles that decide in the organisation itself, where the usual holder's is in the partnership. */
  holders?: (scene: DutyScene) => Promise<Partial<Record<Role, Human>>>;
  places: readonly MachinePlace[];
}
