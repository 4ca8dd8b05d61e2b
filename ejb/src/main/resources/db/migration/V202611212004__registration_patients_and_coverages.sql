-- Patients, guarantors and coverages. What is searched is stored in small letters and found with starts_with: below a policy
-- no index serves like or lower().

create schema registration;

create table registration.account_number (
  practice_id int primary key references practices.practice,
  last_number int not null check (last_number between 10000001 and 99999999)
);

create table registration.patient (
  practice_id int not null references practices.practice,
  patient_id bigint generated always as identity,
  account_number text collate "C" not null check (account_number ~ '^[0-9]{8}$'),
  first_name text not null check (first_name <> ''),
  middle_name text not null,
  last_name text not null check (last_name <> ''),
  suffix text not null,
  birth_date date not null,
  sex text not null check (sex in ('FEMALE', 'MALE', 'UNKNOWN')),
  line1 text not null,
  line2 text not null,
  city text not null,
  state text not null,
  zip text not null,
  phone text not null,
  guarantor_first_name text,
  guarantor_last_name text,
  guarantor_line1 text,
  guarantor_line2 text,
  guarantor_city text,
  guarantor_state text,
  guarantor_zip text,
  guarantor_phone text,
  search_last text not null generated always as (lower(last_name)) stored,
  search_first text not null generated always as (lower(first_name)) stored,
  primary key (practice_id, patient_id),
  constraint one_patient_an_account_number unique (practice_id, account_number),
  constraint guarantor_whole_or_none check (num_nulls(guarantor_first_name, guarantor_last_name, guarantor_line1, guarantor_line2,
    guarantor_city, guarantor_state, guarantor_zip, guarantor_phone) in (0, 8))
);

create index patient_by_last_name on registration.patient
  (practice_id, search_last text_pattern_ops, search_first text_pattern_ops, patient_id);
create index patient_by_first_name on registration.patient (practice_id, search_first text_pattern_ops);
create index patient_by_birth_date on registration.patient (practice_id, birth_date);

create table registration.coverage (
  practice_id int not null references practices.practice,
  coverage_id bigint generated always as identity,
  patient_id bigint not null,
  rank int not null check (rank between 1 and 3),
  payer_id bigint not null references payers.payer,
  plan_name text not null,
  group_number text not null,
  member_id text not null check (member_id <> ''),
  relationship text not null check (relationship in ('SELF', 'SPOUSE', 'CHILD', 'OTHER')),
  subscriber_first_name text,
  subscriber_middle_name text,
  subscriber_last_name text,
  subscriber_birth_date date,
  subscriber_sex text check (subscriber_sex in ('FEMALE', 'MALE', 'UNKNOWN')),
  subscriber_line1 text,
  subscriber_line2 text,
  subscriber_city text,
  subscriber_state text,
  subscriber_zip text,
  effective_from date not null,
  effective_to date,
  search_member text not null generated always as (lower(member_id)) stored,
  primary key (practice_id, coverage_id),
  foreign key (practice_id, patient_id) references registration.patient,
  constraint ends_not_before_it_begins check (effective_to >= effective_from),
  constraint self_or_a_subscriber check ((relationship = 'SELF') = (subscriber_last_name is null)),
  constraint subscriber_address_whole_or_none check
    (num_nulls(subscriber_line1, subscriber_line2, subscriber_city, subscriber_state, subscriber_zip) in (0, 5))
);

create index coverage_of_patient on registration.coverage (practice_id, patient_id);
create index coverage_by_member on registration.coverage (practice_id, search_member text_pattern_ops);

-- Numbers are given one after the other; whoever registers holds the practice's next number until the commit.
create function registration.next_account_number() returns text
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into registration.account_number as given (practice_id, last_number)
  values (kernel.current_practice(), 10000001)
  on conflict (practice_id) do update set last_number = given.last_number + 1
  returning last_number::text
$$;

select kernel.keep_practices_apart('registration.account_number');
select kernel.keep_practices_apart('registration.patient');
select kernel.keep_practices_apart('registration.coverage');

grant usage on schema registration to cw_app;
grant select, insert, update on registration.patient, registration.coverage to cw_app;
grant select on registration.account_number to cw_app;
grant execute on function registration.next_account_number to cw_app;
