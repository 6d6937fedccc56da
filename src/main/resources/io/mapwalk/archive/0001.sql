-- The first form of the archive. Times are milliseconds since 1970-01-01T00:00Z.

create table if not exists schema_version (
  version integer not null
);

-- What a list of maps shows is kept here, so that listing reads no element.
create table if not exists journey_map (
  id varchar(10) not null primary key,
  title varchar not null,
  client varchar not null,
  project varchar not null,
  kind varchar(40) not null,
  revision bigint not null,
  created bigint not null,
  changed bigint not null,
  session_status varchar(40),
  last_handles varchar not null
);

create table if not exists element (
  map varchar(10) not null references journey_map (id) on delete cascade,
  handle varchar(12) not null,
  kind varchar(40) not null,
  parent varchar(12),
  place varchar not null,
  revision bigint not null,
  body varchar not null,
  primary key (map, handle)
);

create table if not exists edit (
  map varchar(10) not null references journey_map (id) on delete cascade,
  revision bigint not null,
  kind varchar(40) not null,
  state varchar(40) not null,
  author varchar not null,
  made bigint not null,
  sentence varchar not null,
  primary key (map, revision)
);

-- What can be taken or brought back is asked for at every edit, however long the history is.
create index if not exists edit_state on edit (map, state, revision);

create table if not exists image (
  map varchar(10) not null references journey_map (id) on delete cascade,
  revision bigint not null,
  handle varchar(12) not null,
  kind varchar(40) not null,
  before_body varchar,
  after_body varchar,
  primary key (map, revision, handle)
);
