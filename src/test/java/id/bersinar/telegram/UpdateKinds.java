package id.bersinar.telegram;

import java.util.List;
import java.util.stream.Stream;

/// What may stand in an update, of each kind that the Bot API knows, and of some that it doesn't or
/// that break its own rules. Samples; `{id}` stands for the update's id.
final class UpdateKinds {

  private static final String FROM = "\"from\":{\"id\":501,\"is_bot\":false,\"first_name\":\"C\"}";
  private static final String CHAT =
      "\"chat\":{\"id\":501,\"type\":\"private\",\"first_name\":\"C\"}";
  private static final String HEAD = "\"message_id\":7,\"date\":1790000000," + FROM + "," + CHAT;

  private UpdateKinds() {}

  /// Each without its update_id.
  static List<String> all() {
    return Stream.of(
            contents().map(it -> "\"message\":{" + HEAD + "," + it + "}"), kinds(), broken())
        .flatMap(it -> it)
        .toList();
  }

  /// An update of what stands in it.
  static String update(long id, String content) {
    return "{\"update_id\":" + id + "," + content + "}";
  }

  /// Somebody writes that.
  static String says(long chat, String text) {
    return "\"message\":{\"message_id\":9,\"date\":1790000000,\"from\":{\"id\":"
        + chat
        + ",\"is_bot\":false,\"first_name\":\"C\"},\"chat\":{\"id\":"
        + chat
        + ",\"type\":\"private\",\"first_name\":\"C\"},\"text\":\""
        + text
        + "\"}";
  }

  /// Somebody taps a button with that data.
  static String taps(long chat, String data) {
    return "\"callback_query\":{\"id\":\"1\",\"from\":{\"id\":"
        + chat
        + ",\"is_bot\":false,\"first_name\":\"C\"},\"chat_instance\":\"1\",\"data\":\""
        + data
        + "\","
        + says(chat, "contoh")
        + "}";
  }

