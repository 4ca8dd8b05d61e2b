-- charges: what was done at a visit and what is asked for it. A charge is never deleted: its posting names it. Withdrawn, it keeps
-- its row and gives its line number free.

create schema charges;
grant usage on schema charges to cw_app;

create table charges.charge (
  practice_id int not null references practices.practice,
  charge_id bigint generated always as identity,
  encounter_id bigint not null,
  line_number smallint not null check (line_number between 1 and 50),
  procedure_code text not null check (procedure_code ~ '^[0-9A-Z]{5}$'),
  modifiers text[] not null check (cardinality(modifiers) <= 4),
  units numeric(10, 3) not null check (units > 0),
  unit_price bigint not null check (unit_price >= 0),
  price_source text not null check (price_source in ('FEE_SCHEDULE', 'TYPED')),
  amount bigint not null,
  diagnosis_pointers int[] not null check (cardinality(diagnosis_pointers) <= 4),
  service_from date not null,
  service_to date not null check (service_to >= service_from),
  status text not null check (status in ('UNBILLED', 'BILLED', 'WITHDRAWN')),
  -- Counts the corrections; each version is a source of its own in the ledger.
  version int not null check (version >= 1),
  primary key (practice_id, charge_id),
  foreign key (practice_id, encounter_id) references encounters.encounter (practice_id, encounter_id),
  constraint amount_is_units_times_price check (amount = round(units * unit_price))
);
create unique index charge_line on charges.charge (practice_id, encounter_id, line_number) where status <> 'WITHDRAWN';

select kernel.keep_practices_apart('charges.charge');
grant select, insert, update on charges.charge to cw_app;

-- What the ledger holds of a charge is asked for line by line, and for whole lists of visits.
create index posting_charge on ledger.posting (practice_id, charge_id) include (account_id, amount) where charge_id is not null;
