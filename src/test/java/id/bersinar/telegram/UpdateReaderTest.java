package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.ChatChange;
import id.bersinar.dialogue.ChatMoved;
import id.bersinar.dialogue.ChatMuted;
import id.bersinar.dialogue.ChatReachable;
import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.gate.Incoming;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.objects.Update;

/// Updates as the Bot API sends them.
class UpdateReaderTest {

  private static final String SARI =
      "'from':{'id':7,'is_bot':false,'first_name':'Sari','language_code':'id'}";
  private static final String PRIVATE = "'chat':{'id':7,'first_name':'Sari','type':'private'}";
  private static final String GROUP =
      "'chat':{'id':-1001,'title':'Grup (contoh)','type':'supergroup','is_forum':true}";

  private static Update message(String... fields) {
    return update("'message':{'message_id':5,'date':1795000000," + String.join(",", fields) + "}");
  }

  private static Update update(String body) {
    var json = ("{'update_id':1," + body + "}").replace('\'', '"');
    try {
      return UpdateJson.read(new ReceivedUpdate(1, json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Incoming> read(Update update) {
    return UpdateReader.read(update, "BersinarBot");
  }

  private static Incoming heard(Update update) {
    assertThat(UpdateReader.change(update)).isEmpty();
    return read(update).orElseThrow();
  }

  private static void isSilence(Update update) {
    assertThat(UpdateReader.change(update)).isEmpty();
    assertThat(read(update)).isEmpty();
  }

  private static ChatChange change(Update update) {
    return UpdateReader.change(update).orElseThrow();
  }

  @Test
  void aTopicOfAGroupIsKnown() {
    var said =
        heard(
            message(
                SARI, GROUP, "'message_thread_id':77,'is_topic_message':true,'text':'/laporan'"));
    assertThat(said.thread()).isEqualTo(77);
    assertThat(said.chat()).isEqualTo(-1001);
    assertThat(said.sender()).isEqualTo(7);
    assertThat(said.content()).isEqualTo(new Incoming.Command("laporan", ""));
  }

  @Test
  void aChainOfRepliesIsNoTopic() {
    assertThat(heard(message(SARI, GROUP, "'message_thread_id':77,'text':'/laporan'")).thread())
        .isNull();
    assertThat(
            heard(
                    message(
                        SARI,
                        PRIVATE,
                        "'message_thread_id':77,'is_topic_message':true,'text':'halo'"))
                .thread())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/POSKO|posko",
        "/posko.|posko",
        "/posko@BersinarBot!|posko",
        "/posko@BersinarBot|posko",
        "/posko@bersinarbot|posko",
      })
  void ownCommandsAreHeardInGroups(String text, String command) {
    assertThat(heard(message(SARI, GROUP, "'text':'" + text + "'")).content())
        .isEqualTo(new Incoming.Command(command, ""));
  }

  @Test
  void commandsToOtherBotsAreLeftAlone() {
    isSilence(message(SARI, GROUP, "'text':'/posko@otherbot'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A post of the linked channel.
        "'from':{'id':777000,'is_bot':false,'first_name':'Telegram'},"
            + "'sender_chat':{'id':-1009,'title':'Kanal','type':'channel'},"
            + "'is_automatic_forward':true",
        // Somebody who writes as a channel.
        "'from':{'id':136817688,'is_bot':true,'first_name':'Channel','username':'Channel_Bot'},"
            + "'sender_chat':{'id':-1009,'title':'Kanal','type':'channel'}",
        // Telegram itself.
        "'from':{'id':777000,'is_bot':false,'first_name':'Telegram'}",
        // Another bot.
        "'from':{'id':99,'is_bot':true,'first_name':'Lain','username':'lain_bot'}",
        // Nobody.
        "'sender_chat':{'id':-1009,'title':'Kanal','type':'channel'}",
      })
  void whoIsNoPersonIsNotAnswered(String from) {
    isSilence(message(from, GROUP, "'text':'/laporan'"));
    isSilence(message(from, PRIVATE, "'text':'/menu'"));
  }

  @Test
  void anAdministratorWhoHidesIsKnownAsTheGroup() {
    var from =
        "'from':{'id':1087968824,'is_bot':true,'first_name':'Group',"
            + "'username':'GroupAnonymousBot'},'sender_chat':{'id':-1001,'title':'Grup (contoh)',"
            + "'type':'supergroup'}";
    var said = heard(message(from, GROUP, "'text':'/laporan'"));
    assertThat(said.sender()).isEqualTo(said.chat());
  }

  @Test
  void aGroupThatBecomesASupergroupIsToldInBoth() {
    var old = "'chat':{'id':-641,'title':'Grup (contoh)','type':'group'}";
    var moved = new ChatMoved(-641, -1001);
    assertThat(change(message(SARI, old, "'migrate_to_chat_id':-1001"))).isEqualTo(moved);
    assertThat(change(message(SARI, GROUP, "'migrate_from_chat_id':-641"))).isEqualTo(moved);
    // Nobody needs to have done it.
    assertThat(change(message(old, "'migrate_to_chat_id':-1001"))).isEqualTo(moved);
  }

  @Test
  void whoBlocksTheBotOrLetsItInAgainIsKnown() {
    assertThat(change(member(PRIVATE, "'status':'kicked','until_date':0")))
        .isEqualTo(new ChatUnreachable(7));
    assertThat(change(member(PRIVATE, "'status':'member'"))).isEqualTo(new ChatReachable(7));
    assertThat(change(member(GROUP, "'status':'left'"))).isEqualTo(new ChatUnreachable(-1001));
    assertThat(change(member(GROUP, "'status':'administrator','can_be_edited':false")))
        .isEqualTo(new ChatReachable(-1001));
  }

  @Test
  void whetherARestrictedBotMayWriteIsKnown() {
    assertThat(change(restricted(true, true))).isEqualTo(new ChatReachable(-1001));
    assertThat(change(restricted(true, false))).isEqualTo(new ChatMuted(-1001));
    assertThat(change(restricted(false, true))).isEqualTo(new ChatUnreachable(-1001));
  }

  private static Update restricted(boolean member, boolean mayWrite) {
    return member(
        GROUP,
        "'status':'restricted','is_member':%s,'can_send_messages':%s,'until_date':0"
            .formatted(member, mayWrite));
  }

  private static Update member(String chat, String now) {
    var bot = ",'user':{'id':99,'is_bot':true,'first_name':'Bersinar','username':'BersinarBot'}}";
    return update(
        "'my_chat_member':{%s,%s,'date':1795000000,'old_chat_member':{'status':'left'%s,"
                .formatted(chat, SARI, bot)
            + "'new_chat_member':{"
            + now
            + bot
            + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'pinned_message':{'message_id':1,'date':0,'chat':{'id':-1001,'type':'supergroup'}}",
        "'new_chat_members':[{'id':8,'is_bot':false,'first_name':'Budi'}]",
        "'left_chat_member':{'id':8,'is_bot':false,'first_name':'Budi'}",
      })
  void serviceMessagesAreNotAnswered(String service) {
    isSilence(message(SARI, GROUP, service));
    isSilence(message(SARI, PRIVATE, service));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'poll':{'id':'1','question':'?','options':[],'total_voter_count':0,'is_closed':false,"
            + "'is_anonymous':true,'type':'regular','allows_multiple_answers':false}",
        "'something_new':{'chat':{'id':7}}",
        "'message_reaction':{}"
      })
  void kindsThatWereNotAskedForAreNotAnswered(String kind) {
    var update = update(kind);
    assertThat(UpdateReader.change(update)).isEmpty();
    assertThat(read(update)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "VOICE|'voice':{'file_id':'a'}",
        "VOICE|'audio':{'file_id':'a','duration':3}",
        "VIDEO|'video':{'file_id':'a'}",
        "VIDEO|'video_note':{'file_id':'a'}",
        "STICKER|'sticker':{'file_id':'a','set_name':'x'}",
        "STICKER|'animation':{'file_id':'a'},'document':{'file_id':'a','file_unique_id':'b'}",
        "POLL|'poll':{'id':'1','question':'?','options':[{'text':'ya'}]}",
        "DICE|'dice':{'emoji':'x','value':3}",
        "UNKNOWN|'game':{'title':'x'}",
      })
  void whatNobodyTakesIsKnownByItsKind(Input.Other.Kind kind, String content) {
    assertThat(heard(message(SARI, PRIVATE, content)).content())
        .isEqualTo(new Incoming.Said(new Input.Other(kind)));
  }

  @Test
  void thatSomebodyEditsTheirWordsIsKnownAndNotToWhat() {
    var edited = "'edited_message':{'message_id':5,'date':1,'edit_date':2,";
    assertThat(heard(update(edited + SARI + "," + PRIVATE + ",'text':'baru'}")).content())
        .isEqualTo(new Incoming.Edited());
    assertThat(UpdateReader.chat(update(edited + SARI + "," + PRIVATE + ",'text':'baru'}")))
        .contains(7L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A live location, each time that it moves.
        PRIVATE + ",'location':{'latitude':-6.1,'longitude':106.8}",
        GROUP + ",'text':'/laporan'",
      })
  void otherEditsAreNotHeard(String edited) {
    isSilence(
        update(
            "'edited_message':{'message_id':5,'date':1,'edit_date':2,"
                + SARI
                + ","
                + edited
                + "}"));
  }

  @Test
  void aPhotoOfSeveralIsKnown() {
    var photo = "'photo':[{'file_id':'a','file_unique_id':'b','width':9,'height':9}]";
    assertThat(photo(photo).firstOfSeveral()).isFalse();
    assertThat(photo(photo + ",'media_group_id':'99'").firstOfSeveral()).isTrue();
  }

  private static Input.Photo photo(String content) {
    var said = (Incoming.Said) heard(message(SARI, PRIVATE, content)).content();
    return (Input.Photo) said.input();
  }
}