  private static Stream<String> contents() {
    var user = "{\"id\":7,\"is_bot\":false,\"first_name\":\"D\"}";
    var file = "\"file_id\":\"a\",\"file_unique_id\":\"b\"";
    var sticker =
        "{"
            + file
            + ",\"type\":\"regular\",\"width\":9,\"height\":9,\"is_animated\":false,"
            + "\"is_video\":false}";
    return Stream.of(
        "\"text\":\"" + "😀".repeat(2048) + "\"",
        "\"animation\":{" + file + ",\"width\":9,\"height\":9,\"duration\":1}",
        "\"audio\":{" + file + ",\"duration\":1}",
        "\"document\":{" + file + ",\"file_name\":\"a.bin\",\"file_size\":20971520}",
        "\"photo\":[{" + file + ",\"width\":9,\"height\":9}]",
        "\"paid_media\":{\"star_count\":1,\"paid_media\":[{\"type\":\"preview\"}]}",
        "\"sticker\":" + sticker,
        "\"story\":{\"chat\":{\"id\":-1009,\"type\":\"channel\",\"title\":\"T\"},\"id\":1}",
        "\"video\":{" + file + ",\"width\":9,\"height\":9,\"duration\":1}",
        "\"video_note\":{" + file + ",\"length\":9,\"duration\":1}",
        "\"voice\":{" + file + ",\"duration\":1}",
        "\"checklist\":{\"title\":\"T\",\"tasks\":[{\"id\":1,\"text\":\"a\"}]}",
        "\"contact\":{\"phone_number\":\"6280000000000\",\"first_name\":\"D\"}",
        "\"dice\":{\"emoji\":\"🎲\",\"value\":1}",
        "\"game\":{\"title\":\"T\",\"description\":\"d\",\"photo\":[]}",
        "\"poll\":{\"id\":\"1\",\"question\":\"q\",\"options\":[],\"total_voter_count\":0,"
            + "\"is_closed\":false,\"is_anonymous\":true,\"type\":\"regular\","
            + "\"allows_multiple_answers\":false}",
        "\"venue\":{\"location\":{\"latitude\":1,\"longitude\":2},\"title\":\"T\",\"address\":\"a\"}",
        "\"location\":{\"latitude\":-6.1,\"longitude\":106.8}",
        "\"new_chat_members\":[" + user + "]",
        "\"left_chat_member\":" + user,
        "\"new_chat_title\":\"T\"",
        "\"new_chat_photo\":[]",
        "\"delete_chat_photo\":true",
        "\"group_chat_created\":true",
        "\"supergroup_chat_created\":true",
        "\"channel_chat_created\":true",
        "\"message_auto_delete_timer_changed\":{\"message_auto_delete_time\":86400}",
        "\"migrate_to_chat_id\":-1001234567890",
        "\"migrate_from_chat_id\":-12345",
        "\"pinned_message\":{" + HEAD + "}",
        "\"invoice\":{\"title\":\"T\",\"description\":\"d\",\"start_parameter\":\"p\","
            + "\"currency\":\"IDR\",\"total_amount\":1}",
        "\"successful_payment\":{\"currency\":\"IDR\",\"total_amount\":1,\"invoice_payload\":\"p\","
            + "\"telegram_payment_charge_id\":\"1\",\"provider_payment_charge_id\":\"2\"}",
        "\"refunded_payment\":{\"currency\":\"XTR\",\"total_amount\":1,\"invoice_payload\":\"p\","
            + "\"telegram_payment_charge_id\":\"1\"}",
        "\"users_shared\":{\"request_id\":1,\"users\":[{\"user_id\":7}]}",
        "\"chat_shared\":{\"request_id\":1,\"chat_id\":7}",
        "\"gift\":{\"gift\":{\"id\":\"1\",\"sticker\":" + sticker + ",\"star_count\":5}}",
        "\"unique_gift\":{\"gift\":{\"base_name\":\"b\",\"name\":\"n\",\"number\":1},"
            + "\"origin\":\"upgrade\"}",
        "\"connected_website\":\"contoh.example\"",
        "\"write_access_allowed\":{\"from_request\":true}",
        "\"passport_data\":{\"data\":[],\"credentials\":{\"data\":\"a\",\"hash\":\"b\","
            + "\"secret\":\"c\"}}",
        "\"proximity_alert_triggered\":{\"traveler\":"
            + user
            + ",\"watcher\":"
            + user
            + ",\"distance\":1}",
        "\"boost_added\":{\"boost_count\":1}",
        "\"chat_background_set\":{\"type\":{\"type\":\"chat_theme\",\"theme_name\":\"T\"}}",
        "\"chat_background_set\":{\"type\":{\"type\":\"hologram\",\"depth\":3}}",
        "\"checklist_tasks_done\":{\"marked_as_done_task_ids\":[1]}",
        "\"direct_message_price_changed\":{\"are_direct_messages_enabled\":true}",
        "\"forum_topic_created\":{\"name\":\"T\",\"icon_color\":1}",
        "\"forum_topic_edited\":{\"name\":\"T\"}",
        "\"forum_topic_closed\":{}",
        "\"forum_topic_reopened\":{}",
        "\"general_forum_topic_hidden\":{}",
        "\"general_forum_topic_unhidden\":{}",
        "\"giveaway_created\":{}",
        "\"giveaway\":{\"chats\":[],\"winners_selection_date\":1,\"winner_count\":1}",
        "\"giveaway_winners\":{\"winner_count\":1}",
        "\"giveaway_completed\":{\"winner_count\":1}",
        "\"paid_message_price_changed\":{\"paid_message_star_count\":1}",
        "\"suggested_post_approved\":{\"send_date\":1}",
        "\"video_chat_scheduled\":{\"start_date\":1}",
        "\"video_chat_started\":{}",
        "\"video_chat_ended\":{\"duration\":1}",
        "\"video_chat_participants_invited\":{\"users\":[" + user + "]}",
        "\"web_app_data\":{\"data\":\"a\",\"button_text\":\"b\"}",
        "\"forward_origin\":{\"type\":\"hidden_user\",\"sender_user_name\":\"C\",\"date\":1},"
            + "\"text\":\"diteruskan\"",
        "\"quote\":{\"text\":\"a\",\"position\":0},\"text\":\"b\"",
        "\"via_bot\":{\"id\":9,\"is_bot\":true,\"first_name\":\"B\"},\"text\":\"lewat bot\"",
        "\"text\":\"\"",
        "\"holographic_note\":{\"depth\":3}");
  }

