package org.bihuan.notification.mail;

import java.security.Principal;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 邮件: what could not be sent, and sending it again; for administrators only, which web security sees to. */
@Controller
class MailPage {

    private final Letters letters;
    private final DeadLetters dead;
    private final Organization organization;

    MailPage(Letters letters, DeadLetters dead, Organization organization) {
        this.letters = letters;
        this.dead = dead;
        this.organization = organization;
    }

    /**
     * A dead letter and the name of its recipient.
     *
     * @param recipient the name, or the id of one who is in no unit
     */
    public record Row(DeadLetter letter, String recipient) {}

    @GetMapping("/mail")
    String show(Principal reader, Model page) {
        page.addAttribute("on", dead.mayBeResent());
        page.addAttribute("figures", letters.figures());
        page.addAttribute(
                "dead", letters.dead(reader.getName()).stream().map(this::row).toList());
        return "mail";
    }

    @PostMapping("/mail/{letter}/resend")
    String resend(@PathVariable long letter, Principal official, RedirectAttributes next) {
        next.addFlashAttribute("resent", dead.resend(letter, official.getName()) ? 1 : 0);
        return "redirect:/mail";
    }

    @PostMapping("/mail/resend")
    String resendAll(Principal official, RedirectAttributes next) {
        next.addFlashAttribute("resent", dead.resendAll(official.getName()));
        return "redirect:/mail";
    }

    private Row row(DeadLetter letter) {
        var id = letter.recipient();
        return new Row(letter, organization.official(id).map(Official::name).orElse(id));
    }
}
