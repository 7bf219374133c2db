package id.bersinar.tips.desk;

import id.bersinar.storage.OncePerTransaction;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.Tips;
import java.util.List;
import org.springframework.stereotype.Component;

/// What officers have in hand, together with whom it is sealed for. A claim asks for it, and so
/// does the screen after it.
@Component
class InHand {

  private final OncePerTransaction<Officer, List<Tip>> tips;

  InHand(Tips tips) {
    this.tips = new OncePerTransaction<>(it -> tips.inHandsOf(it.id(), it.desk()));
  }

  /// The officer's, in the order of [Tips#open].
  List<Tip> of(Officer officer) {
    return tips.get(officer);
  }

  /// Somebody has taken a step within the running transaction.
  void forget() {
    tips.forget();
  }
}
