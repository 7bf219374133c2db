create table area (
    code      varchar(20) primary key,
    name      varchar(80) not null,
    kecamatan varchar(80) not null,
    city      varchar(80) not null,
    time_zone varchar(40) not null,
    -- True for the one area that this installation serves, null for all others.
    home      boolean unique check (home)
);

create table area_segment (
    area_code varchar(20) not null references area (code),
    place     integer     not null,
    code      varchar(20) not null,
    name      varchar(60) not null,
    rw        varchar(2)  not null,
    primary key (area_code, place)
);

create table area_reporting (
    area_code varchar(20)  not null references area (code),
    place     integer      not null,
    chain     varchar(40)  not null,
    office    varchar(120) not null,
    primary key (area_code, place)
);
