package id.bersinar.tips.secrets;

import org.springframework.context.annotation.Primary;

/// Counts how often the test's own thread uses it for receipts.
@Primary
public class CountedStretching extends Stretching {

  private final Thread listening = Thread.currentThread();
  private int runs;

  CountedStretching(KeyFiles keys, Cost cost) {
    super(keys, cost);
  }

  @Override
  public ReceiptSecret stretch(Receipt receipt) {
    if (Thread.currentThread() == listening) {
      runs++;
    }
    return super.stretch(receipt);
  }

  public int runs() {
    return runs;
  }
}
