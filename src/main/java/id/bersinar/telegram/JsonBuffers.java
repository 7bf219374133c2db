package id.bersinar.telegram;

import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.RecyclerPool;

/// Room for reading and writing JSON, none of which is used again: it would keep what people write
/// until something longer comes. As it is made anew each time, it is small.
final class JsonBuffers extends RecyclerPool.NonRecyclingPoolBase<BufferRecycler> {

  private static final long serialVersionUID = 1;

  // Where Jackson takes 4000 at once; a call of Telegram's is about a thousand, and more is added.
  private static final int CHARACTERS = 1000;

  @Override
  public BufferRecycler acquirePooled() {
    return new BufferRecycler() {
      @Override
      protected int charBufferLength(int kind) {
        return CHARACTERS;
      }
    };
  }
}
