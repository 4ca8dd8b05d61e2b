-- practices: where patients ask about a bill.

create table practices.patient_desk (
  practice_id int not null references practices.practice,
  patient_desk_id bigint generated always as identity,
  phone text not null check (phone ~ '^[0-9]{10}$'),
  hours text not null,
  portal_address text not null,
  primary key (practice_id, patient_desk_id),
  constraint one_desk_a_practice unique (practice_id)
);
select kernel.keep_practices_apart('practices.patient_desk');
grant select, insert, update on practices.patient_desk to cw_app;
