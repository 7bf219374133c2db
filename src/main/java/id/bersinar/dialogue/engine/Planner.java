package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Plan;
import id.bersinar.dialogue.gate.Plan.Stay;
import id.bersinar.dialogue.words.Meaning;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Decides what is done about what came in. What must not be kept is looked for before anything
/// may keep it.
@Component
class Planner {

  private final Routing routing;
  private final DecidedWords decided;
  private final AwaitedAnswers awaited;
  private final Intents intents;
  private final CallsForHelp calls;
  private final UntracedConversations untraced;
  private final UnaskedWords unasked;
  private final NewcomerConversations newcomers;
  private final DurableConversations durable;
  private final GroupAnswers groups;
  private final DoubleTaps doubleTaps;

  Planner(
      Routing routing,
      DecidedWords decided,
      AwaitedAnswers awaited,
      Intents intents,
      CallsForHelp calls,
      UntracedConversations untraced,
      UnaskedWords unasked,
      NewcomerConversations newcomers,
      DurableConversations durable,
      GroupAnswers groups,
      DoubleTaps doubleTaps) {
    this.routing = routing;
    this.decided = decided;
    this.awaited = awaited;
    this.intents = intents;
    this.calls = calls;
    this.untraced = untraced;
    this.unasked = unasked;
    this.newcomers = newcomers;
    this.durable = durable;
    this.groups = groups;
    this.doubleTaps = doubleTaps;
  }

  /// @param incoming as [Interpreter] takes it
  /// @param said as it came in
  Plan plan(Incoming incoming, Incoming said) {
    if (!incoming.privateChat()) {
      return new Plan.Durable(() -> groups.answer(incoming));
    }
    return strayedSecret(incoming)
        .or(() -> cryOrTip(incoming))
        .or(() -> inDoubt(incoming))
        .or(() -> newest(incoming))
        .or(() -> decided.tap(incoming).map(it -> byKeeping(it, true)))
        .or(() -> takenBack(incoming, said))
        .or(() -> answer(incoming))
        .or(() -> unasked(incoming))
        .or(() -> slip(incoming))
        .orElseGet(() -> byKeeping(incoming, false));
  }

  /// A secret where none was asked for.
  private Optional<Plan> strayedSecret(Incoming incoming) {
    return routing
        .secretWord(incoming)
        .map(it -> new Plan.Untraced(() -> untraced.delete(incoming, it), Stay.UNTIL_WIPED));
  }

  /// A cry for help or what belongs into a tip, where nothing was asked or where it would be kept.
  private Optional<Plan> cryOrTip(Incoming incoming) {
    var answer =
        routing.isUnasked(incoming) || routing.isLate(incoming)
            ? calls.alone(incoming).filter(_ -> !isPlanning(incoming))
            : routing.misplaced(incoming);
    return answer.map(it -> new Plan.Untraced(() -> calls.answer(incoming, it), Stay.UNTIL_WIPED));
  }

  /// What is either the answer to what is open or announces a tip: who wrote it is asked.
  private Optional<Plan> inDoubt(Incoming incoming) {
    return Optional.of(incoming)
        .filter(routing::isInDoubt)
        .map(it -> new Plan.Untraced(() -> unasked.doubt(it), Stay.UNTIL_WIPED));
  }

  /// "Ingatkan rapat siaga banjir besok jam 9", by somebody who makes reminders. Where the database
  /// is away nobody is known to, and a cry is answered.
  private boolean isPlanning(Incoming incoming) {
    try {
      return routing.isUnasked(incoming)
          && calls.mayBePlanned(incoming)
          && intents.isPlanning(incoming);
    } catch (DataAccessException | TransactionException e) {
      return false;
    }
  }

  /// What answers a message with buttons that has come since it was asked what the last words mean.
  private Optional<Plan> newest(Incoming incoming) {
    return Optional.of(incoming)
        .filter(decided::areOvertaken)
        .flatMap(awaited::meaning)
        .flatMap(it -> answer(incoming, it));
  }

  /// "Gak jadi" where nothing is open that it would end, but an answer can be taken back.
  private Optional<Plan> takenBack(Incoming incoming, Incoming said) {
    return Optional.of(said)
        .filter(_ -> Routing.onlyEnds(incoming))
        .flatMap(awaited::takenBack)
        .flatMap(it -> answer(said, it));
  }

  /// Words that answer a message with buttons, where no question is open. Where none waits for an
  /// answer they may mean something else.
  private Optional<Plan> answer(Incoming incoming) {
    return awaited
        .meaning(incoming)
        .map(
            it ->
                answer(incoming, it)
                    .or(
                        () ->
                            Optional.of(incoming).filter(_ -> mayAsk(it)).flatMap(this::plainWords))
                    .or(() -> word(incoming, Planner::nothingAwaited, true)))
        .orElseGet(() -> plainWords(incoming));
  }

