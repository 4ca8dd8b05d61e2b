-- worklists: what waits for a person. A thing waits once in a list, however often it is put there.

create schema worklists;
grant usage on schema worklists to cw_app;

create table worklists.work_item (
  practice_id int not null references practices.practice,
  work_item_id bigint generated always as identity,
  kind text not null check (kind <> ''),
  subject_kind text not null check (subject_kind <> ''),
  subject_id bigint not null,
  reason text not null,
  amount bigint not null,
  due_on date,
  opened_at timestamptz not null,
  done_at timestamptz,
  note text,
  primary key (practice_id, work_item_id),
  check ((done_at is null) = (note is null))
);
create unique index open_once on worklists.work_item (practice_id, kind, subject_kind, subject_id) where done_at is null;
create index open_oldest on worklists.work_item (practice_id, kind, opened_at) where done_at is null;
select kernel.keep_practices_apart('worklists.work_item');
grant select, insert, update (reason, amount, due_on, done_at, note) on worklists.work_item to cw_app;
