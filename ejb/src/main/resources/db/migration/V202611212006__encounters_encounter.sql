-- encounters: visits of patients. Diagnoses are kept in their order, as pointers count them; their codes have no dot.

create schema encounters;
grant usage on schema encounters to cw_app;

create table encounters.encounter (
  practice_id int not null references practices.practice,
  encounter_id bigint generated always as identity,
  patient_id bigint not null,
  date_of_service date not null,
  rendering_provider_id bigint not null,
  location_id bigint not null,
  place_of_service text not null check (place_of_service ~ '^[0-9]{2}$'),
  referring_last_name text,
  referring_first_name text,
  referring_npi text check (referring_npi ~ '^[12][0-9]{9}$'),
  diagnoses text[] not null check (cardinality(diagnoses) <= 12 and array_position(diagnoses, null) is null),
  related_cause text check (related_cause in ('AUTO_ACCIDENT', 'EMPLOYMENT', 'OTHER_ACCIDENT')),
  accident_date date,
  accident_state text check (accident_state ~ '^[A-Z]{2}$'),
  prior_authorization text not null default '',
  status text not null check (status in ('OPEN', 'CLOSED')),
  primary key (practice_id, encounter_id),
  foreign key (practice_id, patient_id) references registration.patient (practice_id, patient_id),
  foreign key (practice_id, rendering_provider_id) references practices.provider (practice_id, provider_id),
  foreign key (practice_id, location_id) references practices.location (practice_id, location_id),
  constraint a_referrer_has_name_and_number check ((referring_last_name is null) = (referring_npi is null)),
  constraint an_accident_has_a_cause check (related_cause is not null or (accident_date is null and accident_state is null))
);
create index encounter_date on encounters.encounter (practice_id, date_of_service, encounter_id);
create index encounter_patient on encounters.encounter (practice_id, patient_id, date_of_service);
create index encounter_open on encounters.encounter (practice_id, date_of_service) where status = 'OPEN';

select kernel.keep_practices_apart('encounters.encounter');
grant select, insert, update on encounters.encounter to cw_app;
