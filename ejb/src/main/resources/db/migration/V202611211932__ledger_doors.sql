-- ledger: the only doors. The runtime role may read the tables and call these functions; they work for the transaction's practice.

-- Gives the practice its accounts. Says how many it has.
create function ledger.open_book() returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
declare
  here int := kernel.current_practice();
begin
  insert into ledger.account (practice_id, account_id, name, kind)
    select here, c.account_id, c.name, c.kind from ledger.chart c order by c.account_id on conflict do nothing;
  return (select count(*) from ledger.account a where a.practice_id = here);
end
$$;

-- Opens a month, such as 202611. One that is open stays open, one that is closed stays closed.
create function ledger.open_period(period int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
declare
  here int := kernel.current_practice();
begin
  if $1 is null or $1 not between 190001 and 299912 or $1 % 100 not between 1 and 12 then
    raise exception 'LED-0010 period % is not a month', coalesce($1::text, 'null')
      using errcode = '22023', hint = 'write the year and the month, such as 202611';
  end if;
  insert into ledger.period values (here, $1) on conflict do nothing;
end
$$;

-- Closes a month for good. Waits for those who are posting to it; whoever comes later is refused.
create function ledger.close_period(period int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
declare
  here int := kernel.current_practice();
begin
  update ledger.period p set closed_at = coalesce(p.closed_at, now()) where p.practice_id = here and p.period = $1;
  if not found then
    raise exception 'LED-0011 period % is unknown', coalesce($1::text, 'null')
      using errcode = '23503', hint = 'open it first; a period is closed once, after its last entry';
  end if;
end
$$;

-- Entries are numbered 1 to n in the call, and lines name their entry by that number. Says how many lines are new: a source that
-- was posted before, with the same lines, changes nothing and counts nothing.
create function ledger.post(
  e_date date[], e_period int[], e_type text[], e_key text[],
  l_entry int[], l_account int[], l_patient bigint[], l_payer bigint[], l_claim bigint[], l_charge bigint[],
  l_remittance bigint[], l_amount bigint[]) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
declare
  here int := kernel.current_practice();
  entries int := cardinality(e_key);
  lines int := cardinality(l_entry);
  posted bigint[];
  posted_lines smallint[];
  bad record;
  n int;
begin
  if entries is null or lines is null or array[cardinality(e_date), cardinality(e_period), cardinality(e_type)]
       is distinct from array[entries, entries, entries]
     or array[cardinality(l_account), cardinality(l_patient), cardinality(l_payer), cardinality(l_claim), cardinality(l_charge),
       cardinality(l_remittance), cardinality(l_amount)] is distinct from array[lines, lines, lines, lines, lines, lines, lines] then
    raise exception 'LED-0004 the call is not a table: % entries and % lines, but some columns are longer, shorter or missing',
        coalesce(entries, 0), coalesce(lines, 0)
      using errcode = '22023', hint = 'send arrays of one length for the entries, and of one length for the lines';
  end if;

  select l.o, l.e, l.m into bad from unnest(l_entry, l_amount) with ordinality l(e, m, o)
   where l.e is null or l.e not between 1 and entries or l.m is null or l.m = 0 limit 1;
  if found then
    raise exception 'LED-0004 line % of the call: entry % of %, amount %', bad.o, coalesce(bad.e::text, 'null'), entries,
        coalesce(bad.m::text, 'null')
      using errcode = '22023', hint = 'give each line an entry of the call and an amount in cents that is not 0';
  end if;

  select t.ty, t.k into bad from unnest(e_type, e_key) t(ty, k) group by t.ty, t.k having count(*) > 1 limit 1;
  if found then
    raise exception 'LED-0004 source % % comes twice in one call', bad.ty, bad.k
      using errcode = '22023', hint = 'send each source once';
  end if;

  -- Counted without a join: a join of two arrays, whose sizes the planner cannot know, may be done row by row.
  select min(s.e) as e into bad from (
    select t.o as e, 0 as c from unnest(e_key) with ordinality t(k, o) union all select l.e, 1 from unnest(l_entry) l(e)) s
   group by s.e having sum(s.c) < 2 limit 1;
  if found then
    raise exception 'LED-0005 source % %: less than two lines', e_type[bad.e], e_key[bad.e]
      using errcode = '23514', hint = 'post an entry together with its lines, at least two';
  end if;

  with line as (
    select l.*, row_number() over (partition by l.e order by l.o) n
      from unnest(l_entry, l_account, l_patient, l_payer, l_claim, l_charge, l_remittance, l_amount)
        with ordinality l(e, a, pa, py, c, ch, r, m, o)),
  want as (select t.* from unnest(e_date, e_period, e_type, e_key) with ordinality t(d, p, ty, k, o)),
  counted as (select e, count(*)::smallint c from line group by e),
  entry as (
    insert into ledger.journal_entry (practice_id, business_date, period, source_type, source_key, line_count)
      select here, w.d, w.p, w.ty, w.k, s.c from want w join counted s on s.e = w.o order by w.o
      on conflict (practice_id, source_type, source_key) do nothing
      returning entry_id, business_date, source_type, source_key)
  insert into ledger.posting (practice_id, entry_id, line_no, account_id, business_date, patient_id, payer_id, claim_id, charge_id,
      remittance_id, amount)
    select here, e.entry_id, l.n, l.a, e.business_date, l.pa, l.py, l.c, l.ch, l.r, l.m
      from entry e join want w on w.ty = e.source_type and w.k = e.source_key join line l on l.e = w.o;
  get diagnostics n = row_count;

  if n <> lines then -- Some sources were posted before: the same lines change nothing, other lines are a fault.
    select array_agg(j.entry_id order by t.o), array_agg(j.line_count order by t.o) into posted, posted_lines
      from unnest(e_type, e_key) with ordinality t(ty, k, o)
      left join ledger.journal_entry j on j.practice_id = here and j.source_type = t.ty and j.source_key = t.k;

    select s.e into bad from (
      select l.e from unnest(l_entry) l(e) group by l.e having count(*) <> posted_lines[l.e]
      union all
      select l.e
        from (select v.*, row_number() over (partition by v.e order by v.o) n
                from unnest(l_entry, l_account, l_patient, l_payer, l_claim, l_charge, l_remittance, l_amount)
                  with ordinality v(e, a, pa, py, c, ch, r, m, o)) l
       where not exists (
         select from ledger.posting p
          where p.practice_id = here and p.entry_id = posted[l.e] and p.line_no = l.n
            and (p.account_id, p.patient_id, p.payer_id, p.claim_id, p.charge_id, p.remittance_id, p.amount)
              is not distinct from (l.a, l.pa, l.py, l.c, l.ch, l.r, l.m) offset 0)) s
     limit 1;
    if found then
      raise exception 'LED-0006 source % %: posted before as entry %, with other lines', e_type[bad.e], e_key[bad.e],
          posted[bad.e]
        using errcode = '23505', hint = 'reverse that entry and post the new lines under a source of their own';
    end if;
  end if;
  return n;
end
$$;

-- Mirrors an entry: the same lines with the signs turned, under source REVERSAL and the key given. Says the new entry's number. The
-- same call again changes nothing and says the same number.
create function ledger.reverse(original bigint, on_date date, in_period int, key text) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp set row_security = on as $$
declare
  here int := kernel.current_practice();
  first ledger.journal_entry;
  done ledger.journal_entry;
  reversal bigint;
begin
  select * into first from ledger.journal_entry j where j.practice_id = here and j.entry_id = original;
  if not found then
    raise exception 'LED-0008 entry % is unknown', coalesce(original::text, 'null')
      using errcode = '23503', hint = 'name an entry of this practice';
  end if;
  if first.reversal_of is not null then
    raise exception 'LED-0003 entry % is itself the reversal of entry %', original, first.reversal_of
      using errcode = '23514', hint = 'post what is right as an entry of its own';
  end if;

  with entry as (
    insert into ledger.journal_entry (practice_id, business_date, period, source_type, source_key, reversal_of, line_count)
      values (here, on_date, in_period, 'REVERSAL', key, original, first.line_count) on conflict do nothing returning entry_id),
  line as (
    insert into ledger.posting (practice_id, entry_id, line_no, account_id, business_date, patient_id, payer_id, claim_id,
        charge_id, remittance_id, amount)
      select here, e.entry_id, p.line_no, p.account_id, on_date, p.patient_id, p.payer_id, p.claim_id, p.charge_id,
          p.remittance_id, -p.amount
        from entry e join ledger.posting p on p.practice_id = here and p.entry_id = original)
  select entry_id into reversal from entry;
  if reversal is not null then
    return reversal;
  end if;

  select * into done from ledger.journal_entry j
   where j.practice_id = here and j.source_type = 'REVERSAL' and j.source_key = key;
  if found and done.reversal_of = original then
    return done.entry_id;
  elsif found then
    raise exception 'LED-0006 source REVERSAL %: posted before as entry %, for entry %', key, done.entry_id, done.reversal_of
      using errcode = '23505', hint = 'give each reversal a key of its own';
  end if;
  raise exception 'LED-0013 entry % is reversed already, by entry %', original,
      (select j.entry_id from ledger.journal_entry j where j.practice_id = here and j.reversal_of = original)
    using errcode = '23505', hint = 'post what is right as an entry of its own';
end
$$;

grant execute on function ledger.open_book(), ledger.open_period(int), ledger.close_period(int),
  ledger.post(date[], int[], text[], text[], int[], int[], bigint[], bigint[], bigint[], bigint[], bigint[], bigint[]),
  ledger.reverse(bigint, date, int, text) to cw_app;
