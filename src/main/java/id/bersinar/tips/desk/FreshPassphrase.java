package id.bersinar.tips.desk;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.secrets.Passphrase;
import id.bersinar.tips.secrets.ProposedPassphrase;
import id.bersinar.tips.secrets.Weakness;

/// A passphrase that is chosen: one is proposed, and one's own is judged.
///
/// @param proposed where the proposal is kept that is shown
record FreshPassphrase(Field<Passphrase> proposed, Answer<Passphrase> typed)
    implements Answer<Passphrase> {

  @Override
  public Said opened(Said said) {
    return said.find(proposed).isPresent() ? said : said.with(proposed, ProposedPassphrase.fresh());
  }

  @Override
  public Text text(Text asked, Said said) {
    return asked instanceof Text.Keyed sentence
        ? sentence.with("shortest", Passphrase.SHORTEST).with("words", said.get(proposed).words())
        : asked;
  }

  @Override
  public Heard<Passphrase> hear(Input input, Said said) {
    return switch (typed.hear(input, said)) {
      case Heard.Taken<Passphrase>(var words, var notes) ->
          Weakness.of(words)
              .<Heard<Passphrase>>map(
                  it ->
                      Heard.refused(
                          Text.of("tips.door.weak.", it).with("shortest", Passphrase.SHORTEST)))
              .orElseGet(() -> new Heard.Taken<>(words, notes));
      case Heard<Passphrase> heard -> heard;
    };
  }
}
