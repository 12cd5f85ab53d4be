create table goal (
  network_id uuid not null default here() references network,
  id uuid not null,
  title text not null,
  why_text uuid not null,
  state text not null check (state in ('idea', 'proposed', 'agreed', 'under-way', 'reached', 'dropped', 'waiting')),
  reason_text uuid,
  owner_body uuid,
  since date not null,
  version int not null default 1,
  primary key (network_id, id),
  foreign key (network_id, why_text) references text,
  foreign key (network_id, reason_text) references text,
  foreign key (network_id, owner_body) references body,
  check (state <> 'dropped' or reason_text is not null)
);
select guard('goal', 'goals');
