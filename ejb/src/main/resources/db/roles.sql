-- The three roles of the application, and nothing else. Safe to run again.
--
-- The launcher runs this file at each start on the PostgreSQL it brings along. A DBA runs it once, by hand, on a PostgreSQL 16 or
-- newer of their own, as a superuser or as a role with CREATEROLE that owns the database:
--
--     createdb --encoding=UTF8 --template=template0 claimwright
--     psql -d claimwright -v ON_ERROR_STOP=1 --single-transaction \
--          -v owner_password='...' -v app_password='...' -f roles.sql
--
-- psql itself fills in :"DBNAME", the database it is connected to.

do $$
begin
  if not exists (select from pg_roles where rolname = 'cw_owner') then
    create role cw_owner;
  end if;
  if not exists (select from pg_roles where rolname = 'cw_app') then
    create role cw_app;
  end if;
  if not exists (select from pg_roles where rolname = 'cw_dispatch') then
    create role cw_dispatch;
  end if;
end
$$;

-- Owns every table and function, and runs the migrations; the server does not work with it.
alter role cw_owner with login nocreatedb nocreaterole noinherit password :'owner_password';
-- A data migration that forgets to name a practice would change nothing, silently; so it fails instead. One that means it says
-- `set local row_security = on` and takes the practices one by one.
alter role cw_owner set row_security = off;

-- Does the application's work. Owns nothing, creates nothing, and no policy lets it by.
alter role cw_app with login nocreatedb nocreaterole noinherit password :'app_password';

-- Owns the few functions that look across practices. Nobody signs in with it.
alter role cw_dispatch with nologin nocreatedb nocreaterole noinherit;
grant cw_dispatch to cw_owner with inherit false, set true;

alter database :"DBNAME" owner to cw_owner;
-- Temporary tables could shadow ours in a function's search path.
revoke all on database :"DBNAME" from public;
grant connect on database :"DBNAME" to cw_app;
