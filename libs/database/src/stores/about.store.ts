import { openEntry, type AuditEntry } from '#application/evidence/audit-entry';
import type { AboutStore, RowAbout } from '#application/ports/about';
import type { Sql } from '#workflow/host/sql';

/** Kept twice, of nobody, or with texts that stand elsewhere; evidence is read with its texts by itself. */
const leftOut = [
  'audit_entry',
  'audit_text',
  'seal',
  'seal_leaf',
  'seal_state',
  'export_piece',
  'import_chunk',
  'kept_answer',
];

/** What says nothing about the person: what they asked for and were refused may be anybody's, or of another place. */
const withheld: Readonly<Record<string, readonly string[]>> = { refusal: ['about'] };

/** Every other table of tenants that this role may read, with the columns that can hold somebody's id. */
const TABLES = `
  select c.relname as name, array_agg(quote_ident(a.attname) order by a.attnum)
           filter (where a.atttypid = 'uuid'::regtype) as ids,
         array_agg(quote_ident(a.attname) order by a.attnum) filter (where a.atttypid <> 'uuid'::regtype) as texts
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attname <> 'tenant_id'
         and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype, 'jsonb'::regtype, 'text'::regtype, 'text[]'::regtype)
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1::text[])
     and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped)
     and has_table_privilege(c.oid, 'select')
   group by c.relname order by c.relname`;

const PLACES = `select tenant_id, name from partnership union all select tenant_id, name from organisation`;

const EVIDENCE = `
  select a.tenant_id, a.at, a.action, a.stream, a.seq, a.on_behalf_of, a.person_id as "personId",
         a.person_name as "personName", a.person, a.before, a.after, coalesce(t.texts, '{}') as texts
    from audit_entry a left join audit_text t on (t.tenant_id, t.stream, t.seq) = (a.tenant_id, a.stream, a.seq)
   where a.person_id = $1 or a.before::text like $2 or a.after::text like $2
   order by a.at, a.stream, a.seq`;

type FoundEntry = Pick<AuditEntry, 'personId' | 'personName' | 'person' | 'before' | 'after' | 'texts'> & {
  tenant_id: string;
  at: Date;
  action: string;
  stream: string;
  seq: number;
  on_behalf_of: string | null;
};

/** Looks for a person through the catalogue, so that a table that is new is looked through too. */
export class AboutSqlStore implements AboutStore {
  constructor(private readonly sql: Sql) {}

  async wasAppointed(organisationId: string, personId: string): Promise<boolean> {
    const found = await this.sql.query(
      'select 1 as one from appointment where organisation_id = $1 and person_id = $2 limit 1',
      [organisationId, personId],
    );
    return found.length > 0;
  }

  people(tenantIds: readonly string[]): Promise<{ id: string; name: string }[]> {
    return this.sql.query<{ id: string; name: string }>(
      'select distinct person_id as id, person_name as name from appointment where tenant_id = any($1)',
      [tenantIds],
    );
  }

  async rows(personId: string): Promise<RowAbout[]> {
    const places = await this.sql.query<{ tenant_id: string; name: string }>(PLACES, []);
    const nameOf = new Map(places.map((one) => [one.tenant_id, one.name]));
    const place = (tenantId: string): string => nameOf.get(tenantId) ?? tenantId;
    const tables = await this.sql.query<{ name: string; ids: string[] | null; texts: string[] | null }>(
      TABLES,
      [leftOut],
    );
    const found: RowAbout[] = [];
    for (const { name, ids, texts } of tables) {
      const conditions = [
        ...(ids ?? []).map((column) => `${column} = $1::text::uuid`),
        ...(texts ?? []).map((column) => `${column}::text like '%' || $1::text || '%'`),
      ];
      const rows = await this.sql.query<{ tenant_id: string; row: unknown }>(
        `select tenant_id, to_jsonb(t) - $2::text[] as row from ${name} t where ${conditions.join(' or ')}`,
        [personId, ['tenant_id', ...(withheld[name] ?? [])]],
      );
      for (const one of rows)
        found.push({ place: place(one.tenant_id), kind: name.replaceAll('_', ' '), row: one.row });
    }
    return [...found, ...(await this.evidence(personId, place))];
  }

  private async evidence(personId: string, place: (tenantId: string) => string): Promise<RowAbout[]> {
    const entries = await this.sql.query<FoundEntry>(EVIDENCE, [personId, `%${personId}%`]);
    return entries.map((entry) => {
      const { at, action, stream, seq, on_behalf_of: onBehalfOf } = entry;
      const { personName: name, jobTitle, token, before, after } = openEntry(entry);
      const by = { personId: entry.personId, name, jobTitle, onBehalfOf, token };
      const row = { at, action, stream, seq, by, before, after };
      return { place: place(entry.tenant_id), kind: 'evidence', row };
    });
  }
}
