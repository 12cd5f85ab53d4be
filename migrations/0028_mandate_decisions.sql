-- A change of mandate names the decision it comes from, where that was taken in this network.
alter table mandate
  add column basis_decision uuid,
  add column until_decision uuid,
  add foreign key (network_id, basis_decision) references recommendation (network_id, id),
  add foreign key (network_id, until_decision) references recommendation (network_id, id);
create index mandate_by_basis_decision on mandate (network_id, basis_decision) where basis_decision is not null;
create index mandate_by_until_decision on mandate (network_id, until_decision) where until_decision is not null;
