package id.bersinar.telegram;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/// HTTP as Tomcat speaks it, with less room for each answer: an update's has no words, and Tomcat
/// would make 24 kB for them. Longer answers to others leave in pieces. What Tomcat uses again for
/// the next request, or the next connection, holds nothing of the last. Public, since Tomcat makes
/// it by its name.
public final class SmallAnswers extends Http11NioProtocol {

  private static final int CHARACTERS = 1024;

  @Override
  public int getDesiredBufferSize() {
    return CHARACTERS;
  }

  @Override
  protected Processor createProcessor() {
    return new Forgetful(this, adapter);
  }

  private static final class Forgetful extends Http11Processor {

    Forgetful(SmallAnswers protocol, Adapter adapter) {
      super(protocol, adapter);
    }

    @Override
    public SocketState process(SocketWrapperBase<?> connection, SocketEvent event)
        throws IOException {
      var state = SocketState.CLOSED;
      try {
        state = super.process(connection, event);
      } finally {
        if (state == SocketState.OPEN || state == SocketState.CLOSED) {
          forget(connection);
          if (state == SocketState.CLOSED || !answeredAnUpdate()) {
            forgetWhatWasSaid();
          }
          startCounting();
        }
      }
      return state;
    }

    /// Nothing of a next request has come yet.
    private void forget(SocketWrapperBase<?> connection) {
      wipe(((Http11InputBuffer) request.getInputBuffer()).getByteBuffer());
      wipe(connection.getSocketBufferHandler().getReadBuffer());
      wipe(connection.getSocketBufferHandler().getWriteBuffer());
      // Idle, the connection would lead to whatever comes next with this processor.
      connection.setAppReadBufHandler(null);
      wipe(request.decodedURI());
      // The address of what took longest.
      request.getRequestProcessor().setMaxRequestUri(null);
    }

    /// Whether there was one request, with words, and its answer has none. What is counted of an
    /// answer's words is what was sent: not what a HEAD leaves out, nor what could not be sent.
    private boolean answeredAnUpdate() {
      var counted = request.getRequestProcessor();
      return counted.getRequestCount() == 1
          && counted.getBytesReceived() > 0
          && counted.getBytesSent() == 0;
    }

    private void startCounting() {
      var counted = request.getRequestProcessor();
      counted.setRequestCount(0);
      counted.setBytesReceived(0);
      counted.setBytesSent(0);
    }

    /// The buffer of an answer's words goes only with the whole of what servlets see.
    private void forgetWhatWasSaid() {
      request.setNote(CoyoteAdapter.ADAPTER_NOTES, null);
      response.setNote(CoyoteAdapter.ADAPTER_NOTES, null);
    }

    private static void wipe(MessageBytes copied) {
      if (copied.getByteChunk().getBuffer() != null) {
        Arrays.fill(copied.getByteChunk().getBuffer(), (byte) 0);
      }
      if (copied.getCharChunk().getBuffer() != null) {
        Arrays.fill(copied.getCharChunk().getBuffer(), '\0');
      }
    }

    private static void wipe(@Nullable ByteBuffer buffer) {
      if (buffer != null) {
        Arrays.fill(buffer.array(), (byte) 0);
      }
    }
  }
}
