package id.bersinar.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.SimulatedTelegram;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FilesTest extends SimulatorTest {

  private static final String FILES = "/file/bot" + SimulatedTelegram.TOKEN + "/";

  @Test
  void aDocumentComesToTheBot() throws IOException {
    var content = "nama;telepon".getBytes(StandardCharsets.UTF_8);
    sari.sendsDocument("warga.csv", content);
    var document = bot.updates().getFirst().path("message").path("document");
    assertThat(document.path("file_name").asString()).isEqualTo("warga.csv");
    assertThat(document.path("file_size").asInt()).isEqualTo(content.length);
    assertThat(downloaded(document)).isEqualTo(content);
    assertThat(bot.get(FILES + "documents/none").statusCode()).isEqualTo(404);
    assertThat(bot.get("/file/bot1:wrong/documents/file_1.csv").statusCode()).isEqualTo(401);
  }

  @Test
  void aPhotoComesInSeveralSizes() throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB), "png", png);
    sari.sendsPhoto("foto.png", png.toByteArray());
    var sizes = bot.updates().getFirst().path("message").path("photo");
    assertThat(sizes.path(0).path("width").asInt()).isEqualTo(90);
    assertThat(sizes.path(1).path("width").asInt()).isEqualTo(400);
    assertThat(ImageIO.read(new ByteArrayInputStream(downloaded(sizes.path(1)))).getHeight())
        .isEqualTo(200);

    var again = Map.of("chat_id", sari.id(), "photo", sizes.path(1).path("file_id").asString());
    assertThat(bot.result("sendPhoto", again).path("photo").size()).isEqualTo(2);
  }

  @Test
  void theBotSendsAFile() throws IOException {
    var answer =
        bot.post(
            "sendDocument",
            "multipart/form-data; boundary=x",
            """
            --x\r
            Content-Disposition: form-data; name="chat_id"\r
            \r
            %d\r
            --x\r
            Content-Disposition: form-data; name="document"\r
            \r
            attach://surat\r
            --x\r
            Content-Disposition: form-data; name="surat"; filename="surat.html"\r
            Content-Type: text/html\r
            \r
            <script>alert(1)</script>\r
            --x\r
            Content-Disposition: form-data; name="caption"\r
            \r
            Surat (contoh)\r
            --x--\r
            """
                .formatted(sari.id()));
    assertThat(answer.statusCode()).isEqualTo(200);
    sari.sees("Surat (contoh)");
    var document = sari.view().at("/messages/0/content/document");
    var shown = bot.get("/simulator/api/files/" + document.path("file_id").asString());
    assertThat(new String(shown.body(), StandardCharsets.UTF_8)).contains("<script>");
    // A document never runs as a page.
    assertThat(shown.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    assertThat(shown.headers().firstValue("Content-Type").orElse(""))
        .isEqualTo("application/octet-stream");
  }

  @Test
  void whatIsNoPictureIsNoPhoto() throws IOException {
    sari.sendsDocument("x.txt", new byte[] {1, 2, 3});
    var id = bot.updates().getFirst().at("/message/document/file_id").asString();
    assertThat(bot.refusal("sendPhoto", Map.of("chat_id", sari.id(), "photo", id)))
        .isEqualTo("Bad Request: IMAGE_PROCESS_FAILED");
  }

  private byte[] downloaded(JsonNode file) throws IOException {
    var id = Map.of("file_id", file.path("file_id").asString());
    return bot.get(FILES + bot.result("getFile", id).path("file_path").asString()).body();
  }
}
