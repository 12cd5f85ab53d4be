-- How a person wants to see and hear the pages, for the next device they sign in on. It may tell of a disability: nobody else reads it,
-- not even the networks they belong to.
create table person_display (
  person_id uuid primary key references person,
  -- the cookie `darstellung` as it is; empty: what the browser asks for
  display text not null check (length(display) <= 400),
  language text check (language in ('de', 'de-easy', 'en'))
);
select guard_common('person_display', 'people');
create policy own on person_display using (person_id = me()) with check (person_id = me());
grant select, insert, update on person_display to augenhoehe_app;
