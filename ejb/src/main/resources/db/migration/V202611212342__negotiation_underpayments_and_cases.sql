-- negotiation: what payers allowed less than their contract says, and the cases in which we talk about it.

create schema negotiation;
grant usage on schema negotiation to cw_app, cw_dispatch;

-- A decision that was short, as it was found: later changes of a contract do not rewrite it.
create table negotiation.underpayment (
  practice_id int not null references practices.practice,
  underpayment_id bigint generated always as identity,
  claim_id bigint not null,
  payer_id bigint not null references payers.payer,
  paid_claim_id bigint not null,
  found_on date not null,
  expected bigint not null,
  allowed bigint not null,
  short_by bigint not null check (short_by > 0),
  state text not null check (state in ('OPEN', 'IN_CASE', 'CLEARED')),
  reason text,
  primary key (practice_id, underpayment_id),
  foreign key (practice_id, claim_id) references claims.claim (practice_id, claim_id),
  foreign key (practice_id, paid_claim_id) references remittance.paid_claim (practice_id, paid_claim_id)
);
create unique index one_underpayment_of_a_claim on negotiation.underpayment (practice_id, claim_id) where state <> 'CLEARED';

create table negotiation.underpaid_line (
  practice_id int not null default kernel.current_practice(),
  underpayment_id bigint not null,
  line_number int not null,
  service text not null,
  charge bigint not null,
  expected bigint not null,
  paid bigint not null,
  patient_share bigint not null,
  sequestered bigint not null,
  contract text not null,
  arithmetic text not null,
  primary key (practice_id, underpayment_id, line_number),
  foreign key (practice_id, underpayment_id) references negotiation.underpayment (practice_id, underpayment_id)
);

create table negotiation.negotiation_case (
  practice_id int not null references practices.practice,
  case_id bigint generated always as identity,
  payer_id bigint not null references payers.payer,
  state text not null check (state in ('OPEN', 'OFFERED', 'COUNTERED', 'AGREED', 'SENT', 'PARTLY_SETTLED', 'SETTLED', 'DIFFERS',
    'REFUSED', 'WITHDRAWN')),
  owner text not null check (btrim(owner) <> ''),
  contact_name text not null,
  contact_phone text not null,
  contact_email text not null,
  deadline date,
  overdue_since date,
  opened_on date not null,
  opened_by text not null,
  primary key (practice_id, case_id)
);
create index case_deadline on negotiation.negotiation_case (deadline) where overdue_since is null;

create table negotiation.case_line (
  practice_id int not null,
  case_line_id bigint generated always as identity,
  case_id bigint not null,
  underpayment_id bigint not null,
  claim_id bigint not null,
  paid_claim_id bigint not null,
  payer_claim_number text not null,
  patient_control_number text not null,
  service_date date not null,
  line_number int not null,
  service text not null,
  charge bigint not null,
  expected bigint not null,
  allowed bigint not null,
  arithmetic text not null,
  agreed bigint,
  received bigint,
  settled_by bigint,
  primary key (practice_id, case_line_id),
  unique (practice_id, case_id, claim_id, line_number),
  foreign key (practice_id, case_id) references negotiation.negotiation_case (practice_id, case_id),
  foreign key (practice_id, underpayment_id) references negotiation.underpayment (practice_id, underpayment_id),
  foreign key (practice_id, claim_id) references claims.claim (practice_id, claim_id),
  foreign key (practice_id, paid_claim_id) references remittance.paid_claim (practice_id, paid_claim_id),
  foreign key (practice_id, settled_by) references remittance.paid_claim (practice_id, paid_claim_id)
);
create index case_line_claim on negotiation.case_line (practice_id, claim_id);

-- Offers are said once.
create table negotiation.offer (
  practice_id int not null,
  offer_id bigint generated always as identity,
  case_id bigint not null,
  number int not null check (number >= 1),
  made_by text not null check (made_by in ('US', 'PAYER')),
  made_on date not null,
  contact text not null,
  note text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (practice_id, offer_id),
  unique (practice_id, case_id, number),
  foreign key (practice_id, case_id) references negotiation.negotiation_case (practice_id, case_id)
);

create table negotiation.offered_line (
  practice_id int not null default kernel.current_practice(),
  offer_id bigint not null,
  case_line_id bigint not null,
  amount bigint not null check (amount >= 0),
  primary key (practice_id, offer_id, case_line_id),
  foreign key (practice_id, offer_id) references negotiation.offer (practice_id, offer_id),
  foreign key (practice_id, case_line_id) references negotiation.case_line (practice_id, case_line_id)
);

-- Its number names its letter and its list, and is used once for all practices, so that an answer finds its way.
create table negotiation.agreement (
  practice_id int not null,
  agreement_id bigint generated always as identity,
  case_id bigint not null,
  offer_id bigint not null,
  agreed_on date not null,
  agreed_by text not null,
  total bigint not null,
  letter_file_id bigint,
  list_file_id bigint,
  refusal text,
  primary key (practice_id, agreement_id),
  foreign key (practice_id, case_id) references negotiation.negotiation_case (practice_id, case_id),
  foreign key (practice_id, offer_id) references negotiation.offer (practice_id, offer_id)
);

select kernel.keep_practices_apart(tenant)
  from unnest(array['negotiation.underpayment', 'negotiation.underpaid_line', 'negotiation.negotiation_case', 'negotiation.case_line',
    'negotiation.offer', 'negotiation.offered_line', 'negotiation.agreement']::regclass[]) tenant;
grant select, insert, update (state, reason) on negotiation.underpayment to cw_app;
grant select, insert on negotiation.underpaid_line to cw_app;
grant select, insert, update (state, owner, contact_name, contact_phone, contact_email, deadline, overdue_since)
  on negotiation.negotiation_case to cw_app;
grant select, insert, update (agreed, received, settled_by) on negotiation.case_line to cw_app;
grant select, insert on negotiation.offer, negotiation.offered_line to cw_app;
grant select, insert, update (letter_file_id, list_file_id, refusal) on negotiation.agreement to cw_app;

-- Across practices, ids only: in whose cases a deadline may have passed.
create policy every_deadline on negotiation.negotiation_case for select to cw_dispatch using (true);
grant select (practice_id, deadline, overdue_since, state) on negotiation.negotiation_case to cw_dispatch;
create function negotiation.practices_with_deadlines(before date) returns setof int
language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
  select distinct practice_id from negotiation.negotiation_case
   where deadline < before and overdue_since is null and state not in ('SETTLED', 'WITHDRAWN')
   order by practice_id
$$;
grant execute on function negotiation.practices_with_deadlines(date) to cw_app;
grant create on schema negotiation to cw_dispatch;
alter function negotiation.practices_with_deadlines(date) owner to cw_dispatch;
revoke create on schema negotiation from cw_dispatch;
