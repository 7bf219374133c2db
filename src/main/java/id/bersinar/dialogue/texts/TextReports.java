package id.bersinar.dialogue.texts;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells operators of each problem with the files of `messages/`, once, over restarts too. A
/// problem has to be there at two looks, since a file may be seen while it is being saved.
@Component
class TextReports implements PeriodicJob {

  private final Texts texts;
  private final KeptMessages kept;
  private final ApplicationEventPublisher events;
  private final Set<String> told = new HashSet<>();
  private Map<Path, String> before = Map.of();

  TextReports(Texts texts, TextSettings settings, ApplicationEventPublisher events) {
    this.texts = texts;
    this.kept = settings.kept();
    this.events = events;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofSeconds(2));
  }

  @Override
  public void run() {
    var found = texts.problemsOfFiles();
    var marks = found.values().stream().map(KeptMessages::mark).collect(Collectors.toSet());
    var onDisk = Set.copyOf(kept.told());
    told.addAll(onDisk);
    told.retainAll(marks);
    found.forEach(
        (path, problem) -> {
          var mark = KeptMessages.mark(problem);
          if (problem.equals(before.get(path)) && !told.contains(mark)) {
            events.publishEvent(new MessageFileRejected(problem));
            told.add(mark);
          }
        });
    before = found;
    if (!told.equals(onDisk)) {
      kept.keepTold(told);
    }
  }
}
