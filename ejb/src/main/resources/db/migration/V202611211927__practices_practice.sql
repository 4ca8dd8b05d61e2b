-- practices: who keeps books here. A practice is opened before anyone can work for it, and background work has to find them all;
-- these two deeds look across practices and belong to cw_dispatch.

create schema practices;
grant usage on schema practices to cw_app, cw_dispatch;

create table practices.practice (
  practice_id int generated always as identity primary key,
  name text not null check (btrim(name) <> ''),
  mark text not null check (mark ~ '^[[:alpha:]]{1,2}$'),
  time_zone text not null,
  opened_on date not null
);
select kernel.keep_practices_apart('practices.practice');
grant select on practices.practice to cw_app;

create policy every_practice on practices.practice for select to cw_dispatch using (true);
create policy new_practice on practices.practice for insert to cw_dispatch with check (true);
grant select (practice_id, name, mark, time_zone), insert (name, mark, time_zone, opened_on) on practices.practice to cw_dispatch;

create function practices.open_practice(name text, mark text, time_zone text, opened_on date) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
declare
  opened int;
begin
  if not exists (select from pg_catalog.pg_timezone_names z where z.name = open_practice.time_zone) then
    raise exception 'PRA-0101 time zone % is unknown', coalesce(open_practice.time_zone, 'null')
      using errcode = '22023', hint = 'use a name of the IANA list, such as America/Chicago';
  end if;
  insert into practices.practice (name, mark, time_zone, opened_on) values ($1, $2, $3, $4) returning practice_id into opened;
  return opened;
end
$$;

create function practices.every_practice() returns setof int
language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
  select practice_id from practices.practice order by practice_id
$$;

grant execute on function practices.open_practice(text, text, text, date), practices.every_practice() to cw_app;

grant create on schema practices to cw_dispatch;
alter function practices.open_practice(text, text, text, date) owner to cw_dispatch;
alter function practices.every_practice() owner to cw_dispatch;
revoke create on schema practices from cw_dispatch;
