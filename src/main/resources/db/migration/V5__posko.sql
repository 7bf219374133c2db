create table posko (
    id        uuid primary key,
    area_code varchar(20)      not null references area (code),
    code      varchar(20)      not null,
    name      varchar(80)      not null,
    address   varchar(160)     not null,
    rw        varchar(2)       not null,
    latitude  double precision not null,
    longitude double precision not null,
    -- As people write them: "Senin 08.00-16.00; Sabtu 20.00-04.00".
    hours     varchar(1000)    not null,
    contact   varchar(80)      not null,
    phone     varchar(30)      not null,
    active    boolean          not null,
    unique (area_code, code)
);