  private Optional<Plan> answer(Incoming incoming, AwaitedAnswers.Meaning meaning) {
    return switch (meaning) {
      case AwaitedAnswers.Meaning.Taps(var tap) -> Optional.of(byKeeping(incoming.with(tap), true));
      case AwaitedAnswers.Meaning.Asks(var which, var mayTell) ->
          word(incoming, () -> which, mayTell);
      case AwaitedAnswers.Meaning.Nothing _ -> Optional.empty();
    };
  }

  private static boolean mayAsk(AwaitedAnswers.Meaning meaning) {
    return !(meaning instanceof AwaitedAnswers.Meaning.Nothing(boolean denying) && denying);
  }

  private static Reply nothingAwaited() {
    return Reply.say("dialogue.nothing-awaited").with(Menu.button());
  }

  /// Words that mean a command, or only greet or thank, where nothing was asked.
  private Optional<Plan> plainWords(Incoming incoming) {
    return switch (intents.meaning(incoming)) {
      case Meaning.Opens(var command, var rest, _) -> {
        var meant = incoming.with(new Incoming.Command(command, rest));
        yield unasked(meant).or(() -> Optional.of(byKeeping(meant, true)));
      }
      case Meaning.Either(var commands) ->
          word(incoming, () -> Intents.which(commands), intents.mayTell(commands));
      case Meaning.Perhaps(var commands) ->
          Optional.of(new Plan.Untraced(() -> untraced.ask(incoming, commands), Stay.UNTIL_WIPED));
      case Meaning.Greeting() -> word(incoming, () -> intents.welcome(incoming), false);
      case Meaning.Thanks() -> word(incoming, () -> Reply.say("dialogue.you-are-welcome"), false);
      case Meaning.Unknown() -> Optional.empty();
    };
  }

  private Optional<Plan> word(Incoming incoming, Supplier<Reply> word, boolean deleted) {
    return Optional.of(
        new Plan.Untraced(
            () -> untraced.say(incoming, word.get(), deleted),
            deleted ? Stay.UNTIL_WIPED : Stay.FOR_GOOD));
  }

  /// What answers nothing that is known.
  private Optional<Plan> unasked(Incoming incoming) {
    if (!routing.isUnasked(incoming)) {
      return Optional.empty();
    }
    return Optional.of(
        incoming.content() instanceof Incoming.Edited
            ? new Plan.Untraced(() -> edited(incoming), Stay.UNTIL_WIPED)
            : new Plan.Untraced(() -> unasked.handle(incoming), Stay.UNTIL_WIPED));
  }

  /// A command with a slip that may be meant for a tip: neither it nor what is asked of it stays.
  private Optional<Plan> slip(Incoming incoming) {
    return Optional.of(incoming)
        .filter(intents::maySlip)
        .map(
            it ->
                new Plan.Untraced(
                    () -> doubleTaps.once(it, () -> untraced.slip(it)), Stay.UNTIL_WIPED));
  }

  /// An earlier message, which may tell of a tip by now. Where it is just asked what somebody's
  /// words answer, it goes with those.
  private void edited(Incoming incoming) {
    if (!routing.asksAboutWords(incoming.chat())) {
      untraced.forget(incoming);
    }
  }

  /// The rest, by where its conversation lives.
  ///
  /// @param byWords whether it was no command that was typed
  private Plan byKeeping(Incoming incoming, boolean byWords) {
    var keeping = routing.keeping(incoming);
    if (!keeping.inMemory()) {
      return stored(incoming);
    }
    boolean told = (keeping == Keeping.ANONYMOUS && byWords) || routing.tellsMore(incoming);
    return untraced(incoming, keeping, told);
  }

  /// @param told whether the words may be a tip's, so that they don't stay in the chat
  private Plan untraced(Incoming incoming, Keeping keeping, boolean told) {
    boolean secret = routing.isSecret(incoming);
    return new Plan.Untraced(
        () ->
            doubleTaps.once(
                incoming,
                () -> {
                  if (told) {
                    untraced.forget(incoming);
                  }
                  untraced.handle(incoming, keeping, secret);
                }),
        secret || told ? Stay.UNTIL_WIPED : stay(keeping));
  }

  private static Stay stay(Keeping keeping) {
    return switch (keeping) {
      case ANONYMOUS -> Stay.UNTIL_WIPED;
      case CONFIDENTIAL -> Stay.FOR_A_WHILE;
      case VOLATILE, DURABLE -> Stay.FOR_GOOD;
    };
  }

  private Plan stored(Incoming incoming) {
    var goesOn = routing.goesOnAfter(incoming);
    if (goesOn.isPresent()) {
      return untraced(incoming, goesOn.get(), false);
    }
    if (newcomers.areIn(incoming.chat())) {
      return new Plan.Untraced(
          () -> doubleTaps.once(incoming, () -> newcomers.handle(incoming)), Stay.FOR_GOOD);
    }
    return Routing.isGreeting(incoming)
        ? new Plan.Untraced(() -> untraced.handle(incoming, Keeping.VOLATILE, false), Stay.FOR_GOOD)
        : new Plan.Durable(() -> doubleTaps.once(incoming, () -> durable.handle(incoming)));
  }
}
