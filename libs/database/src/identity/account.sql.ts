/** What sign-in keeps of the person $1 for the organisation $2; no hash, no secret, no issuer of links but oneself. */
export const ACCOUNT = `
  select (select json_build_object('name', name, 'jobTitle', job_title, 'email', email, 'registered', created_at,
            'hasPassword', password_hash is not null, 'failedSignIns', failed_sign_ins, 'lockedUntil', locked_until)
            from person where id = $1) as person,
         (select confirmed_at from second_factor where person_id = $1) as "secondFactorSince",
         (select coalesce(json_agg(json_build_object('issuer', issuer, 'entraTenant', nullif(entra_tenant, ''),
            'subject', subject, 'linked', linked_at) order by linked_at), '[]')
            from external_identity where person_id = $1 and organisation_id = $2) as "linkedAccounts",
         (select coalesce(json_agg(json_build_object('kind', kind, 'name', name, 'scope', scope, 'made', created_at,
            'lastUsed', last_seen_at, 'expires', expires_at, 'ended', ended_at) order by created_at), '[]')
            from session where person_id = $1 and organisation_id = $2) as "sessionsAndTokens",
         (select coalesce(json_agg(json_build_object('kind', kind, 'made', created_at, 'expires', expires_at)
            order by created_at), '[]')
            from sign_in_link where person_id = $1 and organisation_id = $2) as links`;
