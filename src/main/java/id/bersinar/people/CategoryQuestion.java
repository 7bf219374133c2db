package id.bersinar.people;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A category of stakeholders: tapped, or typed by the short names that are understood in an
/// audience, such as "pemda".
@Component
record CategoryQuestion(AudienceWords words) implements Answer<StakeholderCategory> {

  private static final Answer<StakeholderCategory> TAPPED =
      Answer.oneOf(StakeholderCategory.values(), StakeholderCategory::label);

  @Override
  public Keyboard keyboard(Said said) {
    return TAPPED.keyboard(said);
  }

  @Override
  public Heard<StakeholderCategory> hear(Input input, Said said) {
    return input instanceof Input.Words(var typed)
        ? Heard.of(words.category(typed))
        : TAPPED.hear(input, said);
  }

  @Override
  public String write(StakeholderCategory value) {
    return TAPPED.write(value);
  }

  @Override
  public Optional<StakeholderCategory> read(String stored) {
    return TAPPED.read(stored);
  }
}
