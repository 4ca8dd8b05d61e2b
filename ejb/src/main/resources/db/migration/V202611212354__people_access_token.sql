-- people: keys of machines that send to one practice. Only the hash is kept; the key itself is shown once.

create table people.access_token (
  practice_id int not null references practices.practice,
  access_token_id bigint generated always as identity,
  name text not null check (btrim(name) <> ''),
  sha256 text not null check (length(sha256) = 64),
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (practice_id, access_token_id),
  unique (practice_id, sha256)
);
create index access_token_by_hash on people.access_token (sha256) where revoked_at is null;
select kernel.keep_practices_apart('people.access_token');
grant select, insert, update (revoked_at) on people.access_token to cw_app;

create policy every_access_token on people.access_token for select to cw_dispatch using (true);
grant select (practice_id, sha256, revoked_at) on people.access_token to cw_dispatch;

-- For whom a machine's key opens; asked before a practice is in scope.
create function people.practice_of_token(hash text) returns setof int
language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
  select t.practice_id from people.access_token t where t.sha256 = hash and t.revoked_at is null
$$;
grant execute on function people.practice_of_token(text) to cw_app;
grant create on schema people to cw_dispatch;
alter function people.practice_of_token(text) owner to cw_dispatch;
revoke create on schema people from cw_dispatch;
