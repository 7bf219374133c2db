package id.bersinar.telegram;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Downloads;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;

/// Dialogues that do what no dialogue should, to see what the gate makes of it.
class SampleDialogues {

  /// How often something had its effect.
  static final class Counter {
    private final AtomicInteger effects = new AtomicInteger();
    private final AtomicInteger shaky = new AtomicInteger();

    int value() {
      return effects.get();
    }

    int increment() {
      return effects.incrementAndGet();
    }

    /// Fails the first two times of three.
    int shakily() {
      if (shaky.incrementAndGet() % 3 != 0) {
        throw new IllegalStateException("shaky");
      }
      return increment();
    }
  }

  @Bean
  Counter counter() {
    return new Counter();
  }

  /// What holds up `/macet` until it is opened.
  static final class Barrier {
    private final AtomicBoolean closed = new AtomicBoolean();

    void close() {
      closed.set(true);
    }

    void open() {
      closed.set(false);
    }

    private void pass() {
      while (closed.get()) {
        LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
      }
    }
  }

  @Bean
  Barrier barrier() {
    return new Barrier();
  }

  @Bean
  SampleFollower follower() {
    return new SampleFollower();
  }

  record Asking() {}

  @Bean
  Dialogue<Asking> counting(Counter counter) {
    return new Sample("hitung") {
      @Override
      public Step<Asking> answer(Asking state, Input input, Visitor visitor) {
        return Step.perform(() -> Step.end(say("Jumlahnya " + counter.increment())));
      }
    };
  }

  @Bean
  Dialogue<Asking> deep() {
    return new Sample("dalam") {
      @Override
      public Step<Asking> open(Opening opening, Visitor visitor) {
        // Java's patterns recurse for each turn of such a loop.
        return Pattern.matches("(a|aa)*", "a".repeat(1_000_000)) ? Step.end() : Step.again();
      }
    };
  }

  @Bean
  Dialogue<Asking> broken() {
    return new Sample("rusak") {
      @Override
      public Step<Asking> open(Opening opening, Visitor visitor) {
        throw new UnsupportedOperationException("a fault of the program");
      }
    };
  }

  @Bean
  Dialogue<Asking> shaky(Counter counter) {
    return new Sample("goyah") {
      @Override
      public Step<Asking> open(Opening opening, Visitor visitor) {
        return Step.perform(() -> Step.end(say("Jumlahnya " + counter.shakily())));
      }
    };
  }

  @Bean
  Dialogue<Asking> slow() {
    return new Sample("lambat") {
      @Override
      public Step<Asking> open(Opening opening, Visitor visitor) {
        LockSupport.parkNanos(Duration.ofMillis(700).toNanos());
        return Step.end(say("Akhirnya"));
      }
    };
  }

  @Bean
  Dialogue<Asking> stuck(Barrier barrier, Counter counter) {
    return new Sample("macet") {
      @Override
      public Step<Asking> open(Opening opening, Visitor visitor) {
        return Step.perform(
            () -> {
              barrier.pass();
              return Step.end(say("Jumlahnya " + counter.increment()));
            });
      }
    };
  }

  @Bean
  Dialogue<Asking> anonymous() {
    return new Sample("rahasia") {
      @Override
      public Keeping keeping() {
        return Keeping.ANONYMOUS;
      }

      @Override
      public Step<Asking> answer(Asking state, Input input, Visitor visitor) {
        return input.is("1")
            ? Step.end(
                Reply.say(Text.plain("Simpan ini"))
                    .with(Keyboard.buttons().row(Button.wipe(Text.plain("Sudah")))))
            : Step.again();
      }
    };
  }

  @Bean
  Dialogue<Asking> silent(Barrier barrier) {
    return new Sample("diam") {
      @Override
      public Keeping keeping() {
        return Keeping.ANONYMOUS;
      }

      @Override
      public Step<Asking> open(Opening opening, Visitor visitor) {
        barrier.pass();
        return Step.ask(new Asking());
      }
    };
  }

  /// Says in confidence what it was told.
  @Bean
  Dialogue<Asking> confiding() {
    return new Sample("bisik") {
      @Override
      public Keeping keeping() {
        return Keeping.CONFIDENTIAL;
      }

      @Override
      public Step<Asking> answer(Asking state, Input input, Visitor visitor) {
        return Step.end(say("Sudah: " + input.words(100).orElse("")));
      }
    };
  }

  /// Shows a photo back, without leaving a trace.
  @Bean
  Dialogue<Asking> echo(Downloads downloads) {
    return new Sample("gema") {
      @Override
      public Keeping keeping() {
        return Keeping.ANONYMOUS;
      }

      @Override
      public Step<Asking> answer(Asking state, Input input, Visitor visitor) {
        try {
          return input instanceof Input.Photo(var file, _)
              ? Step.end(
                  Reply.picture(downloads.download(file, 1_000_000))
                      .vanishAfter(Duration.ofMinutes(30)))
              : Step.again();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  /// Hands out two files, by way of the database.
  @Bean
  Dialogue<Asking> files() {
    return new Sample("berkas") {
      @Override
      public Step<Asking> open(Opening opening, Visitor visitor) {
        var words = Text.plain("Isi <b>dua</b>");
        return Step.end(
            new Reply.File(
                "peta besar.bin", "application/octet-stream", new byte[] {0, -1, 10}, words),
            new Reply.Written(
                "daftar lengkap.csv", "text/csv", Text.plain("Ma'ruf & <Ani>"), words));
      }
    };
  }

  private static Reply say(String text) {
    return Reply.say(Text.plain(text));
  }

  private abstract static class Sample implements Dialogue<Asking> {
    private final String command;

    Sample(String command) {
      this.command = command;
    }

    @Override
    public String name() {
      return command;
    }

    @Override
    public List<Command> commands() {
      return List.of(Command.forEveryone(command, 1));
    }

    @Override
    public Class<Asking> states() {
      return Asking.class;
    }

    @Override
    public Step<Asking> open(Opening opening, Visitor visitor) {
      return Step.ask(new Asking());
    }

    @Override
    public Question ask(Asking state, Visitor visitor) {
      return Question.of(
          Text.plain("Berapa?"), Keyboard.buttons().row(Button.answer(Text.plain("Satu"), "1")));
    }

    @Override
    public Step<Asking> answer(Asking state, Input input, Visitor visitor) {
      return Step.again();
    }
  }
}
