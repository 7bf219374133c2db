-- Entrepreneurship training, one of the five strategies (Bina Usaha).
create table training (
    id          uuid primary key,
    area_code   varchar(20)  not null references area (code),
    code        varchar(20)  not null,
    field       varchar(20)  not null,
    title       varchar(80)  not null,
    description varchar(600) not null,
    unique (area_code, code)
);

-- Its row is locked by everything that takes or frees a seat.
create table training_batch (
    id          uuid primary key,
    training_id uuid                     not null references training (id),
    code        varchar(20)              not null,
    starts_at   timestamp with time zone not null,
    ends_at     timestamp with time zone not null,
    place       varchar(160)             not null,
    quota       integer                  not null check (quota > 0),
    unique (training_id, code)
);

create index training_batch_ends_at on training_batch (ends_at);

-- Nobody is twice in a batch. Turns give the order of the waiting list.
create table training_sign_up (
    batch_id     uuid                     not null references training_batch (id),
    person_id    uuid                     not null references person (id),
    name         varchar(80)              not null,
    rt           varchar(2)               not null,
    rw           varchar(2)               not null,
    phone        varchar(16)              not null,
    interest     varchar(60)              not null,
    state        varchar(20)              not null,
    turn         integer                  not null,
    signed_up_at timestamp with time zone not null,
    primary key (batch_id, person_id)
);

create index training_sign_up_person on training_sign_up (person_id);
