-- pricing: what Medicare pays by its physician fee schedule, from the publisher's own file; public, the same for every practice.
-- Written by the loader as the owner, read by the runtime role.

create table pricing.medicare_edition (
  effective_from date primary key,
  sha256 text not null,
  file_name text not null,
  fees int not null,
  loaded_at timestamptz not null
);

-- National amounts, before a locality's factors; null where Medicare does not pay the service in such a place.
create table pricing.medicare_fee (
  effective_from date not null references pricing.medicare_edition,
  procedure_code text collate "C" not null check (procedure_code ~ '^[0-9A-Z]{5}$'),
  modifier text not null check (modifier ~ '^([0-9A-Z]{2})?$'),
  status text not null,
  amount_in_office bigint check (amount_in_office >= 0),
  amount_in_facility bigint check (amount_in_facility >= 0),
  primary key (effective_from, procedure_code, modifier)
);
grant select on pricing.medicare_edition, pricing.medicare_fee to cw_app;
