package id.bersinar.tips.desk;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Beside;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.OfficersWithAccess;
import id.bersinar.tips.access.Unlocking;
import id.bersinar.tips.access.Unlocking.Tried;
import id.bersinar.tips.intake.Refusals;
import id.bersinar.tips.secrets.Passphrase;
import java.util.Optional;

/// What officers see once their passphrase has opened it. It lives in memory only and all it says
/// is kept from being forwarded, since it shows what is sealed everywhere else.
abstract class LockedForm extends Form {

  private static final Answer<Passphrase> TYPED =
      Answer.words(200, Refusals.TOO_LONG).map(Passphrase::new);

  final DeskAccess access;
  final OfficersWithAccess withAccess;
  final Officers officers;
  private final Unlocking unlocking;

  LockedForm(
      String name,
      Command command,
      DeskAccess access,
      OfficersWithAccess withAccess,
      Officers officers,
      Unlocking unlocking) {
    super(name, command);
    kept(Keeping.CONFIDENTIAL);
    this.access = access;
    this.withAccess = withAccess;
    this.officers = officers;
    this.unlocking = unlocking;

    refuse(Refusals::reason);
    standing(
            "tips.inbox.no-longer-liaison",
            Answer.unstored(_ -> Keyboard.none(), (_, _) -> Heard.taken(true)))
        .when(said -> known(said).isEmpty())
        .then((_, _) -> Step.end("tips.inbox.no-longer-liaison"));

    var forgetting =
        aside("tips.door.confirm-forgetting", Answer.yes("tips.door.forget-yes"))
            .does((_, said) -> forget(said));

    var proposed = keep("proposed", Passphrase.class);
    var chosen =
        standing("tips.door.choose", new FreshPassphrase(proposed, TYPED))
            .when(said -> at(DeskAccess.State.NO_PASSPHRASE, said))
            .secret();
    var repeated =
        standing("tips.door.repeat", TYPED)
            .when(chosen, _ -> true)
            .secret()
            .then(
                (typed, said) ->
                    typed.equals(said.get(chosen))
                        ? Step.perform(() -> choose(typed, said.without(proposed)))
                        : said.ask(chosen, Reply.say("tips.door.different")));
    chosen
        .beside(
            Beside.button(
                "tips.door.use", said -> said.with(chosen, said.get(proposed)).ask(repeated)),
            Beside.button("tips.door.others", said -> said.without(proposed).ask(chosen)))
        .then((_, said) -> said.ask(repeated));

    standing("tips.door.locked", TYPED)
        .when(said -> at(DeskAccess.State.LOCKED, said))
        .secret()
        .beside(Beside.button("tips.door.forgotten", said -> said.ask(forgetting)))
        .then((typed, said) -> Step.perform(() -> unlock(typed, said)));

    standing("tips.door.without-share", Answer.yes("tips.refresh"))
        .worded((text, said) -> waiting(text, officer(said)))
        .when(said -> at(DeskAccess.State.WITHOUT_SHARE, said))
        .then((_, said) -> said.resume());
  }

  private Text waiting(Text.Keyed text, Officer officer) {
    return (withAccess.isDeserted(officer.desk()) ? Text.of("tips.door.deserted") : text)
        .with("officer", officer.name());
  }

  /// Who is there; the role may be lost while the form is open.
  private Optional<Officer> known(Said said) {
    return said.throughout(Officer.class, () -> officers.find(said.id()));
  }

  final Officer officer(Said said) {
    return known(said).orElseThrow();
  }

  private boolean at(DeskAccess.State state, Said said) {
    return said.once(DeskAccess.class, () -> access.stateOf(officer(said))) == state;
  }

  private Step<Filled> choose(Passphrase passphrase, Said said) {
    access.choose(officer(said), passphrase);
    return said.resume(Reply.say("tips.door.chosen"));
  }

  private Step<Filled> unlock(Passphrase typed, Said said) {
    return switch (unlocking.unlock(officer(said), typed)) {
      case Tried.Opened() -> said.resume();
      case Tried.Wrong() -> Step.again("tips.door.wrong");
      case Tried.Wait(var pause) ->
          Step.again(Text.of("tips.wait").with("minutes", pause.toMinutes()));
    };
  }

  private Step<Filled> forget(Said said) {
    access.forget(officer(said));
    return begun(said.visitor()).resume();
  }

  /// A button that locks it before its time.
  final Beside<?> lock() {
    return Beside.button(
        "tips.door.lock",
        said ->
            Step.perform(
                () -> {
                  access.lock(officer(said));
                  return Step.end(Reply.say("tips.door.now-locked"));
                }));
  }

  @Override
  public Step<Filled> answer(Filled state, Input input, Visitor visitor) {
    // In memory only, and no harm if it is heard twice.
    access.stayOpen(visitor.id());
    return super.answer(state, input, visitor);
  }
}
