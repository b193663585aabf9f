package org.bihuan.notification.mail;

import java.security.Principal;
import java.time.LocalTime;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 邮件设置: when the signed-in official wants mail. */
@Controller
class PreferencePage {

    private final Preferences preferences;
    private final DeadLetters dead;
    private final Organization organization;

    PreferencePage(Preferences preferences, DeadLetters dead, Organization organization) {
        this.preferences = preferences;
        this.dead = dead;
        this.organization = organization;
    }

    @GetMapping("/inbox/mail")
    String show(Principal official, Model page) {
        page.addAttribute("on", dead.mayBeResent());
        var chosen = preferences.of(official.getName());
        page.addAttribute("deliveries", Delivery.values());
        page.addAttribute("delivery", chosen.delivery());
        page.addAttribute("digestAt", chosen.digestAt());
        page.addAttribute("quietFrom", chosen.quiet().from());
        page.addAttribute("quietUntil", chosen.quiet().until());
        page.addAttribute(
                "address",
                organization.official(official.getName()).map(Official::email).orElse(null));
        return "mail-preference";
    }

    @PostMapping("/inbox/mail")
    String choose(
            @RequestParam Delivery delivery,
            @RequestParam @DateTimeFormat(iso = ISO.TIME) LocalTime digestAt,
            @RequestParam @DateTimeFormat(iso = ISO.TIME) LocalTime quietFrom,
            @RequestParam @DateTimeFormat(iso = ISO.TIME) LocalTime quietUntil,
            Principal official,
            RedirectAttributes next) {
        var quiet = new QuietHours(quietFrom, quietUntil);
        preferences.choose(official.getName(), new Preference(delivery, digestAt, quiet));
        next.addFlashAttribute("kept", true);
        return "redirect:/inbox/mail";
    }
}
