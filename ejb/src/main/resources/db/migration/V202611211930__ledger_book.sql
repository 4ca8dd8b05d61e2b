-- ledger: the book. Every amount is in cents; a debit is positive, a credit negative, and each entry sums to zero.

create schema ledger;
grant usage on schema ledger to cw_app;

-- The accounts every practice begins with. A practice's own list is copied from here when its book is opened.
create table ledger.chart (
  account_id int primary key,
  name text not null unique,
  kind text not null check (kind in ('ASSET', 'LIABILITY', 'INCOME', 'CONTRA_REVENUE', 'EXPENSE'))
);
insert into ledger.chart (account_id, name, kind) values
  -- Cash, and money on its way
  (1000, 'Bank', 'ASSET'),
  (1010, 'Cash and undeposited receipts', 'ASSET'),
  (1020, 'Card clearing', 'ASSET'),
  (1030, 'Remittances in transit to the bank', 'ASSET'),
  (1040, 'Remittance clearing', 'ASSET'),
  -- Receivables: 1100 to 1199 and nothing else, by which the receivable index knows them
  (1100, 'Unbilled receivables', 'ASSET'),
  (1110, 'Receivable from primary payer', 'ASSET'),
  (1120, 'Receivable from secondary payer', 'ASSET'),
  (1130, 'Receivable from tertiary payer', 'ASSET'),
  (1140, 'Receivable from patient', 'ASSET'),
  (1150, 'Receivable on payment plan', 'ASSET'),
  -- Memorandum: what an agency collects for us; 1810 mirrors 1800, so that together they are always zero
  (1800, 'Placed with collection agency, memorandum', 'ASSET'),
  (1810, 'Placed with collection agency, contra', 'ASSET'),
  -- Neither cash nor receivable
  (1900, 'Takebacks unexplained', 'ASSET'),
  (1910, 'Refunds in transit to payer', 'ASSET'),
  (1920, 'Refunds clearing', 'ASSET'),
  -- Owed
  (2000, 'Unapplied cash, patient', 'LIABILITY'),
  (2010, 'Unapplied cash, payer', 'LIABILITY'),
  (2100, 'Patient prepayments and deposits', 'LIABILITY'),
  (2200, 'Refunds payable, patient', 'LIABILITY'),
  (2210, 'Refunds payable, payer', 'LIABILITY'),
  (2300, 'Payer recoupment payable', 'LIABILITY'),
  (2310, 'Payer forward balance', 'LIABILITY'),
  (2400, 'Unclaimed property payable', 'LIABILITY'),
  -- Earned
  (4000, 'Gross charges', 'INCOME'),
  (4100, 'Interest income', 'INCOME'),
  (4200, 'Capitation revenue', 'INCOME'),
  (4300, 'Returned payment fee income', 'INCOME'),
  (4400, 'Bad debt recovery', 'INCOME'),
  -- Given up
  (5000, 'Contractual adjustments', 'CONTRA_REVENUE'),
  (5010, 'Sequestration', 'CONTRA_REVENUE'),
  (5020, 'Capitation adjustments', 'CONTRA_REVENUE'),
  (5030, 'Prompt-pay and self-pay discounts', 'CONTRA_REVENUE'),
  (5040, 'Charity care', 'CONTRA_REVENUE'),
  (5050, 'Small balance write-offs', 'CONTRA_REVENUE'),
  (5060, 'Administrative and courtesy adjustments', 'CONTRA_REVENUE'),
  (5070, 'Timely filing write-offs', 'CONTRA_REVENUE'),
  -- Spent
  (5100, 'Bad debt', 'EXPENSE'),
  (5110, 'Collection agency fees', 'EXPENSE');

create table ledger.account (
  practice_id int not null references practices.practice,
  account_id int not null,
  name text not null,
  kind text not null check (kind in ('ASSET', 'LIABILITY', 'INCOME', 'CONTRA_REVENUE', 'EXPENSE')),
  primary key (practice_id, account_id)
);

create table ledger.period (
  practice_id int not null references practices.practice,
  period int not null check (period between 190001 and 299912 and period % 100 between 1 and 12),
  closed_at timestamptz,
  primary key (practice_id, period)
);

create table ledger.journal_entry (
  practice_id int not null,
  entry_id bigint generated always as identity,
  business_date date not null,
  posted_at timestamptz not null default now(),
  period int not null,
  source_type text not null check (source_type <> ''),
  source_key text not null check (source_key <> ''),
  reversal_of bigint,
  line_count smallint not null check (line_count >= 2),
  primary key (practice_id, entry_id),
  -- The same source is posted once.
  unique (practice_id, source_type, source_key),
  constraint a_reversal_names_its_entry check ((source_type = 'REVERSAL') = (reversal_of is not null))
);
create unique index one_reversal on ledger.journal_entry (practice_id, reversal_of) where reversal_of is not null;

-- Patients, payers, claims, charges and remittances are known by their numbers only: the ledger stands below those who own them.
-- The entry's business date is repeated on its lines, so that receivables are aged from one index; the line rules compare the two.
create table ledger.posting (
  practice_id int not null,
  entry_id bigint not null,
  line_no smallint not null,
  account_id int not null,
  business_date date not null,
  patient_id bigint,
  payer_id bigint,
  claim_id bigint,
  charge_id bigint,
  remittance_id bigint,
  amount bigint not null check (amount <> 0),
  primary key (practice_id, entry_id, line_no)
);
create index posting_patient on ledger.posting (practice_id, patient_id) include (account_id, amount);
create index posting_receivable on ledger.posting (practice_id, claim_id) include (account_id, business_date, amount)
  where account_id between 1100 and 1199;

select kernel.keep_practices_apart(tenant)
  from unnest(array['ledger.account', 'ledger.period', 'ledger.journal_entry', 'ledger.posting']::regclass[]) tenant;
grant select on ledger.chart, ledger.account, ledger.period, ledger.journal_entry, ledger.posting to cw_app;
