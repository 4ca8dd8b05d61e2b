-- exchange: trading partners, control numbers, the outbox, and what arrived.

create schema exchange;
grant usage on schema exchange to cw_app, cw_dispatch;

-- One series for both directions, so that a number names one file.
create sequence exchange.file_number;
grant usage on sequence exchange.file_number to cw_app;

-- Partners are shared by the practices of the installation.
create table exchange.trading_partner (
  partner_id bigint generated always as identity primary key,
  key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  name text not null check (btrim(name) <> ''),
  our_qualifier text not null,
  our_identifier text not null,
  our_application text not null,
  their_qualifier text not null,
  their_identifier text not null,
  their_application text not null,
  usage_indicator text not null check (usage_indicator in ('TEST', 'PRODUCTION')),
  check (length(our_qualifier) = 2 and length(their_qualifier) = 2),
  check (length(our_identifier) between 1 and 15 and length(their_identifier) between 1 and 15),
  check (length(our_application) between 2 and 15 and length(their_application) between 2 and 15)
);
grant select on exchange.trading_partner to cw_app;

-- Nobody but the function below changes these: a number taken by a transaction that rolls back was never taken.
create table exchange.control_number (
  partner_id bigint primary key references exchange.trading_partner,
  last_interchange int not null default 0,
  last_group int not null default 0
);

create table exchange.payer_route (
  payer_identifier text primary key,
  partner_id bigint not null references exchange.trading_partner
);
grant select on exchange.payer_route to cw_app;

create function exchange.add_partner(
  key text, name text, our_qualifier text, our_identifier text, our_application text,
  their_qualifier text, their_identifier text, their_application text, usage_indicator text) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  added bigint;
begin
  insert into exchange.trading_partner (key, name, our_qualifier, our_identifier, our_application,
         their_qualifier, their_identifier, their_application, usage_indicator)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning partner_id into added;
  insert into exchange.control_number (partner_id) values (added);
  return added;
end
$$;

create function exchange.route_payer(payer text, partner bigint) returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into exchange.payer_route (payer_identifier, partner_id) values (payer, partner)
  on conflict (payer_identifier) do update set partner_id = excluded.partner_id
  returning partner_id
$$;

-- Holds the partner's row until the transaction ends. After 999999999 comes 1, since nine digits are all there are.
create function exchange.take_control_numbers(partner bigint, out interchange int, out functional_group int)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update exchange.control_number
     set last_interchange = last_interchange % 999999999 + 1, last_group = last_group % 999999999 + 1
   where partner_id = partner
  returning last_interchange, last_group into interchange, functional_group;
  if interchange is null then
    raise exception 'EXC-0001 trading partner % is unknown', coalesce(partner::text, 'null')
      using errcode = '23503', hint = 'add the partner first';
  end if;
end
$$;

-- The outbox. Name and bytes never change; only what became of the sending does.
create table exchange.outgoing_file (
  practice_id int not null references practices.practice,
  file_id bigint not null default nextval('exchange.file_number'),
  partner_id bigint not null references exchange.trading_partner,
  kind text not null,
  name text not null,
  interchange_number int not null,
  group_number int not null,
  content bytea not null,
  sets int not null,
  subject_id bigint not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  attempts int not null default 0,
  next_try_at timestamptz not null default now(),
  last_error text,
  primary key (practice_id, file_id),
  unique (practice_id, partner_id, interchange_number)
);
create index outgoing_unsent on exchange.outgoing_file (practice_id, next_try_at) where sent_at is null;
select kernel.keep_practices_apart('exchange.outgoing_file');
grant select, insert, update (sent_at, attempts, next_try_at, last_error) on exchange.outgoing_file to cw_app;

-- By what an answer will name the file it answers.
create table exchange.sent_reference (
  practice_id int not null references practices.practice,
  file_id bigint not null,
  partner_id bigint not null references exchange.trading_partner,
  kind text not null check (kind in ('INTERCHANGE', 'GROUP', 'BATCH')),
  reference text not null,
  primary key (practice_id, file_id, kind, reference),
  foreign key (practice_id, file_id) references exchange.outgoing_file
);
create index sent_reference_lookup on exchange.sent_reference (partner_id, kind, reference);
select kernel.keep_practices_apart('exchange.sent_reference');
grant select, insert on exchange.sent_reference to cw_app;

