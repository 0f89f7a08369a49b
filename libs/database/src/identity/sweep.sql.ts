/** What is over goes as the next session is opened, at $10: sessions at once, tokens a quarter after, lapsed links with them. */
export const SWEEP = `
  with over as (
    delete from session where (kind <> 'token' and expires_at < $10)
       or (kind = 'token' and expires_at < $10::timestamptz - interval '90 days')
  ), lapsed as (delete from sign_in_link where expires_at < $10)`;
