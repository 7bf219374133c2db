package id.bersinar;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaFiles;
import id.bersinar.area.AreaImported;
import id.bersinar.people.OperatorStep;
import id.bersinar.people.OperatorStep.Act;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.Population;
import id.bersinar.scenario.Province;
import id.bersinar.scenario.ScannedRows;
import id.bersinar.scenario.ScenarioTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What people do where many others have been before.
@Import(GrowthScenario.Counting.class)
@SuppressWarnings("NullAway.Init") // injected
abstract class GrowthScenario extends ScenarioTest {

  private static final String PASSPHRASE = "empat kata yang tak biasa";

  @Autowired ScannedRows database;
  @Autowired JdbcTemplate jdbc;

  // Not a @Configuration, so that no scan of another application finds it.
  static class Counting {
    @Bean
    static ScannedRows scannedRows() {
      return new ScannedRows();
    }
  }

  /// Looks at a screen while it is shown.
  interface Measure {
    void of(String screen, Runnable step);
  }

  /// @param people whose sign-ups, reminders and posko there are, and as many meetings
  /// @param officials how many of them are officials elsewhere
  /// @param agreed how many others have agreed to news
  void populate(int people, int officials, int agreed) throws IOException {
    AreaFiles.bringIn(
        context,
        new ClassPathResource("sample/kota-bambu-selatan.yaml")
            .getContentAsString(StandardCharsets.UTF_8));
    var population = new Population(jdbc, clock.instant());
    population.plan();
    population.add(people);
    new Province(jdbc, clock.instant()).add(officials, agreed, people);
    context.publishEvent(new AreaImported(new AreaCode("kota-bambu-selatan")));
    neighbourhood.operator().sends("/izin").taps("people.consent");
    neighbourhood.resident("Pembaca " + people + " (contoh)").taps("broadcasts.choose-all");
  }

  /// Somebody new comes, looks around, signs up and withdraws.
  ///
  /// @param number of whoever comes
  void visit(int number, Measure measure) {
    var sari = neighbourhood.phone("Warga " + number + " (contoh)");
    measure.of("/start of somebody new", () -> sari.sends("/start").sends("/izin"));
    measure.of("consent", () -> sari.taps("people.consent"));
    measure.of("/menu", () -> sari.sends("/menu"));
    measure.of("/pelatihan", () -> sari.sends("/pelatihan"));
    measure.of("a batch", () -> sari.taps(1 + number % Population.BATCHES + ". Kemasan"));
    measure.of("join", () -> sari.taps("aftar"));
    measure.of("name, home, phone", () -> sari.sends("Sari").sends("5/2").sends("081234567890"));
    measure.of("summary", () -> sari.taps("training.interest.kuliner").sees("training.check"));
    measure.of("confirm", () -> sari.taps("✅").sees("Anda "));
    measure.of("/pendaftaranku", () -> sari.sends("/pendaftaranku").sees("training.own"));
    measure.of("/dataku", () -> sari.sends("/dataku").sees("people.data.consent"));
    measure.of("withdraw", () -> sari.taps("menu.menu").sends("/pendaftaranku"));
    measure.of("withdrawal", () -> sari.taps("training.withdraw-from").taps("training.withdraw"));
    measure.of("/posko", () -> sari.sends("/posko"));
    measure.of("location", () -> sari.taps("posko.by-place").sharesLocation(-6.1866, 106.8019));
    measure.of("list of RW", () -> sari.sends("/posko").taps("posko.by-rw"));
    measure.of("RW", () -> sari.taps("RW 03"));
    measure.of("all posko", () -> sari.sends("/posko").taps("posko.by-rw").taps("posko.show-all"));
  }

  /// The operator tells everyone something, which says how many that is.
  void announce(Measure measure) {
    var operator = neighbourhood.operator();
    measure.of(
        "a reminder to all",
        () ->
            operator
                .sends("/pengingat")
                .sends("Rapat (contoh)")
                .sends("besok 09.00")
                .taps("reminders.recurrence.once")
                .taps("reminders.audience.everyone")
                .taps("reminders.lead.only-then"));
  }

  /// An official looks after what is theirs.
  ///
  /// @param number of whoever does
  void serve(int number, Measure measure) {
    var hasan =
        neighbourhood.stakeholder(
            "Hasan " + number + " (contoh)", "Koperasi " + number + " (contoh)");
    measure.of("an official's /agenda", () -> hasan.sends("/agenda"));
    measure.of("/rapat", () -> hasan.sends("/rapat"));
    measure.of(
        "a meeting with all",
        () ->
            hasan
                .sends("/undangrapat")
                .sends("Posko baru (contoh)")
                .sends("besok 09.00")
                .taps("2 jam")
                .sends("Aula (contoh)")
                .taps("reminders.audience.everyone"));
    measure.of("/komitmen", () -> hasan.sends("/komitmen"));
    measure.of("its overview", () -> hasan.taps("commitments.show-overview"));
    measure.of("/janji", () -> hasan.sends("/janji").sends("Peta usaha (contoh)"));
    measure.of("/kalender", () -> hasan.sends("/kalender"));
    measure.of("/profil", () -> hasan.sends("/profil"));
    measure.of("an official's /dataku", () -> hasan.sends("/dataku"));
  }

  /// The operator looks after things.
  void operate(Measure measure) {
    var operator = neighbourhood.operator();
    measure.of("/agenda", () -> operator.sends("/agenda"));
    measure.of("/kelola", () -> operator.sends("/kelola"));
    measure.of(
        "participants", () -> operator.taps("training.show-participants").taps("Kemasan (contoh)"));
    measure.of("/pejabat", () -> operator.sends("/pejabat"));
    measure.of("an official", () -> operator.taps("Koperasi 0 (contoh)"));
    measure.of("/usulan", () -> operator.sends("/usulan"));
    measure.of(
        "/siaran",
        () ->
            operator
                .sends("/siaran")
                .sends("Pelatihan baru (contoh)")
                .taps("broadcasts.kind.training"));
    measure.of("its summary", () -> operator.taps("broadcasts.now").sees("broadcasts.summary"));
    measure.of("whom to dismiss", () -> operator.sends("/undang").taps("people.dismiss.button"));
  }

  /// Operators have taken so many steps.
  ///
  /// @return somebody of oversight, who can read of them
  Phone recordSteps(int steps) {
    new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(
            _ ->
                IntStream.range(0, steps)
                    .mapToObj(it -> "contoh-" + it)
                    .map(it -> new OperatorStep(Optional.empty(), Act.CHANGED_TEXTS, it))
                    .forEach(context::publishEvent));
    return neighbourhood
        .liaison("Pengawas (contoh)", "area.desk.oversight", "Propam contoh")
        .sends("/laporan")
        .sends(PASSPHRASE)
        .sends(PASSPHRASE);
  }

  /// Somebody of oversight reads what was done.
  void oversee(Phone overseer, Measure measure) {
    measure.of("the record", () -> overseer.sends("/laporan").taps("tips.audit.button"));
  }
}
