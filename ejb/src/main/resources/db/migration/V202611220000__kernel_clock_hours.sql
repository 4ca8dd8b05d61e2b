-- kernel: who lives a past up to a named day begins it at noon, so that its practices live on one day at whatever hour that is done.
alter table kernel.clock add column hours_ahead int not null default 0 check (hours_ahead between 0 and 23);

-- As kernel.begin_clock(int), and some hours later on that day.
create function kernel.begin_clock(days int, hours int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  began int := kernel.begin_clock($1);
begin
  update kernel.clock set hours_ahead = $2;
  return began;
end
$$;
grant execute on function kernel.begin_clock(int, int) to cw_app;
revoke execute on function kernel.begin_clock(int) from cw_app;
