-- claims: what is billed, what was found wrong with it, what left together, and each step of the way.

create schema claims;
grant usage on schema claims to cw_app;

-- The running number in a practice's patient control numbers; nobody but the function below moves it. The function comes before the
-- policy, since the owner may not even compile a query that a policy touches.
create table claims.control_number (
  practice_id int primary key references practices.practice,
  last_number int not null check (last_number > 0)
);
grant select on claims.control_number to cw_app;

create function claims.next_control_number() returns int
language sql volatile security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
  insert into claims.control_number as given (practice_id, last_number)
  values (kernel.current_practice(), 1)
  on conflict (practice_id) do update set last_number = given.last_number + 1
  returning last_number
$$;
grant execute on function claims.next_control_number() to cw_app;
select kernel.keep_practices_apart('claims.control_number');

create table claims.claim (
  practice_id int not null references practices.practice,
  claim_id bigint generated always as identity,
  encounter_id bigint not null,
  patient_id bigint not null,
  coverage_id bigint not null,
  payer_id bigint not null references payers.payer,
  patient_control_number text not null check (length(patient_control_number) between 1 and 38),
  frequency text not null check (frequency in ('ORIGINAL', 'REPLACEMENT', 'VOID')),
  version int not null check (version >= 1),
  -- The version that this one replaces or voids.
  earlier_claim_id bigint,
  status text not null check (status in ('DRAFT', 'HELD', 'READY', 'BATCHED', 'TRANSMITTED', 'TRANSMISSION_FAILED',
    'SYNTAX_ACCEPTED', 'CLEARINGHOUSE_ACCEPTED', 'PAYER_ACCEPTED', 'REJECTED', 'REPLACED', 'VOID_PENDING', 'VOIDED')),
  status_since timestamptz not null,
  service_date date not null,
  total_charge bigint not null,
  -- By which the payer knows it, from its acceptance on.
  payer_claim_number text,
  created_at timestamptz not null,
  primary key (practice_id, claim_id),
  unique (practice_id, patient_control_number),
  foreign key (practice_id, encounter_id) references encounters.encounter (practice_id, encounter_id),
  foreign key (practice_id, patient_id) references registration.patient (practice_id, patient_id),
  foreign key (practice_id, coverage_id) references registration.coverage (practice_id, coverage_id),
  foreign key (practice_id, earlier_claim_id) references claims.claim (practice_id, claim_id),
  constraint a_later_version_names_the_earlier check ((frequency = 'ORIGINAL') = (earlier_claim_id is null))
);
create index claim_encounter on claims.claim (practice_id, encounter_id);
create index claim_patient on claims.claim (practice_id, patient_id, service_date);
create index claim_status on claims.claim (practice_id, status, service_date, claim_id);
create index claim_service_date on claims.claim (practice_id, service_date, claim_id);
create index claim_payer on claims.claim (practice_id, payer_id, service_date, claim_id);
create index claim_payer_number on claims.claim (practice_id, payer_claim_number) where payer_claim_number is not null;
-- One version at a time is being worked on.
create unique index one_version_in_work on claims.claim (practice_id, encounter_id)
  where status in ('DRAFT', 'HELD', 'READY', 'TRANSMISSION_FAILED', 'REJECTED');

-- The lines as they stand on the claim. They are taken anew at each check, and never after the claim has left.
create table claims.claim_line (
  practice_id int not null default kernel.current_practice(),
  claim_id bigint not null,
  line_number int not null check (line_number between 1 and 50),
  charge_id bigint not null,
  procedure_code text not null,
  modifiers text[] not null,
  units numeric(10, 3) not null,
  amount bigint not null,
  diagnosis_pointers int[] not null,
  service_from date,
  service_to date,
  primary key (practice_id, claim_id, line_number),
  foreign key (practice_id, claim_id) references claims.claim (practice_id, claim_id),
  foreign key (practice_id, charge_id) references charges.charge (practice_id, charge_id)
);
create index claim_line_charge on claims.claim_line (practice_id, charge_id);

