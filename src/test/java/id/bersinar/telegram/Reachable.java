package id.bersinar.telegram;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// All that can be reached from an object by fields of Tomcat's classes and of ours; of Java's own,
/// collections, buffers and references are looked into. Others lead, by what is logged, to all that
/// other tests hold in this JVM.
final class Reachable {

  /// @param holder the field that leads to it, for people
  private record Found(Object object, String holder) {}

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Found> left = new ArrayDeque<>();

  private Reachable(Object root) {
    reach(root, "");
  }

  /// Where text or bytes behind that object hold that word.
  static Set<String> whereIs(String word, Object root) {
    return new Reachable(root).whereIs(word);
  }

  private Set<String> whereIs(String word) {
    var holders = new TreeSet<String>();
    while (!left.isEmpty()) {
      var next = left.pop();
      if (text(next.object).contains(word)) {
        holders.add(next.holder);
      }
      follow(next.object, next.holder);
    }
    return holders;
  }

  private static String text(Object object) {
    return switch (object) {
      case byte[] bytes -> new String(bytes, StandardCharsets.ISO_8859_1);
      case char[] characters -> new String(characters);
      case String string -> string;
      default -> "";
    };
  }

  private void reach(@Nullable Object object, String holder) {
    if (object != null && seen.add(object)) {
      left.push(new Found(object, holder));
    }
  }

  private void follow(Object object, String holder) {
    switch (object) {
      case ByteBuffer it when it.hasArray() -> reach(it.array(), holder);
      case CharBuffer it when it.hasArray() -> reach(it.array(), holder);
      case AtomicReference<?> it -> reach(it.get(), holder);
      case Class<?> _, ClassLoader _ -> {}
      case Map<?, ?> it when !isOpen(it.getClass()) -> {
        it.keySet().forEach(key -> reach(key, holder));
        it.values().forEach(value -> reach(value, holder));
      }
      case Collection<?> it when !isOpen(it.getClass()) ->
          it.forEach(value -> reach(value, holder));
      case Object[] it -> Arrays.asList(it).forEach(value -> reach(value, holder));
      default -> fields(object);
    }
  }

  private void fields(Object object) {
    for (Class<?> type = object.getClass(); isOpen(type); type = type.getSuperclass()) {
      for (var field : type.getDeclaredFields()) {
        if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
          reach(value(field, object), type.getSimpleName() + '.' + field.getName());
        }
      }
    }
  }

  private static boolean isOpen(Class<?> type) {
    return type != null && type.getName().matches("(org\\.apache|id\\.bersinar)\\..*");
  }

  private static Object value(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
