-- The code sets of all practices: what a code means and on which days of service it is valid. Written by the loader as the owner,
-- read by the runtime role.

create schema codesets;

-- Which file a list was loaded from; the same file is not loaded again.
create table codesets.edition (
  list text not null,
  edition text not null,
  sha256 text not null,
  primary key (list, edition)
);

create table codesets.code (
  list text not null check (list in ('DIAGNOSIS', 'PROCEDURE', 'MODIFIER', 'PLACE_OF_SERVICE')),
  code text collate "C" not null check (code <> ''),
  label text not null check (label <> ''),
  billable boolean not null,
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  source text not null check (source <> ''),
  edition text not null,
  search_words tsvector not null generated always as (to_tsvector('simple'::regconfig, label)) stored,
  primary key (list, code, effective_from),
  foreign key (list, edition) references codesets.edition
);
create index code_by_words on codesets.code using gin (search_words);

create table codesets.procedure_fact (
  list text not null check (list = 'PROCEDURE_FACT'),
  code text collate "C" not null check (code <> ''),
  visit text not null check (visit in ('NEW', 'KNOWN', 'OTHER', 'NONE')),
  global_period text not null check (global_period in ('000', '010', '090', 'ZZZ', 'NONE')),
  modifiers_not_allowed text[] not null,
  places_not_allowed text[] not null,
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  source text not null check (source <> ''),
  edition text not null,
  primary key (code, effective_from),
  foreign key (list, edition) references codesets.edition
);

grant usage on schema codesets to cw_app;
grant select on codesets.edition, codesets.code, codesets.procedure_fact to cw_app;
