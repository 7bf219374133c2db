package id.bersinar.reminders;

import static java.util.stream.Collectors.toSet;

import id.bersinar.storage.ClaimOrder;
import id.bersinar.storage.Plans;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Many deliveries at once.
@Component
class DeliveryRows {

  private static final int MOST_UNANSWERED = 20;

  private final JdbcClient database;
  private final ClaimOrder order;
  private final Plans plans;

  DeliveryRows(JdbcClient database, ClaimOrder order, Plans plans) {
    this.database = database;
    this.order = order;
    this.plans = plans;
  }

  private record Got(UUID reminder, UUID person, Instant occurrence) {
    static Got of(Delivery delivery) {
      return new Got(delivery.reminder().id(), delivery.person(), delivery.occurrence());
    }
  }

  /// What somebody got before of the occurrence, or at the same time of another.
  private record Earlier(Got got, Instant dueAt, DeliveryState state) {}

  /// Writes those, which are fresh, where statements are planned anew. What the recipients have put
  /// off of those reminders is folded into it.
  void add(List<Delivery> fresh) {
    if (!fresh.isEmpty()) {
      fold(fresh);
      plans.keptFor(() -> insert(fresh));
    }
  }

  /// They have come with a digest, which takes nothing from what people have put off.
  void list(List<Delivery> deliveries) {
    insert(fresh(deliveries));
  }

  /// Without what somebody has got already, also with a digest where that suffices, or has answered
  /// for that occurrence.
  List<Delivery> fresh(List<Delivery> deliveries) {
    if (deliveries.isEmpty()) {
      return List.of();
    }
    var earlier = earlier(deliveries);
    var got =
        earlier.stream()
            .map(it -> List.of(it.got().reminder(), it.got().person(), it.dueAt()))
            .collect(toSet());
    var answered =
        earlier.stream().filter(it -> it.state().isAnswered()).map(Earlier::got).collect(toSet());
    var listed =
        earlier.stream()
            .filter(it -> it.state() == DeliveryState.LISTED)
            .map(Earlier::got)
            .collect(toSet());
    return deliveries.stream()
        .filter(it -> !got.contains(List.of(it.reminder().id(), it.person(), it.dueAt())))
        .filter(it -> !answered.contains(Got.of(it)))
        .filter(it -> !it.reminder().inDigest() || !listed.contains(Got.of(it)))
        .toList();
  }

  private void insert(List<Delivery> fresh) {
    database
        .sql(
            """
            insert into reminder_delivery
              (id, version, reminder_id, person_id, due_at, occurrence, lead, state, reason, acts_at)
            select id, 0, reminder, person, due, occurrence, lead, state, reason, acts
            from unnest(cast(:ids as uuid array), cast(:reminders as uuid array),
              cast(:persons as uuid array), cast(:moments as timestamp with time zone array),
              cast(:occurrences as timestamp with time zone array), cast(:leads as varchar array),
              cast(:states as varchar array), cast(:reasons as varchar array),
              cast(:acts as timestamp with time zone array))
              as n (id, reminder, person, due, occurrence, lead, state, reason, acts)
            """)
        .param("ids", fresh.stream().map(Delivery::getId).toArray(UUID[]::new))
        .params(keys(fresh))
        .param("leads", fresh.stream().map(Delivery::lead).toArray(String[]::new))
        .param("states", fresh.stream().map(it -> it.state().name()).toArray(String[]::new))
        .param(
            "reasons",
            fresh.stream()
                .map(it -> it.reason().map(Enum::name).orElse(null))
                .toArray(String[]::new))
        .param("acts", moments(fresh, it -> it.actsAt().orElse(null)))
        .update();
  }

  private static Map<String, Object> keys(List<Delivery> deliveries) {
    return Map.of(
        "reminders", deliveries.stream().map(it -> it.reminder().id()).toArray(UUID[]::new),
        "persons", deliveries.stream().map(Delivery::person).toArray(UUID[]::new),
        "moments", moments(deliveries, Delivery::dueAt),
        "occurrences", moments(deliveries, Delivery::occurrence));
  }

  // As words, since PostgreSQL's driver makes no array of moments.
  private static String[] moments(
      List<Delivery> deliveries, Function<Delivery, @Nullable Instant> moment) {
    return deliveries.stream()
        .map(moment)
        .map(it -> it == null ? null : it.toString())
        .toArray(String[]::new);
  }