-- What the last check found. A warning that somebody acknowledged stays acknowledged while it is found again.
create table claims.claim_finding (
  practice_id int not null references practices.practice,
  finding_id bigint generated always as identity,
  claim_id bigint not null,
  rule text not null,
  check_name text not null,
  rule_version text not null,
  severity text not null check (severity in ('ERROR', 'WARNING', 'INFORMATION')),
  snip int not null check (snip between 1 and 7),
  field text not null,
  line_number int,
  mended_on text not null check (mended_on in ('PATIENT', 'COVERAGE', 'ENCOUNTER', 'PRACTICE', 'PAYER', 'CLAIM')),
  message text not null,
  todo text not null,
  citation text not null,
  position int not null,
  acknowledged_by text,
  acknowledged_reason text check (btrim(acknowledged_reason) <> ''),
  acknowledged_at timestamptz,
  primary key (practice_id, finding_id),
  foreign key (practice_id, claim_id) references claims.claim (practice_id, claim_id),
  constraint an_acknowledgement_has_person_and_reason
    check (num_nulls(acknowledged_by, acknowledged_reason, acknowledged_at) in (0, 3)),
  constraint an_error_is_mended_not_acknowledged check (severity = 'WARNING' or acknowledged_by is null)
);
create index claim_finding_claim on claims.claim_finding (practice_id, claim_id);

-- The claims that left together for one partner, in one file. The id is in the file (BHT03), so it is unique in the installation.
create table claims.batch (
  practice_id int not null references practices.practice,
  batch_id bigint generated always as identity,
  partner_id bigint not null,
  file_id bigint,
  interchange_number int,
  group_number int,
  released_at timestamptz not null,
  released_by text not null,
  total bigint not null,
  primary key (practice_id, batch_id)
);
create index batch_interchange on claims.batch (practice_id, partner_id, interchange_number);
create index batch_group on claims.batch (practice_id, partner_id, group_number);

-- Where each claim stands in its file, counted in the set from ST, as a 999 counts.
create table claims.batch_claim (
  practice_id int not null references practices.practice,
  batch_id bigint not null,
  claim_id bigint not null,
  first_segment int not null,
  last_segment int not null check (last_segment >= first_segment),
  primary key (practice_id, batch_id, claim_id),
  foreign key (practice_id, batch_id) references claims.batch (practice_id, batch_id),
  foreign key (practice_id, claim_id) references claims.claim (practice_id, claim_id)
);
create index batch_claim_claim on claims.batch_claim (practice_id, claim_id);

-- Every step a claim took, once: an answer that comes again finds its step here. The claim's state is what these come to.
create table claims.claim_step (
  practice_id int not null references practices.practice,
  step_id bigint generated always as identity,
  claim_id bigint not null,
  batch_id bigint,
  step text not null,
  -- What tells one answer of a kind from another, such as its codes; empty where there is one only.
  particular text not null default '',
  from_status text not null,
  to_status text not null,
  taken_at timestamptz not null,
  primary key (practice_id, step_id),
  foreign key (practice_id, claim_id) references claims.claim (practice_id, claim_id),
  foreign key (practice_id, batch_id) references claims.batch (practice_id, batch_id)
);
create unique index an_answer_counts_once on claims.claim_step (practice_id, claim_id, batch_id, step, particular)
  where batch_id is not null;
create index claim_step_claim on claims.claim_step (practice_id, claim_id, step_id);

select kernel.keep_practices_apart(tenant)
  from unnest(array['claims.claim', 'claims.claim_line', 'claims.claim_finding', 'claims.batch', 'claims.batch_claim',
    'claims.claim_step']::regclass[]) tenant;
grant select, insert, update on claims.claim to cw_app;
-- Lines and findings are taken anew at each check.
grant select, insert, update, delete on claims.claim_line, claims.claim_finding to cw_app;
grant select, insert on claims.batch_claim, claims.claim_step to cw_app;
grant select, insert, update (file_id, interchange_number, group_number, total) on claims.batch to cw_app;
