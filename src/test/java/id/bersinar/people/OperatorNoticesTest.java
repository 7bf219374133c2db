package id.bersinar.people;

import id.bersinar.dialogue.texts.MessageFileRejected;
import id.bersinar.scenario.ScenarioTest;
import id.bersinar.storage.BackupFailed;
import id.bersinar.storage.SpaceLow;
import org.junit.jupiter.api.Test;

/// What the machine needs somebody for is said in the operators' chat, and to nobody else.
class OperatorNoticesTest extends ScenarioTest {

  @Test
  void operatorsAreTold() {
    var sari = neighbourhood.resident("Sari (contoh)");
    var operator = neighbourhood.operator().sends("/izin").taps("people.consent");
    context.publishEvent(new SpaceLow(412));
    operator.sees("people.space-low", "412 MB");
    context.publishEvent(new BackupFailed("No space left <on> device"));
    operator.sees("people.backup-failed", "No space left <on> device");
    context.publishEvent(new MessageFileRejected("messages_id.properties is missing"));
    operator.sees("messages_id.properties is missing", "people.message-file-rejected");
    sari.seesNothingOf("people.backup-failed").seesNothingOf("people.space-low");
  }
}