  // Each by its own row of an index: what others got of the same reminder isn't looked at.
  private List<Earlier> earlier(List<Delivery> deliveries) {
    return database
        .sql(
            """
            select d.reminder_id, d.person_id, d.occurrence, d.due_at, d.state
            from unnest(cast(:reminders as uuid array), cast(:persons as uuid array),
              cast(:occurrences as timestamp with time zone array)) as n (reminder, person, occurrence)
              join reminder_delivery d on d.reminder_id = n.reminder and d.person_id = n.person
                and d.occurrence = n.occurrence
            union
            select d.reminder_id, d.person_id, d.occurrence, d.due_at, d.state
            from unnest(cast(:reminders as uuid array), cast(:persons as uuid array),
              cast(:moments as timestamp with time zone array)) as n (reminder, person, due)
              join reminder_delivery d on d.reminder_id = n.reminder and d.person_id = n.person
                and d.due_at = n.due
            """)
        .params(keys(deliveries))
        .query(
            (row, _) ->
                new Earlier(
                    new Got(
                        row.getObject("reminder_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getObject("occurrence", OffsetDateTime.class).toInstant()),
                    row.getObject("due_at", OffsetDateTime.class).toInstant(),
                    DeliveryState.valueOf(row.getString("state"))))
        .list();
  }

  /// A reminder that has come to somebody.
  ///
  /// @param theirsAlone whether it came in nobody else's place, too, and nobody above was told, so
  ///     that nobody hears of an answer
  record Come(UUID id, UUID reminder, Instant occurrence, String message, boolean theirsAlone) {}

  /// What has come to the person since then, for themselves or in another's place, also where
  /// somebody else has it by now, and waits for an answer, the latest first; of what came several
  /// times the last. What came to who stands in for them didn't come to them.
  List<Come> unanswered(UUID person, Instant since) {
    var seen = new HashSet<List<Object>>();
    return database
        .sql(
            """
            select d.id, d.reminder_id as reminder, d.occurrence, r.message,
              d.person_id = :person
              and not exists (select 1 from reminder_escalation e where e.delivery_id = d.id)
              and not exists (
                select 1 from reminder_stand_in s join reminder_delivery o on o.id = s.delivery_id
                where s.person_id = :person and o.reminder_id = d.reminder_id
                  and o.due_at = d.due_at) as theirs_alone
            from reminder_delivery d join reminder r on r.id = d.reminder_id
            where d.id in (
                select id from reminder_delivery where person_id = :person
                  and not exists (select 1 from reminder_stand_in s
                    where s.delivery_id = reminder_delivery.id)
                union all
                select delivery_id from reminder_stand_in where person_id = :person
                union all
                select delivery_id from reminder_stood_in where person_id = :person)
              and d.state in ('SENT', 'SNOOZED', 'ESCALATED') and d.due_at > :since
            order by d.due_at desc, d.id limit :most
            """)
        .param("person", person)
        .param("since", DueRows.at(since))
        .param("most", MOST_UNANSWERED)
        .query(
            (row, _) ->
                new Come(
                    row.getObject("id", UUID.class),
                    row.getObject("reminder", UUID.class),
                    row.getObject("occurrence", OffsetDateTime.class).toInstant(),
                    row.getString("message"),
                    row.getBoolean("theirs_alone")))
        .list()
        .stream()
        .filter(it -> seen.add(List.of(it.reminder(), it.occurrence())))
        .toList();
  }

  /// Only what they get anew: who gets one reminder of a slice may have put off another. By the
  /// row of each, as above.
  private void fold(List<Delivery> fresh) {
    var folded =
        database
            .sql(
                """
                select distinct d.id
                from unnest(cast(:reminders as uuid array), cast(:persons as uuid array))
                  as n (reminder, person)
                  join reminder_delivery d on d.reminder_id = n.reminder and d.person_id = n.person
                where d.acts_at >= :ever
                """)
            .params(keys(fresh))
            .param("ever", DueRows.EVER)
            .query(UUID.class)
            .list();
    if (!folded.isEmpty()) {
      database
          .sql(Withdrawals.ENDED + " where id in (:ids) and acts_at is not null")
          .param("ids", folded)
          .update();
    }
  }

  /// Those of which something is to be done by then, the longest first, kept from others until the
  /// transaction ends. What others have claimed is passed over.
  List<UUID> claim(Claims.Slice slice) {
    return database
        .sql(
            """
            select id from reminder_delivery
            where acts_at between :ever and :now and id not in (:passed)
            """
                + order.by("acts_at")
                + " limit :most for update skip locked")
        .params(slice.parameters())
        .query(UUID.class)
        .list();
  }
}
