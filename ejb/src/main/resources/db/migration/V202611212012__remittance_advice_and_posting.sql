-- remittance: what payers say they paid, as they said it, and what became of each part of it.

create schema remittance;
grant usage on schema remittance to cw_app, cw_dispatch;

create table remittance.remittance (
  practice_id int not null references practices.practice,
  remittance_id bigint generated always as identity,
  file_id bigint not null,
  first_segment bigint not null,
  partner_name text not null,
  received_at timestamptz not null,
  state text not null check (state in ('HELD', 'REPLACED', 'POSTING', 'COMPLETE', 'INCOMPLETE', 'UNDONE')),
  -- Counts how often it was posted, so that each posting is a source of its own in the ledger.
  version int not null check (version >= 1),
  replaced_by bigint,
  payer_id bigint references payers.payer,
  claim_count int not null,
  claims_done int not null,
  reason text,
  handling text not null,
  amount bigint not null,
  method text not null,
  payment_date date,
  trace_number text not null,
  originator text not null,
  production_date date,
  payer_name text not null,
  payer_identifier text not null,
  payee_name text not null,
  payee_npi text not null,
  payee_tax_id text not null,
  payment_segment bigint not null,
  payment_text text not null,
  trace_segment bigint not null,
  trace_text text not null,
  primary key (practice_id, remittance_id),
  foreign key (practice_id, replaced_by) references remittance.remittance (practice_id, remittance_id)
);
-- The same money comes once, under whatever interchange number.
create unique index the_same_money_once on remittance.remittance (practice_id, trace_number, originator, amount, payment_date)
  nulls not distinct where state not in ('HELD', 'REPLACED');
create unique index a_set_is_taken_once on remittance.remittance (practice_id, file_id, first_segment) where state <> 'REPLACED';
create index remittance_by_date on remittance.remittance (practice_id, payment_date, remittance_id);
create index remittance_by_state on remittance.remittance (practice_id, state);
create index remittance_by_trace on remittance.remittance (practice_id, trace_number, originator);

create sequence remittance.paid_claim_number increment by 100;
grant usage on sequence remittance.paid_claim_number to cw_app;

create table remittance.paid_claim (
  practice_id int not null references practices.practice,
  paid_claim_id bigint not null,
  remittance_id bigint not null,
  position int not null check (position >= 1),
  state text not null check (state in ('WAITING', 'POSTED', 'UNMATCHED', 'NOTED', 'FAILED', 'UNDONE')),
  version int not null,
  claim_id bigint,
  matched_by text,
  reason text,
  contractual bigint not null,
  patient_share bigint not null,
  denied bigint not null,
  -- The claim's state before this decision, to which it goes back when nothing of this is left.
  status_before text,
  -- The decision this one takes back.
  reverses bigint,
  posted_on date,
  patient_control_number text not null,
  status_code text not null,
  charge bigint not null,
  paid bigint not null,
  patient_responsibility bigint,
  claim_filing text not null,
  payer_claim_number text not null,
  original_claim_number text not null,
  facility_code text not null,
  frequency text not null,
  patient_last_name text not null,
  patient_first_name text not null,
  member_id text not null,
  service_from date,
  service_to date,
  forwarded_to text not null,
  interest bigint,
  remarks text[] not null,
  segment bigint not null,
  segment_text text not null,
  source_text text not null,
  primary key (practice_id, paid_claim_id),
  unique (practice_id, remittance_id, position),
  foreign key (practice_id, remittance_id) references remittance.remittance (practice_id, remittance_id),
  foreign key (practice_id, claim_id) references claims.claim (practice_id, claim_id),
  foreign key (practice_id, reverses) references remittance.paid_claim (practice_id, paid_claim_id)
);
create index paid_claim_waiting on remittance.paid_claim (practice_id, remittance_id, position) where state = 'WAITING';
create index paid_claim_claim on remittance.paid_claim (practice_id, claim_id) where claim_id is not null;
create index paid_claim_payer_number on remittance.paid_claim (practice_id, payer_claim_number);
create index paid_claim_reverses on remittance.paid_claim (practice_id, reverses) where reverses is not null;

create table remittance.paid_line (
  practice_id int not null default kernel.current_practice(),
  paid_claim_id bigint not null,
  line_number int not null check (line_number >= 1),
  procedure_code text not null,
  modifiers text[] not null,
  submitted_procedure text not null,
  submitted_modifiers text[] not null,
  revenue_code text not null,
  charge bigint not null,
  paid bigint not null,
  units numeric(15, 3),
  submitted_units numeric(15, 3),
  allowed bigint,
  line_control_number text not null,
  service_from date,
  service_to date,
  remarks text[] not null,
  segment bigint not null,
  segment_text text not null,
  primary key (practice_id, paid_claim_id, line_number),
  foreign key (practice_id, paid_claim_id) references remittance.paid_claim (practice_id, paid_claim_id)
);

-- Line 0 is the claim itself.
create table remittance.paid_adjustment (
  practice_id int not null default kernel.current_practice(),
  paid_claim_id bigint not null,
  line_number int not null check (line_number >= 0),
  adjustment_number int not null check (adjustment_number >= 1),
  group_code text not null,
  reason_code text not null,
  amount bigint not null,
  quantity numeric(15, 3),
  segment bigint not null,
  segment_text text not null,
  primary key (practice_id, paid_claim_id, line_number, adjustment_number),
  foreign key (practice_id, paid_claim_id) references remittance.paid_claim (practice_id, paid_claim_id)
);

