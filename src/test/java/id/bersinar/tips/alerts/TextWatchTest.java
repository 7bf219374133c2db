package id.bersinar.tips.alerts;

import id.bersinar.area.AreaFiles;
import id.bersinar.area.Hotlines;
import id.bersinar.dialogue.texts.TextSettings;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.people.People;
import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.OfficersWithAccess;
import id.bersinar.tips.access.TestDeskKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// An operator edits what officers and senders read, and oversight hears of it.
@SuppressWarnings("NullAway.Init") // injected
class TextWatchTest extends TipScenario {

  private static final String OWN = "🔒 Kotak laporan terkunci. Ketik kata sandi Anda.";

  @TempDir Path directory;
  @Autowired private HeardTexts heard;
  @Autowired private Hotlines hotlines;
  @Autowired private Officers officers;
  @Autowired private OfficersWithAccess access;
  @Autowired private People people;

  @BeforeEach
  void theTextsAreTheProgramsOwnAndNobodyHasAKeyYet() throws IOException {
    TestDeskKey.forgetStandIn(context);
    say(OWN);
  }

  private void say(String door) throws IOException {
    var file = "messages_id.properties";
    Files.writeString(
        directory.resolve(file),
        Files.readString(Path.of("messages", file))
            .replaceFirst("(?m)^tips\\.door\\.locked=.*$", "tips.door.locked=" + door));
  }

  /// As by a process that has just started.
  private void watch() {
    var data = directory.resolve("data").toString();
    var texts = new Texts(new TextSettings(directory.toString(), data));
    var watch = new TextWatch(texts, hotlines, heard, officers, access, people);
    transactions.executeWithoutResult(_ -> watch.run());
  }

  private Phone overseer() {
    var overseer = neighbourhood.liaison("Pengawas (contoh)", "area.desk.oversight", "Propam");
    return choosesPassphrase(overseer).sends("/menu");
  }

  @Test
  void oversightHearsOnceOfAChangeWithTheWordsBeforeAndAfter() throws IOException {
    var overseer = overseer();
    var police = officer("Petugas (contoh)", "Polsek contoh").sends("/menu");
    watch();
    overseer.seesNothingOf("tips.notice.texts-changed");
    say("Ketik nama dan NIK Anda.");
    watch();
    overseer.sees("1 teks laporan", "tips.door.locked", OWN, "Ketik nama dan NIK Anda.");
    police.seesNothingOf("tips.notice.texts-changed");
    overseer.sends("/menu");
    watch();
    overseer.seesNothingOf("tips.notice.texts-changed");
    say("Ketik sandi.");
    watch();
    overseer.sees("1 teks laporan", "Ketik nama dan NIK Anda.", "Ketik sandi.");
    overseer.seesNothingOf(OWN).sends("/menu");
    say(OWN);
    watch();
    overseer.sees("Ketik sandi.", "tips.notice.own-text").sends("/menu");
    watch();
    overseer.seesNothingOf("tips.notice.texts-changed");
  }

  /// An invitation alone must not swallow the word.
  @Test
  void theWordWaitsForSomebodyOfOversightWhoHasAccess() throws IOException {
    var invited = neighbourhood.liaison("Undangan (contoh)", "area.desk.oversight", "Propam");
    say("Ketik nama dan NIK Anda.");
    watch();
    invited.seesNothingOf("tips.notice.texts-changed");
    choosesPassphrase(invited).sends("/menu");
    watch();
    invited.sees("1 teks laporan", "Ketik nama dan NIK Anda.");
  }

  /// Also where the area had come in before anybody of oversight was there.
  @Test
  void oversightHearsOfAnotherNumberToCall() {
    bringsIn("0800-000-000");
    watch();
    var overseer = overseer();
    watch();
    overseer.sees("tips.notice.texts-changed", "hotlines police", "110", "0800-000-000");
    overseer.sends("/menu");
    watch();
    overseer.seesNothingOf("tips.notice.texts-changed");
    bringsIn("110");
    watch();
    overseer.sees("hotlines police", "0800-000-000", "tips.notice.own-text");
  }

  private void bringsIn(String police) {
    AreaFiles.bringIn(context, AreaFiles.withPolice(police));
  }
}
