-- demobooks: how far the invented history has come; and a clock that may begin earlier, so that it can be lived through.

-- An installation for trying out begins in the past and is lived through up to today; from then on it goes ahead of the machine.
alter table kernel.clock drop constraint clock_days_ahead_check;
alter table kernel.clock add constraint clock_days_ahead_check check (days_ahead >= -3660);

-- Once, before anybody works here: a clock that went back under a book would tear its order.
create function kernel.begin_clock(ahead int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  began int;
begin
  if $1 is null or $1 not between -3660 and 3660 then
    raise exception 'KRN-0103 the clock cannot begin % days ahead', coalesce($1::text, 'null')
      using errcode = '22023', hint = 'ask for ten years at most, before today or after it';
  end if;
  update kernel.clock set days_ahead = $1
   where movable and days_ahead = 0 and not exists (select from people.person) returning days_ahead into began;
  if began is null then
    raise exception 'KRN-0104 the clock of this installation cannot begin on another day'
      using errcode = '42501', hint = 'only where the clock may be moved, and before anybody works here';
  end if;
  return began;
end
$$;
grant execute on function kernel.begin_clock(int) to cw_app;

create schema demobooks;
grant usage on schema demobooks to cw_app;
create table demobooks.history (
  "only" boolean primary key default true check ("only"),
  begins date not null,
  ends date not null check (ends >= begins),
  completed boolean not null default false
);
grant select, insert, update (completed) on demobooks.history to cw_app;

-- What of a month a practice's people have done, so that a restart does nothing twice.
create table demobooks.month_done (
  practice_id int not null default kernel.current_practice() references practices.practice,
  month int not null check (month >= 1),
  part text not null,
  piece int not null check (piece >= 0),
  primary key (practice_id, month, part, piece)
);
select kernel.keep_practices_apart('demobooks.month_done');
grant select, insert on demobooks.month_done to cw_app;
