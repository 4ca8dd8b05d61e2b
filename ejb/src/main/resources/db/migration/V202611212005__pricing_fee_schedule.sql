-- pricing: what a practice asks for its services. A schedule is in force from its first to its last day, and no two of a practice
-- share a day, so that a service has one price on its date.

create schema pricing;
grant usage on schema pricing to cw_app;

create table pricing.fee_schedule (
  practice_id int not null references practices.practice,
  fee_schedule_id bigint generated always as identity,
  name text not null check (btrim(name) <> ''),
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  primary key (practice_id, fee_schedule_id),
  -- The practice as a range of one, so that no extension is needed.
  constraint no_two_share_a_day exclude using gist (
    int4range(practice_id, practice_id, '[]') with &&,
    daterange(effective_from, effective_to, '[]') with &&)
);

create table pricing.fee (
  practice_id int not null,
  fee_id bigint generated always as identity,
  fee_schedule_id bigint not null,
  procedure_code text not null check (procedure_code ~ '^[0-9A-Z]{5}$'),
  -- Empty: the price of the procedure without a modifier, and with one that has no price of its own.
  modifier text not null default '' check (modifier ~ '^([0-9A-Z]{2})?$'),
  amount bigint not null check (amount >= 0),
  primary key (practice_id, fee_id),
  foreign key (practice_id, fee_schedule_id) references pricing.fee_schedule (practice_id, fee_schedule_id),
  unique (practice_id, fee_schedule_id, procedure_code, modifier)
);

select kernel.keep_practices_apart(tenant) from unnest(array['pricing.fee_schedule', 'pricing.fee']::regclass[]) tenant;
grant select, insert, update (name, effective_from, effective_to) on pricing.fee_schedule to cw_app;
grant select, insert, update (amount) on pricing.fee to cw_app;
