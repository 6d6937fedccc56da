-- The maps of one client, found without reading those of all others.

-- The client however it is capitalised; made anew whenever the client changes.
alter table journey_map add column if not exists client_key varchar_ignorecase
  generated always as (trim(client));

create index if not exists journey_map_client on journey_map (client_key);
