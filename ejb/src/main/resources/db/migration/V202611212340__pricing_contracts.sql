-- pricing: what payers have agreed to allow. A contract with a payer is in force from its first to its last day, no two with the same
-- payer share a day, and its rates are dated again, so that a line is priced as it was agreed on its date of service.

create table pricing.contract (
  practice_id int not null references practices.practice,
  contract_id bigint generated always as identity,
  payer_id bigint not null references payers.payer,
  name text not null check (btrim(name) <> ''),
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  line_limit text not null check (line_limit in ('LESSER_OF', 'RATE_ALONE')),
  -- Of the charge, for what no rate names; null: not priced.
  default_percent numeric(5, 2) check (default_percent > 0),
  tolerance bigint not null check (tolerance >= 0),
  primary key (practice_id, contract_id),
  constraint no_two_of_a_payer_share_a_day exclude using gist (
    int4range(practice_id, practice_id, '[]') with &&,
    int8range(payer_id, payer_id, '[]') with &&,
    daterange(effective_from, effective_to, '[]') with &&)
);

create table pricing.contract_rate (
  practice_id int not null,
  contract_rate_id bigint generated always as identity,
  contract_id bigint not null,
  procedure_code text not null check (procedure_code ~ '^[0-9A-Z]{5}$'),
  modifier text not null default '' check (modifier ~ '^([0-9A-Z]{2})?$'),
  setting text not null check (setting in ('ANY', 'FACILITY', 'OFFICE')),
  amount numeric(12, 4) not null check (amount >= 0),
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  primary key (practice_id, contract_rate_id),
  foreign key (practice_id, contract_id) references pricing.contract (practice_id, contract_id),
  unique (practice_id, contract_id, procedure_code, modifier, setting, effective_from)
);

select kernel.keep_practices_apart(tenant) from unnest(array['pricing.contract', 'pricing.contract_rate']::regclass[]) tenant;
grant select, insert, update (name, effective_from, effective_to, line_limit, default_percent, tolerance) on pricing.contract to cw_app;
grant select, insert, update (amount, effective_to) on pricing.contract_rate to cw_app;
