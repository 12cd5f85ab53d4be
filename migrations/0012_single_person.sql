-- Whether a partner is one person, and whether that person agreed to be named where everyone reads. Nobody guesses it from the name.
alter table partner add column single text;

-- Who came before the question: what cannot be a person stays named, whoever might be one stays unnamed until somebody says otherwise.
-- A rewrite of the column reaches the rows of all networks; an update would be stopped by their wall.
alter table partner alter column single type text using
  case when grade <> 'expert' and kind not in ('self-advocacy', 'project-coordination', 'other') then 'no' else 'yes' end;
alter table partner alter column single set not null, add check (single in ('no', 'yes', 'yes-named'));

-- For the four who are suggested at the door of a demonstration: in which kinds of bodies somebody speaks for a seat, and what kind their partner is.
drop function demo_people();
create function demo_people() returns table (network text, slug text, person_id uuid, person text, role text, partner text, partner_kind text, sits_in text[])
language plpgsql as $$
#variable_conflict use_column
declare
  before text := current_setting('app.network', true);
  one record;
begin
  for one in select n.id, n.name, n.slug from network n where n.demo order by n.name collate "de-x-icu" loop
    perform set_config('app.network', one.id::text, true);
    return query
      select one.name, one.slug, p.id, p.name, m.role, pa.name, pa.kind, array(
        select distinct body.kind from seat
        join body on body.network_id = here() and body.id = seat.body_id and body.ended_on is null
        where seat.network_id = here() and seat.until is null and p.id in (seat.delegate_id, seat.deputy_id))
      from membership m join person p on p.id = m.person_id and p.demo
      left join partner pa on pa.network_id = m.network_id and pa.id = m.partner_id
      where m.network_id = here() and coalesce(m.until >= (now() at time zone 'Europe/Berlin')::date, true)
      order by array_position(array['coordination', 'contact', 'assistant', 'member'], m.role), p.name collate "de-x-icu";
  end loop;
  perform set_config('app.network', before, true);
end $$;
revoke execute on function demo_people() from public;
grant execute on function demo_people() to augenhoehe_app;
