-- A task belongs to a partner. Its date fits the partner's tempo, or the partner has agreed to an earlier one.
create table task (
  network_id uuid not null default here() references network,
  id uuid not null,
  title text not null,
  detail_text uuid not null,
  partner_id uuid not null,
  person_id uuid references person,
  due date not null,
  -- the partner's own words for agreeing to less time than its tempo asks for
  sooner_agreed text,
  state text not null default 'open' check (state in ('open', 'under-way', 'needs-help', 'handed-on', 'done')),
  -- what would help, in the partner's own words; goes away with the state it belongs to
  help_wanted text,
  origin text check (origin in ('recommendation', 'item')),
  origin_id uuid,
  -- the body that hears at its next meeting how it stands
  body_id uuid,
  given_on date not null,
  done_at timestamptz,
  version int not null default 1,
  primary key (network_id, id),
  foreign key (network_id, detail_text) references text,
  foreign key (network_id, partner_id) references partner,
  foreign key (network_id, body_id) references body,
  check ((state = 'done') = (done_at is not null)),
  check (state = 'needs-help' or help_wanted is null),
  check ((origin is null) = (origin_id is null))
);
create index task_by_origin on task (network_id, origin_id) where origin_id is not null;
create index task_by_body on task (network_id, body_id) where state <> 'done';
create index task_by_partner on task (network_id, partner_id, state, due);
select guard('task', 'tasks');
