-- codesets: beside the starter lists, the publishers' own editions, each in force from its first day until the next one's.

alter table codesets.edition
  add column effective_from date,
  add column reach text,
  add column file_name text,
  add column codes int,
  add column loaded_at timestamptz,
  add constraint official_or_starter check (num_nulls(effective_from, reach, file_name, codes, loaded_at) in (0, 5));
create unique index one_edition_a_day on codesets.edition (list, effective_from) where effective_from is not null;

-- Editions repeat each other's codes.
alter table codesets.code drop constraint code_pkey;
alter table codesets.code add primary key (list, edition, code, effective_from);
create index code_by_number on codesets.code (list, code);

-- The official edition in force on a day.
create function codesets.official_edition(wanted text, day date) returns text language sql stable as $$
  select e.edition from codesets.edition e where e.list = wanted and e.effective_from <= day
   order by e.effective_from desc limit 1
$$;

-- The numbers that the official edition of a day decides about; null where none is in force.
create function codesets.official_reach(wanted text, day date) returns text language sql stable as $$
  select e.reach from codesets.edition e where e.list = wanted and e.effective_from <= day
   order by e.effective_from desc limit 1
$$;

-- What is valid on a day: the official edition's codes, and of the starter list what that edition does not decide about.
create function codesets.codes_on(wanted text, day date) returns setof codesets.code language sql stable as $$
  select c.* from codesets.code c
   where c.list = wanted and c.effective_from <= day and (c.effective_to is null or c.effective_to >= day)
     and (c.edition = (select codesets.official_edition(wanted, day))
          or (c.edition = 'starter' and (c.code ~ (select codesets.official_reach(wanted, day))) is not true))
$$;

-- Whether it can be said that a code which is not valid on the day is another day's: the lists of that day would name it.
create function codesets.was_another_days(wanted text, number text, day date) returns boolean language sql stable as $$
  select exists (select from codesets.code c where c.list = wanted and c.code = number
    and (c.edition = 'starter' or number ~ codesets.official_reach(wanted, day)))
$$;

grant execute on function codesets.official_edition(text, date), codesets.official_reach(text, date),
  codesets.codes_on(text, date), codesets.was_another_days(text, text, date) to cw_app;
