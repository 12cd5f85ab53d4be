-- Who reads plain twins before one may be called Leichte Sprache, and what they said.
alter table text
  -- counts wordings: twin and original as a pair, and whether it was shown. A reading is worth something for its own wording only.
  add column plain_wording int not null default 0,
  -- everyone who wrote the twin: they never test it
  add column plain_writers uuid[] not null default '{}',
  -- since when this wording stands
  add column plain_at timestamptz,
  add column checked_at timestamptz;
alter table text add constraint checked_has_day check ((plain_state = 'checked') = (checked_at is not null));

-- Somebody said: I test texts. That is all it says; a reason is never asked.
create table test_reader (
  network_id uuid not null default here(),
  person_id uuid not null references person,
  -- the name may stand beside the texts; otherwise they only count
  by_name boolean not null,
  since timestamptz not null,
  primary key (network_id, person_id)
);
select guard('test_reader', 'plain-language');

-- One voice for each wording.
create table test_reading (
  network_id uuid not null default here(),
  text_id uuid not null,
  wording int not null,
  reader_id uuid not null references person,
  understood boolean not null,
  hard_sentences text[] not null,
  hard_words text[] not null,
  at timestamptz not null,
  primary key (network_id, text_id, wording, reader_id),
  foreign key (network_id, text_id) references text on delete cascade
);
select guard('test_reading', 'plain-language');

-- The third coat: no program, whatever it thinks, calls a wording checked that two readers did not understand.
create function checked_by_two() returns trigger language plpgsql as $$
begin
  if new.plain_of <> new.original or 2 > (
    select count(*) from test_reading r
    where r.network_id = new.network_id and r.text_id = new.id and r.wording = new.plain_wording and r.understood
      and not r.reader_id = any (new.plain_writers)) then
    raise exception 'text % is not checked by two readers', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger checked_by_two before update on text for each row when (new.plain_state = 'checked') execute function checked_by_two();

-- How the network writes long words in plain texts: Steuerungs-Gruppe or Steuerungs·gruppe.
create table plain_style (
  network_id uuid primary key default here(),
  compound_mark text not null check (compound_mark in ('hyphen', 'dot'))
);
select guard('plain_style', 'plain-language');
