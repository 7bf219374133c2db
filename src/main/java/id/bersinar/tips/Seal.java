package id.bersinar.tips;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Seals what is said in a tip before it reaches the database, and opens it again. What is sealed
/// for one place in one tip can't be opened in another, and its size tells its length to 4 KiB
/// only, a picture's to 64 KiB.
@Component
class Seal {

  private static final Logger log = LoggerFactory.getLogger(Seal.class);
  private static final byte VERSION = 1;
  private static final int HEAD = 1 + Integer.BYTES;
  private static final int BUCKET = 4096;
  private static final int PICTURE_BUCKET = 16 * BUCKET;

  private final KeyFiles keys;
  private final JsonMapper mapper = JsonMapper.builder().build();

  /// @throws KeyFileProblem if the keys aren't those of the tips in the database
  Seal(KeyFiles keys, TipEntries entries) {
    this.keys = keys;
    if (entries.findFirstBy().map(this::open).orElse(null) instanceof Content.Unreadable) {
      throw keys.wrongKeyset();
    }
  }

  /// A new entry of a tip.
  TipEntry close(UUID tip, int place, TipEntry.Kind kind, Content content) {
    try {
      var sealed = keys.aead().encrypt(padded(content), context(tip, place, kind));
      return new TipEntry(tip, place, kind, sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a tip can't be sealed", e);
    }
  }

  /// What an entry says.
  Content open(TipEntry entry) {
    try {
      var context = context(entry.tip(), entry.place(), entry.kind());
      return read(keys.aead().decrypt(entry.sealed(), context), entry.kind());
    } catch (GeneralSecurityException | JacksonException | BufferUnderflowException e) {
      // Neither the exception nor the entry's id is named: the one could hold plaintext, the other
      // would record that somebody looked.
      log.error("A sealed tip can't be opened: it was changed, or sealed with another key");
      return new Content.Unreadable();
    }
  }

  private byte[] padded(Content content) {
    var json = mapper.writeValueAsBytes(content);
    int bucket = content instanceof Content.Picture ? PICTURE_BUCKET : BUCKET;
    int buckets = (HEAD + json.length + bucket - 1) / bucket;
    return ByteBuffer.allocate(buckets * bucket).put(VERSION).putInt(json.length).put(json).array();
  }

  private Content read(byte[] padded, TipEntry.Kind kind) {
    var buffer = ByteBuffer.wrap(padded);
    if (buffer.get() != VERSION) {
      return new Content.Unreadable();
    }
    var json = new byte[buffer.getInt()];
    buffer.get(json);
    return switch (kind) {
      case REPORT -> mapper.readValue(json, Report.class);
      case PICTURE -> mapper.readValue(json, Content.Picture.class);
      case QUESTION, ANSWER -> mapper.readValue(json, Content.Message.class);
    };
  }

  private static byte[] context(UUID tip, int place, TipEntry.Kind kind) {
    return (tip + "|" + place + "|" + kind).getBytes(StandardCharsets.UTF_8);
  }
}
