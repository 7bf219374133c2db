package id.bersinar;

import id.bersinar.area.AreaFiles;
import id.bersinar.scenario.CountedDatabase;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import id.bersinar.scenario.TestDatabase;
import id.bersinar.timers.PeriodicJob;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

/// How many statements each screen takes. Not part of the build: `docs/measurements.md` says how to
/// run it. With `-Dbersinar.test.statements=true` it also says which.
@Import(ScreenMeasurements.Counting.class)
@SuppressWarnings("NullAway.Init") // injected
class ScreenMeasurements extends ScenarioTest {

  private static final Logger log = LoggerFactory.getLogger(ScreenMeasurements.class);
  private static final String PASSPHRASE = "empat kata yang tak biasa";

  @Autowired private CountedDatabase database;

  // Not a @Configuration, so that no scan of another application finds it.
  static class Counting {
    @Bean
    static CountedDatabase countedDatabase() {
      return new CountedDatabase();
    }
  }

  private void measure(String screen, Runnable step) {
    database.take();
    step.run();
    var statements = database.take();
    log.info(
        "{} | {} | {}",
        TestDatabase.isPostgresql() ? "PostgreSQL" : "H2",
        screen,
        statements.size());
    if (Boolean.getBoolean("bersinar.test.statements")) {
      statements.forEach(it -> log.info("    {}", it));
    }
  }

  @Test
  void statements() throws Exception {
    AreaFiles.bringIn(
        context,
        new ClassPathResource("sample/kota-bambu-selatan.yaml")
            .getContentAsString(StandardCharsets.UTF_8));
    residents();
    agenda();
    officers();
  }

  private void residents() {
    // The first stored turn after consent or a start looks whether the person is known.
    var sari = neighbourhood.resident("Sari (contoh)").sends("/menu");
    measure("/menu", () -> sari.sends("/menu"));
    measure("/pelatihan", () -> sari.sends("/pelatihan"));
    measure("/posko", () -> sari.sends("/posko"));
  }

  private void agenda() {
    var hasan = neighbourhood.stakeholder("Hasan (contoh)", "Dinas contoh");
    for (int entry = 1; entry <= 5; entry++) {
      hasan
          .sends("/pengingat")
          .sends("Rapat " + entry + " (contoh)")
          .sends("besok 09.00")
          .taps("reminders.recurrence.once")
          .taps("reminders.audience.me")
          .taps("reminders.save");
    }
    measure("/agenda with 5 entries", () -> hasan.sends("/agenda"));
  }

  private void officers() {
    var first = officer("Satu (contoh)", "Polsek contoh");
    var second = officer("Dua (contoh)", "Polsek dua contoh");
    first.sends("/laporan").taps("Beri akses: Polsek dua contoh").taps("tips.door.grant-yes");
    second.taps("tips.refresh").sees("tips.inbox.heading");
    for (int more = 3; more <= 7; more++) {
      neighbourhood.liaison("Petugas " + more + " (contoh)", "Polsek " + more + " contoh");
    }
    for (int tip = 1; tip <= 4; tip++) {
      sendsTip(neighbourhood.phone("Warga " + tip + " (contoh)"));
    }
    clock.advance(Duration.ofMinutes(1));
    release();
    first.sends("/menu");
    measure("/laporan", () -> first.sends("/laporan"));
    measure("new tips", () -> first.taps("tips.inbox.switch.new"));
    measure("open a tip", () -> first.taps("tips.age.today"));
    measure("claim", () -> first.taps("tips.act.claim"));
    measure("the list again", () -> first.sends("/laporan"));
  }

  private Phone officer(String name, String institution) {
    return neighbourhood
        .liaison(name, institution)
        .sends("/laporan")
        .sends(PASSPHRASE)
        .sends(PASSPHRASE);
  }

  private static void sendsTip(Phone phone) {
    phone
        .sends("/lapor")
        .taps("tips.subject.dealing")
        .sends("Isi contoh")
        .sends("Gang contoh di belakang pasar")
        .taps("tips.when.yesterday")
        .taps("tips.origin.outside")
        .taps("tips.photo.without")
        .taps("tips.send");
  }

  private void release() {
    List.copyOf(context.getBeansOfType(PeriodicJob.class).values()).stream()
        .filter(it -> AopUtils.getTargetClass(it).getSimpleName().equals("Release"))
        .forEach(PeriodicJob::run);
  }
}
