-- What only the operator can say about this installation: one row, in the scope outside all networks.
create table operator_details (
  network_id uuid primary key default here(),
  name text not null,
  -- street and town, a line each
  address text not null,
  represented_by text not null default '',
  email text not null,
  phone text not null default '',
  data_protection text not null default '',
  enforcement text not null default '',
  version int not null default 1
);
select guard('operator_details', 'guidance');

-- A barrier somebody met. Answered within a month (BGG § 12b (4)); name and address only if they wanted to give them.
create table barrier_report (
  network_id uuid not null default here(),
  id uuid not null,
  number int not null,
  page text not null,
  what text not null,
  name text not null,
  email text not null,
  reported_on date not null,
  due date not null,
  answered_on date,
  primary key (network_id, id),
  unique (network_id, number)
);
select guard('barrier_report', 'guidance');
