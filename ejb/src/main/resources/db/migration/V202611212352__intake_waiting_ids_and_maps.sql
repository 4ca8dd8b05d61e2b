-- intake: what another system sent and could not go on, whom and what its numbers mean here, and the practice's own maps of its codes.

create schema intake;
grant usage on schema intake to cw_app;

create table intake.waiting (
  practice_id int not null references practices.practice,
  waiting_id bigint generated always as identity,
  handler text not null check (handler <> ''),
  reference text not null check (reference <> ''),
  about text not null,
  content bytea not null,
  arrived_at timestamptz not null,
  tried_at timestamptz not null,
  tries int not null,
  settled_at timestamptz,
  note text,
  primary key (practice_id, waiting_id),
  -- One thing waits once, however often it is sent.
  unique (practice_id, handler, reference),
  check ((settled_at is null) = (note is null))
);
create index still_waiting on intake.waiting (practice_id, arrived_at) where settled_at is null;

create table intake.reason (
  practice_id int not null,
  waiting_id bigint not null,
  position int not null,
  code text not null,
  place text not null,
  found text not null,
  todo text not null,
  primary key (practice_id, waiting_id, position),
  foreign key (practice_id, waiting_id) references intake.waiting (practice_id, waiting_id)
);

-- Another system's number of a patient, a visit or a service, and ours. said_at is what the newest word of it was of.
create table intake.outside_id (
  practice_id int not null references practices.practice,
  kind text not null check (kind in ('PATIENT', 'VISIT', 'SERVICE')),
  system text not null,
  value text not null check (value <> ''),
  our_id bigint not null,
  said_at timestamptz,
  primary key (practice_id, kind, system, value)
);

create table intake.code_map (
  practice_id int not null references practices.practice,
  kind text not null,
  theirs text not null check (theirs <> ''),
  ours text not null check (ours <> ''),
  primary key (practice_id, kind, theirs)
);

select kernel.keep_practices_apart(tenant) from unnest(
  array['intake.waiting', 'intake.reason', 'intake.outside_id', 'intake.code_map']::regclass[]) tenant;
grant select, insert, update (about, content, tried_at, tries, settled_at, note) on intake.waiting to cw_app;
grant select, insert, delete on intake.reason to cw_app;
grant select, insert, update (said_at) on intake.outside_id to cw_app;
grant select, insert, delete on intake.code_map to cw_app;
