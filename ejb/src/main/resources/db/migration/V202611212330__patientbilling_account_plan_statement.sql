-- patientbilling: what patients pay, owe over time, and are asked for. Money itself is in the ledger; here stand the papers behind it.

create schema patientbilling;
grant usage on schema patientbilling to cw_app;

-- What a practice gave last, of each kind of paper.
create table patientbilling.last_number (
  practice_id int not null references practices.practice,
  kind text not null check (kind in ('RECEIPT', 'PLAN', 'STATEMENT')),
  last_number bigint not null,
  primary key (practice_id, kind)
);

create function patientbilling.next_number(kind text) returns text
language sql volatile security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
  insert into patientbilling.last_number as given (practice_id, kind, last_number)
  values (kernel.current_practice(), next_number.kind, 10001)
  on conflict (practice_id, kind) do update set last_number = given.last_number + 1
  returning last_number::text
$$;

create table patientbilling.plan (
  practice_id int not null references practices.practice,
  plan_id bigint generated always as identity,
  plan_number text not null,
  patient_id bigint not null,
  total bigint not null check (total > 0),
  made_on date not null,
  made_by text not null,
  -- Who handed the terms out and when, for a plan of more than four instalments (12 CFR 1026.2(a)(17)).
  disclosure text,
  ended_on date,
  ended_as text check (ended_as in ('CANCELLED', 'DEFAULTED')),
  ended_by text,
  primary key (practice_id, plan_id),
  unique (practice_id, plan_number),
  foreign key (practice_id, patient_id) references registration.patient (practice_id, patient_id),
  check (num_nulls(ended_on, ended_as, ended_by) in (0, 3))
);
create index plan_patient on patientbilling.plan (practice_id, patient_id);

create table patientbilling.plan_instalment (
  practice_id int not null default kernel.current_practice(),
  plan_id bigint not null,
  instalment_number int not null check (instalment_number >= 1),
  due_on date not null,
  amount bigint not null check (amount > 0),
  primary key (practice_id, plan_id, instalment_number),
  foreign key (practice_id, plan_id) references patientbilling.plan (practice_id, plan_id)
);

create table patientbilling.receipt (
  practice_id int not null references practices.practice,
  receipt_id bigint generated always as identity,
  receipt_number text not null,
  -- Names the form it was typed in, so that a form sent twice is one payment.
  entry_key text not null,
  patient_id bigint not null,
  method text not null check (method in ('CASH', 'CHECK', 'CARD', 'MONEY_ORDER')),
  reference text not null,
  amount bigint not null check (amount > 0),
  purpose text not null check (purpose in ('OLDEST_FIRST', 'VISIT', 'PLAN', 'DEPOSIT')),
  encounter_id bigint,
  plan_id bigint,
  received_on date not null,
  received_at timestamptz not null,
  received_by text not null,
  undone_on date,
  undone_by text,
  primary key (practice_id, receipt_id),
  unique (practice_id, receipt_number),
  unique (practice_id, entry_key),
  foreign key (practice_id, patient_id) references registration.patient (practice_id, patient_id),
  foreign key (practice_id, encounter_id) references encounters.encounter (practice_id, encounter_id),
  foreign key (practice_id, plan_id) references patientbilling.plan (practice_id, plan_id),
  check ((undone_on is null) = (undone_by is null))
);
create index receipt_patient on patientbilling.receipt (practice_id, patient_id);
create index receipt_plan on patientbilling.receipt (practice_id, plan_id) where plan_id is not null;

-- What was paid before it was owed, and then used for a charge.
create table patientbilling.prepayment_use (
  practice_id int not null references practices.practice,
  prepayment_use_id bigint generated always as identity,
  patient_id bigint not null,
  charge_id bigint not null,
  claim_id bigint,
  amount bigint not null check (amount > 0),
  used_on date not null,
  undone_on date,
  primary key (practice_id, prepayment_use_id),
  foreign key (practice_id, patient_id) references registration.patient (practice_id, patient_id)
);
create index prepayment_use_standing on patientbilling.prepayment_use (practice_id, patient_id) where undone_on is null;

-- A visit that no payer is asked for.
create table patientbilling.self_pay (
  practice_id int not null references practices.practice,
  self_pay_id bigint generated always as identity,
  encounter_id bigint not null,
  patient_id bigint not null,
  amount bigint not null check (amount > 0),
  decided_on date not null,
  decided_by text not null,
  undone_on date,
  undone_by text,
  primary key (practice_id, self_pay_id),
  foreign key (practice_id, encounter_id) references encounters.encounter (practice_id, encounter_id),
  foreign key (practice_id, patient_id) references registration.patient (practice_id, patient_id),
  check ((undone_on is null) = (undone_by is null))
);
create unique index self_pay_once on patientbilling.self_pay (practice_id, encounter_id) where undone_on is null;

