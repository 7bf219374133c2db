package id.bersinar.telegram;

import org.apache.coyote.http11.Http11NioProtocol;

/// HTTP as Tomcat speaks it, with less room for each answer: an update's has no words, and Tomcat
/// would make 24 kB for them. Longer answers to others leave in pieces. Public, since Tomcat makes
/// it by its name.
public final class SmallAnswers extends Http11NioProtocol {

  private static final int CHARACTERS = 1024;

  @Override
  public int getDesiredBufferSize() {
    return CHARACTERS;
  }
}
