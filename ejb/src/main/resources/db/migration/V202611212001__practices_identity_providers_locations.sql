-- What a practice says of itself on its claims.

create table practices.billing_identity (
  practice_id int not null references practices.practice,
  billing_identity_id bigint generated always as identity,
  legal_name text not null check (legal_name <> ''),
  organization boolean not null,
  npi text not null check (npi ~ '^[12][0-9]{9}$'),
  tax_id text not null check (tax_id ~ '^[0-9]{9}$'),
  taxonomy text not null check (taxonomy ~ '^[0-9A-Z]{9}X$'),
  line1 text not null,
  line2 text not null,
  city text not null,
  state text not null,
  zip text not null,
  pay_to_line1 text,
  pay_to_line2 text,
  pay_to_city text,
  pay_to_state text,
  pay_to_zip text,
  contact_name text not null,
  contact_phone text not null,
  primary key (practice_id, billing_identity_id),
  constraint one_identity_a_practice unique (practice_id),
  constraint pay_to_whole_or_none check (num_nulls(pay_to_line1, pay_to_line2, pay_to_city, pay_to_state, pay_to_zip) in (0, 5))
);

create table practices.provider (
  practice_id int not null references practices.practice,
  provider_id bigint generated always as identity,
  first_name text not null check (first_name <> ''),
  last_name text not null check (last_name <> ''),
  npi text not null check (npi ~ '^[12][0-9]{9}$'),
  taxonomy text not null check (taxonomy ~ '^[0-9A-Z]{9}X$'),
  specialty text not null,
  active boolean not null,
  primary key (practice_id, provider_id),
  constraint one_provider_an_npi unique (practice_id, npi)
);

create table practices.location (
  practice_id int not null references practices.practice,
  location_id bigint generated always as identity,
  name text not null check (name <> ''),
  place_of_service text not null check (place_of_service ~ '^[0-9]{2}$'),
  line1 text not null,
  line2 text not null,
  city text not null,
  state text not null,
  zip text not null,
  npi text not null check (npi = '' or npi ~ '^[12][0-9]{9}$'),
  primary key (practice_id, location_id),
  constraint one_location_a_name unique (practice_id, name)
);

select kernel.keep_practices_apart('practices.billing_identity');
select kernel.keep_practices_apart('practices.provider');
select kernel.keep_practices_apart('practices.location');

grant select, insert, update on practices.billing_identity, practices.provider, practices.location to cw_app;
