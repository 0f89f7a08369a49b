/** What a tenant is called, of the tenant $1. */
export const EXPORT_NAME = `
  select name from partnership where tenant_id = $1 union all select name from organisation where tenant_id = $1`;

/**
 * Tables of a tenant that an export leaves out: its evidence, which goes before them; copies of what is elsewhere in it; and
 * what is its people's own, such as drafts of forms.
 */
export const leftOutOfExports = [
  'audit_entry',
  'audit_text',
  'seal',
  'seal_leaf',
  'seal_state',
  'workflow_event',
  'tenant_export',
  'export_piece',
  'import_chunk',
  'kept_answer',
  'form_draft',
];

/** Every other table that a tenant's rows are in and the worker may read, quoted. */
export const TENANT_TABLES = `
  select quote_ident(c.relname) as name from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1::text[])
     and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
     and has_table_privilege(c.oid, 'select')
   order by c.relname`;
