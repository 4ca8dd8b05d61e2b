-- ledger: what always holds, whoever inserts. The rules look at a whole statement at once, since entries come by the thousand; they
-- fire for replication and for the owner as well. docs/decisions has what was measured and what was tried to get round them.

-- An entry and all of its lines arrive in one statement, in an open period that fits its date.
create function ledger.entry_rules() returns trigger language plpgsql as $$
declare
  bad record;
begin
  -- The lock lets other entries in and holds a closing back until this transaction is over.
  perform 1 from ledger.period p where (p.practice_id, p.period) in (select a.practice_id, a.period from added a) for share;

  select a.entry_id, a.source_type, a.source_key, a.period, p.closed_at into bad
    from added a left join ledger.period p on p.practice_id = a.practice_id and p.period = a.period
   where p.period is null or p.closed_at is not null
   order by a.entry_id limit 1;
  if found then
    raise exception 'LED-0002 entry % (% %): period % is %', bad.entry_id, bad.source_type, bad.source_key, bad.period,
        coalesce('closed since ' || to_char(bad.closed_at, 'YYYY-MM-DD'), 'unknown')
      using errcode = '23514', hint = 'open the period, or post to a later open one with the business date it has';
  end if;

  -- A month's books hold what happened in that month, so a slip of the pen cannot move income into another one. Only what comes
  -- to light after the month was closed goes to a later period, and keeps its own date there.
  select a.entry_id, a.source_type, a.source_key, a.period, a.business_date into bad
    from added a, lateral (select (extract(year from a.business_date) * 100 + extract(month from a.business_date))::int) own(month)
   where a.period <> own.month and not exists (
     select from ledger.period p
      where p.practice_id = a.practice_id and p.period = own.month and p.period < a.period and p.closed_at is not null)
   order by a.entry_id limit 1;
  if found then
    raise exception 'LED-0012 entry % (% %): period % does not fit business date %', bad.entry_id, bad.source_type,
        bad.source_key, bad.period, bad.business_date
      using errcode = '23514', hint = 'post to the month of the date; to a later period only when that month is closed';
  end if;

  select a.entry_id, a.source_type, a.source_key into bad from added a
   where not exists (
     select from ledger.posting p where p.practice_id = a.practice_id and p.entry_id = a.entry_id and p.line_no = 1 offset 0)
   order by a.entry_id limit 1;
  if found then
    raise exception 'LED-0005 entry % (% %): no lines in its own statement', bad.entry_id, bad.source_type, bad.source_key
      using errcode = '23514', hint = 'post an entry together with its lines, at least two';
  end if;

  if exists (select from added where reversal_of is not null) then
    select a.entry_id, a.reversal_of into bad
      from added a left join ledger.journal_entry o on o.practice_id = a.practice_id and o.entry_id = a.reversal_of
     where a.reversal_of is not null and (
       o.entry_id is null or o.reversal_of is not null or o.line_count <> a.line_count or exists (
         select line_no, account_id, patient_id, payer_id, claim_id, charge_id, remittance_id, -amount
           from ledger.posting p where p.practice_id = a.practice_id and p.entry_id = a.reversal_of
         except
         select line_no, account_id, patient_id, payer_id, claim_id, charge_id, remittance_id, amount
           from ledger.posting p where p.practice_id = a.practice_id and p.entry_id = a.entry_id))
     order by a.entry_id limit 1;
    if found then
      raise exception 'LED-0003 entry %: does not mirror entry %', bad.entry_id, bad.reversal_of
        using errcode = '23514', hint = 'reverse an entry that is no reversal, with its own lines and the signs turned';
    end if;
  end if;
  return null;
end
$$;

-- The lines of a statement are all lines of their entries, numbered from 1 without a gap, on its date and on known accounts; they
-- sum to zero. An entry that is not there makes its lines fault, so the left join must stay.
create function ledger.line_rules() returns trigger language plpgsql as $$
declare
  bad record;
begin
  select a.*, e.line_count, e.source_type, e.source_key into bad
    from (select practice_id, entry_id, count(*) n, sum(amount) total, min(line_no) first, max(line_no) last,
                 min(business_date) earliest, max(business_date) latest
            from added group by practice_id, entry_id) a
    left join lateral (
      select line_count, business_date, source_type, source_key from ledger.journal_entry e
       where e.practice_id = a.practice_id and e.entry_id = a.entry_id offset 0) e on true
   where e.line_count is null or a.total <> 0 or a.n <> e.line_count or a.first <> 1 or a.last <> e.line_count
      or a.earliest <> e.business_date or a.latest <> e.business_date
   order by a.entry_id limit 1;
  if found then
    raise exception 'LED-0001 entry % (% %): % of % lines, numbered % to %, dated % to %, sum to % cents', bad.entry_id,
        coalesce(bad.source_type, 'no'), coalesce(bad.source_key, 'source'), bad.n, coalesce(bad.line_count, 0), bad.first,
        bad.last, bad.earliest, bad.latest, bad.total
      using errcode = '23514',
        hint = 'post all lines of an entry with it, on its date, numbered from 1, debits positive and credits negative, summing to 0';
  end if;

  select min(a.account_id) as account_id into bad from (select distinct practice_id, account_id from added) a
   where not exists (select from ledger.account c where c.practice_id = a.practice_id and c.account_id = a.account_id);
  if bad.account_id is not null then
    raise exception 'LED-0007 account % is unknown', bad.account_id
      using errcode = '23503', hint = 'use an account of ledger.account; open the book of a new practice first';
  end if;
  return null;
end
$$;

create function ledger.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'LED-0009 % on %: the ledger only grows', tg_op, tg_table_name
    using errcode = '42501', hint = 'correct an entry by reversing it and posting it again';
end
$$;

create trigger entry_rules after insert on ledger.journal_entry
  referencing new table as added for each statement execute function ledger.entry_rules();
create trigger line_rules after insert on ledger.posting
  referencing new table as added for each statement execute function ledger.line_rules();
create trigger frozen before update or delete or truncate on ledger.journal_entry for each statement execute function ledger.refuse();
create trigger frozen before update or delete or truncate on ledger.posting for each statement execute function ledger.refuse();
alter table ledger.journal_entry enable always trigger entry_rules, enable always trigger frozen;
alter table ledger.posting enable always trigger line_rules, enable always trigger frozen;
