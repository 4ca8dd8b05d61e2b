-- kernel: which practice a transaction works for, and the installation's one clock.

-- Nothing is open to everyone: each right below is given by name, here and in every later migration.
revoke all on schema public from public;
alter default privileges revoke execute on functions from public;

-- Flyway may have made it already, for its own history.
create schema if not exists kernel;
grant usage on schema kernel to cw_app;

-- After a transaction-local setting ends, a pooled session holds '' and not null; both mean that nobody opened a practice.
create function kernel.current_practice() returns int language plpgsql stable parallel safe as $$
declare
  practice text := nullif(current_setting('app.practice_id', true), '');
begin
  if practice is null then
    raise exception 'SEC-0102 no practice is set for this transaction'
      using errcode = '42501', hint = 'open a PracticeScope at the entrance, before the transaction begins';
  end if;
  return practice::int;
end
$$;
grant execute on function kernel.current_practice() to cw_app;

-- Every table of a practice gets its policy from here, so that there is one rule to read. The policy names no role: the owner's
-- functions and triggers run under it too. Written as a subselect, the practice is asked for once a query and not once a row. A
-- table without any row may be read to its end without the question being asked; one row is enough for SEC-0102.
create function kernel.keep_practices_apart(tenant regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', tenant);
  execute format(
    'create policy own_practice on %s using (practice_id = (select kernel.current_practice()))'
    ' with check (practice_id = (select kernel.current_practice()))', tenant);
end
$$;

create table kernel.clock (
  "only" boolean primary key default true check ("only"),
  days_ahead int not null default 0 check (days_ahead >= 0),
  movable boolean not null default false
);
insert into kernel.clock default values;
grant select on kernel.clock to cw_app;

create function kernel.advance_clock(days int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  ahead int;
begin
  if days is null or days <= 0 then
    raise exception 'KRN-0101 the clock cannot go % days: it only goes forwards', coalesce(days::text, 'null')
      using errcode = '22023', hint = 'ask for one day or more';
  end if;
  update kernel.clock set days_ahead = days_ahead + days where movable returning days_ahead into ahead;
  if ahead is null then
    raise exception 'KRN-0102 the clock of this installation cannot be moved'
      using errcode = '42501', hint = 'move it in an installation for trying out or testing, never in one with real books';
  end if;
  return ahead;
end
$$;
grant execute on function kernel.advance_clock(int) to cw_app;
