package id.bersinar.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Many at the same moment.
@SuppressWarnings("NullAway.Init") // injected
class ManySignUpsTest extends TrainingScenario {

  private static final String TITLE = "Kemasan Produk";

  @Autowired Catalogue catalogue;
  @Autowired JdbcTemplate database;

  @Test
  void fiftyPeopleTakeTenSeatsAndFortyPlacesInTheWaitingList() throws Exception {
    planned(TITLE, 10);
    var phones = residents(50);
    phones.forEach(phone -> fillsIn(phone, TITLE, "Warga Contoh"));

    atOnce(phones.stream().map(phone -> (Runnable) () -> phone.taps("training.confirm")).toList());

    var card = catalogue.open().getFirst();
    assertThat(card.taken()).isEqualTo(10);
    assertThat(card.waiting()).isEqualTo(40);
    var news = phones.stream().map(phone -> String.join("\n", phone.news())).toList();
    assertThat(news).filteredOn(it -> it.contains("Anda terdaftar")).hasSize(10);
    IntStream.rangeClosed(1, 40)
        .forEach(
            place ->
                assertThat(news)
                    .filteredOn(it -> it.contains("Anda nomor " + place + " di"))
                    .hasSize(1));
  }

  @Test
  void seatsStayFullAndFairWhileSomeComeAndOthersGo() throws Exception {
    planned(TITLE, 8);
    var phones = residents(24);
    var random = new Random(7);
    phones.subList(0, 12).forEach(phone -> signUpOrWait(phone));
    phones.subList(12, 24).forEach(phone -> fillsIn(phone, TITLE, "aftar", "Warga Contoh"));
    phones
        .subList(0, 6)
        .forEach(phone -> phone.sends("/pendaftaranku").taps("training.withdraw-from"));
    phones.subList(6, 9).forEach(phone -> phone.sends("/hapusdata"));

    var actions = new ArrayList<Runnable>();
    phones.subList(0, 6).forEach(phone -> actions.add(() -> phone.taps("training.withdraw")));
    phones.subList(6, 9).forEach(phone -> actions.add(() -> phone.taps("people.erase.yes")));
    phones
        .subList(12, 24)
        .forEach(phone -> actions.add(() -> phone.taps("training.confirm-waiting")));
    actions.add(() -> planned(TITLE, 11));
    Collections.shuffle(actions, random);
    atOnce(actions);

    var card = catalogue.open().getFirst();
    assertThat(card.batch().quota()).isEqualTo(11);
    assertThat(card.taken()).isEqualTo(11);
    assertThat(card.waiting()).isEqualTo(24 - 9 - 11);
    assertThat(
            database.queryForObject(
                "select count(distinct turn) from training_sign_up", Integer.class))
        .isEqualTo(24 - 3);
    assertThat(
            database.queryForList(
                "select state from training_sign_up where state <> 'CANCELLED'", String.class))
        .hasSize(24 - 9)
        .filteredOn("SEATED"::equals)
        .hasSize(11);
  }

  private List<Phone> residents(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> neighbourhood.resident("Warga " + number + " (contoh)"))
        .toList();
  }

  private static void signUpOrWait(Phone phone) {
    fillsIn(phone, TITLE, "aftar", "Warga Contoh").taps("daftar");
  }

  private static void atOnce(List<Runnable> actions) throws Exception {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<?>>();
      for (var action : actions) {
        running.add(
            threads.submit(
                (Callable<?>)
                    () -> {
                      start.await();
                      action.run();
                      return action;
                    }));
      }
      start.countDown();
      for (var one : running) {
        one.get();
      }
    }
  }
}
