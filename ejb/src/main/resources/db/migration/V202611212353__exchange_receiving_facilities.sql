-- exchange: by what name a sender of messages knows a practice (HL7 version 2 MSH-6, or MSH-5 where that is empty).

create table exchange.receiving_facility (
  practice_id int not null references practices.practice,
  facility text not null check (facility = upper(facility) and facility <> ''),
  primary key (practice_id, facility)
);
select kernel.keep_practices_apart('exchange.receiving_facility');
grant select, insert, delete on exchange.receiving_facility to cw_app;

create policy every_facility on exchange.receiving_facility for select to cw_dispatch using (true);
grant select (practice_id, facility) on exchange.receiving_facility to cw_dispatch;

-- By a name given to it, or by the NPI it bills under; ids and nothing else.
create function exchange.practices_receiving(facility text) returns setof int
language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
  select r.practice_id from exchange.receiving_facility r where r.facility = upper(practices_receiving.facility)
   union
  select b.practice_id from practices.billing_identity b where b.npi = practices_receiving.facility
$$;
grant execute on function exchange.practices_receiving(text) to cw_app;
grant create on schema exchange to cw_dispatch;
alter function exchange.practices_receiving(text) owner to cw_dispatch;
revoke create on schema exchange from cw_dispatch;
