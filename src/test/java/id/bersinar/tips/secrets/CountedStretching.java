package id.bersinar.tips.secrets;

import org.springframework.context.annotation.Primary;

/// Counts how often a test's own thread uses it for receipts.
@Primary
public class CountedStretching extends Stretching {

  private final ThreadLocal<Integer> runs = ThreadLocal.withInitial(() -> 0);

  CountedStretching(KeyFiles keys, Cost cost) {
    super(keys, cost);
  }

  @Override
  public ReceiptSecret stretch(Receipt receipt) {
    runs.set(runs.get() + 1);
    return super.stretch(receipt);
  }

  /// Those of the thread that asks.
  public int runs() {
    return runs.get();
  }
}