-- What arrived, raw. It belongs to the partner: for which practices its sets are is known only after reading it.
create table exchange.inbound_file (
  file_id bigint primary key default nextval('exchange.file_number'),
  partner_id bigint not null references exchange.trading_partner,
  name text not null,
  sha256 text not null check (length(sha256) = 64),
  size bigint not null,
  content bytea,
  duplicate_of bigint references exchange.inbound_file,
  received_at timestamptz not null,
  filed boolean not null default false,
  state text not null check (state in ('STORED', 'RECOGNISED', 'REFUSED', 'DUPLICATE')),
  check ((content is null) = (duplicate_of is not null) and (state = 'DUPLICATE') = (duplicate_of is not null))
);
create unique index inbound_once on exchange.inbound_file (partner_id, sha256) where duplicate_of is null;
create index inbound_to_recognise on exchange.inbound_file (file_id) where state = 'STORED';
grant select, insert, update (filed, state) on exchange.inbound_file to cw_app;

create table exchange.inbound_interchange (
  partner_id bigint not null references exchange.trading_partner,
  sender text not null,
  control_number text not null,
  file_id bigint not null references exchange.inbound_file,
  primary key (partner_id, sender, control_number)
);
grant select, insert on exchange.inbound_interchange to cw_app;

-- Where each set of a file stands. Of its contents only numbers of envelopes are here; routed_to is null while it is not known for
-- whom it is.
create table exchange.inbound_set (
  file_id bigint not null references exchange.inbound_file,
  set_number int not null,
  kind text not null,
  control_number text not null,
  first_segment bigint not null,
  routed_to int references practices.practice,
  state text not null check (state in ('PENDING', 'HANDLED', 'HELD')),
  attempts int not null default 0,
  next_try_at timestamptz not null default now(),
  primary key (file_id, set_number)
);
create index inbound_set_pending on exchange.inbound_set (next_try_at) where state = 'PENDING';
grant select, insert, update (routed_to, state, attempts, next_try_at) on exchange.inbound_set to cw_app;

create table exchange.inbound_finding (
  finding_id bigint generated always as identity primary key,
  file_id bigint not null references exchange.inbound_file,
  set_number int,
  code text not null,
  place text not null,
  found text not null,
  todo text not null
);
create index inbound_finding_file on exchange.inbound_finding (file_id);
grant select, insert, delete on exchange.inbound_finding to cw_app;

-- A set as its practice has it: written once, in the transaction that handles or holds it.
create table exchange.received_set (
  practice_id int not null references practices.practice,
  file_id bigint not null,
  set_number int not null,
  kind text not null,
  control_number text not null,
  content bytea not null,
  received_at timestamptz not null,
  primary key (practice_id, file_id, set_number)
);
select kernel.keep_practices_apart('exchange.received_set');
grant select, insert on exchange.received_set to cw_app;

-- Across practices, ids only: for whom something waits to be sent, and whom an answer is for.
create policy every_unsent on exchange.outgoing_file for select to cw_dispatch using (true);
grant select (practice_id, sent_at, next_try_at) on exchange.outgoing_file to cw_dispatch;
create policy every_reference on exchange.sent_reference for select to cw_dispatch using (true);
grant select (practice_id, partner_id, kind, reference) on exchange.sent_reference to cw_dispatch;

create function exchange.practices_with_unsent() returns setof int
language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
  select distinct practice_id from exchange.outgoing_file where sent_at is null and next_try_at <= now() order by practice_id
$$;

create function exchange.practices_answered(partner bigint, kind text, reference text) returns setof int
language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
  select distinct s.practice_id from exchange.sent_reference s
   where s.partner_id = partner and s.kind = practices_answered.kind and s.reference = practices_answered.reference
   order by s.practice_id
$$;

grant execute on function exchange.add_partner(text, text, text, text, text, text, text, text, text),
  exchange.route_payer(text, bigint), exchange.take_control_numbers(bigint),
  exchange.practices_with_unsent(), exchange.practices_answered(bigint, text, text) to cw_app;

grant create on schema exchange to cw_dispatch;
alter function exchange.practices_with_unsent() owner to cw_dispatch;
alter function exchange.practices_answered(bigint, text, text) owner to cw_dispatch;
revoke create on schema exchange from cw_dispatch;
