-- timeline: what happened to a thing, with its evidence. It only grows.

create schema timeline;
grant usage on schema timeline to cw_app;

create table timeline.event (
  practice_id int not null references practices.practice,
  event_id bigint generated always as identity,
  subject_kind text not null check (subject_kind <> ''),
  subject_id bigint not null,
  happened_at timestamptz not null,
  what text not null check (what <> ''),
  tone text not null check (tone in ('GREY', 'BLUE', 'GREEN', 'AMBER', 'RED')),
  amount bigint,
  actor text not null,
  evidence_file bigint,
  evidence_segment bigint,
  evidence_text text,
  primary key (practice_id, event_id),
  check ((evidence_file is null) = (evidence_segment is null) and (evidence_file is null) = (evidence_text is null))
);
create index event_subject on timeline.event (practice_id, subject_kind, subject_id, happened_at);
select kernel.keep_practices_apart('timeline.event');
grant select, insert on timeline.event to cw_app;
