-- people: who may sign in, and for which practices. Persons and attempts belong to the installation, memberships to a practice.

create schema people;
grant usage on schema people to cw_app, cw_dispatch;

create table people.person (
  person_id bigint generated always as identity primary key,
  sign_in_name text not null unique check (sign_in_name = lower(sign_in_name) and sign_in_name <> ''),
  display_name text not null,
  password_hash text not null,
  active boolean not null default true,
  created_at timestamptz not null default now()
);
grant select, insert, update (display_name, password_hash, active) on people.person to cw_app;

create table people.membership (
  practice_id int not null references practices.practice,
  person_id bigint not null references people.person,
  role text not null check (role in ('BILLER', 'SUPERVISOR', 'ADMINISTRATOR', 'PATIENT')),
  primary key (practice_id, person_id)
);
create index membership_person on people.membership (person_id);
select kernel.keep_practices_apart('people.membership');
grant select, insert, update, delete on people.membership to cw_app;

create policy every_membership on people.membership for select to cw_dispatch using (true);
grant select (practice_id, person_id, role) on people.membership to cw_dispatch;

-- Asked at sign-in, before a practice is chosen.
create function people.memberships_of(person bigint)
returns table (practice_id int, practice_name text, practice_mark text, time_zone text, role text)
language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
  select p.practice_id, p.name, p.mark, p.time_zone, m.role
    from people.membership m
    join practices.practice p on p.practice_id = m.practice_id
   where m.person_id = person
   order by p.name, p.practice_id
$$;

grant execute on function people.memberships_of(bigint) to cw_app;

grant create on schema people to cw_dispatch;
alter function people.memberships_of(bigint) owner to cw_dispatch;
revoke create on schema people from cw_dispatch;

-- Failed attempts slow down the next one, by name and by address. The name is what was typed: it need not be anyone's.
create table people.sign_in_attempt (
  attempt_id bigint generated always as identity primary key,
  sign_in_name text not null,
  address text not null,
  succeeded boolean not null,
  attempted_at timestamptz not null
);
create index sign_in_attempt_name on people.sign_in_attempt (sign_in_name, address, attempted_at);
create index sign_in_attempt_address on people.sign_in_attempt (address, attempted_at);
grant select, insert on people.sign_in_attempt to cw_app;
