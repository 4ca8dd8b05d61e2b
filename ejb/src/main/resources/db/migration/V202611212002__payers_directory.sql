-- The payers that claims go to: one directory for the installation. The runtime role reads it and writes through two functions.

create schema payers;

create table payers.payer (
  payer_id bigint generated always as identity primary key,
  name text not null check (name <> ''),
  electronic_id text not null check (electronic_id ~ '^[0-9A-Z]{2,20}$'),
  claim_filing_indicator text not null check (claim_filing_indicator ~ '^[0-9A-Z]{2}$'),
  timely_filing_days int not null check (timely_filing_days between 1 and 1095),
  requires_rendering boolean not null,
  medicare boolean not null,
  line1 text not null,
  line2 text not null,
  city text not null,
  state text not null,
  zip text not null,
  constraint one_payer_an_electronic_id unique (electronic_id)
);

create function payers.add_payer(
  name text, electronic_id text, claim_filing_indicator text, timely_filing_days int, requires_rendering boolean, medicare boolean,
  line1 text, line2 text, city text, state text, zip text)
returns bigint language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into payers.payer (name, electronic_id, claim_filing_indicator, timely_filing_days, requires_rendering, medicare,
    line1, line2, city, state, zip)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  returning payer_id
$$;

-- The electronic id is what claims were sent under; it is not among what changes.
create function payers.change_payer(
  id bigint, name text, claim_filing_indicator text, timely_filing_days int, requires_rendering boolean, medicare boolean,
  line1 text, line2 text, city text, state text, zip text)
returns bigint language sql security definer set search_path = pg_catalog, pg_temp as $$
  update payers.payer set name = $2, claim_filing_indicator = $3, timely_filing_days = $4, requires_rendering = $5, medicare = $6,
    line1 = $7, line2 = $8, city = $9, state = $10, zip = $11
  where payer_id = $1
  returning payer_id
$$;

grant usage on schema payers to cw_app;
grant select on payers.payer to cw_app;
grant execute on function payers.add_payer, payers.change_payer to cw_app;
