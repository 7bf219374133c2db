package id.bersinar.training;

import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalData;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is kept of people who have signed up.
@Component
class TrainingData implements PersonalData {

  private final Catalogue catalogue;
  private final Enrolment enrolment;

  TrainingData(Catalogue catalogue, Enrolment enrolment) {
    this.catalogue = catalogue;
    this.enrolment = enrolment;
  }

  @Override
  public List<Text> about(UUID person) {
    var zone = catalogue.zone();
    return catalogue.signUps(person).stream()
        .<Text>map(
            it ->
                Text.lines(
                    Text.of("training.data")
                        .with("judul", it.training().title())
                        .with("waktu", it.batch().when(zone))
                        .with("keadaan", it.state())
                        .with("data", it.signUp().applicant().text()),
                    it.signUp().answers().text()))
        .toList();
  }

  @Override
  public void expire() {
    enrolment.forgetEnded();
  }

  @Override
  public void erase(UUID person) {
    enrolment.forget(person);
  }
}
