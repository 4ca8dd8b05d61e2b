-- exchange: beside interchanges, plain files leave and arrive (a letter, a list). They have no control numbers: their name names them,
-- and an answer repeats it.

alter table exchange.outgoing_file alter column interchange_number drop not null, alter column group_number drop not null;
alter table exchange.outgoing_file add constraint outgoing_numbers_check check ((interchange_number is null) = (group_number is null));
create unique index outgoing_plain_name on exchange.outgoing_file (practice_id, partner_id, name) where interchange_number is null;

alter table exchange.sent_reference drop constraint sent_reference_kind_check;
alter table exchange.sent_reference add constraint sent_reference_kind_check check (kind in ('INTERCHANGE', 'GROUP', 'BATCH', 'NAME'));
