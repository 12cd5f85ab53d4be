-- What somebody says, shows or has written by hand, beside a text; or a video in sign language on a place of the installation.
create table recording (
  network_id uuid not null default here(),
  id uuid not null,
  -- the text it belongs to; outside all networks a place of the pages in sign language instead
  text_id uuid,
  slot text,
  kind text not null check (kind in ('audio', 'video', 'photo', 'signing')),
  -- only what begins with words is shown to others
  state text not null default 'begun' check (state in ('begun', 'shown')),
  -- the file: media type, what its owner called it, its bytes, and what it says of itself
  type text not null,
  name text not null,
  bytes bigint not null check (bytes > 0),
  hash text not null,
  seconds int,
  width int,
  height int,
  frames real,
  -- the words for it
  alt text not null default '',
  decorative boolean not null default false,
  silent boolean not null default false,
  transcript text not null default '',
  help_wanted boolean not null default false,
  captions text not null default '',
  -- erasing a person takes their recordings away: voice, face and handwriting are theirs. Who wrote down for others becomes null.
  by_person uuid,
  written_by uuid,
  at timestamptz not null,
  version int not null default 1,
  primary key (network_id, id),
  foreign key (network_id, text_id) references text (network_id, id) on delete cascade,
  check ((text_id is null) <> (slot is null))
);
create index recording_by_text on recording (network_id, text_id);
create index recording_by_slot on recording (network_id, slot) where slot is not null;
select guard('recording', 'plain-language');
