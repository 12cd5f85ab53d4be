-- A video in sign language may be seen by everyone, also without signing in, once the coordination has said so.
alter table recording add column for_everyone boolean not null default false check (not for_everyone or kind = 'signing');

-- What had no text of its own gets one, so that a video can stand beside it: the agenda as a whole, and the public page.
alter table meeting add column agenda_text uuid, add foreign key (network_id, agenda_text) references text;
alter table network add column public_text uuid, add foreign key (id, public_text) references text (network_id, id);

-- Those that are there already, network by network: each stands behind its own wall.
do $$
declare
  one record;
  thing record;
  made uuid;
begin
  for one in select id from network loop
    perform set_config('app.network', one.id::text, true);
    for thing in select 'network' as kind, one.id union all select 'meeting', meeting.id from meeting where network_id = here() loop
      made := gen_random_uuid();
      perform set_config('app.command', 'plain-language.keep-text', true);
      insert into text (id, place, original, changed_at)
        values (made, case thing.kind when 'network' then 'municipalities.public-page' else 'meetings.agenda' end, '', now());
      if thing.kind = 'network' then
        perform set_config('app.command', 'municipalities.change-network', true);
        update network set public_text = made where id = here();
      else
        perform set_config('app.command', 'meetings.change-meeting', true);
        update meeting set agenda_text = made where network_id = here() and id = thing.id;
      end if;
    end loop;
  end loop;
  perform set_config('app.network', '', true), set_config('app.command', '', true);
end $$;