-- What a patient was asked for on a day. It is written once; the sums must come out, or there is no statement.
create table patientbilling.statement (
  practice_id int not null references practices.practice,
  statement_id bigint generated always as identity,
  statement_number text not null,
  patient_id bigint not null,
  level int not null check (level between 1 and 4),
  made_on date not null,
  due_on date not null,
  cut_off timestamptz not null,
  made_by text not null,
  previous_statement_id bigint,
  previous_balance bigint not null,
  new_charges bigint not null,
  insurance_paid bigint not null,
  adjustments bigint not null,
  patient_paid bigint not null,
  total_balance bigint not null,
  pending bigint not null,
  on_plan bigint not null,
  owed bigint not null,
  credit bigint not null,
  instalment_due bigint not null,
  amount_due bigint not null check (amount_due >= 0),
  -- All that ever happened up to the cut-off, from which the next statement tells what is new.
  charges_ever bigint not null,
  insurance_ever bigint not null,
  adjustments_ever bigint not null,
  paid_ever bigint not null,
  to_30_days bigint not null,
  to_60_days bigint not null,
  to_90_days bigint not null,
  to_120_days bigint not null,
  older bigint not null,
  scan_line text not null,
  primary key (practice_id, statement_id),
  unique (practice_id, statement_number),
  foreign key (practice_id, patient_id) references registration.patient (practice_id, patient_id),
  foreign key (practice_id, previous_statement_id) references patientbilling.statement (practice_id, statement_id),
  constraint sums_come_out check (
    previous_balance + new_charges - insurance_paid - adjustments - patient_paid = total_balance
    and pending + on_plan + owed - credit = total_balance
    and amount_due = owed + instalment_due
    and to_30_days + to_60_days + to_90_days + to_120_days + older = amount_due)
);
create index statement_patient on patientbilling.statement (practice_id, patient_id, statement_id);

create table patientbilling.statement_line (
  practice_id int not null default kernel.current_practice(),
  statement_id bigint not null,
  line_number int not null check (line_number >= 1),
  encounter_id bigint not null,
  visit_date date not null,
  provider_name text not null,
  charge_id bigint not null,
  procedure_code text not null,
  description text not null,
  why text not null,
  charge bigint not null,
  insurance_paid bigint not null,
  discount bigint not null,
  patient_paid bigint not null,
  pending bigint not null,
  on_plan bigint not null,
  owed bigint not null,
  primary key (practice_id, statement_id, line_number),
  foreign key (practice_id, statement_id) references patientbilling.statement (practice_id, statement_id),
  constraint line_comes_out check (charge - insurance_paid - discount - patient_paid = pending + on_plan + owed)
);
create index statement_line_asked on patientbilling.statement_line (practice_id, charge_id, statement_id);

-- The paper as it was printed, byte for byte.
create table patientbilling.statement_paper (
  practice_id int not null references practices.practice,
  statement_id bigint not null,
  pdf bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (practice_id, statement_id),
  foreign key (practice_id, statement_id) references patientbilling.statement (practice_id, statement_id)
);

create table patientbilling.statement_run (
  practice_id int not null references practices.practice,
  statement_run_id bigint generated always as identity,
  begun_at timestamptz not null,
  begun_by text not null,
  asked int not null,
  made int not null,
  failed int not null,
  ended_at timestamptz,
  primary key (practice_id, statement_run_id)
);

-- Which patient's account a person with the role PATIENT opens.
create table patientbilling.portal_access (
  practice_id int not null references practices.practice,
  person_id bigint not null references people.person,
  patient_id bigint not null,
  primary key (practice_id, person_id),
  foreign key (practice_id, patient_id) references registration.patient (practice_id, patient_id)
);

select kernel.keep_practices_apart(tenant)
  from unnest(array['patientbilling.last_number', 'patientbilling.plan', 'patientbilling.plan_instalment', 'patientbilling.receipt',
    'patientbilling.prepayment_use', 'patientbilling.self_pay', 'patientbilling.statement', 'patientbilling.statement_line',
    'patientbilling.statement_paper', 'patientbilling.statement_run', 'patientbilling.portal_access']::regclass[]) tenant;

grant select on patientbilling.last_number to cw_app;
grant execute on function patientbilling.next_number(text) to cw_app;
-- What was agreed, taken or asked for is written once; that it ended or was undone is added.
grant select, insert, update (ended_on, ended_as, ended_by) on patientbilling.plan to cw_app;
grant select, insert on patientbilling.plan_instalment to cw_app;
grant select, insert, update (undone_on, undone_by) on patientbilling.receipt to cw_app;
grant select, insert, update (undone_on) on patientbilling.prepayment_use to cw_app;
grant select, insert, update (undone_on, undone_by) on patientbilling.self_pay to cw_app;
grant select, insert on patientbilling.statement, patientbilling.statement_line, patientbilling.statement_paper to cw_app;
grant select, insert, update (made, failed, ended_at) on patientbilling.statement_run to cw_app;
grant select, insert, update (patient_id), delete on patientbilling.portal_access to cw_app;

-- Who owes, over all patients, without reading the whole book.
create index posting_owed_by_patient on ledger.posting (practice_id, account_id, patient_id) include (amount)
  where account_id in (1140, 1150, 2100);
