package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.LeadTime;
import id.bersinar.dialogue.Text;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"P0D/PT0S", "P1D/PT0S", "P0D/PT30M", "P1Y/PT0S", "P366D/PT0S", "P0D/PT0S/08:00"})
  void peopleCanBeToldThen(String lead) {
    assertThat(Leads.refusal(LeadTime.readAll(lead))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "P367D/PT0S, reminders.lead.too-early",
    "P13M/PT0S, reminders.lead.too-early",
    "P0D/PT-1H, reminders.lead.after-event",
    "P-1D/PT0S, reminders.lead.after-event",
  })
  void nobodyCanBeToldThen(String lead, String word) {
    assertThat(Leads.refusal(LeadTime.readAll(lead))).contains(Text.of(word));
  }

  @ParameterizedTest
  @CsvSource({"8, false", "9, true"})
  void moreThanEightAreTooMany(int asked, boolean refused) {
    var leads = Collections.nCopies(asked, LeadTime.days(1));
    assertThat(Leads.refusal(leads).isPresent()).isEqualTo(refused);
  }
}
