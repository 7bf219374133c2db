package id.bersinar.people;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.StartLinks;
import id.bersinar.dialogue.Text;
import org.springframework.stereotype.Component;

/// An invitation, as whoever passes it on gets it.
@Component
record InvitationText(StartLinks links, WallClock wallClock) {

  Reply of(Invitations.Issued issued) {
    var code = issued.code().value();
    Text wayIn =
        links
            .to(code)
            .<Text>map(link -> Text.of("people.invite.by-link").with("link", link))
            .orElseGet(() -> Text.of("people.invite.by-code"));
    return Reply.say(
        Text.paragraphs(
            Text.of("people.invite.made")
                .with("role", issued.offer().title())
                .with("institution", issued.offer().institution())
                .with("expires", wallClock.at(issued.expiresAt())),
            wayIn,
            Text.of("people.invite.code").with("code", code)));
  }
}