create table remittance.provider_adjustment (
  practice_id int not null references practices.practice,
  provider_adjustment_id bigint generated always as identity,
  remittance_id bigint not null,
  position int not null check (position >= 1),
  posted boolean not null,
  -- What of it went against money known to be owed; the rest is unexplained.
  settled bigint not null,
  provider_id text not null,
  reason_code text not null,
  reference text not null,
  amount bigint not null,
  segment bigint not null,
  segment_text text not null,
  primary key (practice_id, provider_adjustment_id),
  unique (practice_id, remittance_id, position),
  foreign key (practice_id, remittance_id) references remittance.remittance (practice_id, remittance_id)
);
create index provider_adjustment_reference on remittance.provider_adjustment (practice_id, reason_code, reference);

-- The sums that do not come out, and the payment's own, term by term.
create table remittance.proof_term (
  practice_id int not null default kernel.current_practice(),
  remittance_id bigint not null,
  sum_number int not null check (sum_number >= 1),
  term_number int not null check (term_number >= 1),
  kind text not null check (kind in ('LINE', 'CLAIM', 'CLAIM_CHARGE', 'PAYMENT')),
  subject text not null,
  stated boolean not null,
  place text not null,
  amount bigint,
  segment bigint not null,
  segment_text text not null,
  primary key (practice_id, remittance_id, sum_number, term_number),
  foreign key (practice_id, remittance_id) references remittance.remittance (practice_id, remittance_id)
);

create table remittance.hold_reason (
  practice_id int not null default kernel.current_practice(),
  remittance_id bigint not null,
  reason_number int not null check (reason_number >= 1),
  code text not null,
  place text not null,
  found text not null,
  todo text not null,
  primary key (practice_id, remittance_id, reason_number),
  foreign key (practice_id, remittance_id) references remittance.remittance (practice_id, remittance_id)
);

select kernel.keep_practices_apart(tenant)
  from unnest(array['remittance.remittance', 'remittance.paid_claim', 'remittance.paid_line', 'remittance.paid_adjustment',
    'remittance.provider_adjustment', 'remittance.proof_term', 'remittance.hold_reason']::regclass[]) tenant;
-- What the payer said is written once; only what became of it changes.
grant select, insert, update (state, version, replaced_by, payer_id, claims_done, reason) on remittance.remittance to cw_app;
grant select, insert, update (state, version, claim_id, matched_by, reason, contractual, patient_share, denied, status_before, reverses,
  posted_on) on remittance.paid_claim to cw_app;
grant select, insert, update (posted, settled) on remittance.provider_adjustment to cw_app;
grant select, insert on remittance.paid_line, remittance.paid_adjustment, remittance.proof_term, remittance.hold_reason to cw_app;

-- Across practices, ids only: for whom something waits to be posted, and whom a payment is for.
create policy every_posting on remittance.remittance for select to cw_dispatch using (true);
grant select (practice_id, state) on remittance.remittance to cw_dispatch;
create function remittance.practices_with_unposted() returns setof int
language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
  select distinct practice_id from remittance.remittance where state = 'POSTING' order by practice_id
$$;

create policy every_payee on practices.billing_identity for select to cw_dispatch using (true);
grant usage on schema practices to cw_dispatch;
grant select (practice_id, npi, tax_id) on practices.billing_identity to cw_dispatch;
-- An empty number says nothing; one that is given must be the practice's.
create function exchange.practices_paid(npi text, tax_id text) returns setof int
language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
  select b.practice_id from practices.billing_identity b
   where (practices_paid.npi <> '' or practices_paid.tax_id <> '')
     and (practices_paid.npi = '' or b.npi = practices_paid.npi)
     and (practices_paid.tax_id = '' or b.tax_id = practices_paid.tax_id)
   order by b.practice_id
$$;
grant execute on function remittance.practices_with_unposted(), exchange.practices_paid(text, text) to cw_app;

grant create on schema remittance, exchange to cw_dispatch;
alter function remittance.practices_with_unposted() owner to cw_dispatch;
alter function exchange.practices_paid(text, text) owner to cw_dispatch;
revoke create on schema remittance, exchange from cw_dispatch;

-- A claim that was decided on has states of its own.
alter table claims.claim drop constraint claim_status_check;
alter table claims.claim add constraint claim_status_check check (status in ('DRAFT', 'HELD', 'READY', 'BATCHED', 'TRANSMITTED',
  'TRANSMISSION_FAILED', 'SYNTAX_ACCEPTED', 'CLEARINGHOUSE_ACCEPTED', 'PAYER_ACCEPTED', 'REJECTED', 'REPLACED', 'VOID_PENDING',
  'VOIDED', 'PAID', 'PARTIAL', 'DENIED', 'ZERO_PATIENT_RESP', 'FORWARDED', 'REVERSED'));

-- A remittance's clearing, and what else of the books is its own, is found without reading the whole book.
create index posting_remittance on ledger.posting (practice_id, remittance_id, account_id) include (amount) where remittance_id is not null;
