-- Numbers that an area has in place of those that count everywhere.
create table area_hotline (
    id        uuid primary key,
    area_code varchar(20)  not null references area (code),
    kind      varchar(20)  not null,
    number    varchar(40)  not null,
    -- Empty: as its kind is called.
    name      varchar(60)  not null,
    source    varchar(200) not null,
    active    boolean      not null,
    unique (area_code, kind)
);