  private static Stream<String> kinds() {
    var message = "{" + HEAD + ",\"text\":\"a\"}";
    var channel =
        "{\"message_id\":7,\"date\":1790000000,\"chat\":{\"id\":-1009,\"type\":\"channel\","
            + "\"title\":\"T\"},\"text\":\"a\"}";
    var person = "{\"id\":501,\"is_bot\":false,\"first_name\":\"C\"}";
    var member =
        "{"
            + CHAT
            + ","
            + FROM
            + ",\"date\":1790000000,\"old_chat_member\":{\"status\":\"left\","
            + "\"user\":"
            + person
            + "},\"new_chat_member\":{\"status\":\"member\",\"user\":"
            + person
            + "}}";
    return Stream.of(
        "\"edited_message\":" + message,
        "\"channel_post\":" + channel,
        "\"edited_channel_post\":" + channel,
        "\"business_connection\":{\"id\":\"1\",\"user\":"
            + person
            + ",\"user_chat_id\":501,\"date\":1,\"is_enabled\":true}",
        "\"business_message\":" + message,
        "\"edited_business_message\":" + message,
        "\"deleted_business_messages\":{\"business_connection_id\":\"1\","
            + CHAT
            + ",\"message_ids\":[7]}",
        "\"message_reaction\":{"
            + CHAT
            + ",\"message_id\":7,\"user\":"
            + person
            + ",\"date\":1,\"old_reaction\":[],\"new_reaction\":[]}",
        "\"message_reaction_count\":{" + CHAT + ",\"message_id\":7,\"date\":1,\"reactions\":[]}",
        "\"inline_query\":{\"id\":\"1\"," + FROM + ",\"query\":\"a\",\"offset\":\"\"}",
        "\"chosen_inline_result\":{\"result_id\":\"1\"," + FROM + ",\"query\":\"a\"}",
        "\"callback_query\":{\"id\":\"1\"," + FROM + ",\"chat_instance\":\"1\",\"data\":\"x\"}",
        "\"callback_query\":{\"id\":\"1\","
            + FROM
            + ",\"chat_instance\":\"1\",\"message\":{"
            + CHAT
            + ",\"message_id\":7,\"date\":0},\"data\":\"x\"}",
        "\"shipping_query\":{\"id\":\"1\"," + FROM + ",\"invoice_payload\":\"p\"}",
        "\"pre_checkout_query\":{\"id\":\"1\","
            + FROM
            + ",\"currency\":\"IDR\","
            + "\"total_amount\":1,\"invoice_payload\":\"p\"}",
        "\"purchased_paid_media\":{" + FROM + ",\"paid_media_payload\":\"p\"}",
        "\"poll\":{\"id\":\"1\",\"question\":\"q\",\"options\":[]}",
        "\"poll_answer\":{\"poll_id\":\"1\",\"user\":" + person + ",\"option_ids\":[0]}",
        "\"my_chat_member\":" + member,
        "\"chat_member\":" + member,
        "\"chat_join_request\":{" + CHAT + "," + FROM + ",\"user_chat_id\":501,\"date\":1}",
        "\"chat_boost\":{" + CHAT + ",\"boost\":{}}",
        "\"removed_chat_boost\":{" + CHAT + ",\"boost_id\":\"1\",\"remove_date\":1}",
        // Not known to anybody yet.
        "\"dream\":{" + CHAT + ",\"text\":\"a\"}",
        "\"hologram\":[1,2,3]",
        "\"silence\":null");
  }

  private static Stream<String> broken() {
    return Stream.of(
        "\"message\":{\"message_id\":7,\"date\":1790000000,"
            + CHAT
            + ",\"text\":\"tanpa pengirim\"}",
        "\"message\":{\"message_id\":7,\"date\":1790000000,"
            + FROM
            + ",\"text\":\"tanpa obrolan\"}",
        "\"message\":{\"message_id\":7," + FROM + "," + CHAT + ",\"text\":\"a\"}",
        "\"message\":{\"message_id\":7,\"date\":4294967296,"
            + FROM
            + ","
            + CHAT
            + ",\"text\":\"a\"}",
        "\"message\":{\"message_id\":4294967296,\"date\":1,"
            + FROM
            + ","
            + CHAT
            + ",\"text\":\"a\"}",
        "\"message\":{\"message_id\":7,\"date\":1,\"from\":{\"id\":501},"
            + CHAT
            + ",\"text\":\"a\"}",
        "\"message\":{\"message_id\":7,\"date\":1,"
            + FROM
            + ",\"chat\":{\"id\":501},\"text\":\"a\"}",
        "\"message\":{" + HEAD + ",\"text\":\"a\",\"entities\":[{\"type\":\"bold\"}]}",
        "\"message\":{" + HEAD + ",\"text\":{\"a\":1}}",
        "\"message\":{" + HEAD + ",\"contact\":{}}",
        "\"message\":{" + HEAD + ",\"location\":{}}",
        "\"message\":{" + HEAD + ",\"photo\":[{}]}",
        "\"message\":{" + HEAD + ",\"document\":{}}",
        "\"message\":{"
            + HEAD
            + ",\"text\":\"a\",\"deep\":"
            + "[".repeat(3000)
            + "]".repeat(3000)
            + "}",
        "\"message\":\"a\"",
        "\"message\":[]",
        "\"message\":null",
        "\"callback_query\":{\"id\":\"1\",\"data\":\"x\"}",
        "\"callback_query\":{\"id\":\"1\","
            + FROM
            + ",\"message\":{\"message_id\":7,\"date\":1},"
            + "\"data\":\"x\"}",
        "\"my_chat_member\":{}",
        "\"my_chat_member\":{"
            + CHAT
            + ","
            + FROM
            + ",\"new_chat_member\":{\"status\":\"dreaming\"}}");
  }
}
