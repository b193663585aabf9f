package org.bihuan.notification;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 消息: the notes of the signed-in official. */
@Controller
class InboxPage {

    private final Inbox inbox;

    InboxPage(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/inbox")
    String show(Principal official, Model page) {
        page.addAttribute("notes", inbox.of(official.getName()));
        return "inbox";
    }

    @PostMapping("/inbox/read")
    String read(Principal official) {
        inbox.readAll(official.getName());
        return "redirect:/inbox";
    }
}
